/**
 * Whether what is said is before the reader's eyes: the page may be behind another one, and on a
 * phone the chat behind the room's board. Whoever shows the one and who counts what is new meet here.
 */
class Sight {
  #isCovered = false;
  /** The chat comes into sight, or goes out of it. @type {() => void} */
  turned = () => {};
  /** There is so much new in the chat. @type {(count: number) => void} */
  counted = () => {};
  /** Something in the chat wants to be seen. @type {() => void} */
  wanted = () => {};

  /** Whether the chat is behind the board. */
  get isCovered() {
    return this.#isCovered;
  }

  /** @param {boolean} isCovered */
  set isCovered(isCovered) {
    if (isCovered === this.#isCovered) return;
    this.#isCovered = isCovered;
    this.turned();
  }

  /** Whether nobody can see what is said. */
  get isOut() {
    return document.hidden || this.#isCovered;
  }
}

/** This page's. */
export const sight = new Sight();
