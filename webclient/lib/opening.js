import { ClientError } from "./errors.js";

/**
 * `timeout`: milliseconds after which joining is given up, Infinity for never.
 *
 * @typedef {{timeout?: number, signal?: AbortSignal}} ConnectOptions
 */

/** The longest that browsers count: beyond it a timer would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** One `connect()`, from the call to its end: the promise, its deadline, its signal. */
export class Opening {
  /** @type {Promise<void>} */
  promise;
  /** Why the last attempt failed. @type {ClientError | null} */
  failure = null;
  /** @type {() => void} */
  #resolve = () => {};
  /** @type {(error: ClientError) => void} */
  #reject = () => {};
  #signal;
  #abort;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {number} timeout
   * @param {AbortSignal | undefined} signal
   * @param {(error: ClientError) => void} giveUp time is up, or it was called off
   */
  constructor(timeout, signal, giveUp) {
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#signal = signal;
    this.#abort = () => giveUp(new ClientError("aborted", "Joining was called off."));
    signal?.addEventListener("abort", this.#abort);
    if (timeout > LONGEST_TIMER) return;
    const late = new ClientError("timeout", "The host did not let us in in time.");
    this.#timer = setTimeout(() => giveUp(this.failure ?? late), timeout);
  }

  /** It is open. Again is harmless. */
  succeed() {
    this.#rest();
    this.#resolve();
  }

  /** @param {ClientError} error */
  fail(error) {
    this.#rest();
    this.#reject(error);
  }

  #rest() {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener("abort", this.#abort);
  }
}
