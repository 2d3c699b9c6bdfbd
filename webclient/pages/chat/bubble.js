import { make } from "/pages/shared/dom.js";
import { linked } from "/pages/shared/links.js";
import { words } from "./strings.js";

/**
 * What a chat event says: text as it is, anything else as its JSON.
 *
 * @param {any} data
 * @returns {string}
 */
export function saidText(data) {
  if (typeof data === "string") return data;
  if (typeof data?.text === "string") return data.text;
  return data === null || data === undefined ? "" : JSON.stringify(data);
}

/** One message in its bubble, with a line below it while its sending isn't done. */
export class Bubble {
  /** @type {HTMLElement | null} */
  #state = null;

  /** @param {string} text */
  constructor(text) {
    this.element = make("div", { class: "bubble", dir: "auto" });
    this.element.append(...linked(text));
  }

  /** It is on its way. @param {string} [why] a word for it, once it takes a moment */
  pending(why) {
    this.element.classList.add("pending");
    this.#say(why ? [make("span", { text: why })] : [], false);
  }

  sent() {
    this.element.classList.remove("pending");
    this.#say([], false);
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
    this.element.classList.add("redacted");
    this.element.textContent = words.redacted;
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
