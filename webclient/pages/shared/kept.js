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

const SEATS = "seats";

/** So many milliseconds after its page has gone a hand is still up. */
const UP = 60_000;

/**
 * Where this tab sits, or is about to: the pages lead there without asking again. A guest may be in
 * several rooms.
 *
 * @typedef {{room: string, name: string, hand?: number}} Seat `hand`: when one's hand was last up there, if it is;
 *   milliseconds since 1970, by this browser's clock
 * @returns {Seat[]}
 */
export function recallSeats() {
  const seats = recall(SEATS);
  if (!Array.isArray(seats)) return [];
  return seats.filter((seat) => typeof seat?.room === "string" && typeof seat.name === "string");
}

/** @param {string} room @returns {Seat | null} */
export const recallSeat = (room) => recallSeats().find((seat) => seat.room === room) ?? null;

/** Sit there alone, or nowhere: whoever goes to another page has left the ones before. @param {Seat | null} seat */
export const sitOnly = (seat) => keep(SEATS, seat && [seat]);

/**
 * Sit there: in place of what one had in that room, or in the room `instead`, or else beside the others.
 *
 * @param {Seat} seat
 * @param {string} [instead]
 */
export function keepSeat({ room, name }, instead = room) {
  const seats = recallSeats();
  const at = seats.findIndex((seat) => seat.room === instead);
  const isSame = instead === room && seats[at]?.name === name;
  const seat = isSame ? seats[at] : { room, name };
  const others = (/** @type {Seat} */ each) => each.room !== room && each.room !== instead;
  if (at < 0) addSeat(seat);
  else keep(SEATS, [...seats.slice(0, at).filter(others), seat, ...seats.slice(at).filter(others)]);
}

/** One sits in that room by another name. @param {string} room @param {string} name */
export const renameSeat = (room, name) =>
  keep(
    SEATS,
    recallSeats().map((seat) => (seat.room === room ? { ...seat, name } : seat)),
  );

/** Sit there, too. @param {Seat} seat */
export const addSeat = (seat) =>
  keep(SEATS, [...recallSeats().filter(({ room }) => room !== seat.room), seat]);

/** Keep with a seat whether one's hand is up there, for who loads the page again. @param {string} at its room @param {boolean} isUp */
export function keepHand(at, isUp) {
  const seats = recallSeats();
  const seat = seats.find(({ room }) => room === at);
  if (!seat || (!isUp && seat.hand === undefined)) return;
  seat.hand = isUp ? Date.now() : undefined;
  keep(SEATS, seats);
}

/** Whether one's hand was up there just now. @param {string} room */
export function recallHand(room) {
  const { hand } = recallSeat(room) ?? {};
  return typeof hand === "number" && Math.abs(Date.now() - hand) < UP;
}

/** Sit in that room no more. @param {string} room */
export function dropSeat(room) {
  const others = recallSeats().filter((seat) => seat.room !== room);
  keep(SEATS, others.length > 0 ? others : null);
}

/** Where a client keeps its place, and what isn't answered yet. @returns {Storage | undefined} */
export function tabStore() {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}
