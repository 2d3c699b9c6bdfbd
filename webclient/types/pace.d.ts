/**
 * How fast the host lets us speak: so many events at once, then so many a second. What goes beyond
 * waits here, where it costs nothing; the host would refuse it.
 *
 * @param {import("./conversation.js").Line} line where it goes
 * @param {() => void} wake called when it was the pace that held it back, and does no longer
 */
export declare function makePace(line: import("./conversation.js").Line, wake: () => void): {
    /**
     * What the host grants; a rate of 0 is no limit. A burst is filled as far as nine tenths: what
     * sets out evenly arrives in bunches.
     *
     * @param {{rate: number, burst: number}} limits
     */
    granted(limits: {
        rate: number;
        burst: number;
    }): void;
    /** Whether one more may go now. */
    readonly writable: boolean;
    /** @param {string} raw */
    send(raw: string): void;
};
