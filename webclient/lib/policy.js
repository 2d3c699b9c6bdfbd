/**
 * When to try again: the number of failed attempts so far and why the last one failed in,
 * milliseconds or null (give up) out. What the host refused for good never comes here.
 *
 * @typedef {(attempt: number, error: import("./errors.js").ClientError) => number | null} ReconnectPolicy
 */

const SHORTEST = 1000;
const LONGEST = 5000;

/**
 * Never gives up, waits 1 to 5 s. The random part keeps a hundred guests from coming back in the
 * same instant after the host restarted; it is there from the first attempt on.
 *
 * @param {number} attempt
 */
export function steadyReconnect(attempt) {
  const ceiling = Math.min(LONGEST, 2 * SHORTEST * 1.5 ** Math.min(attempt, 10));
  return SHORTEST + Math.random() * (ceiling - SHORTEST);
}

/** For clients that would rather hear of the failure. @type {ReconnectPolicy} */
export const neverReconnect = () => null;
