export type Caller = {
    room: string;
    peer_id: string;
    secret?: string;
};
export type Description = {
    type: string;
    sdp?: string;
};
/**
 * The HTTP side: how a client asks to come in, and says that it goes.
 *
 * @typedef {{room: string, peer_id: string, secret?: string}} Caller
 * @typedef {{type: string, sdp?: string}} Description
 *
 * @param {string} base the host's address; "" is the page's own
 * @param {typeof globalThis.fetch} fetch
 * @throws {ClientError} `bad-argument`
 */
export declare function makeSignaling(base: string, fetch: typeof globalThis.fetch): {
    /**
     * @param {Caller & {offer: Description}} body
     * @param {AbortSignal} signal
     * @returns {Promise<RTCSessionDescriptionInit>} the host's answer
     * @throws {ClientError}
     */
    offer(body: Caller & {
        offer: Description;
    }, signal: AbortSignal): Promise<RTCSessionDescriptionInit>;
    /**
     * Say goodbye. It outlives the page (`keepalive`), and nobody waits for the answer: if it
     * doesn't arrive, the closed connection tells the host.
     *
     * @param {Caller} body
     */
    leave(body: Caller): void;
};
