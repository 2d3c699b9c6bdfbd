/**
 * One's own deeds on the whiteboard, to be undone and done again.
 *
 * @template Data
 * @typedef {import("./board_model.js").Stroke<Data>} Stroke
 */
export type Stroke<Data> = import("./board_model.js").Stroke<Data>;
export type Deed<Data> = {
    draws: boolean;
    strokes: Stroke<Data>[];
    instead?: Stroke<Data>[];
};
/**
 * @template Data
 * @typedef {{draws: boolean, strokes: Stroke<Data>[], instead?: Stroke<Data>[]}} Deed
 * `draws` false: it took these strokes away; `instead`: what it did the opposite to
 */
/** @template Data */
export declare class Deeds<Data> {
    #private;
    /** @param {(stroke: Stroke<Data>) => boolean} has whether the board still knows a stroke */
    constructor(has: (stroke: Stroke<Data>) => boolean);
    /** Something was done, so what was undone before can't be done again. @param {Deed<Data>} deed */
    add(deed: Deed<Data>): void;
    /** A stroke of one's own was here before this page was. @param {Stroke<Data>} stroke */
    found(stroke: Stroke<Data>): void;
    get canUndo(): boolean;
    get canRedo(): boolean;
    /** @returns {Deed<Data> | null} what is to be done now: the last deed's opposite */
    undo(): Deed<Data> | null;
    /** @returns {Deed<Data> | null} what is to be done now */
    redo(): Deed<Data> | null;
}
