/**
 * The host's time, as far as this page knows it. A phone's own clock may be hours off: it only
 * counts on from what the host last said. The one source of what changes as time goes by.
 */

/** Look at least this often, in milliseconds: a device that slept has missed its midnight. */
const LOOK = 10 * 60_000;

/** Each message tells the time. This near to what was counted on, in milliseconds, is no news. */
const NEAR = 1000;

export class HostClock {
  /** The host's time less the device's. */
  #ahead = 0;
  #isSet = false;
  #day = "";
  /** When this day ends, by the host's clock. */
  #ends = 0;
  /** @type {Set<() => void>} */
  #waiting = new Set();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  constructor() {
    globalThis.document?.addEventListener("visibilitychange", () => this.#look());
  }

  /** The host has just said what time it is. @param {number} time milliseconds since 1970 */
  set(time) {
    const ahead = time - Date.now();
    const isNews = !this.#isSet || Math.abs(ahead - this.#ahead) > NEAR;
    this.#ahead = ahead;
    this.#isSet = true;
    if (isNews || time >= this.#ends) this.#look();
  }

  /** Milliseconds since 1970, by the host. */
  get now() {
    return Date.now() + this.#ahead;
  }

  /** Whether the host has said anything about the time yet. */
  get isSet() {
    return this.#isSet;
  }

  /** Tell when another day begins. @param {() => void} begun */
  onDay(begun) {
    this.#waiting.add(begun);
    this.#look();
  }

  #look() {
    if (this.#waiting.size === 0) return;
    const today = new Date(this.now);
    const day = today.toDateString();
    if (day !== this.#day && this.#day !== "") for (const begun of this.#waiting) begun();
    this.#day = day;
    const midnight = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1);
    this.#ends = midnight.getTime();
    clearTimeout(this.#timer);
    const left = this.#ends - today.getTime();
    this.#timer = setTimeout(() => this.#look(), Math.min(left + 50, LOOK));
  }
}

const KEY = Symbol.for("peerpyrtc.host-clock");
const page = /** @type {Record<symbol, HostClock>} */ (/** @type {unknown} */ (globalThis));
page[KEY] ??= new HostClock();

/** This page's: one for all its scripts, of which those that are loaded later have this module once more. */
export const hostClock = page[KEY];
