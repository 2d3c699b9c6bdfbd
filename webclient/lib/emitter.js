/**
 * Typed events: the payloads are the members of `Events`.
 *
 * @template {Record<string, any>} Events
 */
export class Emitter {
  /** @type {Map<PropertyKey, Set<(payload: any) => void>>} */
  #listeners = new Map();

  /**
   * Listen to `name`. The returned function ends it again, and is harmless if repeated.
   *
   * @template {keyof Events} Name
   * @param {Name} name
   * @param {(payload: Events[Name]) => void} listener
   * @returns {() => void}
   */
  on(name, listener) {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return () => this.off(name, listener);
  }

  /**
   * @template {keyof Events} Name
   * @param {Name} name
   * @param {(payload: Events[Name]) => void} listener
   */
  off(name, listener) {
    this.#listeners.get(name)?.delete(listener);
  }

  /**
   * As `on`, for the next time only.
   *
   * @template {keyof Events} Name
   * @param {Name} name
   * @param {(payload: Events[Name]) => void} listener
   * @returns {() => void}
   */
  once(name, listener) {
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
   * @template {keyof Events} Name
   * @param {Name} name
   * @param {Events[Name]} payload
   */
  emit(name, payload) {
    for (const listener of [...(this.#listeners.get(name) ?? [])]) {
      try {
        listener(payload);
      } catch (fault) {
        queueMicrotask(() => {
          throw fault;
        });
      }
    }
  }
}
