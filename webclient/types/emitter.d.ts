/**
 * Typed events: the payloads are the members of `Events`.
 *
 * It is an EventTarget, so `addEventListener` works too; there the payload is the event's `detail`.
 *
 * @template {Record<string, any>} Events
 */
export declare class Emitter<Events extends Record<string, any>> extends EventTarget {
    /**
     * Listen to `name`. The returned function ends it again, and is harmless if repeated.
     *
     * @template {keyof Events & string} Name
     * @param {Name} name
     * @param {(payload: Events[Name]) => void} listener
     * @param {AddEventListenerOptions} [options]
     * @returns {() => void}
     */
    on<Name extends keyof Events & string>(name: Name, listener: (payload: Events[Name]) => void, options?: AddEventListenerOptions): () => void;
    /**
     * @template {keyof Events & string} Name
     * @param {Name} name
     * @param {(payload: Events[Name]) => void} listener
     */
    off<Name extends keyof Events & string>(name: Name, listener: (payload: Events[Name]) => void): void;
    /**
     * As `on`, for the next time only.
     *
     * @template {keyof Events & string} Name
     * @param {Name} name
     * @param {(payload: Events[Name]) => void} listener
     * @returns {() => void}
     */
    once<Name extends keyof Events & string>(name: Name, listener: (payload: Events[Name]) => void): () => void;
    /**
     * For the object that owns the events. A listener that throws keeps nobody else from hearing:
     * its fault surfaces as an uncaught error of the page, as with DOM events.
     *
     * @template {keyof Events & string} Name
     * @param {Name} name
     * @param {Events[Name]} payload
     */
    emit<Name extends keyof Events & string>(name: Name, payload: Events[Name]): void;
}
