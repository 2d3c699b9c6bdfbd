/**
 * When to try again: the number of failed attempts so far and why the last one failed in,
 * milliseconds or null (give up) out. What the host refused for good never comes here.
 *
 * @typedef {(attempt: number, error: import("./errors.js").ClientError) => number | null} ReconnectPolicy
 */
export type ReconnectPolicy = (attempt: number, error: import("./errors.js").ClientError) => number | null;
/**
 * Never gives up: at once, then after 0.3 to 0.6 s, doubling up to 1 to 2 s. The random part keeps a
 * hundred guests from coming back in the same instant after the host restarted.
 *
 * @param {number} attempt
 */
export declare function steadyReconnect(attempt: number): number;
/** For clients that would rather hear of the failure. @type {ReconnectPolicy} */
export declare const neverReconnect: ReconnectPolicy;
