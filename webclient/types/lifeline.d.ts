import { ClientError } from "./errors.js";
export type Link = ReturnType<typeof import("./link.js").makeLink>;
export type LinkHandlers = import("./link.js").LinkHandlers;
export type LifelineHandlers = {
    /**
     * a channel opened: greet the host, and call `established` when welcome
     */
    open: () => void;
    frame: (raw: unknown) => void;
    writable: () => void;
    resting: (delay: number, error: ClientError) => void;
    ended: (error: ClientError) => void;
};
/** @typedef {ReturnType<typeof import("./link.js").makeLink>} Link */
/** @typedef {import("./link.js").LinkHandlers} LinkHandlers */
/**
 * What a lifeline reports. `resting` is one failed or lost link with the milliseconds until the
 * next attempt; `ended` says that there will be none.
 *
 * @typedef {object} LifelineHandlers
 * @property {() => void} open a channel opened: greet the host, and call `established` when welcome
 * @property {(raw: unknown) => void} frame
 * @property {() => void} writable
 * @property {(delay: number, error: ClientError) => void} resting
 * @property {(error: ClientError) => void} ended
 */
/**
 * Keeps one link alive: dials, listens for silence, and dials again as the policy says.
 *
 * @param {(handlers: LinkHandlers) => Link} dial
 * @param {import("./policy.js").ReconnectPolicy} policy
 * @param {LifelineHandlers} handlers
 */
export declare function makeLifeline(dial: (handlers: LinkHandlers) => Link, policy: import("./policy.js").ReconnectPolicy, handlers: LifelineHandlers): {
    start: () => void;
    stop: () => void;
    drop: (error: ClientError) => void;
    /** The page wakes, or the network has changed: what was true may be so no more. */
    wake(): void;
    /** The host has welcomed us: the link counts as good from now on. */
    established(): void;
    /** Whether `send` may be called now. */
    readonly writable: boolean;
    /** @param {string} raw */
    send(raw: string): void;
    /**
     * See `makeLink`; nothing without a link. What comes there counts as heard.
     *
     * @param {string} label
     * @param {string} protocol
     * @param {RTCDataChannelInit} [options]
     */
    beside(label: string, protocol: string, options?: RTCDataChannelInit): RTCDataChannel | undefined;
};
