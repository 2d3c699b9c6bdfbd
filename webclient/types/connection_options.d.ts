export type ConnectionOptions = {
    /**
     * one's own name; left out: a random one
     */
    peerId?: string;
    /**
     * tell the console of each change; what is said is never logged
     */
    debug?: boolean;
    /**
     * left out: it never gives up
     */
    maxReconnectAttempts?: number;
    /**
     * milliseconds between them; left out: none, then up to 2 s
     */
    reconnectDelay?: number;
    /**
     * the host's address; left out: the page's own
     */
    signalingBaseUrl?: string;
    /**
     * none by default: a LAN needs none
     */
    iceServers?: RTCIceServer[];
    /**
     * the browser, for tests
     */
    ports?: Partial<import("./room_client.js").Ports>;
};
/**
 * @typedef {object} ConnectionOptions
 * @property {string} [peerId] one's own name; left out: a random one
 * @property {boolean} [debug] tell the console of each change; what is said is never logged
 * @property {number} [maxReconnectAttempts] left out: it never gives up
 * @property {number} [reconnectDelay] milliseconds between them; left out: none, then up to 2 s
 * @property {string} [signalingBaseUrl] the host's address; left out: the page's own
 * @property {RTCIceServer[]} [iceServers] none by default: a LAN needs none
 * @property {Partial<import("./room_client.js").Ports>} [ports] the browser, for tests
 */
/**
 * @param {string | ConnectionOptions | null | undefined} given a name, or options
 * @throws {import("./errors.js").ClientError} `bad-argument`
 */
export declare function readConnectionOptions(given: string | ConnectionOptions | null | undefined): {
    debug?: boolean;
    maxReconnectAttempts?: number;
    reconnectDelay?: number;
    signalingBaseUrl?: string;
    iceServers?: RTCIceServer[];
    ports?: Partial<import("./room_client.js").Ports>;
    peerId: string;
    /** @type {import("./policy.js").ReconnectPolicy} */
    reconnect: import("./policy.js").ReconnectPolicy;
};
