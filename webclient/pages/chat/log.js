import { hide, make } from "/pages/shared/dom.js";
import { announcementRow } from "./announcement_row.js";
import { Bubble } from "./bubble.js";
import { Comings } from "./comings.js";
import { hostClock } from "./host_clock.js";
import { keepingKeys, stepThrough } from "./log_keys.js";
import { isAfter } from "./message.js";
import { MessageRow } from "./message_row.js";
import { Message, Messages } from "./messages.js";
import { Rows } from "./rows.js";
import { steadily } from "./steady.js";
import { words } from "./strings.js";
import { TakenBack } from "./taken_back.js";

/** As many rows stay in the page; beyond it the oldest go, a few hundred at once. */
const CAPACITY = 3000;
const CHUNK = 320;

/** Who reads far up keeps what is under their eyes, up to so many rows. */
const MOST = 3 * CAPACITY;

/** What somebody was led to is marked for so many milliseconds. */
const FOUND = 3_000;

/**
 * @typedef {import("./message.js").Place} Place
 * @typedef {MessageRow | (import("./rows.js").Row & {message: null})} Row
 *
 * @typedef {object} LogPorts
 * @property {(message: Message) => void} reply somebody wants to reply to this
 * @property {(message: Message) => void} more what there is to do about this
 * @property {(text: string, end?: number) => Node[]} render
 * @property {() => boolean} isStill a hand is on the log: nothing in it may move
 * @property {() => boolean} isAway the end is out of sight: what is above may be under the eyes
 * @property {() => void} trimmed what was there at the beginning is not any more
 *
 * What was said before, as it is put in above: `body` as for `message`.
 * @typedef {{message: Message, body?: Node, isAnnouncement: boolean, isForMe: boolean}} Earlier
 */

/** What was said, as the page shows it, in the host's order: bubbles, announcements, lines about the room. */
export class Log {
  #element;
  #empty;
  #ports;
  /** @type {Rows<Row>} */
  #rows;
  messages = new Messages();
  /** @type {Map<Message, MessageRow>} */
  #rowOf = new Map();
  #comings = new Comings(() => this.line(""));
  /** @type {Row | null} */
  #divider = null;
  #takenBack;
  /** What waits until no hand is on the log. @type {(() => void)[]} */
  #later = [];
  #isSinking = false;

  /**
   * @param {HTMLElement} element takes the keys
   * @param {HTMLElement} rows where the rows stand, in it
   * @param {HTMLElement} empty what stands there while nothing was said
   * @param {LogPorts} ports
   */
  constructor(element, rows, empty, ports) {
    this.#element = element;
    this.#empty = empty;
    this.#rows = new Rows(rows);
    this.#ports = ports;
    this.#takenBack = new TakenBack(this.#rows, {
      steadily: (work) => this.whenFree(() => steadily(this.#element, this.#rows, work)),
      dress: (row) => this.#dress(row),
    });
    stepThrough(element);
    hostClock.onDay(() => this.#dressAll());
  }

  /** A message. What it says stands in the bubble, or `body` in its place. @param {Message} message @param {Node} [body] */
  message(message, body) {
    return this.#add(this.#messageRow(message, body));
  }

  /** @param {Message} message @param {Node} [body] */
  #messageRow(message, body) {
    const { render, reply, more } = this.#ports;
    const bubble = new Bubble(message, {
      ...{ render, body },
      original: (place) => this.messages.at(place),
      expect: (place, come) => this.messages.expect(place, come),
      show: (place) => this.find(place),
      reply: () => reply(message),
      more: () => more(message),
    });
    return new MessageRow(message, bubble, true);
  }

  /** Someone is spoken to: the reader. @param {Message} message */
  highlight(message) {
    this.#rowOf.get(message)?.element.classList.add("for-me");
  }

  /** @param {Message} message the host's */
  announcement(message) {
    return this.#add(announcementRow(message, this.#ports.render));
  }

  /** What shows it here, if it is here. @param {Message} message @returns {HTMLElement | null} */
  elementOf(message) {
    return this.#rowOf.get(message)?.element ?? null;
  }

