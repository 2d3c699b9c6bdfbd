import { ClientError } from "./errors.js";
export type LinkHandlers = {
    answered: () => void;
    open: () => void;
    doubtful: () => void;
    frame: (raw: unknown) => void;
    writable: () => void;
    closed: (error: ClientError) => void;
};
/**
 * What a link reports: `answered` (the host took the offer) and `open` at most once, then `frame`
 * and `writable`, then `closed` once; `doubtful` whenever the browser hears nothing of the other
 * side. None of them after `close()` was called.
 *
 * @typedef {object} LinkHandlers
 * @property {() => void} answered
 * @property {() => void} open
 * @property {() => void} doubtful
 * @property {(raw: unknown) => void} frame
 * @property {() => void} writable
 * @property {(error: ClientError) => void} closed
 */
/**
 * One peer connection with its one data channel, from offer to end. It is never mended: after a
 * loss a new one takes its place (the host takes no ICE restart).
 *
 * @param {RTCPeerConnection} pc a fresh one
 * @param {(offer: RTCSessionDescriptionInit, signal: AbortSignal) =>
 *   Promise<RTCSessionDescriptionInit>} exchange offer to answer
 * @param {LinkHandlers} handlers
 */
export declare function makeLink(pc: RTCPeerConnection, exchange: (offer: RTCSessionDescriptionInit, signal: AbortSignal) => Promise<RTCSessionDescriptionInit>, handlers: LinkHandlers): {
    /** End it now; again is harmless. */
    close: () => void;
    /** Whether `send` may be called now; `writable` tells when it may again. */
    readonly writable: boolean;
    /** @param {string} raw */
    send(raw: string): void;
    /**
     * A further channel, for what may wait. It ends with this link.
     *
     * @param {string} label
     * @param {string} protocol
     * @param {RTCDataChannelInit & {priority?: RTCPriorityType}} [options]
     */
    beside(label: string, protocol: string, options?: RTCDataChannelInit & {
        priority?: RTCPriorityType;
    }): RTCDataChannel;
};
