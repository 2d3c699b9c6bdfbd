import { ClientError } from "../errors.js";

/** Lets a few through at once; the rest wait in line. */
export class Gate {
  #free;
  /** @type {(() => void)[]} */
  #waiting = [];

  /** @param {number} places */
  constructor(places) {
    this.#free = places;
  }

  /**
   * Do `work` when there is a place.
   *
   * @template T
   * @param {AbortSignal | undefined} signal leaves the line; what is being done ends by itself
   * @param {() => Promise<T>} work
   * @returns {Promise<T>}
   */
  async pass(signal, work) {
    await this.#enter(signal);
    try {
      return await work();
    } finally {
      this.#free += 1;
      this.#waiting.shift()?.();
    }
  }

  /** @param {AbortSignal | undefined} signal @returns {Promise<void>} */
  #enter(signal) {
    return new Promise((resolve, reject) => {
      const enter = () => {
        signal?.removeEventListener("abort", leave);
        this.#free -= 1;
        resolve();
      };
      const leave = () => {
        this.#waiting = this.#waiting.filter((each) => each !== enter);
        reject(new ClientError("aborted", "The transfer was called off."));
      };
      if (this.#free > 0) return enter();
      this.#waiting.push(enter);
      signal?.addEventListener("abort", leave, { once: true });
    });
  }
}
