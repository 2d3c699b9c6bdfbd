/** Names whose whispers one doesn't want to see, in one room, kept in this browser. */
export class Ignored {
  #key;
  /** @type {Set<string>} */
  #names;

  /** So many are remembered; the oldest give way. */
  static MOST = 200;

  /** @param {string} room */
  constructor(room) {
    this.#key = `peerpyrtc.ignored ${room}`;
    this.#names = new Set(this.#kept());
  }

  get names() {
    return [...this.#names];
  }

  /** @param {string} name */
  has(name) {
    return this.#names.has(name);
  }

  /** @param {string} name @param {boolean} on */
  set(name, on) {
    this.#names.delete(name);
    if (on) this.#names.add(name);
    const [oldest] = this.#names;
    if (this.#names.size > Ignored.MOST && oldest !== undefined) this.#names.delete(oldest);
    try {
      if (this.#names.size === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify([...this.#names]));
    } catch {
      // Storage may be blocked or full: it holds for as long as this page is open.
    }
  }

  /** @returns {string[]} */
  #kept() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#key) ?? "[]");
      return Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : [];
    } catch {
      return [];
    }
  }
}
