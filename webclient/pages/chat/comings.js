import { words } from "./strings.js";

/** Who comes and goes in a row becomes one line. */
export class Comings {
  #line;
  /** @type {HTMLElement | null} */
  #element = null;
  /** @type {string[]} */
  #came = [];
  /** @type {string[]} */
  #left = [];

  /** @param {() => HTMLElement} line makes a new line in the log */
  constructor(line) {
    this.#line = line;
  }

  /** @param {string} name */
  came(name) {
    this.#begin();
    if (!remove(this.#left, name)) this.#came.push(name);
    this.#tell();
  }

  /** @param {string} name */
  left(name) {
    this.#begin();
    if (!remove(this.#came, name)) this.#left.push(name);
    this.#tell();
  }

  /** Something else stands below it now: what follows is another line. */
  end() {
    this.#element = null;
  }

  #begin() {
    if (this.#element?.isConnected) return;
    const element = this.#line();
    this.#element = element;
    this.#came = [];
    this.#left = [];
  }

  #tell() {
    const parts = [];
    if (this.#came.length > 0) parts.push(words.came(this.#came));
    if (this.#left.length > 0) parts.push(words.left(this.#left));
    if (!this.#element) return;
    this.#element.textContent = parts.join(" ");
    this.#element.hidden = parts.length === 0;
  }
}

/** @param {string[]} names @param {string} name @returns {boolean} whether it was there */
function remove(names, name) {
  const index = names.indexOf(name);
  if (index < 0) return false;
  names.splice(index, 1);
  return true;
}
