import { find } from "/pages/shared/dom.js";
import { excerpt } from "./message.js";
import { words } from "./strings.js";

/**
 * @typedef {import("./message.js").Place} Place
 * @typedef {import("./messages.js").Message} Message
 * @typedef {{to: string | null, stay?: string, replyTo: Place | null}} Address `stay`: of the one
 *   whom a whisper is for
 */

/** Whom the next message is for, and what it replies to: a strip above the field says so. */
export class AddressStrip {
  #strip = find("address", HTMLElement);
  #title = find("address-title", HTMLElement);
  #excerpt = find("address-text", HTMLElement);
  #draft = find("draft", HTMLTextAreaElement);
  /** @type {Address} */
  #address = { to: null, replyTo: null };
  #unwatch = () => {};
  #stays;
  #warn;

  /** @param {import("./stays.js").Stays} stays @param {(text: string) => void} warn */
  constructor(stays, warn) {
    this.#stays = stays;
    this.#warn = warn;
    find("address-clear", HTMLButtonElement).addEventListener("click", () => {
      this.clear();
      this.#draft.focus();
    });
  }

  /** @param {KeyboardEvent} event @returns {boolean} whether the strip has taken it */
  key({ key }) {
    if (key !== "Escape" || this.#strip.hidden) return false;
    this.clear();
    return true;
  }

  get isWhisper() {
    return this.#address.to !== null;
  }

  /** @returns {Address} what stands there; it is for one message */
  take() {
    const address = this.#address;
    // A whisper goes on as a whisper: an answer meant for one must not slip out to all.
    if (address.to === null) this.clear();
    else this.#whisper(address.to, address.stay);
    return address;
  }

  /** @param {Message} message @param {string} self */
  reply(message, self) {
    const { from, to, own, place } = message;
    if (!place || !message.isAnswerable) return;
    // The reply to a whisper is for the same two.
    const other = to !== null && to !== self ? to : from;
    this.clear();
    if (to !== null && this.#stays.hasGone(other, place)) return this.#warn(words.hasGone(other));
    this.#address =
      to === null
        ? { to: null, replyTo: place }
        : { to: other, stay: this.#stays.of(other), replyTo: place };
    const show = () =>
      this.#show(own ? words.replyToOwn : words.replyTo(from), excerpt(message.text));
    // What is taken back meanwhile is no longer here to be answered.
    this.#unwatch = message.watch(() => (message.isAnswerable ? show() : this.clear()));
    show();
    this.#draft.focus();
  }

  /** @param {string} to */
  whisper(to) {
    this.#whisper(to, this.#stays.of(to));
  }

  /** @param {string} to @param {string | undefined} stay */
  #whisper(to, stay) {
    this.clear();
    this.#address = { to, stay, replyTo: null };
    this.#show(words.whisperTo(to), "");
    this.#draft.focus();
  }

  clear() {
    this.#unwatch();
    this.#unwatch = () => {};
    this.#address = { to: null, replyTo: null };
    this.#strip.hidden = true;
    this.#title.textContent = "";
    this.#excerpt.textContent = "";
  }

  /** @param {string} title @param {string} text */
  #show(title, text) {
    const { to } = this.#address;
    this.#strip.hidden = false;
    this.#strip.classList.toggle("whisper", to !== null);
    this.#title.textContent = title;
    this.#excerpt.textContent = to === null ? text : words.whispering(to);
  }
}
