import { ClientError, need } from "./errors.js";

/**
 * How long a caller waits: `timeout` in milliseconds, Infinity for ever; `signal` calls it off.
 *
 * @typedef {{timeout?: number, signal?: AbortSignal}} Patience
 */

/** The longest that browsers count: beyond it a timer would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * What a caller waits for: a promise, and its ends. Ending it again is harmless.
 *
 * @template T
 * @typedef {{promise: Promise<T>, resolve: (value: T) => void, reject: (error: ClientError) => void,
 *   hold: () => void}} Pending `hold`: no time is up any more
 */

/**
 * @template T
 * @param {Patience} patience
 * @param {(error: ClientError) => void} given what to do when time is up, or it was called off; must
 *   end it
 * @returns {Pending<T>}
 * @throws {ClientError} `bad-argument`, or `aborted` if it was called off before
 */
export function wait(patience, given) {
  const { timeout = LONGEST_TIMER + 1, signal } = patience;
  const isRight = timeout >= 0 && (!signal || signal instanceof AbortSignal);
  need(isRight, "timeout or signal");
  const off = new ClientError("aborted", "It was called off.");
  if (signal?.aborted) throw off;
  const late = new ClientError("timeout", "The host does not answer.");
  const timer = timeout > LONGEST_TIMER ? 0 : setTimeout(() => given(late), timeout);
  const abort = () => given(off);
  signal?.addEventListener("abort", abort);
  /** @type {any} */
  const pending = { hold: () => clearTimeout(timer) };
  pending.promise = new Promise((resolve, reject) => {
    /** @type {(settle: (end: any) => void) => (end: any) => void} */
    const ending = (settle) => (end) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      settle(end);
    };
    pending.resolve = ending(resolve);
    pending.reject = ending(reject);
  });
  return pending;
}
