import { isAfter } from "./message.js";

/**
 * How far somebody has read, and where what is new to them begins.
 *
 * @typedef {import("./message.js").Place} Place
 */

const KEY = "peerpyrtc.read";

/** Rooms that are remembered; the one not visited the longest gives way. */
const ROOMS = 50;

/** What is read and what is new in one room. It draws nothing: `heard` says what is to be drawn. */
export class ReadMark {
  /** How many messages are new since one last looked. */
  unread = 0;
  #read;
  #latest;
  #isDivided = false;
  #isFirstVisit;

  /** @param {Place | null} read how far one had read before; null on a first visit */
  constructor(read) {
    this.#read = read;
    this.#latest = read;
    this.#isFirstVisit = read === null;
  }

  /** @returns {Place | null} */
  get read() {
    return this.#read;
  }

  /**
   * @param {Place} place
   * @param {{own: boolean, missed: boolean, watching: boolean}} how `missed`: from before one
   *   came; `watching`: one has the end of the log before one's eyes
   * @returns {{isNews: boolean, divides: boolean}} `divides`: what is new begins here
   */
  heard(place, { own, missed, watching }) {
    const { epoch, seq } = place; // it may be more than a place
    if (!this.#latest || isAfter(place, this.#latest)) this.#latest = { epoch, seq };
    const isOld = this.#read !== null && !isAfter(place, this.#read);
    if (!missed) this.arrived();
    // On a first visit all that was said before is history, and nothing of it news.
    if (isOld || this.#isFirstVisit) return { isNews: false, divides: false };
    if (own || (watching && !missed)) {
      this.caughtUp(); // who writes has read what stands above
      return { isNews: false, divides: false };
    }
    this.unread += 1;
    const divides = !this.#isDivided;
    this.#isDivided = true;
    return { isNews: true, divides };
  }

  /** What was said before one came is here: from now on, what was missed was missed. */
  arrived() {
    this.#isFirstVisit = false;
  }

  /** All that is here has been seen. */
  caughtUp() {
    this.#read = this.#latest;
    this.unread = 0;
  }

  /** One looks away. @returns {boolean} whether the line before what was new has done its work */
  lookedAway() {
    const isDone = this.#isDivided && this.unread === 0;
    if (isDone) this.#isDivided = false;
    return isDone;
  }
}

/**
 * How far a room was read on this device.
 *
 * @param {string} room
 * @returns {Place | null}
 */
export function rememberedPlace(room) {
  const [epoch, seq] = load()[`#${room}`] ?? [];
  return Number.isSafeInteger(epoch) && Number.isSafeInteger(seq) ? { epoch, seq } : null;
}

/** @param {string} room @param {Place} place */
export function rememberPlace(room, { epoch, seq }) {
  const { [`#${room}`]: _, ...others } = load();
  const all = [...Object.entries(others), [`#${room}`, [epoch, seq]]].slice(-ROOMS);
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(all)));
  } catch {
    // Storage is blocked or full: everything is history next time, and nothing else is lost.
  }
}

/** @returns {Record<string, any>} */
function load() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof kept === "object" && kept !== null && !Array.isArray(kept) ? kept : {};
  } catch {
    return {};
  }
}
