import { find } from "/pages/shared/dom.js";
import { excerpt } from "./message.js";
import { words } from "./strings.js";

/**
 * @typedef {import("./message.js").Place} Place
 * @typedef {{to: string | null, replyTo: Place | null}} Address
 */

/** Whom the next message is for, and what it replies to: a strip above the field says so. */
export class AddressStrip {
  #strip = find("address", HTMLElement);
  #title = find("address-title", HTMLElement);
  #excerpt = find("address-text", HTMLElement);
  #draft = find("draft", HTMLTextAreaElement);
  /** @type {Address} */
  #address = { to: null, replyTo: null };

  constructor() {
    find("address-clear", HTMLButtonElement).addEventListener("click", () => {
      this.clear();
      this.#draft.focus();
    });
    this.#draft.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.defaultPrevented) this.clear();
    });
  }

  get isWhisper() {
    return this.#address.to !== null;
  }

  /** @returns {Address} what stands there; it is for one message */
  take() {
    const address = this.#address;
    // A whisper goes on as a whisper: an answer meant for one must not slip out to all.
    if (address.to === null) this.clear();
    else this.whisper(address.to);
    return address;
  }

  /** @param {import("./log.js").Said} said @param {string} self */
  reply({ from, text, place, to, own }, self) {
    if (!place) return;
    // The reply to a whisper is for the same two.
    const other = typeof to === "string" && to !== self ? to : from;
    const isWhisper = typeof to === "string";
    this.#address = { to: isWhisper ? other : null, replyTo: place };
    this.#show(own ? words.replyToOwn : words.replyTo(from), excerpt(text));
  }

  /** @param {string} to */
  whisper(to) {
    this.#address = { to, replyTo: null };
    this.#show(words.whisperTo(to), "");
  }

  clear() {
    this.#address = { to: null, replyTo: null };
    this.#strip.hidden = true;
  }

  /** @param {string} title @param {string} text */
  #show(title, text) {
    const { to } = this.#address;
    this.#strip.hidden = false;
    this.#strip.classList.toggle("whisper", to !== null);
    this.#title.textContent = title;
    this.#excerpt.textContent = to === null ? text : words.whispering(to);
    this.#draft.focus();
  }
}
