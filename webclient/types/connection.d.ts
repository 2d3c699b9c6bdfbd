import { RoomClient } from "./room_client.js";
export type Peer = {
    id: string;
    joinTime: number;
    lastSeen: number;
    userAgent: string;
    isHost: boolean;
};
export type State = import("./events.js").State;
export type ClientError = import("./errors.js").ClientError;
export type ConnectionOptions = import("./connection_options.js").ConnectionOptions;
export type ReasonWord = import("./reasons.js").ReasonWord;
export type MessageInfo = {
    peerId: string;
    event: string | undefined;
    roomName: string;
    time: number;
    to: string | null;
    missed: boolean;
};
export type ConnectionStatus = {
    peerConnection: string;
    iceConnection: string;
    dataChannel: string;
    isFullyConnected: boolean;
};
/**
 * Who is in the room, as PeerPyRTC described peers. Times are milliseconds since 1970; `lastSeen`
 * is when one last said something, as far as this page has heard.
 * @typedef {{id: string, joinTime: number, lastSeen: number, userAgent: string,
 *   isHost: boolean}} Peer
 *
 * @typedef {import("./events.js").State} State
 * @typedef {import("./errors.js").ClientError} ClientError
 * @typedef {import("./connection_options.js").ConnectionOptions} ConnectionOptions
 * @typedef {import("./reasons.js").ReasonWord} ReasonWord
 *
 * What the older form's `onMessage` learns beside the message; `event` is undefined for chat.
 * @typedef {{peerId: string, event: string | undefined, roomName: string, time: number,
 *   to: string | null, missed: boolean}} MessageInfo
 *
 * How it stands, in PeerPyRTC's words for it.
 * @typedef {{peerConnection: string, iceConnection: string, dataChannel: string,
 *   isFullyConnected: boolean}} ConnectionStatus
 */
/**
 * PeerPyRTC's connection on top of `RoomClient`: pages written for PeerPyRTC run as they are, and
 * come back by themselves after a loss. Set the callbacks, then `connect()`.
 *
 * With a string as second argument `onMessage` gets `(message, info)`; with options, or nothing,
 * it gets `(peerId, message, event)`. The room's past is not told, as PeerPyRTC told none; what
 * was missed during a loss is.
 */
export declare class WebRTCConnection {
    #private;
    roomName: string;
    /** One's own name; once it is open, as the host writes it. */
    peerId: string;
    /** @type {(...heard: any[]) => void} see above for the two forms */
    onMessage: (...heard: any[]) => void;
    /** The room is open, for the first time or again. @type {() => void} */
    onOpen: () => void;
    /**
     * An open connection is gone, or it is over while one waited for it to come back.
     *
     * @type {(reason: ReasonWord) => void}
     */
    onClose: (reason: ReasonWord) => void;
    /**
     * What failed; of the attempts to come back the first alone, and the last if there is one. Unless
     * set, the console has it.
     *
     * @type {(error: ClientError) => void}
     */
    onError: (error: ClientError) => void;
    /** A word for people on each change. @type {(status: string) => void} */
    onStatusChange: (status: string) => void;
    /** Somebody else came. @type {(peer: Peer) => void} */
    onPeerJoined: (peer: Peer) => void;
    /** Somebody else is gone. @type {(peer: Peer) => void} */
    onPeerLeft: (peer: Peer) => void;
    /** Anything about the peers has changed. @type {(peers: Peer[]) => void} */
    onRoomUpdate: (peers: Peer[]) => void;
    /**
     * As `onMessage` with three arguments, for the room manager.
     *
     * @type {(peerId: string, message: any, event: string | undefined) => void}
     */
    toManager: (peerId: string, message: any, event: string | undefined) => void;
    /**
     * @param {string} roomName
     * @param {string | ConnectionOptions | null} [peerIdOrOptions]
     * @throws {ClientError} `bad-argument`
     */
    constructor(roomName: string, peerIdOrOptions?: string | ConnectionOptions | null);
    /** What is beneath: acknowledged sends, whispers, typed events. */
    get client(): RoomClient<Record<string, any>>;
    /**
     * Join; resolves when the room is open, after `onOpen`. What keeps it from that is told by
     * `onError` and thrown: a first attempt is not repeated, but for a name whose holder may be gone.
     *
     * @param {number} [timeout] milliseconds
     * @throws {ClientError}
     */
    connect(timeout?: number): Promise<void>;
    /**
     * Send a chat message: text, JSON or bytes. While the connection is being made it waits.
     *
     * @param {any} message
     * @returns {boolean} whether it was taken; what goes wrong comes to `onError`
     */
    sendMessage(message: any): boolean;
    /**
     * Send a JSON object as it is; others get it as a message, under the event that its `event`
     * names, if it has one.
     *
     * @param {object} object
     * @returns {boolean} as `sendMessage`
     */
    sendRawJSON(object: object): boolean;
    /**
     * Send an event of one's own to everyone else.
     *
     * @param {string} event its name
     * @param {any} [data] JSON or bytes
     * @returns {boolean} as `sendMessage`
     */
    emit(event: string, data?: any): boolean;
    /** The same as `emit`: as in PeerPyRTC, both reach everyone in the room. */
    broadcast(/** @type {string} */ event: string, /** @type {any} */ data?: any): boolean;
    /** Leave; again is harmless. */
    closeConnection(): Promise<void>;
    isConnected(): boolean;
    /** Everyone in the room, oneself included. */
    getRoomPeers(): Peer[];
    getPeerCount(): number;
    /** Whether one is the host: present the longest. It grants nothing. */
    isRoomHost(): boolean;
    /** @returns {ConnectionStatus} */
    getConnectionStatus(): ConnectionStatus;
    /**
     * See to it that one is connected: cuts a wait short, or connects anew. Whoever was sent away
     * by the host, or left, stays out.
     *
     * @returns {Promise<boolean>} whether one is connected
     */
    handleDisconnection(): Promise<boolean>;
}
