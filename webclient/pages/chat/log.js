import { icon, make } from "/pages/shared/dom.js";
import { Bubble, quoteOf } from "./bubble.js";
import { Groups } from "./groups.js";
import { keyOf } from "./message.js";
import { stepThrough } from "./steps.js";
import { words } from "./strings.js";
import { shortTime, timeElement } from "./times.js";
import { Traffic } from "./traffic.js";

/** As many entries stay in the page; beyond it the oldest go, a few hundred at once. */
const CAPACITY = 3000;
const CHUNK = 300;

/**
 * @typedef {import("./message.js").Place} Place
 * @typedef {{from: string, text: string, time: number, own: boolean, to?: string | null,
 *   place?: Place, replyTo?: Place | null}} Said
 * @typedef {{remove: () => void, redact?: () => void, said?: Said, element?: HTMLElement}} Entry
 *
 * @typedef {object} LogPorts
 * @property {(said: Said) => void} reply somebody wants to reply to this
 * @property {(text: string) => {nodes: Node[], isForMe: boolean}} render
 */

/** What was said, as the page shows it: groups of bubbles, announcements, lines about the room. */
export class Log {
  #element;
  #empty;
  #ports;
  #groups = new Groups((element) => this.#append(element));
  #traffic = new Traffic(() => this.line(""));
  /** @type {HTMLElement | null} */
  #divider = null;
  /** @type {Entry[]} in order */
  #entries = [];
  /** @type {Map<string, {place: Place, entry: Entry}>} */
  #places = new Map();

  /**
   * @param {HTMLElement} element
   * @param {HTMLElement} empty what stands there while nothing was said
   * @param {LogPorts} ports
   */
  constructor(element, empty, ports) {
    this.#element = element;
    this.#empty = empty;
    this.#ports = ports;
    stepThrough(element);
  }

  /**
   * A message. What it says stands in the bubble, or `body` in its place.
   *
   * @param {Said} said
   * @param {Node} [body]
   */
  message(said, body) {
    const { nodes, isForMe } = body
      ? { nodes: [body], isForMe: false }
      : this.#ports.render(said.text);
    const bubble = new Bubble({
      label: `${said.from}, ${shortTime(said.time)}`,
      nodes,
      quote: said.replyTo ? this.#quote(said.replyTo) : null,
      reply: () => this.#ports.reply(said),
    });
    if (isForMe && !said.own) bubble.highlight();
    const { from, own, time } = said;
    this.#groups.for({ from, own, time, note: noteOf(said) }).append(bubble.element);
    const entry = {
      element: bubble.element,
      said,
      remove: () => bubble.remove(),
      redact: () => bubble.redact(),
    };
    this.#keep(entry, said.place);
    if (said.place) bubble.settle();
    return { bubble, isForMe: isForMe && !own, entry };
  }

  /** @param {{text: string, time: number} & Place} announcement */
  announcement({ text, time, epoch, seq }) {
    const title = make("span", { text: words.announcement });
    const head = make("header", {}, icon("announcement"), title, timeElement(time));
    const body = make("p", { dir: "auto" });
    body.append(...this.#ports.render(text).nodes);
    const element = make("section", { class: "announcement" }, head, body);
    element.tabIndex = -1;
    this.#append(element);
    const redact = () => {
      body.textContent = words.redacted;
    };
    this.#keep({ element, remove: () => element.remove(), redact }, { epoch, seq });
  }

  /** A line about the room itself. @param {string} text */
  line(text) {
    const element = make("p", { class: "system", text, dir: "auto" });
    this.#append(element);
    this.#keep({ remove: () => element.remove() });
    return element;
  }

  /** @param {string} name */
  came(name) {
    this.#traffic.came(name);
  }

  /** @param {string} name */
  left(name) {
    this.#traffic.left(name);
  }

  /** What comes from here on is new. @returns {HTMLElement} the line that says so */
  divide() {
    this.undivide();
    this.#divider = make("p", { class: "divider" }, make("span", { text: words.newFromHere }));
    this.#append(this.#divider);
    return this.#divider;
  }

  undivide() {
    this.#divider?.remove();
    this.#divider = null;
  }

  /** A message sent from here has got its number. @param {Entry} entry @param {Place} place */
  placed(entry, place) {
    if (entry.said) entry.said.place = place;
    this.#places.set(keyOf(place), { place, entry });
  }

  /** @param {Place} target */
  redact(target) {
    this.#places.get(keyOf(target))?.entry.redact?.();
    for (const quote of this.#element.querySelectorAll(`[data-of="${keyOf(target)}"]`)) {
      quote.textContent = words.redacted;
    }
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

  /** @param {Place} place */
  #quote(place) {
    const entry = this.#places.get(keyOf(place))?.entry;
    return quoteOf(place, entry?.said ?? null, () => {
      entry?.element?.focus();
      entry?.element?.scrollIntoView({ block: "center" });
    });
  }

  /** @param {HTMLElement} element */
  #append(element) {
    this.#empty.hidden = true;
    this.#groups.end();
    this.#traffic.end();
    this.#element.append(element);
  }

  /** @param {Entry} entry @param {Place} [place] */
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

/** @param {Said} said */
function noteOf({ to, own }) {
  if (to === undefined || to === null) return "";
  return own ? words.onlyTo(to) : words.onlyToYou;
}
