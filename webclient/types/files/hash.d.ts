/**
 * A file's hash; the page goes on meanwhile.
 *
 * @param {Blob} blob
 * @param {AbortSignal} [signal]
 * @returns {Promise<string>} in hexadecimal
 * @throws {ClientError} `unreadable` or `aborted`
 */
export declare function sha256Of(blob: Blob, signal?: AbortSignal): Promise<string>;
/**
 * A part of a file.
 *
 * @param {Blob} blob
 * @param {number} start
 * @param {number} end
 * @returns {Promise<Uint8Array>}
 * @throws {ClientError} `unreadable`: it has changed since it was chosen, or is gone, or it is a
 *   folder, which browsers hand out as a file that can't be read
 */
export declare function read(blob: Blob, start: number, end: number): Promise<Uint8Array>;
