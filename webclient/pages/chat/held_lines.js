import { icon } from "/pages/shared/dom.js";
import { words } from "./moderating_words.js";

/** @typedef {import("./waits.js").Item} Item */

/** So many stand in the log at a time: of a flood the bar tells. */
const TOLD = 5;

/** What is held, marked in the log of whoever decides about it, until that is done: after a reload
 * or a loss below what was said, once all of that is there. */
export class HeldLines {
  #line;
  #excerpt;
  /** By the item. @type {Map<string, HTMLElement>} */
  #shown = new Map();
  /** What came with what was missed. @type {Map<string, Item>} */
  #later = new Map();
  #isCaughtUp;

  /**
   * @param {import("/peerpyrtc_client/index.js").RoomClient} client
   * @param {(text: string) => HTMLElement} line puts one at the end of the log
   * @param {(text: string) => string} excerpt a text in short: all of it stands where it is decided
   * @param {boolean} isCaughtUp whether all that was said before is there
   */
  constructor(client, line, excerpt, isCaughtUp) {
    this.#line = line;
    this.#excerpt = excerpt;
    this.#isCaughtUp = isCaughtUp;
    client.on("state", () => {
      this.#isCaughtUp = false;
    });
    client.on("caught-up", () => {
      this.#isCaughtUp = true;
      this.#show();
    });
  }

  /** @param {Item[]} added @param {string[]} gone */
  take(added, gone) {
    for (const item of added) if (item.kind === "message") this.#later.set(item.id, item);
    for (const id of gone) {
      this.#later.delete(id);
      this.#settle(id);
    }
    if (this.#isCaughtUp) this.#show();
  }

  /** Nothing is known any more of what waits: it is told anew, or it is no longer one's to know. */
  clear() {
    this.#later.clear();
    for (const id of [...this.#shown.keys()]) this.#settle(id);
  }

  #show() {
    for (const [id, { peer, text = "" }] of this.#later) {
      if (this.#shown.size >= TOLD) break;
      const element = this.#line(words.heldHere(peer, this.#excerpt(text)));
      element.classList.add("held-here");
      element.prepend(icon("waiting"), " ");
      this.#shown.set(id, element);
    }
    this.#later.clear();
  }

  /** What becomes of it is told by an act of its own. @param {string} id */
  #settle(id) {
    this.#shown.get(id)?.toggleAttribute("hidden", true);
    this.#shown.delete(id);
  }
}
