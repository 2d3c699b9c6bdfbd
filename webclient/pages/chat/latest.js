import { keyOf } from "./message.js";

/** So many are remembered. */
const MOST = 1000;

/**
 * What is to be known of messages that aren't here yet, the latest of it: what was said before comes
 * by the page, which the host may have read before that.
 *
 * @template Value
 */
export class Latest {
  /** @type {Map<string, Value>} */
  #of = new Map();

  /** @param {import("./message.js").Place} place @param {Value} value */
  set(place, value) {
    this.drop(place);
    this.#of.set(keyOf(place), value);
    const [oldest] = this.#of.keys();
    if (this.#of.size > MOST) this.#of.delete(oldest);
  }

  /** It is here: returns what there was to be known. @param {import("./message.js").Place} place */
  take(place) {
    const value = this.#of.get(keyOf(place));
    this.drop(place);
    return value;
  }

  /** @param {import("./message.js").Place} place */
  drop(place) {
    this.#of.delete(keyOf(place));
  }

  clear() {
    this.#of.clear();
  }
}
