import { Emitter } from "./emitter.js";
export type ClientError = import("./errors.js").ClientError;
export type VolatileEvent<Data = any> = {
    from: string;
    name: string;
    data: Data;
    to: string | null;
};
/**
 * @typedef {import("./errors.js").ClientError} ClientError
 */
/**
 * @template [Data=any]
 * @typedef {{from: string, name: string, data: Data, to: string | null}} VolatileEvent
 */
/**
 * `Own` are the page's events, by their names with the payloads. They are what the page agreed on
 * with itself: anybody may send anything under a name.
 *
 * @template {Record<string, any>} [Own=Record<string, any>]
 * @extends {Emitter<{[Name in keyof Own]: VolatileEvent<Own[Name]>}>}
 */
export declare class Volatile<Own extends Record<string, any> = Record<string, any>> extends Emitter<{
    [Name in keyof Own]: VolatileEvent<Own[Name]>;
}> {
    #private;
    /** What one sent and did not go out: too much was under way, or one was away. */
    dropped: number;
    /** @param {import("./room_client.js").RoomClient<any>} client one `Volatile` for each */
    constructor(client: import("./room_client.js").RoomClient<any>);
    /** Whether there is a channel for it; else nothing goes out. */
    get isOpen(): boolean;
    /**
     * Send to those who are here, or to the one peer `to`: now or never. Each may get it or not, and
     * one after a later one: number what has an order.
     *
     * @template {keyof Own & string} Name
     * @param {Name} name
     * @param {Own[Name]} [data] JSON, or bytes; short numbers are best
     * @param {{to?: string}} [options]
     * @returns {boolean} whether it went out; `dropped` counts what didn't
     * @throws {ClientError} `bad-argument`, `malformed` (no JSON) or, where it would have gone out,
     *   `too-large` (over the frame that the host agreed to): these are the caller's, and not counted
     */
    send<Name extends keyof Own & string>(name: Name, data?: Own[Name], { to }?: {
        to?: string;
    }): boolean;
}
