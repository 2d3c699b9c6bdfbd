/**
 * When to try again: the number of failed attempts so far and why the last one failed in,
 * milliseconds or null (give up) out. What the host refused for good never comes here.
 *
 * @typedef {(attempt: number, error: import("./errors.js").ClientError) => number | null} ReconnectPolicy
 */

/**
 * Never gives up, waits 1 to 5 s. The random part keeps a hundred guests from coming back in the
 * same instant after the host restarted; it is there from the first attempt on.
 *
 * @param {number} attempt
 */
export function steadyReconnect(attempt) {
  return 1000 + Math.random() * Math.min(4000, 1000 * 2 ** attempt);
}

/** For clients that would rather hear of the failure. @type {ReconnectPolicy} */
export const neverReconnect = () => null;
