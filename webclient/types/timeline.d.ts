export type Numbered = import("./frames.js").Numbered;
export type Welcome = import("./frames.js").Welcome;
export type Place = {
    epoch: number;
    seq: number;
};
/**
 * What has been seen of the room's numbered frames: the place to resume from, and the judge of
 * what is new, so that nothing is missed and nothing is shown twice.
 *
 * @typedef {import("./frames.js").Numbered} Numbered
 * @typedef {import("./frames.js").Welcome} Welcome
 * @typedef {{epoch: number, seq: number}} Place
 */
export declare function makeTimeline(): {
    /** What `hello` says. */
    readonly place: {};
    /**
     * @param {Welcome} welcome
     * @returns {Place | null} what must be dropped: of that epoch, all beyond seq. The host went
     *   down before it was kept.
     */
    begin(welcome: Welcome): Place | null;
    /**
     * @param {Numbered} frame
     * @returns {{fresh: boolean, missed: boolean, isLast: boolean}} `missed`: from before this
     *   connection; `isLast`: and nothing more of that is to come
     */
    take(frame: Numbered): {
        fresh: boolean;
        missed: boolean;
        isLast: boolean;
    };
    /**
     * An own event was acknowledged. The channel is ordered, so all that came before it is here.
     *
     * @param {Place} place
     */
    acknowledged(place: Place): void;
};
