import { parse } from "./binary.js";
import { ClientError } from "./errors.js";
import { makeKeeper, outlives } from "./keeper.js";
import { wait } from "./pending.js";

/** As many as the host takes in one burst: all of them may go out at once after a reconnect. */
const CAPACITY = 500;

/** With this many waiting, or any that can't go out yet, whoever asks is told to hold on. */
const HIGH_WATER = 250;

/** Down here it may go on. Well apart, so that a long job is not woken for every answer. */
const LOW_WATER = 125;

/**
 * The host's answer to something sent. `stored` is false while it keeps no history; `time` is the
 * host's, as the others see it, in milliseconds since 1970.
 *
 * @typedef {{epoch: number, seq: number, stored: boolean, time?: number}} Receipt
 * What was given up may have arrived all the same.
 * @typedef {import("./pending.js").Patience} SendOptions
 *
 * What is said and isn't answered yet. `kept`: a page that comes after this one in its tab sends it
 * again; `written`: it went out, and the host may have it; `answer` settles as the promise of its
 * `send` does; `note`: see `RoomClient.note`. `type`: an "event" has a `name`; an "edit" has the message
 * `(epoch, seq)` say `data`, a "delete" takes it back.
 * @typedef {{ref: string, type: string, name: any, epoch?: number, seq?: number, data: any,
 *   to: string | null, kept: boolean, written: boolean, note: any, answer: Promise<Receipt>}} Unsent
 *
 * @typedef {object} Entry
 * @property {string} raw the frame
 * @property {unknown} note
 * @property {boolean} isNumbered whether the answer's number is its place among what is said
 * @property {boolean} written whether it has gone out on any link
 * @property {boolean} due whether it must go out on the present link
 * @property {import("./pending.js").Pending<Receipt>} pending
 */

/**
 * What was sent and isn't answered yet, in order. After a reconnect all of it goes out again under
 * the same refs: the host relays nothing twice. What an earlier page has left is here from the start.
 *
 * @param {(ref: string, receipt: Receipt | null) => void} settled null: refused or given up
 * @param {ReturnType<typeof makeKeeper>} [keeper]
 */
export function makeOutbox(settled, keeper = makeKeeper()) {
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  /** @type {Set<import("./pending.js").Pending<void>>} who waits for room */
  const waiting = new Set();

  /** @param {number} mark */
  const isBelow = (mark) =>
    entries.size < mark && [...entries.values()].every((entry) => !entry.due);

  const tellWaiting = () => {
    if (waiting.size === 0 || !isBelow(LOW_WATER)) return;
    for (const pending of waiting) pending.resolve();
    waiting.clear();
  };

  /** @param {string} ref */
  const take = (ref) => {
    const entry = entries.get(ref);
    entries.delete(ref);
    keeper.forget(ref);
    tellWaiting();
    return entry;
  };

  /**
   * @param {string} ref
   * @param {ClientError} error
   * @returns {boolean} whether anybody was waiting for it
   */
  const fail = (ref, error) => {
    const entry = take(ref);
    if (!entry) return false;
    entry.pending.reject(error);
    settled(ref, null);
    return true;
  };

  for (const { ref, raw, isNumbered, note } of keeper.restore()) {
    /** @type {import("./pending.js").Pending<Receipt>} */
    const pending = wait({}, () => {});
    pending.promise.catch(() => {}); // Whoever asks for it hears of it.
    entries.set(ref, { raw, note, isNumbered, written: true, due: true, pending });
  }

  return {
    fail,

    /**
     * @param {string} ref
     * @param {string} raw
     * @param {boolean} isNumbered
     * @param {SendOptions} options
     * @returns {Promise<Receipt>}
     * @throws {ClientError}
     */
    add(ref, raw, isNumbered, options) {
      if (entries.has(ref)) throw new ClientError("duplicate-ref", "This is being sent already.");
      if (entries.size >= CAPACITY) {
        throw new ClientError("queue-full", "Too much is waiting.");
      }
      /** @type {import("./pending.js").Pending<Receipt>} */
      const pending = wait(options, (error) => fail(ref, error));
      entries.set(ref, { raw, note: null, isNumbered, written: false, due: true, pending });
      if (outlives(raw)) keeper.keep({ ref, raw, isNumbered, note: null });
      return pending.promise;
    },

    /** See `RoomClient.note`. @param {string} ref @param {unknown} note */
    note(ref, note) {
      const entry = entries.get(ref);
      if (!entry) return;
      entry.note = note;
      if (keeper.isKept(ref)) keeper.keep({ ref, ...entry });
    },

    /**
     * Resolves when there is room for more: at once unless much is waiting.
     *
     * @param {import("./pending.js").Patience} options
     * @returns {Promise<void>}
     */
    drained(options) {
      /** @type {import("./pending.js").Pending<void>} */
      const pending = wait(options, (error) => {
        waiting.delete(pending);
        pending.reject(error);
      });
      if (isBelow(HIGH_WATER)) pending.resolve();
      else waiting.add(pending);
      return pending.promise;
    },

    /** What is said and isn't answered, in the order of its saying. @returns {Unsent[]} */
    get unsent() {
      return [...entries].flatMap(([ref, { raw, note, written, pending }]) => {
        const { data = null, to = null, ...frame } = parse(raw);
        const more = { data, to, kept: keeper.isKept(ref), written, note, answer: pending.promise };
        return /^(event|edit|delete)$/.test(frame.type) ? { ...frame, ...more } : [];
      });
    },

    /** The refs of what went out to have a number, and of which we don't know what became of it. */
    get unanswered() {
      const open = [...entries].filter(([, entry]) => entry.written && entry.isNumbered);
      return open.map(([ref]) => ref);
    },

    /** A new link is there: everything unanswered is due again. */
    rewind() {
      for (const entry of entries.values()) entry.due = true;
    },

    /** @param {{writable: boolean, send: (raw: string) => void}} line */
    flush(line) {
      for (const entry of entries.values()) {
        if (!line.writable) return;
        if (!entry.due) continue;
        line.send(entry.raw);
        entry.due = false;
        entry.written = true;
      }
      tellWaiting();
    },

    /**
     * @param {string} ref
     * @param {Receipt} receipt
     * @returns {Entry | undefined} what it was; nothing if nobody waits for it any more
     */
    settle(ref, receipt) {
      const entry = take(ref);
      entry?.pending.resolve(receipt);
      settled(ref, receipt);
      return entry;
    },

    /**
     * Nobody waits any longer. What is kept stays kept for a client that comes after this one, if
     * it may still be sent.
     *
     * @param {ClientError} error
     * @param {boolean} mayCome
     */
    failAll(error, mayCome) {
      const left = [...entries].filter(([ref]) => mayCome && keeper.isKept(ref));
      for (const ref of [...entries.keys()]) fail(ref, error);
      for (const [ref, entry] of left) keeper.keep({ ref, ...entry });
    },
  };
}
