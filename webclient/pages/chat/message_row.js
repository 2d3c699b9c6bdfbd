import { make } from "/pages/shared/dom.js";
import { personName } from "/pages/shared/shown.js";
import { audienceOf, HOST } from "./audience.js";
import { hostClock } from "./host_clock.js";
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
  isTogether;
  /** @type {MessageRow | null} */
  before = null;
  /** @type {MessageRow | null} */
  after = null;
  #shown;
  /** @type {HTMLElement | null} */
  #head = null;
  /** @type {HTMLElement | null} */
  #day = null;

  /**
   * @param {Message} message
   * @param {Shown} shown
   * @param {boolean} hasHead whether its sender and time stand above it, and not in it
   */
  constructor(message, shown, hasHead) {
    this.message = message;
    this.#shown = shown;
    this.isTogether = hasHead;
    this.element = make("div", { class: kindOf(message) }, shown.element);
  }

  /** What takes the focus. */
  get stop() {
    return this.#shown.element;
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
    const { time } = this.message;
    const since = earlier ?? hostClock.now;
    const isNewDay = time !== null && !isSameDay(time, since) && (earlier === null || time > since);
    this.#showDay(isNewDay ? time : null);
    if (!this.isTogether) return;
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
function kindOf({ own, to }) {
  const kinds = ["row", own && "own", to !== null && "whispered", to === HOST && "asked"];
  return kinds.filter(Boolean).join(" ");
}

/** @param {Message} above @param {Message} message */
const belong = (above, message) =>
  above.from === message.from &&
  above.own === message.own &&
  above.to === message.to &&
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
