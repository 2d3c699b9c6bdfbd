import { icon, make } from "/pages/shared/dom.js";
import { nameClass } from "/pages/shared/names.js";
import { Bubble } from "./bubble.js";
import { words } from "./strings.js";
import { timeElement } from "./times.js";

/** As many entries stay in the page; beyond it the oldest go, a few hundred at once. */
const CAPACITY = 3000;
const CHUNK = 300;

/** Messages of one sender stand together if no more than this many milliseconds lie between. */
const TOGETHER = 5 * 60_000;

/**
 * @typedef {{epoch: number, seq: number}} Place
 * @typedef {{from: string, text: string, time: number, own: boolean, note?: string,
 *   place?: Place}} Said
 * @typedef {{remove: () => void}} Entry
 */

/** What was said, as the page shows it: groups of bubbles, announcements, lines about the room. */
export class Log {
  #element;
  #empty;
  /** @type {{element: HTMLElement, from: string, own: boolean, note: string, time: number} | null} */
  #group = null;
  /** @type {{element: HTMLElement, came: string[], left: string[]} | null} */
  #traffic = null;
  /** @type {Entry[]} in order */
  #entries = [];
  /** @type {Map<string, {place: Place, entry: Entry & {redact?: () => void}}>} */
  #places = new Map();

  /**
   * @param {HTMLElement} element
   * @param {HTMLElement} empty what stands there while nothing was said
   */
  constructor(element, empty) {
    this.#element = element;
    this.#empty = empty;
  }

  /** @param {Said} said */
  message({ from, text, time, own, note = "", place }) {
    const bubble = new Bubble(text);
    this.#groupFor(from, own, note, time).append(bubble.element);
    this.#keep(bubble, place);
    return bubble;
  }

  /** @param {{text: string, time: number} & Place} announcement */
  announcement({ text, time, epoch, seq }) {
    const head = make(
      "header",
      {},
      icon("announcement"),
      make("span", { text: words.announcement }),
    );
    head.append(timeElement(time));
    const body = make("p", { text, dir: "auto" });
    const element = make("section", { class: "announcement" }, head, body);
    this.#append(element);
    const redact = () => {
      body.textContent = words.redacted;
    };
    this.#keep({ remove: () => element.remove(), redact }, { epoch, seq });
  }

  /** A line about the room itself. @param {string} text */
  line(text) {
    const element = make("p", { class: "system", text, dir: "auto" });
    this.#append(element);
    this.#keep({ remove: () => element.remove() });
    return element;
  }

  /** Who comes and goes in a row becomes one line. @param {string} name */
  came(name) {
    const traffic = this.#trafficLine();
    if (!remove(traffic.left, name)) traffic.came.push(name);
    this.#tellTraffic(traffic);
  }

  /** @param {string} name */
  left(name) {
    const traffic = this.#trafficLine();
    if (!remove(traffic.came, name)) traffic.left.push(name);
    this.#tellTraffic(traffic);
  }

  /** A message sent from here has got its number. @param {Bubble} bubble @param {Place} place */
  placed(bubble, place) {
    this.#places.set(keyOf(place), { place, entry: bubble });
  }

  /** @param {Place} target */
  redact(target) {
    this.#places.get(keyOf(target))?.entry.redact?.();
  }

  /** Drop what lies beyond `seq` in that epoch. @param {Place} last @returns {number} how many */
  rollback({ epoch, seq }) {
    let dropped = 0;
    for (const [key, { place, entry }] of this.#places) {
      if (place.epoch !== epoch || place.seq <= seq) continue;
      entry.remove();
      this.#places.delete(key);
      dropped += 1;
    }
    this.#sweep();
    return dropped;
  }

  /**
   * @param {string} from
   * @param {boolean} own
   * @param {string} note
   * @param {number} time
   */
  #groupFor(from, own, note, time) {
    const group = this.#group;
    if (
      group?.element.isConnected &&
      group.from === from &&
      group.note === note &&
      group.own === own &&
      time - group.time < TOGETHER
    ) {
      group.time = time;
      return group.element;
    }
    const head = make("div", { class: "group-head" });
    const who = make("span", { class: own ? "out-of-sight" : nameClass(from), text: from });
    who.dir = "auto";
    head.append(who, timeElement(time));
    if (note) head.append(make("span", { class: "meta", text: note, dir: "auto" }));
    const element = make("div", { class: own ? "group own" : "group" }, head);
    this.#append(element);
    this.#group = { element, from, own, note, time };
    return element;
  }

  #trafficLine() {
    if (!this.#traffic?.element.isConnected) {
      this.#traffic = { element: this.line(""), came: [], left: [] };
    }
    return this.#traffic;
  }

  /** @param {{element: HTMLElement, came: string[], left: string[]}} traffic */
  #tellTraffic({ element, came, left }) {
    const parts = [];
    if (came.length > 0) parts.push(words.came(came));
    if (left.length > 0) parts.push(words.left(left));
    element.textContent = parts.join(" ");
    element.hidden = parts.length === 0;
  }

  /** @param {HTMLElement} element */
  #append(element) {
    this.#empty.hidden = true;
    this.#group = null;
    this.#traffic = null;
    this.#element.append(element);
  }

  /** @param {Entry & {redact?: () => void}} entry @param {Place} [place] */
  #keep(entry, place) {
    this.#entries.push(entry);
    if (place) this.#places.set(keyOf(place), { place, entry });
    if (this.#entries.length <= CAPACITY) return;
    const oldest = new Set(this.#entries.splice(0, CHUNK));
    for (const old of oldest) old.remove();
    for (const [key, { entry: kept }] of this.#places)
      if (oldest.has(kept)) this.#places.delete(key);
    this.#sweep();
  }

  /** Groups without a bubble left go too. */
  #sweep() {
    for (const group of this.#element.querySelectorAll(".group")) {
      if (!group.querySelector(".bubble")) group.remove();
    }
  }
}

/** @param {Place} place */
const keyOf = ({ epoch, seq }) => `${epoch}:${seq}`;

/** @param {string[]} names @param {string} name @returns {boolean} whether it was there */
function remove(names, name) {
  const index = names.indexOf(name);
  if (index < 0) return false;
  names.splice(index, 1);
  return true;
}
