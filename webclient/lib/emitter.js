import { need } from "./errors.js";

/**
 * Typed events: the payloads are the members of `Events`.
 *
 * It is an EventTarget, so `addEventListener` works too; there the payload is the event's `detail`.
 *
 * @template {Record<string, any>} Events
 */
export class Emitter extends EventTarget {
  /** @type {Map<PropertyKey, Map<Function, (event: Event) => void>>} what is listened with, by listener */
  #wrappers = new Map();

  /**
   * Listen to `name`. The returned function ends it again, and is harmless if repeated.
   *
   * @template {keyof Events & string} Name
   * @param {Name} name
   * @param {(payload: Events[Name]) => void} listener
   * @returns {() => void}
   */
  on(name, listener) {
    need(typeof listener === "function", "A listener is a function.");
    const wrappers = this.#wrappers.get(name) ?? new Map();
    this.#wrappers.set(name, wrappers);
    if (!wrappers.has(listener)) wrappers.set(listener, wrap(listener));
    this.addEventListener(name, wrappers.get(listener));
    return () => this.off(name, listener);
  }

  /**
   * @template {keyof Events & string} Name
   * @param {Name} name
   * @param {(payload: Events[Name]) => void} listener
   */
  off(name, listener) {
    const wrapper = this.#wrappers.get(name)?.get(listener);
    if (!wrapper) return;
    this.removeEventListener(name, wrapper);
    this.#wrappers.get(name)?.delete(listener);
  }

  /**
   * As `on`, for the next time only.
   *
   * @template {keyof Events & string} Name
   * @param {Name} name
   * @param {(payload: Events[Name]) => void} listener
   * @returns {() => void}
   */
  once(name, listener) {
    need(typeof listener === "function", "A listener is a function.");
    const end = this.on(name, (payload) => {
      end();
      listener(payload);
    });
    return end;
  }

  /**
   * For the object that owns the events. A listener that throws keeps nobody else from hearing:
   * its fault surfaces as an uncaught error of the page, as with DOM events.
   *
   * @template {keyof Events & string} Name
   * @param {Name} name
   * @param {Events[Name]} payload
   */
  emit(name, payload) {
    this.dispatchEvent(new CustomEvent(name, { detail: payload }));
  }
}

/**
 * @param {(payload: any) => void} listener
 * @returns {(event: Event) => void}
 */
function wrap(listener) {
  return (event) => {
    try {
      listener(/** @type {CustomEvent} */ (event).detail);
    } catch (fault) {
      // Outside of a browser an EventTarget would end the process without saying where.
      queueMicrotask(() => {
        throw fault;
      });
    }
  };
}
