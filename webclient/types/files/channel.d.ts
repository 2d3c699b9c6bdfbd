import { ClientError } from "../errors.js";
/** The most contents in one frame: what is said waits for no more than one such. */
export declare const CHUNK: number;
export type Limits = {
    size: number;
    uploads: number;
    downloads: number;
};
export type Side = {
    frame: (frame: any) => void;
    bytes?: (bytes: Uint8Array) => void;
    failed: (error: ClientError) => void;
};
/**
 * @typedef {{size: number, uploads: number, downloads: number}} Limits
 *
 * Who hears of one transfer: the host's frames, its bytes, and that nothing more will come.
 * @typedef {object} Side
 * @property {(frame: any) => void} frame
 * @property {(bytes: Uint8Array) => void} [bytes]
 * @property {(error: ClientError) => void} failed
 */
/** The channel for files beside a room's: many transfers, each known by a number. */
export declare class FileChannel {
    #private;
    /** Bytes that got across on it, either way. */
    taken: number;
    /**
     * @param {(label: string, protocol: string) => RTCDataChannel} open
     * @throws {ClientError} `closed`
     */
    constructor(open: (label: string, protocol: string) => RTCDataChannel);
    get isOpen(): boolean;
    /** What the host takes. Only after `ready`. @returns {Limits} */
    get limits(): Limits;
    /**
     * Wait for the host's greeting.
     *
     * @param {AbortSignal | undefined} signal
     * @returns {Promise<void>}
     */
    ready(signal: AbortSignal | undefined): Promise<void>;
    /**
     * Begin a transfer.
     *
     * @param {Side} side
     * @returns {number} its number, which `end` makes free
     */
    begin(side: Side): number;
    /** @param {number} id */
    end(id: number): void;
    /** @param {{type: string, id: number} & Record<string, unknown>} frame */
    send(frame: {
        type: string;
        id: number;
    } & Record<string, unknown>): void;
    /** @param {number} id @param {Uint8Array} bytes at most CHUNK */
    sendBytes(id: number, bytes: Uint8Array): void;
}
/** @param {unknown} value @returns {value is number} */
export declare const isCount: (value: unknown) => value is number;
