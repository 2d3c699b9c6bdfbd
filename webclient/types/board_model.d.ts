/**
 * A whiteboard as the host's events add up to it, and one's own wishes on top.
 *
 * A stroke's name is the number of its event. Of two events about one stroke the one with the
 * higher number holds, so it makes no difference in which order they are heard: one's own are
 * heard when they are answered, which is later than the others' that came after them.
 *
 * @template Data
 * @typedef {object} Stroke
 * @property {number | null} seq the number of its event; null until the host has answered
 * @property {string} from who drew it
 * @property {boolean} own whether one may take it away
 * @property {Data} data
 * @property {number} since the number of the event since which it is to be seen
 * @property {number} erased the number of the event that erased it last, 0 if none did
 * @property {boolean | null} wish what one has asked for and isn't answered yet: seen or not
 * @property {boolean} shown
 */
export type Stroke<Data> = {
    /**
     * the number of its event; null until the host has answered
     */
    seq: number | null;
    /**
     * who drew it
     */
    from: string;
    /**
     * whether one may take it away
     */
    own: boolean;
    data: Data;
    /**
     * the number of the event since which it is to be seen
     */
    since: number;
    /**
     * the number of the event that erased it last, 0 if none did
     */
    erased: number;
    /**
     * what one has asked for and isn't answered yet: seen or not
     */
    wish: boolean | null;
    shown: boolean;
};
/** @template Data */
export declare class BoardModel<Data> {
    #private;
    /** @param {(added: Stroke<Data>[], removed: Stroke<Data>[]) => void} changed */
    constructor(changed: (added: Stroke<Data>[], removed: Stroke<Data>[]) => void);
    /** What is to be seen, from the lowest to the topmost. @returns {readonly Stroke<Data>[]} */
    get shown(): readonly Stroke<Data>[];
    /** The run of the host whose board is here. */
    get epoch(): number | null;
    /** The stroke of this number, if it is on this board or can come back. @param {number | null} epoch @param {number} seq */
    at(epoch: number | null, seq: number): Stroke<Data> | undefined;
    /** Whether this stroke is on the board or can come back. @param {Stroke<Data>} stroke */
    has(stroke: Stroke<Data>): boolean;
    /** Whether it would be seen if one wished nothing. @param {Stroke<Data>} stroke */
    holds(stroke: Stroke<Data>): boolean;
    /** @param {number} epoch @param {number} seq @param {string} from @param {boolean} own @param {Data} data */
    drawn(epoch: number, seq: number, from: string, own: boolean, data: Data): void;
    /**
     * @param {number} epoch
     * @param {number} seq the number of the event that says so
     * @param {number[]} names
     */
    erased(epoch: number, seq: number, names: number[]): void;
    /**
     * @param {number} epoch
     * @param {number} seq the number of the event that says so
     * @param {number[]} names
     * @returns {boolean} false if some of them aren't known here
     */
    restored(epoch: number, seq: number, names: number[]): boolean;
    /** @param {number} epoch @param {number} seq the clearing's number */
    cleared(epoch: number, seq: number): void;
    /**
     * @param {number} epoch
     * @param {number} clearing its number
     * @returns {boolean} false if it isn't known here what that one took away
     */
    uncleared(epoch: number, clearing: number): boolean;
    /**
     * A part of the board as the host has it: what isn't in it is not there.
     *
     * @param {{epoch: number, seq: number, after: number, upto?: number}} range
     * @param {{seq: number, from: string, own: boolean, data: Data}[]} strokes
     */
    piece({ epoch, seq, after, upto }: {
        epoch: number;
        seq: number;
        after: number;
        upto?: number;
    }, strokes: {
        seq: number;
        from: string;
        own: boolean;
        data: Data;
    }[]): void;
    /** A moderator took it back. @param {number} epoch @param {number} seq */
    redacted(epoch: number, seq: number): void;
    /** One has drawn; the host hasn't answered yet. @param {string} from @param {Data} data */
    draft(from: string, data: Data): Stroke<Data>;
    /**
     * The host has numbered a draft.
     *
     * @param {Stroke<Data>} draft
     * @param {number} epoch
     * @param {number} seq
     * @returns {boolean} false if it isn't on the board that was loaded since, which is to be asked
     *   for anew: it may be gone again, or an earlier run of the host has numbered it
     */
    numbered(draft: Stroke<Data>, epoch: number, seq: number): boolean;
    /** The host has refused a draft. @param {Stroke<Data>} draft */
    dropped(draft: Stroke<Data>): void;
    /** Show strokes as one wants them, until the answer is there (null); what is gone stays gone. @param {Iterable<Stroke<Data>>} strokes @param {boolean | null} wish */
    wish(strokes: Iterable<Stroke<Data>>, wish: boolean | null): void;
}
/** Whether these name strokes. @param {unknown} value @returns {value is number[]} */
export declare const isNames: (value: unknown) => value is number[];
/**
 * The same in parts, each for one event.
 *
 * @template T
 * @param {T[]} strokes
 * @returns {T[][]}
 */
export declare const inEvents: <T>(strokes: T[]) => T[][];
