/**
 * What was said, once: whatever shows a message (its bubble, a reply's quote, the strip above the
 * field, the tab's title) watches it, and keeps nothing of it. What changes it, changes it here.
 *
 * @typedef {import("./message.js").Place} Place
 *
 * How the sending of one's own goes: `why` is a word for it, if one is due; `again` what sending it
 * once more does, null where that can't help; `edit` has its words in the field, where it has any
 * and they can be taken back; `remove` takes it out of the log, and `leave` leaves what is there as
 * it is: it was to be changed.
 * @typedef {{state: "sending", why: string, edit?: () => void}
 *   | {state: "failed", why: string, again: (() => void) | null, edit?: () => void,
 *     remove?: () => void, leave?: () => void}
 *   | {state: "sent"}} Delivery
 */

import { Latest } from "./latest.js";
import { keyOf } from "./message.js";

/** @type {Delivery} */
const SENT = { state: "sent" };

/** One message: who said what to whom, and what became of it. */
export class Message {
  from;
  to;
  own;
  isFile;
  replyTo;
  #text;
  #time;
  #place;
  /** @type {Delivery} */
  #delivery = SENT;
  #isRedacted = false;
  #isGone = false;
  #isEdited = false;
  #isByAuthor = false;
  /** @type {Set<() => void>} */
  #watchers = new Set();

  /**
   * @param {object} said
   * @param {string} said.from
   * @param {string} said.text for a file, its name as it is shown
   * @param {boolean} said.own
   * @param {number | null} [said.time] the host's, in milliseconds since 1970; null until it is known
   * @param {Place | null} [said.place] null until the host has numbered it
   * @param {string | null} [said.to] whom it was whispered to
   * @param {Place | null} [said.replyTo]
   * @param {boolean} [said.redacted] it was taken back
   * @param {boolean} [said.byAuthor] by who said it
   * @param {boolean} [said.isFile] it is a file, which `text` names
   * @param {boolean} [said.edited] who said it has changed it
   * @param {number} [said.editedAt] when last, as `time`
   */
  constructor({
    from,
    text,
    own,
    time = null,
    place = null,
    to = null,
    replyTo = null,
    redacted = false,
    byAuthor = false,
    edited = false,
    editedAt = 0,
    isFile = false,
  }) {
    this.isFile = isFile;
    this.#isRedacted = redacted;
    this.#isByAuthor = byAuthor;
    this.#isEdited = edited;
    this.editedAt = editedAt;
    this.from = from;
    this.own = own;
    this.to = to;
    this.replyTo = replyTo;
    this.#text = text;
    this.#time = time;
    this.#place = place;
  }

  /** "" once it was taken back: the words are nowhere any more. */
  get text() {
    return this.#text;
  }

  get time() {
    return this.#time;
  }

  get place() {
    return this.#place;
  }

  get delivery() {
    return this.#delivery;
  }

  get isRedacted() {
    return this.#isRedacted;
  }

  /** Whether it was taken back by who said it. */
  get isByAuthor() {
    return this.#isByAuthor;
  }

  /** Whether who said it has changed it since. */
  get isEdited() {
    return this.#isEdited && !this.#isRedacted;
  }

  /** Whether the host has lost it, and so nobody has it. */
  get isGone() {
    return this.#isGone;
  }

  /** Whether one can reply to it. */
  get isAnswerable() {
    return this.#place !== null && !this.#isRedacted && !this.#isGone;
  }

  get isWatched() {
    return this.#watchers.size > 0;
  }

  /** @param {() => void} changed @returns {() => void} ends it */
  watch(changed) {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }

  /** @param {Delivery} delivery */
  deliver(delivery) {
    this.#delivery = delivery;
    this.#tell();
  }

  /** The host has taken it. @param {Place} place @param {number | null} time the host's */
  arrive(place, time) {
    this.#place = place;
    this.#time = time ?? this.#time;
    this.#delivery = SENT;
    this.#tell();
  }

  /** @param {boolean} [byAuthor] by who said it */
  redact(byAuthor = false) {
    this.#text = "";
    this.#isRedacted = true;
    this.#isByAuthor = byAuthor;
    this.#tell();
  }

