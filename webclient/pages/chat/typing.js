import { words } from "./strings.js";

/** Who went silent while typing is forgotten after this many milliseconds. */
const FORGET = 6000;

/** The line that says who is typing. */
export class TypingLine {
  #element;
  /** @type {Map<string, ReturnType<typeof setTimeout>>} */
  #names = new Map();

  /** @param {HTMLElement} element */
  constructor(element) {
    this.#element = element;
  }

  /** @param {string} name @param {boolean} active */
  set(name, active) {
    clearTimeout(this.#names.get(name));
    this.#names.delete(name);
    if (active)
      this.#names.set(
        name,
        setTimeout(() => this.set(name, false), FORGET),
      );
    this.#tell();
  }

  clear() {
    for (const timer of this.#names.values()) clearTimeout(timer);
    this.#names.clear();
    this.#tell();
  }

  #tell() {
    const names = [...this.#names.keys()];
    this.#element.textContent = names.length > 0 ? words.isTyping(names) : "";
  }
}
