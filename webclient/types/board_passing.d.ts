/**
 * What shows on a whiteboard while people draw: where they point, and their strokes in the making.
 * It passes: nobody keeps it, and the next frame makes it stale.
 *
 * @typedef {[number, number]} Place
 *
 * `stroke` is its author's name for it; `points` are flat; `look` is how it looks.
 * @typedef {{from: string, stroke: string, points: number[], look: number[]}} Preview
 *
 * @typedef {{from: string, at: Place}} Pointer
 */
export type Place = [number, number];
export type Preview = {
    from: string;
    stroke: string;
    points: number[];
    look: number[];
};
export type Pointer = {
    from: string;
    at: Place;
};
/** Tells the others, 20 times a second at most, the latest only; strokes that go whole, 10 times. */
export declare class Shower {
    #private;
    /** @param {(frame: {type: string} & Record<string, unknown>) => boolean} pass whether it went out */
    constructor(pass: (frame: {
        type: string;
    } & Record<string, unknown>) => boolean);
    /** @param {Place | null} at null: nowhere */
    point(at: Place | null): void;
    /**
     * A stroke grows, or is another now: then its points are another array, and all of them go.
     *
     * @param {string} stroke
     * @param {number[]} points all of it; none: nothing of it is to be seen just now
     * @param {number[]} look
     */
    draw(stroke: string, points: number[], look: number[]): void;
    /** A stroke won't be drawn after all. @param {string} stroke */
    end(stroke: string): void;
    /** A stroke is drawn: its event says all. @param {string} stroke */
    done(stroke: string): void;
    stop(): void;
}
/** What the others show. */
export declare class Shown {
    #private;
    /** @param {() => number} [now] milliseconds */
    constructor(now?: () => number);
    /** Where the others point. @returns {Pointer[]} */
    get pointers(): Pointer[];
    /** Their strokes in the making, one of each. @returns {Preview[]} */
    get previews(): Preview[];
    /** @param {any} frame of the host @returns {boolean} whether it says anything */
    take(frame: any): boolean;
    /** The event came that a preview stood for. @param {string} from @param {unknown} stroke */
    drawn(from: string, stroke: unknown): boolean;
    /** Somebody left. @param {string} from */
    left(from: string): boolean;
    /** The connection is away. */
    clear(): void;
}
