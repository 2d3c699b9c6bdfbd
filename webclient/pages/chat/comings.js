import { words } from "./strings.js";

/** Who comes and goes in a row becomes one line. */
export class Comings {
  #line;
  /** @type {HTMLElement | null} */
  #element = null;
  /** In the order in which they came and left; who did both stands there no more.
   * @type {{name: string, isHere: boolean}[]} */
  #moves = [];

  /** @param {() => HTMLElement} line makes a new line in the log */
  constructor(line) {
    this.#line = line;
  }

  /** @param {string} name */
  came(name) {
    this.#move(name, true);
  }

  /** @param {string} name */
  left(name) {
    this.#move(name, false);
  }

  /** Something else stands below it now: what follows is another line. */
  end() {
    this.#element = null;
  }

  #begin() {
    if (this.#element?.isConnected) return;
    const element = this.#line();
    this.#element = element;
    this.#moves = [];
  }

  /** @param {string} name @param {boolean} isHere */
  #move(name, isHere) {
    this.#begin();
    const back = this.#moves.findIndex((move) => move.name === name && move.isHere !== isHere);
    if (back >= 0) this.#moves.splice(back, 1);
    else this.#moves.push({ name, isHere });
    this.#tell();
  }

  #tell() {
    const of = (/** @type {boolean} */ isHere) =>
      this.#moves.filter((move) => move.isHere === isHere).map(({ name }) => name);
    const [came, left] = [of(true), of(false)];
    const parts = [];
    if (came.length > 0) parts.push(words.came(came));
    if (left.length > 0) parts.push(words.left(left));
    // What was first stands first: who takes another name by a reload leaves, and comes.
    if (this.#moves[0]?.isHere === false) parts.reverse();
    if (!this.#element) return;
    this.#element.textContent = parts.join(" ");
    this.#element.hidden = parts.length === 0;
  }
}
