import { sight } from "./sight.js";

/** What the page's tab says: how much is new, and whether the reader was spoken to. */
export class Badge {
  #title = "";
  /** @type {Map<import("./messages.js").Message, () => void>} what is new, and what ends watching it */
  #unread = new Map();
  /** @type {Set<import("./messages.js").Message>} those that speak to the reader */
  #mentions = new Set();

  /** @param {string} title the page's own */
  constructor(title) {
    this.#title = title;
    this.clear();
  }

  /** @param {import("./messages.js").Message} message @param {boolean} isForMe */
  add(message, isForMe) {
    // What is taken back, or lost, is nothing to come and read.
    const unwatch = message.watch(() => {
      if (!message.isRedacted && !message.isGone) return;
      this.#forget(message);
      this.#show();
    });
    this.#unread.set(message, unwatch);
    if (isForMe) this.#mentions.add(message);
    this.#show();
  }

  clear() {
    for (const message of [...this.#unread.keys()]) this.#forget(message);
    this.#show();
  }

  /** @param {import("./messages.js").Message} message */
  #forget(message) {
    this.#unread.get(message)?.();
    this.#unread.delete(message);
    this.#mentions.delete(message);
  }

  #show() {
    sight.badged(this.#title, this.#unread.size, this.#mentions.size);
  }
}
