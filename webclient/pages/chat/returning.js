/** After a reconnect, who was here before may take this long to be back without a word about it. */
const RETURNING = 30_000;

/** Who was here when the connection broke: a host that restarts brings all of them back. */
export class Returning {
  /** @type {Set<string>} */
  #before = new Set();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** The connection is gone. Whoever has not come back since the last time still may. @param {string[]} names */
  lost(names) {
    clearTimeout(this.#timer);
    for (const name of names) this.#before.add(name);
  }

  /** The connection is there again: the others have their time from now on. */
  found() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#before.clear(), RETURNING);
  }

  /** Somebody came. @param {string} name @returns {boolean} whether it only came back */
  take(name) {
    return this.#before.delete(name);
  }
}
