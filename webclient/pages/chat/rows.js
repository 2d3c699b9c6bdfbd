import { make } from "/pages/shared/dom.js";
import { isAfter } from "./message.js";

/**
 * So many rows make a stretch, and so many stretches a chapter. A browser lays out and paints those
 * in sight alone, so that a new row costs the same among a hundred as among thousands; it looks
 * at each of the others in every frame all the same, and so they must be few.
 */
const STRETCH = 40;
const CHAPTER = 8;

/** So far back, in rows, one looks for the day of what was said before. */
const LOOK_BACK = 50;

/**
 * One row of the log, in a chain.
 *
 * @typedef {object} Row
 * @property {HTMLElement} element
 * @property {import("./messages.js").Message | null} message
 * @property {Row | null} [before]
 * @property {Row | null} [after]
 */

/**
 * The log's rows in order, in stretches and chapters in the page.
 *
 * @template {Row} Kind
 */
export class Rows {
  #place;
  /** @type {Kind | null} */
  #first = null;
  /** @type {Kind | null} */
  #last = null;
  #count = 0;

  /** @param {HTMLElement} place where they stand */
  constructor(place) {
    this.#place = place;
  }

  get first() {
    return this.#first;
  }

  get last() {
    return this.#last;
  }

  get count() {
    return this.#count;
  }

  /** @param {Kind} row @returns {Kind | null} */
  before(row) {
    return /** @type {Kind | null} */ (row.before ?? null);
  }

  /** @param {Kind} row @returns {Kind | null} */
  after(row) {
    return /** @type {Kind | null} */ (row.after ?? null);
  }

  /** The last message of all that is so. @param {(message: import("./messages.js").Message) => boolean} isSo */
  lastWhere(isSo) {
    for (let row = this.#last; row; row = this.before(row)) {
      if (row.message && isSo(row.message)) return row.message;
    }
    return null;
  }

  /**
   * What isn't out yet goes below all that is, in its order. What is there already stays in the page: what
   * moves in it is read out anew.
   *
   * @returns {Set<Kind>} what has moved, or has another one above it now
   */
  sinkWaiting() {
    let lowest = this.#last;
    while (lowest && !lowest.message?.place) lowest = this.before(lowest);
    const waiting = [];
    for (let row = lowest; row; row = this.before(row)) {
      const { message } = row;
      // What is out, and waits with a change of it, stands where it stood.
      if (message && !message.place && message.delivery.state === "sending") waiting.push(row);
    }
    const changed = new Set(waiting);
    for (const row of waiting) {
      const after = this.after(row);
      if (after) changed.add(after);
      this.remove(row);
    }
    for (const row of waiting.reverse()) {
      if (lowest === this.#last) this.append(row);
      else this.insertAfter(row, lowest);
      lowest = row;
    }
    const next = lowest && this.after(lowest);
    return waiting.length > 0 && next ? changed.add(next) : changed;
  }

  /** @param {Kind} row */
  append(row) {
    this.#lastStretch().append(row.element);
    this.#chain(row, this.#last);
  }

  /** The one that the next row goes into. */
  #lastStretch() {
    let chapter = this.#place.lastElementChild;
    let stretch = chapter?.lastElementChild;
    if (stretch && stretch.childElementCount < STRETCH) return stretch;
    if (!chapter || chapter.childElementCount >= CHAPTER) {
      chapter?.classList.add("full");
      chapter = make("div", { class: "chapter" });
      this.#place.append(chapter);
    }
    stretch = make("div", { class: "stretch" });
    chapter.append(stretch);
    return stretch;
  }

  /** At the very beginning. @param {Kind} row @returns {Element} the stretch that has it */
  prepend(row) {
    const stretch = this.#firstStretch();
    stretch.prepend(row.element);
    this.#chain(row, null);
    return stretch;
  }

  /** The one that a row goes into which is older than all others. */
  #firstStretch() {
    let chapter = this.#place.firstElementChild;
    let stretch = chapter?.firstElementChild;
    if (stretch && stretch.childElementCount < STRETCH) return stretch;
    if (!chapter || chapter.childElementCount >= CHAPTER) {
      chapter?.classList.add("full");
      chapter = make("div", { class: "chapter" });
      this.#place.prepend(chapter);
    }
    stretch = make("div", { class: "stretch" });
    chapter.prepend(stretch);
    return stretch;
  }

  /** The first row that reaches below this height, in pixels of the window. @param {number} top @returns {Element | undefined} */
  inSightBelow(top) {
    // From the large to the small: to ask after a row that is laid out for nobody lays it out.
    const below = (/** @type {Element | undefined} */ whole) =>
      [...(whole?.children ?? [])].find((part) => part.getBoundingClientRect().bottom > top);
    return below(below(below(this.#place)));
  }

  /** The nearest place above a row. @param {Kind} row */
  placeBefore(row) {
    let at = this.before(row);
    while (at && !at.message?.place) at = this.before(at);
    return at?.message?.place ?? null;
  }

  /** The nearest place below a row. @param {Kind} row */
  placeAfter(row) {
    let at = this.after(row);
    while (at && !at.message?.place) at = this.after(at);
    return at?.message?.place ?? null;
  }

  /** Right before the first that was said later. @param {import("./message.js").Place} place */
  spotFor(place) {
    let spot = this.#last;
    for (let at = spot; at; at = this.before(at)) {
      const other = at.message?.place;
      if (!other) continue;
      if (isAfter(place, other)) break;
      spot = this.before(at);
    }
    return spot;
  }

  /** When the last one above a row was said that has a time. @param {Kind} row @returns {number | null} */
  timeBefore(row) {
    let at = this.before(row);
    for (let steps = 0; at && steps < LOOK_BACK; steps += 1) {
      if (typeof at.message?.time === "number") return at.message.time;
      at = this.before(at);
    }
    return null;
  }

  /** @param {Kind} row not in the log @param {Kind | null} other null: at the very beginning */
  insertAfter(row, other) {
    if (other) other.element.after(row.element);
    else if (this.#first) this.#first.element.before(row.element);
    else return this.append(row);
    this.#chain(row, other);
  }

  /** @param {Kind} row */
  remove(row) {
    const { before = null, after = null } = row;
    if (before) before.after = after;
    else this.#first = /** @type {Kind | null} */ (after);
    if (after) after.before = before;
    else this.#last = /** @type {Kind | null} */ (before);
    row.before = null;
    row.after = null;
    this.#count -= 1;
    const stretch = row.element.parentElement;
    const chapter = stretch?.parentElement;
    row.element.remove();
    if (stretch?.childElementCount === 0) stretch.remove();
    if (chapter?.childElementCount === 0) chapter.remove();
  }

  /** Take the oldest away. @param {number} count @returns {Kind[]} those */
  shift(count) {
    const gone = [];
    for (let row = this.#first; row && gone.length < count; row = this.#first) {
      this.remove(row);
      gone.push(row);
    }
    return gone;
  }

  /** @param {Kind} row @param {Kind | null} before */
  #chain(row, before) {
    const after = before ? this.after(before) : this.#first;
    row.before = before;
    row.after = after;
    if (before) before.after = row;
    else this.#first = row;
    if (after) after.before = row;
    else this.#last = row;
    this.#count += 1;
  }
}
