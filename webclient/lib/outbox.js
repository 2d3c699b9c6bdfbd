import { ClientError, need } from "./errors.js";

/** As many as the host takes in one burst: all of them may go out at once after a reconnect. */
const CAPACITY = 500;

/** With this many waiting, or any that can't go out yet, whoever asks is told to hold on. */
const HIGH_WATER = 250;

/** Down here it may go on. Well apart, so that a long job is not woken for every answer. */
const LOW_WATER = 125;

/**
 * The host's answer to something sent. `stored` is false while it keeps no history.
 *
 * @typedef {{epoch: number, seq: number, stored: boolean}} Receipt
 * `timeout` in milliseconds. What was called off may have arrived all the same.
 * @typedef {{timeout?: number, signal?: AbortSignal}} SendOptions
 *
 * @typedef {object} Entry
 * @property {string} raw the frame
 * @property {boolean} isNumbered whether the answer's number is its place among what is said
 * @property {boolean} written whether it has gone out on any link
 * @property {boolean} due whether it must go out on the present link
 * @property {(receipt: Receipt) => void} resolve
 * @property {(error: ClientError) => void} reject
 */

/**
 * What was sent and isn't answered yet, in order. After a reconnect all of it goes out again under
 * the same refs: the host relays nothing twice.
 */
export class Outbox {
  /** @type {Map<string, Entry>} */
  #entries = new Map();
  #settled;
  /** @type {Set<() => void>} who waits for room */
  #waiting = new Set();

  /** @param {(ref: string, receipt: Receipt | null) => void} settled null: refused or given up */
  constructor(settled) {
    this.#settled = settled;
  }

  /**
   * @param {string} ref
   * @param {string} raw
   * @param {boolean} isNumbered
   * @param {SendOptions} options
   * @returns {Promise<Receipt>}
   */
  add(ref, raw, isNumbered, { timeout, signal }) {
    checkOptions({ timeout, signal });
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(new ClientError("aborted", "Sending was called off."));
        return;
      }
      if (this.#entries.has(ref)) {
        reject(new ClientError("duplicate-ref", "This is being sent already."));
        return;
      }
      if (this.#entries.size >= CAPACITY) {
        reject(new ClientError("queue-full", "Too much is waiting to be sent."));
        return;
      }
      /** @type {ReturnType<typeof setTimeout> | undefined} */
      let timer;
      const aborted = () => this.fail(ref, new ClientError("aborted", "Sending was called off."));
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", aborted);
      };
      if (timeout !== undefined) {
        const late = new ClientError("timeout", "The host did not answer in time.");
        timer = setTimeout(() => this.fail(ref, late), timeout);
      }
      signal?.addEventListener("abort", aborted);
      this.#entries.set(ref, {
        raw,
        isNumbered,
        written: false,
        due: true,
        resolve: (receipt) => {
          done();
          resolve(receipt);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      });
    });
  }

  /**
   * Resolves when there is room for more: at once unless much is waiting.
   *
   * @param {{signal?: AbortSignal}} options
   * @returns {Promise<void>}
   */
  drained({ signal }) {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(new ClientError("aborted", "Waiting was called off."));
      if (this.#isBelow(HIGH_WATER)) return resolve();
      const check = () => {
        if (this.#isBelow(LOW_WATER)) done(resolve);
      };
      const aborted = () =>
        done(() => reject(new ClientError("aborted", "Waiting was called off.")));
      /** @param {() => void} settle */
      const done = (settle) => {
        this.#waiting.delete(check);
        signal?.removeEventListener("abort", aborted);
        settle();
      };
      this.#waiting.add(check);
      signal?.addEventListener("abort", aborted);
    });
  }

  /** @param {number} mark */
  #isBelow(mark) {
    const entries = [...this.#entries.values()];
    return entries.length < mark && !entries.some((entry) => entry.due);
  }

  #tellWaiting() {
    for (const check of [...this.#waiting]) check();
  }

  /** The refs of what went out and of which we don't know what became of it. */
  get unanswered() {
    return [...this.#entries].filter(([, entry]) => entry.written).map(([ref]) => ref);
  }

  /** A new link is there: everything unanswered is due again. */
  rewind() {
    for (const entry of this.#entries.values()) entry.due = true;
  }

  /** @param {{writable: boolean, send: (raw: string) => void}} line */
  flush(line) {
    for (const entry of this.#entries.values()) {
      if (!line.writable) return;
      if (!entry.due) continue;
      line.send(entry.raw);
      entry.due = false;
      entry.written = true;
    }
    this.#tellWaiting();
  }

  /**
   * @param {string} ref
   * @param {Receipt} receipt
   * @returns {Entry | undefined} what it was; nothing if nobody waits for it any more
   */
  settle(ref, receipt) {
    const entry = this.#take(ref);
    entry?.resolve(receipt);
    this.#settled(ref, receipt);
    return entry;
  }

  /**
   * @param {string} ref
   * @param {ClientError} error
   * @returns {boolean} whether anybody was waiting for it
   */
  fail(ref, error) {
    const entry = this.#take(ref);
    if (!entry) return false;
    entry.reject(error);
    this.#settled(ref, null);
    return true;
  }

  /** @param {ClientError} error */
  failAll(error) {
    for (const ref of [...this.#entries.keys()]) this.fail(ref, error);
  }

  /** @param {string} ref */
  #take(ref) {
    const entry = this.#entries.get(ref);
    this.#entries.delete(ref);
    this.#tellWaiting();
    return entry;
  }
}

/**
 * @param {SendOptions} options
 * @throws {ClientError} `bad-argument`
 */
export function checkOptions({ timeout, signal }) {
  need(timeout === undefined || timeout >= 0, "A timeout is a number of milliseconds.");
  need(signal === undefined || signal instanceof AbortSignal, "A signal is an AbortSignal.");
}
