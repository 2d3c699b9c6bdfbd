/**
 * What `ClientError.code` may be. The host's codes are passed on as they came; these are the
 * library's own:
 *
 * - `bad-argument`: the call was wrong, and nothing was done
 * - `unsupported`: this browser has no WebRTC, or it is off
 * - `unreachable`: nothing answers at the host's address
 * - `bad-answer`: what answers there is no PeerPyRTC host
 * - `no-data-connection`: the host took the offer, but no data connection came about
 * - `connection-lost`, `timeout`, `aborted`
 * - `closed`: the client isn't in the room, and won't be
 * - `queue-full`: 500 sends wait for their answer; `drained()` tells when there is room again
 * - `duplicate-ref`: something is being sent under this ref already
 * - `no-files`: this host takes no files
 * - `unreadable`: a file has changed since it was chosen, or is gone, or it is a folder
 *
 * @typedef {"bad-argument" | "unsupported" | "unreachable" | "bad-answer" | "no-data-connection"} BeforeCode
 * @typedef {"connection-lost" | "timeout" | "aborted" | "closed"} LossCode
 * @typedef {"queue-full" | "duplicate-ref"} QueueCode
 * @typedef {"malformed" | "too-large" | "binary-not-supported" | "not-ready"} FrameCode
 * @typedef {"rate-limited" | "muted" | "held-back" | "no-such-peer" | "no-such-message" | "too-late"} SayingCode
 * @typedef {"no-such-stroke" | "board-full"} BoardCode
 * @typedef {"bad-name" | "name-taken" | "room-full" | "too-many" | "bad-offer"} JoiningCode
 * @typedef {"no-such-room" | "rooms-closed" | "forbidden" | "removed" | "stopping"} HouseCode
 * @typedef {"banned" | "timed-out" | "name-not-listed"} KeptOutCode
 * @typedef {"locked" | "pin-required" | "pin-wrong" | "door-closed" | "denied" | "slow-mode" | "withdrawn"} DoorCode
 * @typedef {BeforeCode | LossCode | QueueCode} LibraryCode
 * @typedef {FrameCode | SayingCode | BoardCode | JoiningCode | HouseCode | KeptOutCode | DoorCode} HostCode
 * @typedef {"no-files" | "unreadable" | "no-such-file" | "hash-mismatch" | "no-space" | "stalled"} FileCode
 * @typedef {LibraryCode | HostCode | FileCode | (string & {})} ErrorCode
 */
export type BeforeCode = "bad-argument" | "unsupported" | "unreachable" | "bad-answer" | "no-data-connection";
export type LossCode = "connection-lost" | "timeout" | "aborted" | "closed";
export type QueueCode = "queue-full" | "duplicate-ref";
export type FrameCode = "malformed" | "too-large" | "binary-not-supported" | "not-ready";
export type SayingCode = "rate-limited" | "muted" | "held-back" | "no-such-peer" | "no-such-message" | "too-late";
export type BoardCode = "no-such-stroke" | "board-full";
export type JoiningCode = "bad-name" | "name-taken" | "room-full" | "too-many" | "bad-offer";
export type HouseCode = "no-such-room" | "rooms-closed" | "forbidden" | "removed" | "stopping";
export type KeptOutCode = "banned" | "timed-out" | "name-not-listed";
export type DoorCode = "locked" | "pin-required" | "pin-wrong" | "door-closed" | "denied" | "slow-mode" | "withdrawn";
export type LibraryCode = BeforeCode | LossCode | QueueCode;
export type HostCode = FrameCode | SayingCode | BoardCode | JoiningCode | HouseCode | KeptOutCode | DoorCode;
export type FileCode = "no-files" | "unreadable" | "no-such-file" | "hash-mismatch" | "no-space" | "stalled";
export type ErrorCode = LibraryCode | HostCode | FileCode | (string & {});
/** What every `ClientError` has, from whichever copy of this module. */
declare const MARK: unique symbol;
/** The one kind of failure that the library hands out. */
export declare class ClientError extends Error {
    code: ErrorCode;
    text: string;
    /**
     * The one-file build loads `files.js` when it is wanted, which has a class of its own by this
     * name: what that throws is a `ClientError` here, too.
     *
     * @param {any} value
     */
    static [Symbol.hasInstance](value: any): boolean;
    get [MARK](): boolean;
    /** A free name, when the one asked for is taken. @type {string | undefined} */
    suggestion: string | undefined;
    /** Seconds after which trying again may succeed. @type {number | undefined} */
    retryAfter: number | undefined;
    /** A moderator's words to one who is kept out. @type {string | undefined} */
    why: string | undefined;
    /** Whether what stands in the way is this browser's own: a name that another tab has. */
    own: boolean;
    /** The HTTP status, when the refusal came over HTTP. @type {number | undefined} */
    status: number | undefined;
    /**
     * @param {ErrorCode} code for programs
     * @param {string} text for people
     * @param {{suggestion?: string, retryAfter?: number, why?: string, own?: boolean,
     *   status?: number}} [details]
     */
    constructor(code: ErrorCode, text: string, details?: {
        suggestion?: string;
        retryAfter?: number;
        why?: string;
        own?: boolean;
        status?: number;
    });
    /** Whether the same attempt may succeed later, with nobody doing anything about it. */
    get transient(): boolean;
}
/** The way to the host is gone. */
export declare const connectionLost: (text?: string) => ClientError;
/** The host is there, and yet nothing gets through: the way for data (UDP) is barred. */
export declare const noData: () => ClientError;
/** @throws {ClientError} `closed` */
export declare const outside: () => ClientError;
/**
 * Hold a caller to what it must give.
 *
 * @param {unknown} isRight
 * @param {string} what as the caller knows it
 * @returns {asserts isRight}
 * @throws {ClientError} `bad-argument`
 */
export declare function need(isRight: unknown, what: string): asserts isRight;
/**
 * @param {unknown} value
 * @param {string} what
 * @returns {asserts value is string}
 * @throws {ClientError} `bad-argument`
 */
export declare function needWords(value: unknown, what: string): asserts value is string;
/**
 * @param {unknown} value
 * @param {string} what
 * @returns {asserts value is Function}
 * @throws {ClientError} `bad-argument`
 */
export declare function needFunction(value: unknown, what: string): asserts value is Function;
/** Whether this is text with something in it. @param {unknown} value @returns {value is string} */
export declare const isWords: (value: unknown) => value is string;
export {};
