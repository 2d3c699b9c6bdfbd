import { isWords } from "./errors.js";

/**
 * Where what must outlive the page is kept: a browser's `sessionStorage`, or anything like it.
 *
 * @typedef {Pick<Storage, "length" | "key" | "getItem" | "setItem" | "removeItem">} Store
 *
 * @typedef {{ref: string, raw: string, isNumbered: boolean, note: unknown}} Kept `note`: what its
 *   sender wants to know of it later, JSON; null if nothing
 */

/** What is worth keeping; all else is its page's own, and the next one asks anew. */
const KEPT = /^."type":"(report|event|edit|delete)"/;

/** @param {string} raw a frame as it goes out */
export const outlives = (raw) => KEPT.test(raw);

/**
 * Keeps one guest's place in a room, and what isn't answered yet. An item each, so that keeping one
 * more costs the same however many there are. A store may be full or forbidden, or there may be none:
 * then nothing is kept, and `isKept` says so.
 *
 * @param {any} [store] a `Store`
 * @param {string} [room]
 * @param {string} [name]
 */
export function makeKeeper(store = undefined, room = "", name = "") {
  /** @param {string} whose */
  const prefixOf = (whose) => `peerpyrtc ${JSON.stringify([room, whose])} `;
  let prefix = prefixOf(name);
  let place = `${prefix}secret`;
  /** Their numbers in the store, in the order of their sending. @type {Map<string, number>} */
  const numbers = new Map();
  let next = 0;

  /** @template T @param {() => T} act @returns {T | undefined} undefined where it can't be done */
  const attempt = (act) => {
    try {
      return act();
    } catch {
      // Full, forbidden, not ours, or not there: what a store can't do is told by its absence.
    }
  };

  /** @param {string} key */
  const read = (key) => {
    const [raw, isNumbered, note = null] = JSON.parse(store.getItem(key) ?? "");
    const { ref } = JSON.parse(raw);
    return outlives(raw) && isWords(ref)
      ? { ref, raw, isNumbered: isNumbered === true, note }
      : undefined;
  };

  /** @param {number | undefined} number */
  const drop = (number) => attempt(() => store.removeItem(prefix + number));

  return {
    /** What an earlier page of this tab left unanswered, in its order. @returns {Kept[]} */
    restore() {
      const keys =
        attempt(() => Array.from({ length: store.length }, (_, i) => store.key(i))) ?? [];
      const found = keys
        .filter((key) => key?.startsWith(prefix) && key !== place)
        .map((key) => Number(key?.slice(prefix.length)))
        .filter(Number.isSafeInteger)
        .sort((one, other) => one - other);
      next = (found.at(-1) ?? -1) + 1;
      return found.flatMap((number) => {
        const kept = attempt(() => read(prefix + number));
        if (kept) numbers.set(kept.ref, number);
        else drop(number); // nobody would ever ask for it
        return kept ?? [];
      });
    },

    /** What proves that the place is one's own. @returns {string | undefined} */
    get secret() {
      return attempt(() => store.getItem(place)) || undefined;
    },

    set secret(secret) {
      attempt(() => (secret ? store.setItem(place, secret) : store.removeItem(place)));
    },

    /** All that is kept is by another name from now on. @param {string} to */
    rename(to) {
      const former = prefix;
      prefix = prefixOf(to);
      place = `${prefix}secret`;
      for (const item of ["secret", ...numbers.values()]) {
        attempt(() => {
          const kept = store.getItem(former + item);
          if (kept === null) return;
          store.setItem(prefix + item, kept);
          store.removeItem(former + item);
        });
      }
    },

    /** Or keep it with another note. @param {Kept} kept */
    keep({ ref, raw, isNumbered, note }) {
      const number = numbers.get(ref) ?? next;
      next = Math.max(next, number + 1);
      attempt(() => {
        store.setItem(prefix + number, JSON.stringify([raw, isNumbered, note]));
        numbers.set(ref, number);
      });
    },

    /** @param {string} ref */
    isKept: (ref) => numbers.has(ref),

    /** @param {string} ref */
    forget(ref) {
      if (numbers.has(ref)) drop(numbers.get(ref));
      numbers.delete(ref);
    },
  };
}
