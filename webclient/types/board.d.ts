import { Emitter } from "./emitter.js";
import { ClientError } from "./errors.js";
export type Stroke<Data> = import("./board_model.js").Stroke<Data>;
export type RoomClient = import("./room_client.js").RoomClient<any>;
export type RoomEvent = import("./events.js").RoomEvent;
export type Receipt = import("./outbox.js").Receipt;
export type BoardEvents<Data> = {
    /**
     * what is to be seen; the
     * places of `removed` are to be painted anew, also of a stroke that has only come to lie lower
     */
    changed: {
        added: Stroke<Data>[];
        removed: Stroke<Data>[];
    };
    /**
     * what can be undone or done again may have changed
     */
    deeds: Record<string, never>;
    /**
     * where others point, or their strokes in the making
     */
    passing: Record<string, never>;
    /**
     * the whole board is here
     */
    loaded: Record<string, never>;
    /**
     * what one did was refused, and is taken back
     */
    refused: ClientError;
    /**
     * `own`: by oneself
     */
    cleared: {
        by: string;
        own: boolean;
    };
    uncleared: {
        by: string;
        own: boolean;
    };
};
/**
 * @template Data
 * @typedef {import("./board_model.js").Stroke<Data>} Stroke
 */
/**
 * @typedef {import("./room_client.js").RoomClient<any>} RoomClient
 * @typedef {import("./events.js").RoomEvent} RoomEvent
 * @typedef {import("./outbox.js").Receipt} Receipt
 */
/**
 * What a `Board` tells.
 *
 * @template Data
 * @typedef {object} BoardEvents
 * @property {{added: Stroke<Data>[], removed: Stroke<Data>[]}} changed what is to be seen; the
 *   places of `removed` are to be painted anew, also of a stroke that has only come to lie lower
 * @property {Record<string, never>} deeds what can be undone or done again may have changed
 * @property {Record<string, never>} passing where others point, or their strokes in the making
 * @property {Record<string, never>} loaded the whole board is here
 * @property {ClientError} refused what one did was refused, and is taken back
 * @property {{by: string, own: boolean}} cleared `own`: by oneself
 * @property {{by: string, own: boolean}} uncleared
 */
/**
 * The whiteboard of the room that a `RoomClient` is in, beside it: it is not in `core.js`.
 *
 *     const board = new Board(client, { read: (data) => (isMine(data) ? data : null) });
 *     board.on("changed", paint);
 *     board.draw({ points: [0, 0, 10, 10], look: [0, 1] });
 *
 * The data of a stroke is the page's own: an object whose JSON has 16 KiB at most. `read` says what
 * of another's data is a stroke: peers may send anything.
 *
 * @template {object} Data
 * @extends {Emitter<BoardEvents<Data>>}
 */
export declare class Board<Data extends object> extends Emitter<BoardEvents<Data>> {
    #private;
    /**
     * @param {RoomClient} client
     * @param {{read: (data: any) => Data | null, unsent?: RoomClient["unsent"]}} options `unsent`: what
     *   the client had to send when its page came, if the board is made later than that
     */
    constructor(client: RoomClient, { read, unsent }: {
        read: (data: any) => Data | null;
        unsent?: RoomClient["unsent"];
    });
    /** What is to be seen, from the lowest to the topmost. @returns {readonly Stroke<Data>[]} */
    get strokes(): readonly Stroke<Data>[];
    /** Where the others point. */
    get pointers(): import("./board_passing.js").Pointer[];
    /** The others' strokes in the making. */
    get previews(): import("./board_passing.js").Preview[];
    /** Whether the room lets its guests clear the board. */
    get mayClear(): boolean;
    get canUndo(): boolean;
    get canRedo(): boolean;
    /** Listen no more. */
    close(): void;
    /** While nobody looks at it the host isn't asked for it. @param {boolean} isResting */
    rest(isResting: boolean): void;
    /** Ask for the whole board, from its beginning. */
    load(): void;
    /**
     * Draw a stroke: it is there at once, and the host is told.
     *
     * @param {Data} data
     * @param {string} [preview] under which name it was shown in the making
     */
    draw(data: Data, preview?: string): import("./board_model.js").Stroke<Data>;
    /** Hide strokes of one's own here alone, until `erase` or `unfade`. @param {Stroke<Data>[]} strokes */
    fade(strokes: Stroke<Data>[]): void;
    /** Show again what has faded. */
    unfade(): void;
    /** Take strokes of one's own away. @param {Iterable<Stroke<Data>>} strokes */
    erase(strokes: Iterable<Stroke<Data>>): void;
    /**
     * Draw strokes in the places of some of one's own, as one deed.
     *
     * @param {{old: Stroke<Data>, data: Data}[]} changes
     * @returns {Stroke<Data>[]} the new ones, of those that were there
     */
    replace(changes: {
        old: Stroke<Data>;
        data: Data;
    }[]): Stroke<Data>[];
    /** @returns {boolean} whether there was anything to undo */
    undo(): boolean;
    /** @returns {boolean} whether there was anything to do again */
    redo(): boolean;
    /** Empty the board; the host refuses it where only moderators may. */
    clear(): Promise<void>;
    /** A name for a stroke in the making. */
    newPreview(): string;
    /** Show the others where one points; null: nowhere. @param {[number, number] | null} at */
    point(at: [number, number] | null): void;
    /**
     * Show the others a stroke in the making.
     *
     * @param {string} preview
     * @param {number[]} points all of it; none: they see nothing of it until there are some
     * @param {number[]} look
     */
    show(preview: string, points: number[], look: number[]): void;
    /** A stroke in the making won't be drawn after all. @param {string} preview */
    hide(preview: string): void;
}
