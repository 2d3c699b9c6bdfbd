import { WebRTCConnection } from "./connection.js";
export type ConnectionOptions = import("./connection_options.js").ConnectionOptions;
export type ClientError = import("./errors.js").ClientError;
export type RoomHandler = (roomId: string, peerId: string, message: any, event: string) => void;
export type RoomStatus = {
    connected: boolean;
    peerCount: number;
    isHost: boolean;
    connectionStatus: import("./connection.js").ConnectionStatus;
};
export type JoinResult = {
    roomId: string;
    success: boolean;
    connection: WebRTCConnection | null;
    error: ClientError | null;
};
/** PeerPyRTC's several rooms under one name, each over a connection of its own. */
export declare class WebRTCRoomManager {
    #private;
    userId: string;
    /** @type {(roomId: string, connection: WebRTCConnection) => void} */
    onRoomJoined: (roomId: string, connection: WebRTCConnection) => void;
    /** @type {(roomId: string, reason: import("./reasons.js").ReasonWord) => void} */
    onRoomLeft: (roomId: string, reason: import("./reasons.js").ReasonWord) => void;
    /** @type {(roomId: string, status: "connected" | "disconnected" | "error", error?: ClientError) => void} */
    onConnectionChange: (roomId: string, status: "connected" | "disconnected" | "error", error?: ClientError) => void;
    /**
     * @param {string} userId the name in every room
     * @param {ConnectionOptions} [options] for every room
     * @throws {ClientError} `bad-argument`
     */
    constructor(userId: string, options?: ConnectionOptions);
    /**
     * Join a room; whoever is in it, or on the way, gets the same connection.
     *
     * @param {string} roomId
     * @param {ConnectionOptions} [roomOptions] for this room
     * @returns {Promise<WebRTCConnection>}
     * @throws {ClientError}
     */
    joinRoom(roomId: string, roomOptions?: ConnectionOptions): Promise<WebRTCConnection>;
    /**
     * Join several; none that fails keeps the others from it.
     *
     * @param {string[]} roomIds
     * @returns {Promise<JoinResult[]>}
     */
    joinRooms(roomIds: string[]): Promise<JoinResult[]>;
    /**
     * Join with handlers for this room's events, there from the first one on.
     *
     * @param {string} roomId
     * @param {Record<string, RoomHandler>} [handlers] by event
     * @param {ConnectionOptions} [roomOptions]
     * @returns {Promise<WebRTCConnection>}
     */
    joinRoomWithEvents(roomId: string, handlers?: Record<string, RoomHandler>, roomOptions?: ConnectionOptions): Promise<WebRTCConnection>;
    /** Leave a room, or call joining it off; again is harmless. @param {string} roomId */
    leaveRoom(roomId: string): Promise<void>;
    leaveAllRooms(): Promise<void>;
    /**
     * Send an event to one room.
     *
     * @param {string} roomId
     * @param {string} event
     * @param {any} [data]
     * @returns {boolean} whether it was taken; if not, `onConnectionChange` says why
     */
    emit(roomId: string, event: string, data?: any): boolean;
    /**
     * The same, joining the room first where needed.
     *
     * @param {string} roomId
     * @param {string} event
     * @param {any} [data]
     * @returns {Promise<boolean>}
     * @throws {ClientError} if it can't be joined
     */
    autoEmit(roomId: string, event: string, data?: any): Promise<boolean>;
    /**
     * Send an event to every room one is in.
     *
     * @param {string} event
     * @param {any} [data]
     * @returns {number} how many took it
     */
    broadcastToAll(event: string, data?: any): number;
    /**
     * Send a chat message to one room.
     *
     * @param {string} roomId
     * @param {any} message
     * @returns {boolean} as `emit`
     */
    sendMessage(roomId: string, message: any): boolean;
    /**
     * Hear an event of all rooms, those joined later too; "message" is chat.
     *
     * @param {string} event
     * @param {RoomHandler} handler
     * @returns {() => void} ends it
     */
    on(event: string, handler: RoomHandler): () => void;
    /**
     * Hear an event of one room. It is forgotten when the room is left.
     *
     * @param {string} roomId
     * @param {string} event
     * @param {RoomHandler} handler
     * @returns {() => void} ends it
     */
    onRoom(roomId: string, event: string, handler: RoomHandler): () => void;
    /** @returns {Record<string, RoomStatus>} by room */
    getStatus(): Record<string, RoomStatus>;
    /** @param {string} roomId @returns {WebRTCConnection | undefined} */
    getRoom(roomId: string): WebRTCConnection | undefined;
    getRoomIds(): string[];
    /** @param {string} roomId */
    isConnectedTo(roomId: string): boolean;
}
