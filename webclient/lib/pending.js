import { ClientError, need } from "./errors.js";

/**
 * How long a caller waits: `timeout` in milliseconds, Infinity for ever; `signal` calls it off.
 *
 * @typedef {{timeout?: number, signal?: AbortSignal}} Patience
 */

/** The longest that browsers count: beyond it a timer would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * What a caller waits for: a promise that ends when its time is up, or by its signal.
 *
 * @template T
 */
export class Pending {
  /** @type {Promise<T>} */
  promise;
  /** @type {(value: T) => void} */
  #resolve = () => {};
  /** @type {(error: ClientError) => void} */
  #reject = () => {};
  #signal;
  #timer;
  #aborted;

  /**
   * @param {Patience} patience
   * @param {(error: ClientError) => void} [given] what to do when it is given up; must end it
   * @throws {ClientError} `bad-argument`, or `aborted` if it was called off before
   */
  constructor(patience, given = (error) => this.reject(error)) {
    const { timeout = Number.POSITIVE_INFINITY, signal } = patience;
    const isRight = timeout >= 0 && (!signal || signal instanceof AbortSignal);
    need(isRight, "Options", "{timeout, signal}");
    const aborted = new ClientError("aborted", "It was called off.");
    if (signal?.aborted) throw aborted;
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#signal = signal;
    this.#aborted = () => given(aborted);
    signal?.addEventListener("abort", this.#aborted);
    if (timeout > LONGEST_TIMER) return;
    const late = new ClientError("timeout", "The host did not answer in time.");
    this.#timer = setTimeout(() => given(late), timeout);
  }

  /** Again is harmless. @param {T} value */
  resolve(value) {
    this.#rest();
    this.#resolve(value);
  }

  /** @param {ClientError} error */
  reject(error) {
    this.#rest();
    this.#reject(error);
  }

  #rest() {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener("abort", this.#aborted);
  }
}
