import { needFunction } from "./errors.js";

/** What is listened with, by listener. @type {WeakMap<Function, (event: Event) => void>} */
const wrappers = new WeakMap();

/**
 * Typed events: the payloads are the members of `Events`.
 *
 * It is an EventTarget, so `addEventListener` works too; there the payload is the event's `detail`.
 *
 * @template {Record<string, any>} Events
 */
export class Emitter extends EventTarget {
  /**
   * Listen to `name`. The returned function ends it again, and is harmless if repeated.
   *
   * @template {keyof Events & string} Name
   * @param {Name} name
   * @param {(payload: Events[Name]) => void} listener
   * @param {AddEventListenerOptions} [options]
   * @returns {() => void}
   */
  on(name, listener, options) {
    this.addEventListener(name, wrapped(listener), options);
    return () => this.off(name, listener);
  }

  /**
   * @template {keyof Events & string} Name
   * @param {Name} name
   * @param {(payload: Events[Name]) => void} listener
   */
  off(name, listener) {
    this.removeEventListener(name, wrapped(listener));
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
    return this.on(name, listener, { once: true });
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
function wrapped(listener) {
  needFunction(listener, "listener");
  const known = wrappers.get(listener);
  if (known) return known;
  const wrapper = (/** @type {Event} */ event) => {
    try {
      listener(/** @type {CustomEvent} */ (event).detail);
    } catch (fault) {
      // Outside of a browser an EventTarget would end the process without saying where.
      queueMicrotask(() => {
        throw fault;
      });
    }
  };
  wrappers.set(listener, wrapper);
  return wrapper;
}
