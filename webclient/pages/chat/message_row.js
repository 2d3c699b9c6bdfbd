import { make, tell } from "/pages/shared/dom.js";
import { personName } from "/pages/shared/shown.js";
import { audienceOf, HOST } from "./audience.js";
import { hostClock } from "./host_clock.js";
import { hashOf } from "./message_link.js";
import { words } from "./strings.js";
import { dayWords, isSameDay, timeElement } from "./times.js";

/** Messages of one sender stand together if no more than this many milliseconds lie between. */
const TOGETHER = 5 * 60_000;

/**
 * @typedef {import("./messages.js").Message} Message
 * @typedef {{element: HTMLElement, end: () => void}} Shown what shows it, and ends showing it
 */

/** A message where it stands: below a line for its day, below its sender's name, or right below
 * another of the same sender. */
export class MessageRow {
  message;
  /** So many taken back messages it stands for; 1: for itself; 0: another one stands for it. */
  standsFor = 1;
  #hasHead;
  /** @type {MessageRow | null} */
  before = null;
  /** @type {MessageRow | null} */
  after = null;
  #shown;
  /** @type {HTMLElement | null} */
  #head = null;
  /** @type {HTMLElement | null} */
  #day = null;
  /** @type {HTMLElement | null} */
  #many = null;

  /**
   * @param {Message} message
   * @param {Shown} shown
   * @param {boolean} hasHead whether its sender and time stand above it, and not in it
   */
  constructor(message, shown, hasHead) {
    this.message = message;
    this.#shown = shown;
    this.#hasHead = hasHead;
    this.element = make("div", { class: kindsOf(message).join(" ") }, shown.element);
  }

  /** What takes the focus. */
  get stop() {
    return this.#many ?? this.#shown.element;
  }

  /** Whether another one of the same sender may stand right below it. */
  get isTogether() {
    return this.#hasHead && this.standsFor === 1;
  }

  get isTakenBack() {
    return this.#hasHead && this.message.isRedacted;
  }

  /** Whether the one right below it was taken back as it was, of the same sender. @param {MessageRow} below */
  goesWith(below) {
    const isAlike = isOfOne(this.message, below.message) && below.#day === null;
    const isBySame = this.message.isByAuthor === below.message.isByAuthor;
    return this.isTakenBack && below.isTakenBack && isAlike && isBySame;
  }

  /**
   * Stand for so many that were taken back.
   *
   * @param {number} count see `standsFor`
   * @returns {boolean} whether it did not
   */
  stand(count) {
    if (count === this.standsFor) return false;
    this.standsFor = count;
    this.element.classList.toggle("behind", count === 0);
    this.element.classList.toggle("stands-for-many", count > 1);
    const { from, own, isByAuthor } = this.message;
    const many = isByAuthor ? words.manyDeleted : words.manyRedacted;
    const text = count > 1 ? many(count, own ? "" : from) : "";
    // One that is new in the log is read out; one that grows is not again.
    if (text && this.#many) tell(this.#many, text);
    else {
      this.#many?.remove();
      this.#many = text ? make("p", { class: "system gone-many", text, attributes: MANY }) : null;
      if (this.#many) this.#shown.element.before(this.#many);
    }
    return true;
  }

  end() {
    this.#shown.end();
  }

  /**
   * Put on what its place asks for.
   *
   * @param {Message | null} above the message right above it, if nothing else stands between
   * @param {number | null} earlier the time of the last one before it that has one
   */
  dress(above, earlier) {
    const { time, place } = this.message;
    if (place) this.element.dataset.at = hashOf(place);
    const since = earlier ?? hostClock.now;
    const isNewDay = time !== null && !isSameDay(time, since) && (earlier === null || time > since);
    this.#showDay(isNewDay ? time : null);
    this.element.classList.add(...kindsOf(this.message)); // for whom it is may be known by now
    if (!this.#hasHead) return;
    const isFirst = isNewDay || !above || !belong(above, this.message);
    this.element.classList.toggle("first", isFirst);
    this.#head?.remove();
    this.#head = isFirst ? headOf(this.message) : null;
    if (this.#head) this.#shown.element.before(this.#head);
  }

  /** @param {number | null} time */
  #showDay(time) {
    this.#day?.remove();
    this.#day = time === null ? null : make("p", { class: "day", text: dayWords(time) });
    if (this.#day) this.element.prepend(this.#day);
  }
}

/** @param {Message} message */
function kindsOf({ own, to }) {
  const kinds = ["row"];
  if (own) kinds.push("own");
  if (to !== null) kinds.push("whispered");
  if (to === HOST) kinds.push("asked");
  return kinds;
}

/** What takes the focus in place of a bubble. */
const MANY = { tabindex: "-1", translate: "no" };

/** @param {Message} one @param {Message} other */
const isOfOne = (one, other) =>
  one.from === other.from && one.own === other.own && one.to === other.to;

/** @param {Message} above @param {Message} message */
const belong = (above, message) =>
  isOfOne(above, message) &&
  (above.time === null || message.time === null || message.time - above.time < TOGETHER);

/** @param {Message} message */
function headOf(message) {
  const { from, own, time } = message;
  const line = make("div", { class: "row-head" });
  line.append(
    own ? make("span", { class: "out-of-sight", text: from }) : personName(from),
    timeElement(time),
  );
  const note = audienceOf(message);
  if (note) line.append(make("span", { class: "note meta", text: note }));
  return line;
}