  /** The oldest that is here. @returns {Place | null} */
  get oldest() {
    const { first } = this.#rows;
    return first && (first.message?.place ?? this.#rows.placeAfter(first));
  }

  /** Whether no more can be put in above. */
  get isFull() {
    return this.#rows.count > MOST - CHUNK;
  }

  /**
   * What was said before all that is here. What is here already stays as it is, and so does what is under the eyes.
   *
   * @param {Earlier[]} past the oldest first
   * @returns {HTMLElement | undefined} the last of them
   */
  earlier(past) {
    const rows = past
      .filter(({ message }) => !this.#isHere(message.place))
      .map((each) => this.#pastRow(each));
    if (rows.length === 0) return undefined;
    hide(this.#empty, true);
    const followed = this.#rows.first;
    steadily(this.#element, this.#rows, () => {
      const stretches = [...rows].reverse().map((row) => this.#rows.prepend(row));
      for (const row of rows) this.#dress(row);
      for (let row = followed; row; row = this.#rows.after(row)) {
        this.#dress(row);
        if (row.message) break;
      }
      return stretches;
    });
    this.#takenBack.touch(...rows, followed);
    return rows.at(-1)?.stop;
  }

  /** @param {Place | null} place */
  #isHere(place) {
    return place !== null && this.#rowOf.has(/** @type {Message} */ (this.messages.at(place)));
  }

  /** @param {Earlier} earlier */
  #pastRow(earlier) {
    const { place } = earlier.message;
    const now = (place && this.messages.restored.take(place)) ?? earlier;
    const { message: told, body, isAnnouncement, isForMe } = now;
    // One that has left the log may still be quoted in it: there is but one of each.
    const message = (told.place && this.messages.at(told.place)) ?? told;
    this.messages.keep(message);
    if (told.isRedacted && !message.isRedacted) message.redact(told.isByAuthor);
    const row = isAnnouncement
      ? announcementRow(message, this.#ports.render)
      : this.#messageRow(message, body);
    row.element.classList.toggle("for-me", isForMe);
    this.#rowOf.set(message, row);
    return row;
  }

  /** A line about the room itself. @param {string} text */
  line(text) {
    return this.put(make("p", { class: "system", text, attributes: { translate: "no" } }));
  }

  /** What is no message of the room. @param {HTMLElement} element */
  put(element) {
    this.#append({ element, message: null });
    return element;
  }

  /** @param {string} name */
  came(name) {
    this.#comings.came(name);
  }

  /** @param {string} name */
  left(name) {
    this.#comings.left(name);
  }

  /** What comes from here on is new. @returns {HTMLElement} the line that says so */
  divide() {
    this.undivide();
    const element = make("p", { class: "divider" }, make("span", { text: words.newFromHere }));
    this.#divider = { element, message: null };
    this.#append(this.#divider);
    return element;
  }

  undivide() {
    if (!this.#divider) return;
    const before = this.#rows.before(this.#divider);
    const after = this.#rows.after(this.#divider);
    if (this.#divider.element.isConnected) this.#rows.remove(this.#divider);
    this.#divider = null;
    this.#dress(after);
    this.#takenBack.touch(before, after);
  }

  /**
   * One's own has got its number and its time: it stands where it stands for all others.
   *
   * @param {Message} message
   * @param {Place} place
   * @param {number | null} time the host's
   */
  arrived(message, place, time) {
    message.arrive(place, time);
    this.messages.keep(message);
    this.whenFree(() => {
      const row = this.#rowOf.get(message);
      if (row) this.#settle(row, place);
    });
  }

  /** The last message of all that is here which is so. @param {(message: Message) => boolean} isSo */
  lastWhere(isSo) {
    return this.#rows.lastWhere(isSo);
  }

  /** @param {Place} target @param {boolean} [byAuthor] by who said it */
  redact(target, byAuthor) {
    this.messages.redact(target, byAuthor);
    const message = this.messages.at(target);
    this.#takenBack.touch((message && this.#rowOf.get(message)) ?? null);
  }

  /** It is there again, where it was. @param {Earlier} earlier */
  restore(earlier) {
    const message = this.messages.restore(earlier.message, earlier);
    if (!message) return;
    this.whenFree(() => {
      const old = this.#rowOf.get(message);
      if (!old || message.isRedacted) return;
      const [before, after] = [this.#rows.before(old), this.#rows.after(old)];
      this.#rows.remove(old);
      this.#forget(old);
      const row = this.#pastRow({ ...earlier, message, isForMe: false });
      this.#rows.insertAfter(row, before);
      this.#dress(row);
      this.#dress(after);
      this.#takenBack.touch(before, after);
    });
  }

  /** Drop what lies beyond `seq` in that epoch. @param {Place} last @returns {number} how many */
  rollback(last) {
    const lost = this.messages.rollback(last);
    for (const message of lost) this.#takeOut(message);
    return lost.length;
  }

  /** One's own that could not be sent, and isn't wanted any more. @param {Message} message */
  remove(message) {
    const { activeElement: focused, body } = document;
    // Who writes goes on writing: only the focus that goes with it stays in the log.
    const isGone = focused === body || this.#rowOf.get(message)?.element.contains(focused);
    this.#takeOut(message);
    this.#empty.hidden = this.#rows.count > 0;
    if (isGone) this.#element.focus({ preventScroll: true });
  }

  /** @param {Message} message */
  #takeOut(message) {
    const row = this.#rowOf.get(message);
    if (!row) return;
    const [before, after] = [this.#rows.before(row), this.#rows.after(row)];
    this.#rows.remove(row);
    this.#forget(row);
    this.#dress(after);
    this.#takenBack.touch(before, after);
  }

  /** No hand is on the log any more: what had to wait for that comes now. */
  released() {
    for (const work of this.#later.splice(0)) work();
    this.#trim();
  }

  /** Bring it into sight, and mark it for a moment. @param {Place} place @returns {boolean} whether it is here */
  find(place) {
    const message = this.messages.at(place);
    const own = message && this.#rowOf.get(message);
    if (!own) return false;
    const row = this.#takenBack.shown(own);
    row.element.classList.add("found");
    setTimeout(() => row.element.classList.remove("found"), FOUND);
    // What is near it is laid out only now, and moves it.
    row.stop.scrollIntoView({ block: "center" });
    requestAnimationFrame(() => requestAnimationFrame(() => this.#goTo(message)));
    return true;
  }

  /** @param {Message} message */
  #goTo(message) {
    const row = this.#rowOf.get(message);
    const stop = row && this.#takenBack.shown(row).stop;
    stop?.focus({ preventScroll: true });
    stop?.scrollIntoView({ block: "center" });
  }

  /** @param {MessageRow} row */
  #add(row) {
    const { message } = row;
    this.#rowOf.set(message, row);
    this.messages.keep(message);
    this.#append(row);
    if (message.place) this.#settle(row, message.place);
    else this.#dress(row);
    return message;
  }

  /** What isn't out yet stands below all that is. */
  sink() {
    if (this.#isSinking) return;
    this.#isSinking = true;
    this.whenFree(() => {
      this.#isSinking = false;
      keepingKeys(this.#element, () => {
        const changed = this.#rows.sinkWaiting();
        for (const row of changed) this.#dress(row);
        this.#takenBack.touch(...changed);
      });
    });
  }

  /** @param {Row} row */
  #append(row) {
    hide(this.#empty, true);
    this.#comings.end();
    this.#rows.append(row);
    this.#trim();
  }

  #trim() {
    const most = this.#ports.isAway() ? MOST : CAPACITY;
    if (this.#rows.count <= most || this.#ports.isStill()) return;
    const old = this.#rows.shift(CHUNK).filter((row) => row.message !== null);
    for (const row of old) this.#forget(/** @type {MessageRow} */ (row));
    this.messages.leave(old.map(({ message }) => /** @type {Message} */ (message)));
    this.#takenBack.touch(this.#rows.first);
    this.#ports.trimmed();
  }

  /** @param {MessageRow} row */
  #forget(row) {
    row.end();
    this.#rowOf.delete(row.message);
  }

  /** Do it now, or when no hand is on the log any more. @param {() => void} work */
  whenFree(work) {
    if (this.#ports.isStill()) this.#later.push(work);
    else work();
  }

  /** Put it where its number belongs. @param {MessageRow} row @param {Place} place */
  #settle(row, place) {
    const [ahead, behind] = [this.#rows.placeBefore(row), this.#rows.placeAfter(row)];
    if ((ahead && isAfter(ahead, place)) || (behind && isAfter(place, behind))) {
      const after = this.#rows.after(row);
      this.#comings.end();
      keepingKeys(this.#element, () => {
        this.#rows.remove(row);
        this.#rows.insertAfter(row, this.#rows.spotFor(place));
      });
      this.#dress(after);
    }
    const next = this.#rows.after(row);
    for (const each of [row, next]) this.#dress(each);
    this.#takenBack.touch(this.#rows.before(row), row, next);
  }

  /** @param {Row | null} row */
  #dress(row) {
    if (!(row instanceof MessageRow)) return;
    const above = this.#rows.before(row);
    const isBubble = above instanceof MessageRow && above.isTogether;
    row.dress(isBubble ? above.message : null, this.#rows.timeBefore(row));
  }

  /** Today has become yesterday. */
  #dressAll() {
    for (let row = this.#rows.last; row; row = this.#rows.before(row)) this.#dress(row);
  }
}
