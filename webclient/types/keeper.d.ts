export type Store = Pick<Storage, "length" | "key" | "getItem" | "setItem" | "removeItem">;
export type Kept = {
    ref: string;
    raw: string;
    isNumbered: boolean;
    note: unknown;
};
/** @param {string} raw a frame as it goes out */
export declare const outlives: (raw: string) => boolean;
/**
 * Keeps one guest's place in a room, and what isn't answered yet. An item each, so that keeping one
 * more costs the same however many there are. A store may be full or forbidden, or there may be none:
 * then nothing is kept, and `isKept` says so.
 *
 * @param {any} [store] a `Store`
 * @param {string} [room]
 * @param {string} [name]
 */
export declare function makeKeeper(store?: any, room?: string, name?: string): {
    /** What an earlier page of this tab left unanswered, in its order. @returns {Kept[]} */
    restore(): Kept[];
    /** What proves that the place is one's own. @returns {string | undefined} */
    secret: string | undefined;
    /** All that is kept is by another name from now on. @param {string} to */
    rename(to: string): void;
    /** Or keep it with another note. @param {Kept} kept */
    keep({ ref, raw, isNumbered, note }: Kept): void;
    /** @param {string} ref */
    isKept: (ref: string) => boolean;
    /** @param {string} ref */
    forget(ref: string): void;
};
