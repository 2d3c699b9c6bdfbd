import { find } from "/pages/shared/dom.js";
import { HOST, otherOf } from "./audience.js";
import { excerpt } from "./message.js";
import { sight } from "./sight.js";
import { words } from "./strings.js";

/**
 * @typedef {import("./message.js").Place} Place
 * @typedef {import("./messages.js").Message} Message
 * @typedef {{to: string | null, stay?: string, replyTo: Place | null, title?: string,
 *   edits?: Message}} Address
 *   `stay`: of the one whom a whisper is for; `title`: what the strip says; `edits`: what is changed
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
  #ports;
  /** Why nobody may be whispered to; "": one may. @type {(row: "whisper" | "ask") => string} */
  #whyNot = () => "";

  /**
   * @param {import("./stays.js").Stays} stays
   * @param {{warn: (text: string) => void, changed: () => void, left: () => void}} ports `left`: what
   *   was changed stays as it is
   */
  constructor(stays, ports) {
    this.#stays = stays;
    this.#ports = ports;
    find("address-clear", HTMLButtonElement).addEventListener("click", () => {
      this.leave();
      this.#draft.focus();
    });
  }

  /** What stands there is off; what is in the field to be changed goes with it. */
  leave() {
    const { edits } = this.#address;
    this.clear();
    if (edits) this.#ports.left();
  }

  /** What is in the field is one's own, which is changed. @param {Message} message */
  edit(message) {
    this.leave();
    this.#address = { to: message.to, replyTo: null, title: words.editing, edits: message };
    this.#strip.hidden = false;
    this.#strip.classList.toggle("whisper", message.to !== null);
    this.#strip.classList.add("edits");
    this.#title.textContent = words.editing;
    this.#excerpt.textContent = excerpt(message.text);
    // What is taken back meanwhile is changed no more.
    this.#unwatch = message.watch(() => message.isAnswerable || this.leave());
    this.#ports.changed();
  }

  /** @param {KeyboardEvent} event @returns {boolean} whether the strip has taken it */
  key({ key }) {
    if (key !== "Escape" || this.#strip.hidden) return false;
    this.leave();
    return true;
  }

  get isOn() {
    return !this.#strip.hidden;
  }

  get isWhisper() {
    return this.#address.to !== null;
  }

  /** Why what stands there can't go there; "": it can. */
  get whyNot() {
    const { to } = this.#address;
    return to === null ? "" : this.#whyNotTo(to);
  }

  /** What one may has changed. @param {(row: "whisper" | "ask") => string} whyNot */
  rights(whyNot) {
    this.#whyNot = whyNot;
    const { to } = this.#address;
    if (to !== null) this.#excerpt.textContent = this.#noteTo(to);
    this.leaveOff();
  }

  /** With nothing to go there, a strip for what can't go is in the way. What is begun stays for whom
   * it is: it must not slip out to all. */
  leaveOff() {
    const why = this.whyNot;
    if (!why || this.#draft.value !== "" || !find("tray", HTMLElement).hidden) return;
    this.clear();
    this.#ports.warn(why);
  }

  /** @param {string} to */
  #whyNotTo(to) {
    return this.#whyNot(to === HOST ? "ask" : "whisper");
  }

  /** @param {string} to */
  #noteTo(to) {
    return this.#whyNotTo(to) || (to === HOST ? words.whisperingToHost : words.whispering(to));
  }

  /** @returns {Address} what stands there; it is for one message */
  take() {
    const address = this.#address;
    // A whisper goes on as a whisper: an answer meant for one must not slip out to all.
    if (address.to === null || address.edits) this.clear();
    else this.#whisper(address.to, address.stay);
    return address;
  }

  /** @param {Message} message @param {string} self */
  reply(message, self) {
    const { from, to, own, place } = message;
    if (!place || !message.isAnswerable) return;
    // The reply to a whisper is for the same two.
    const other = otherOf(message, self);
    this.leave();
    if (to !== null) {
      const whyNot = this.#stays.hasGone(other, place) ? words.hasGone(other) : "";
      if (whyNot || this.#whyNotTo(other)) return this.#ports.warn(whyNot || this.#whyNotTo(other));
    }
    const title = own ? words.replyToOwn : words.replyTo(from);
    this.#address =
      to === null
        ? { to: null, replyTo: place, title }
        : { to: other, stay: this.#stays.of(other), replyTo: place, title };
    const show = () => this.#show(title, excerpt(message.text));
    // What is taken back meanwhile is no longer here to be answered.
    this.#unwatch = message.watch(() => (message.isAnswerable ? show() : this.clear()));
    show();
    this.#draft.focus();
  }

  /** @param {string} to */
  whisper(to) {
    this.leave();
    this.#whisper(to, this.#stays.of(to));
  }

  /** @param {string} to @param {string | undefined} stay */
  #whisper(to, stay) {
    this.clear();
    const title = to === HOST ? words.writeToHost : words.whisperTo(to);
    this.#address = { to, stay, replyTo: null, title };
    this.#show(title, "");
    sight.wanted();
    this.#draft.focus();
  }

  /** One is called otherwise now: what is for that one still is. @param {string} from @param {string} to */
  renamed(from, to) {
    const address = this.#address;
    if (address.to !== from) return;
    const isWhisper = address.replyTo === null && !address.edits;
    this.#address = { ...address, to, ...(isWhisper && { title: words.whisperTo(to) }) };
    this.#title.textContent = this.#address.title ?? "";
    if (!address.edits) this.#excerpt.textContent = this.#noteTo(to);
  }

  /** What stands there, which stays. */
  get current() {
    return this.#address;
  }

  /** What was said goes there again, as it did. @param {Address} address */
  again(address) {
    this.clear();
    const { to, replyTo, title = to === null ? words.reply : words.whisperTo(to) } = address;
    if (to === null && replyTo === null) return;
    this.#address = address;
    this.#show(title, "");
  }

  clear() {
    this.#unwatch();
    this.#unwatch = () => {};
    this.#address = { to: null, replyTo: null };
    this.#strip.hidden = true;
    this.#strip.classList.remove("edits");
    this.#title.textContent = "";
    this.#excerpt.textContent = "";
    this.#ports.changed();
  }

  /** @param {string} title @param {string} text */
  #show(title, text) {
    const { to } = this.#address;
    this.#strip.hidden = false;
    this.#strip.classList.toggle("whisper", to !== null);
    this.#title.textContent = title;
    this.#excerpt.textContent = to === null ? text : this.#noteTo(to);
    this.#ports.changed();
  }
}
