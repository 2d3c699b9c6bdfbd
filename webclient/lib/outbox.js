import { ClientError } from "./errors.js";
import { Pending } from "./pending.js";

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
 * What was given up may have arrived all the same.
 * @typedef {import("./pending.js").Patience} SendOptions
 *
 * @typedef {object} Entry
 * @property {string} raw the frame
 * @property {boolean} isNumbered whether the answer's number is its place among what is said
 * @property {boolean} written whether it has gone out on any link
 * @property {boolean} due whether it must go out on the present link
 * @property {Pending<Receipt>} pending
 */

/**
 * What was sent and isn't answered yet, in order. After a reconnect all of it goes out again under
 * the same refs: the host relays nothing twice.
 */
export class Outbox {
  /** @type {Map<string, Entry>} */
  #entries = new Map();
  #settled;
  /** @type {Set<Pending<void>>} who waits for room */
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
   * @throws {ClientError}
   */
  add(ref, raw, isNumbered, options) {
    if (this.#entries.has(ref)) {
      throw new ClientError("duplicate-ref", "This is being sent already.");
    }
    if (this.#entries.size >= CAPACITY) {
      throw new ClientError("queue-full", "Too much is waiting to be sent.");
    }
    /** @type {Pending<Receipt>} */
    const pending = new Pending(options, (error) => this.fail(ref, error));
    this.#entries.set(ref, { raw, isNumbered, written: false, due: true, pending });
    return pending.promise;
  }

  /**
   * Resolves when there is room for more: at once unless much is waiting.
   *
   * @param {import("./pending.js").Patience} options
   * @returns {Promise<void>}
   */
  drained(options) {
    /** @type {Pending<void>} */
    const pending = new Pending(options, (error) => {
      this.#waiting.delete(pending);
      pending.reject(error);
    });
    if (this.#isBelow(HIGH_WATER)) pending.resolve();
    else this.#waiting.add(pending);
    return pending.promise;
  }

  /** @param {number} mark */
  #isBelow(mark) {
    const entries = [...this.#entries.values()];
    return entries.length < mark && !entries.some((entry) => entry.due);
  }

  #tellWaiting() {
    if (this.#waiting.size === 0 || !this.#isBelow(LOW_WATER)) return;
    for (const pending of this.#waiting) pending.resolve();
    this.#waiting.clear();
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
    entry?.pending.resolve(receipt);
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
    entry.pending.reject(error);
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
