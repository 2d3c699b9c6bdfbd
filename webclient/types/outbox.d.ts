import { ClientError } from "./errors.js";
import { makeKeeper } from "./keeper.js";
export type Receipt = {
    epoch: number;
    seq: number;
    stored: boolean;
    time?: number;
};
export type SendOptions = import("./pending.js").Patience;
export type Unsent = {
    ref: string;
    type: string;
    name: any;
    epoch?: number;
    seq?: number;
    data: any;
    to: string | null;
    kept: boolean;
    written: boolean;
    note: any;
    answer: Promise<Receipt>;
};
export type Entry = {
    /**
     * the frame
     */
    raw: string;
    note: unknown;
    /**
     * whether the answer's number is its place among what is said
     */
    isNumbered: boolean;
    /**
     * whether it has gone out on any link
     */
    written: boolean;
    /**
     * whether it must go out on the present link
     */
    due: boolean;
    pending: import("./pending.js").Pending<Receipt>;
};
/**
 * The host's answer to something sent. `stored` is false while it keeps no history; `time` is the
 * host's, as the others see it, in milliseconds since 1970.
 *
 * @typedef {{epoch: number, seq: number, stored: boolean, time?: number}} Receipt
 * What was given up may have arrived all the same.
 * @typedef {import("./pending.js").Patience} SendOptions
 *
 * What is said and isn't answered yet. `kept`: a page that comes after this one in its tab sends it
 * again; `written`: it went out, and the host may have it; `answer` settles as the promise of its
 * `send` does; `note`: see `RoomClient.note`. `type`: an "event" has a `name`; an "edit" has the message
 * `(epoch, seq)` say `data`, a "delete" takes it back.
 * @typedef {{ref: string, type: string, name: any, epoch?: number, seq?: number, data: any,
 *   to: string | null, kept: boolean, written: boolean, note: any, answer: Promise<Receipt>}} Unsent
 *
 * @typedef {object} Entry
 * @property {string} raw the frame
 * @property {unknown} note
 * @property {boolean} isNumbered whether the answer's number is its place among what is said
 * @property {boolean} written whether it has gone out on any link
 * @property {boolean} due whether it must go out on the present link
 * @property {import("./pending.js").Pending<Receipt>} pending
 */
/**
 * What was sent and isn't answered yet, in order. After a reconnect all of it goes out again under
 * the same refs: the host relays nothing twice. What an earlier page has left is here from the start.
 *
 * @param {(ref: string, receipt: Receipt | null) => void} settled null: refused or given up
 * @param {ReturnType<typeof makeKeeper>} [keeper]
 */
export declare function makeOutbox(settled: (ref: string, receipt: Receipt | null) => void, keeper?: ReturnType<typeof makeKeeper>): {
    fail: (ref: string, error: ClientError) => boolean;
    /**
     * @param {string} ref
     * @param {string} raw
     * @param {boolean} isNumbered
     * @param {SendOptions} options
     * @returns {Promise<Receipt>}
     * @throws {ClientError}
     */
    add(ref: string, raw: string, isNumbered: boolean, options: SendOptions): Promise<Receipt>;
    /** See `RoomClient.note`. @param {string} ref @param {unknown} note */
    note(ref: string, note: unknown): void;
    /**
     * Resolves when there is room for more: at once unless much is waiting.
     *
     * @param {import("./pending.js").Patience} options
     * @returns {Promise<void>}
     */
    drained(options: import("./pending.js").Patience): Promise<void>;
    /** What is said and isn't answered, in the order of its saying. @returns {Unsent[]} */
    readonly unsent: Unsent[];
    /** The refs of what went out to have a number, and of which we don't know what became of it. */
    readonly unanswered: string[];
    /** A new link is there: everything unanswered is due again. */
    rewind(): void;
    /** @param {{writable: boolean, send: (raw: string) => void}} line */
    flush(line: {
        writable: boolean;
        send: (raw: string) => void;
    }): void;
    /**
     * @param {string} ref
     * @param {Receipt} receipt
     * @returns {Entry | undefined} what it was; nothing if nobody waits for it any more
     */
    settle(ref: string, receipt: Receipt): Entry | undefined;
    /**
     * Nobody waits any longer. What is kept stays kept for a client that comes after this one, if
     * it may still be sent.
     *
     * @param {ClientError} error
     * @param {boolean} mayCome
     */
    failAll(error: ClientError, mayCome: boolean): void;
};