  /** Who said it has changed it. @param {string} text @param {number} [at] when, as `time` */
  edit(text, at = this.editedAt) {
    if (this.#isRedacted) return;
    this.editedAt = at;
    this.#text = text;
    this.#isEdited = true;
    this.#tell();
  }

  /** It is there again. @param {Message} told as it was */
  restore({ text, replyTo, isEdited, editedAt }) {
    this.editedAt = editedAt;
    this.#text = text;
    this.replyTo = replyTo;
    this.#isRedacted = false;
    this.#isEdited = isEdited;
    this.#tell();
  }

  vanish() {
    this.#isGone = true;
    this.#tell();
  }

  #tell() {
    for (const changed of [...this.#watchers]) changed();
  }
}

/** The messages that are here, by their places. */
export class Messages {
  /** @type {Map<string, Message>} */
  #byPlace = new Map();
  /** Those that left the log, but may still be quoted in it. @type {Set<Message>} */
  #left = new Set();
  /** What was taken back, also before it was here: one's own is numbered later; and whether by who
   * said it. @type {Map<string, boolean>} */
  #redacted = new Map();
  /** How those read that were changed before they were here, and since when. @type {Latest<{text: string, at: number}>} */
  #changed = new Latest();
  /** What was there again before it was here, as the log has it. @type {Latest<import("./log.js").Earlier>} */
  restored = new Latest();
  /** Who waits for one to be here. @type {Map<string, Set<(message: Message) => void>>} */
  #expected = new Map();

  /** Be told once of the message there, when it is here. @param {Place} place @param {(message: Message) => void} come @returns {() => void} ends it */
  expect(place, come) {
    const key = keyOf(place);
    const waiting = this.#expected.get(key) ?? new Set();
    this.#expected.set(key, waiting.add(come));
    return () => {
      waiting.delete(come);
      if (waiting.size === 0 && this.#expected.get(key) === waiting) this.#expected.delete(key);
    };
  }

  /** @param {Message} message with a place */
  keep(message) {
    this.#left.delete(message);
    if (!message.place) return;
    this.#byPlace.set(keyOf(message.place), message);
    const byAuthor = this.#redacted.get(keyOf(message.place));
    if (byAuthor !== undefined && !message.isRedacted) message.redact(byAuthor);
    const now = this.#changed.take(message.place);
    // What comes may read so already, or otherwise by a later change that wasn't heard here.
    if (now && now.at > message.editedAt && now.text !== message.text)
      message.edit(now.text, now.at);
    const waiting = this.#expected.get(keyOf(message.place));
    this.#expected.delete(keyOf(message.place));
    for (const come of waiting ?? []) come(message);
  }

  /** @param {Place} place @returns {Message | null} */
  at(place) {
    return this.#byPlace.get(keyOf(place)) ?? null;
  }

  /** @param {Place} place @param {boolean} [byAuthor] by who said it */
  redact(place, byAuthor = false) {
    this.#redacted.set(keyOf(place), byAuthor);
    this.#changed.drop(place);
    this.restored.drop(place);
    this.at(place)?.redact(byAuthor);
  }

  /** @param {Place} place @param {string | null} text what it says now; null: that isn't known @param {number} at since when */
  edit(place, text, at) {
    const message = this.at(place);
    if (text === null) this.#changed.drop(place);
    else if (message) message.edit(text, at);
    else this.#changed.set(place, { text, at });
  }

  /** Not all was heard: what comes later may be newer than what is remembered here. */
  missed() {
    this.#changed.clear();
    this.restored.clear();
  }

  /**
   * @param {Message} told as it was
   * @param {import("./log.js").Earlier} [earlier] the same, as the log has it
   * @returns {Message | null} it, if it is here
   */
  restore(told, earlier) {
    if (!told.place) return null;
    this.#redacted.delete(keyOf(told.place));
    this.#changed.drop(told.place);
    const message = this.at(told.place);
    message?.restore(told);
    if (!message && earlier) this.restored.set(told.place, earlier);
    return message;
  }

  /** Drop what lies beyond `seq` in that epoch. @param {Place} last @returns {Message[]} those */
  rollback({ epoch, seq }) {
    this.missed(); // these changes may be lost, too
    const lost = [...this.#byPlace.values()].filter(
      ({ place }) => place?.epoch === epoch && place.seq > seq,
    );
    for (const message of lost) {
      this.#drop(message);
      message.vanish();
    }
    return lost;
  }

  /** They are in the log no more; what quotes them still hears of them. @param {Message[]} old */
  leave(old) {
    for (const message of old) this.#left.add(message);
    for (const message of this.#left) if (!message.isWatched) this.#drop(message);
  }

  /** @param {Message} message */
  #drop(message) {
    this.#left.delete(message);
    if (message.place && this.at(message.place) === message) {
      this.#byPlace.delete(keyOf(message.place));
    }
  }
}
