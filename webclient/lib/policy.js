/**
 * When to try again: the number of failed attempts so far and why the last one failed in,
 * milliseconds or null (give up) out. What the host refused for good never comes here.
 *
 * @typedef {(attempt: number, error: import("./errors.js").ClientError) => number | null} ReconnectPolicy
 */

/** The longest wait. Who finds nobody costs nobody anything, and the host's return is found soon. */
const LONGEST = 2000;

/**
 * Never gives up: at once, then after 0.3 to 0.6 s, doubling up to 1 to 2 s. The random part keeps a
 * hundred guests from coming back in the same instant after the host restarted.
 *
 * @param {number} attempt
 */
export function steadyReconnect(attempt) {
  return attempt === 0 ? 0 : Math.min(LONGEST, 300 * 2 ** attempt) * (0.5 + Math.random() / 2);
}

/** For clients that would rather hear of the failure. @type {ReconnectPolicy} */
export const neverReconnect = () => null;
