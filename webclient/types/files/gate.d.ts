/** Lets a few through at once; the rest wait in line. */
export declare class Gate {
    #private;
    /** @param {number} places */
    constructor(places: number);
    /**
     * Do `work` when there is a place.
     *
     * @template T
     * @param {AbortSignal | undefined} signal leaves the line; what is being done ends by itself
     * @param {() => Promise<T>} work
     * @returns {Promise<T>}
     */
    pass<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T>;
}
