import { icon, make } from "/pages/shared/dom.js";
import { nameClass } from "/pages/shared/names.js";
import { excerpt, keyOf } from "./message.js";
import { words } from "./strings.js";

/**
 * @typedef {import("./message.js").Place} Place
 *
 * @typedef {object} BubbleParts
 * @property {string} label who said it, for those who can't see
 * @property {Node[]} nodes what it shows
 * @property {HTMLElement | null} [quote] what it replies to
 * @property {() => void} reply what replying to it does
 */

/** One message in its bubble, with a line below it while its sending isn't done. */
export class Bubble {
  /** @type {HTMLElement | null} */
  #state = null;
  #reply;

  /** @param {BubbleParts} parts */
  constructor({ label, nodes, quote = null, reply }) {
    this.bubble = make("div", { class: "bubble", dir: "auto" }, ...nodes);
    if (quote) this.bubble.prepend(quote);
    const attributes = { type: "button", "aria-label": words.reply, title: words.reply };
    this.#reply = make("button", { class: "plain reply", attributes }, icon("reply"));
    this.#reply.tabIndex = -1;
    this.#reply.hidden = true;
    this.#reply.addEventListener("click", reply);
    const said = { class: "said", attributes: { role: "group", "aria-label": label } };
    /** What the log's keys step to: a bubble and what can be done with it. */
    this.element = make("div", said, this.bubble, this.#reply);
    this.element.tabIndex = -1;
  }

  /** It has its number, so that one can reply to it. */
  settle() {
    this.#reply.hidden = false;
  }

  /** It has none yet. */
  unsettle() {
    this.#reply.hidden = true;
  }

  /** Someone is spoken to: the reader. */
  highlight() {
    this.element.classList.add("for-me");
  }

  /** It is on its way. @param {string} [why] a word for it, once it takes a moment */
  pending(why) {
    this.bubble.classList.add("pending");
    this.#say(why ? [make("span", { text: why })] : [], false);
  }

  sent() {
    this.bubble.classList.remove("pending");
    this.#say([], false);
    this.settle();
  }

  /**
   * @param {string} why
   * @param {(() => void) | null} again what sending it again does; null where that can't help
   */
  failed(why, again) {
    const parts = [make("span", { text: why })];
    if (again) {
      const button = make("button", { text: words.sendAgain, attributes: { type: "button" } });
      button.addEventListener("click", again);
      parts.push(button);
    }
    this.#say(parts, true);
  }

  redact() {
    this.bubble.classList.add("redacted");
    this.bubble.textContent = words.redacted;
    this.#reply.hidden = true;
  }

  remove() {
    this.#state?.remove();
    this.element.remove();
  }

  /** @param {HTMLElement[]} parts @param {boolean} isFailure */
  #say(parts, isFailure) {
    this.#state?.remove();
    this.#state = null;
    if (parts.length === 0) return;
    this.#state = make("div", { class: isFailure ? "bubble-state failed" : "bubble-state" });
    this.#state.append(...parts);
    this.element.after(this.#state);
  }
}

/**
 * What a reply shows of the message it answers.
 *
 * @param {Place} place
 * @param {{from: string, text: string} | null} original null if it isn't here
 * @param {() => void} show what goes to it
 */
export function quoteOf(place, original, show) {
  const attributes = { "data-of": keyOf(place) };
  if (!original) {
    return make("p", { class: "quote meta", text: words.unknownMessage, attributes });
  }
  const quote = make("button", { class: "quote", attributes: { type: "button", ...attributes } });
  quote.append(
    make("bdi", { class: nameClass(original.from), text: original.from }),
    make("span", { class: "quote-text", text: excerpt(original.text), dir: "auto" }),
  );
  quote.tabIndex = -1;
  quote.addEventListener("click", show);
  return quote;
}
