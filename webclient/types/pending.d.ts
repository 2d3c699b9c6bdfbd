import { ClientError } from "./errors.js";
export type Patience = {
    timeout?: number;
    signal?: AbortSignal;
};
export type Pending<T> = {
    promise: Promise<T>;
    resolve: (value: T) => void;
    reject: (error: ClientError) => void;
    hold: () => void;
};
/**
 * What a caller waits for: a promise, and its ends. Ending it again is harmless.
 *
 * @template T
 * @typedef {{promise: Promise<T>, resolve: (value: T) => void, reject: (error: ClientError) => void,
 *   hold: () => void}} Pending `hold`: no time is up any more
 */
/**
 * @template T
 * @param {Patience} patience
 * @param {(error: ClientError) => void} given what to do when time is up, or it was called off; must
 *   end it
 * @returns {Pending<T>}
 * @throws {ClientError} `bad-argument`, or `aborted` if it was called off before
 */
export declare function wait<T>(patience: Patience, given: (error: ClientError) => void): Pending<T>;
