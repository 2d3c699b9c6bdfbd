/** What the page's tab says: how much is new, and whether the reader was spoken to. */
export class Badge {
  #title = "";
  #unread = 0;
  #mentions = 0;

  /** @param {string} title the page's own */
  constructor(title) {
    this.#title = title;
    this.clear();
  }

  /** @param {boolean} isForMe */
  add(isForMe) {
    this.#unread += 1;
    if (isForMe) this.#mentions += 1;
    this.#show();
  }

  clear() {
    this.#unread = 0;
    this.#mentions = 0;
    this.#show();
  }

  #show() {
    const at = this.#mentions > 0 ? `, @${this.#mentions}` : "";
    document.title = this.#unread > 0 ? `(${this.#unread}${at}) ${this.#title}` : this.#title;
  }
}
