/**
 * The SHA-256 (FIPS 180-4) of bytes that come one after the other. `crypto.subtle` takes all at
 * once, and is missing on plain http.
 */
export declare class Sha256 {
    #private;
    /** @param {Uint8Array} bytes */
    add(bytes: Uint8Array): void;
    /** In hexadecimal. Nothing can be added afterwards. */
    get hex(): string;
}
