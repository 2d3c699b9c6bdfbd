export type Stroke<Data> = import("./board_model.js").Stroke<Data>;
export type RoomClient = import("./room_client.js").RoomClient<any>;
export type Receipt = import("./outbox.js").Receipt;
export type Place<Data> = {
    draft: Stroke<Data>;
    olds: Stroke<Data>[];
    at: number;
    isTaken: boolean;
};
export type Note = {
    erased: boolean;
    instead: {
        epoch: number | null;
        seq: number;
    } | string | null;
};
/**
 * What one does on the board, on its way to the host: shown at once, and taken back if it is refused.
 *
 * @template Data
 */
export declare class BoardActs<Data> {
    #private;
    /**
     * @param {RoomClient} client
     * @param {import("./board_model.js").BoardModel<Data>} model
     * @param {{refused: (error: unknown) => void, missed: (isLate: boolean) => void}} handlers `missed`:
     *   something is not here that the host has; `isLate`: what is being loaded now may have it
     */
    constructor(client: RoomClient, model: import("./board_model.js").BoardModel<Data>, handlers: {
        refused: (error: unknown) => void;
        missed: (isLate: boolean) => void;
    });
    /** A draft is on its way. @param {Stroke<Data>} stroke @param {string} ref @param {Promise<Receipt>} answer */
    sent(stroke: Stroke<Data>, ref: string, answer: Promise<Receipt>): Promise<boolean>;
    /**
     * An earlier page has sent a draft, and noted something.
     *
     * @param {Stroke<Data>} draft
     * @param {string} ref
     * @param {Promise<Receipt>} answer
     * @param {unknown} note
     */
    resume(draft: Stroke<Data>, ref: string, answer: Promise<Receipt>, note: unknown): void;
    /** A part of the board is here: what goes for a draft is hidden. */
    loaded(): void;
    /**
     * Draw strokes in the places of others, which are hidden by now: each of those goes for all once
     * its new one is taken, and is there again if that is refused.
     *
     * @param {Stroke<Data>[]} olds where a draft is refused, what it was to replace itself stands here after
     * @param {Stroke<Data>[]} drafts
     */
    replace(olds: Stroke<Data>[], drafts: Stroke<Data>[]): void;
    /** The link is lost: what isn't on its way yet is sent, so that a later page sends it again. */
    flush(): Promise<void>;
    /**
     * Erase or restore: shown at once, and taken back if the host refuses.
     *
     * @param {Stroke<Data>[]} strokes
     * @param {boolean} seen
     */
    change(strokes: Stroke<Data>[], seen: boolean): Promise<void>;
    /** @param {number[]} names @param {boolean} seen @param {Promise<Receipt>} answer */
    changed(names: number[], seen: boolean, answer: Promise<Receipt>): Promise<void>;
}
