import { titled } from "./title.js";

/**
 * Whether what is said is before the reader's eyes: the page may be behind another one, or behind that
 * of another room of its tab, and on a phone the chat behind the room's board. Whoever shows the one and
 * who counts what is new meet here.
 */
class Sight {
  #isCovered = false;
  #isBehind = false;
  /** The chat comes into sight, or goes out of it. @type {() => void} */
  turned = () => {};
  /** There is so much new in the chat. @type {(count: number) => void} */
  counted = () => {};
  /**
   * The page is called that, and so much is new in it that nobody has seen, some of it for the reader.
   *
   * @type {(title: string, unread: number, mentions: number) => void}
   */
  badged = (title, unread, mentions) => {
    document.title = titled(title, unread, mentions);
  };
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

  /** @param {boolean} isBehind whether another room is in front of this one */
  set isBehind(isBehind) {
    if (isBehind === this.#isBehind) return;
    this.#isBehind = isBehind;
    this.turned();
  }

  /** Whether nobody can see this page. */
  get isHidden() {
    return document.hidden || this.#isBehind;
  }

  /** Whether nobody can see what is said. */
  get isOut() {
    return this.isHidden || this.#isCovered;
  }
}

/** This page's. */
export const sight = new Sight();
