/** What this tab remembers over a reload, and forgets when it is closed. */

const PREFIX = "peerpyrtc.";

/**
 * @param {string} key
 * @returns {any} null if nothing is kept there
 */
export function recall(key) {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + key) ?? "null");
  } catch {
    return null;
  }
}

/**
 * @param {string} key
 * @param {unknown} value null and "" forget it
 * @returns {boolean} whether it is kept: storage may be blocked or full
 */
export function keep(key, value) {
  try {
    if (value === null || value === "") sessionStorage.removeItem(PREFIX + key);
    else sessionStorage.setItem(PREFIX + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/**
 * Where this tab sits, or is about to: the pages lead there without asking again.
 *
 * @typedef {{room: string, name: string}} Seat
 * @returns {Seat | null}
 */
export function recallSeat() {
  const seat = recall("seat");
  return typeof seat?.room === "string" && typeof seat.name === "string" ? seat : null;
}

/** @param {Seat | null} seat */
export const keepSeat = (seat) => keep("seat", seat);

/** Where a client keeps its place, and what isn't answered yet. @returns {Storage | undefined} */
export function tabStore() {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}
