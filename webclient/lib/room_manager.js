import { WebRTCConnection } from "./connection.js";
import { need, needFunction, needWords, outside } from "./errors.js";

/**
 * @typedef {import("./connection_options.js").ConnectionOptions} ConnectionOptions
 * @typedef {import("./errors.js").ClientError} ClientError
 * @typedef {(roomId: string, peerId: string, message: any, event: string) => void} RoomHandler
 * @typedef {{connected: boolean, peerCount: number, isHost: boolean,
 *   connectionStatus: import("./connection.js").ConnectionStatus}} RoomStatus
 * @typedef {{roomId: string, success: boolean, connection: WebRTCConnection | null,
 *   error: ClientError | null}} JoinResult
 */

/** What handlers of chat are registered under: PeerPyRTC's chat messages have no event's name. */
const CHAT = "message";

/** PeerPyRTC's several rooms under one name, each over a connection of its own. */
export class WebRTCRoomManager {
  #options;
  /** Those under way too. @type {Map<string, WebRTCConnection>} */
  #rooms = new Map();
  /** By event, for all rooms. @type {Map<string, Set<RoomHandler>>} */
  #everywhere = new Map();
  /** By room, then by event. @type {Map<string, Map<string, Set<RoomHandler>>>} */
  #inRoom = new Map();

  /** @type {(roomId: string, connection: WebRTCConnection) => void} */
  onRoomJoined = () => {};
  /** @type {(roomId: string, reason: import("./reasons.js").ReasonWord) => void} */
  onRoomLeft = () => {};
  /** @type {(roomId: string, status: "connected" | "disconnected" | "error", error?: ClientError) => void} */
  onConnectionChange = () => {};

  /**
   * @param {string} userId the name in every room
   * @param {ConnectionOptions} [options] for every room
   * @throws {ClientError} `bad-argument`
   */
  constructor(userId, options = {}) {
    needWords(userId, "userId");
    need(options && typeof options === "object", "options");
    this.userId = userId;
    this.#options = options;
  }

  /**
   * Join a room; whoever is in it, or on the way, gets the same connection.
   *
   * @param {string} roomId
   * @param {ConnectionOptions} [roomOptions] for this room
   * @returns {Promise<WebRTCConnection>}
   * @throws {ClientError}
   */
  async joinRoom(roomId, roomOptions = {}) {
    const known = this.#rooms.get(roomId);
    const options = { ...this.#options, peerId: this.userId, ...roomOptions };
    const connection = known ?? new WebRTCConnection(roomId, options);
    if (!known) this.#watch(roomId, connection);
    try {
      await connection.connect(known && Infinity);
    } catch (error) {
      this.#rooms.delete(roomId);
      throw error;
    }
    return connection;
  }

  /**
   * Join several; none that fails keeps the others from it.
   *
   * @param {string[]} roomIds
   * @returns {Promise<JoinResult[]>}
   */
  async joinRooms(roomIds) {
    need(Array.isArray(roomIds), "roomIds");
    return Promise.all(
      roomIds.map((roomId) =>
        this.joinRoom(roomId).then(
          (connection) => ({ roomId, success: true, connection, error: null }),
          (error) => ({ roomId, success: false, connection: null, error }),
        ),
      ),
    );
  }

  /**
   * Join with handlers for this room's events, there from the first one on.
   *
   * @param {string} roomId
   * @param {Record<string, RoomHandler>} [handlers] by event
   * @param {ConnectionOptions} [roomOptions]
   * @returns {Promise<WebRTCConnection>}
   */
  async joinRoomWithEvents(roomId, handlers = {}, roomOptions = {}) {
    for (const [event, handler] of Object.entries(handlers)) this.onRoom(roomId, event, handler);
    return this.joinRoom(roomId, roomOptions);
  }

  /** Leave a room, or call joining it off; again is harmless. @param {string} roomId */
  async leaveRoom(roomId) {
    await this.#rooms.get(roomId)?.closeConnection();
  }

  async leaveAllRooms() {
    await Promise.all(this.getRoomIds().map((roomId) => this.leaveRoom(roomId)));
  }

  /**
   * Send an event to one room.
   *
   * @param {string} roomId
   * @param {string} event
   * @param {any} [data]
   * @returns {boolean} whether it was taken; if not, `onConnectionChange` says why
   */
  emit(roomId, event, data) {
    return this.#in(roomId)?.emit(event, data) ?? false;
  }

  /**
   * The same, joining the room first where needed.
   *
   * @param {string} roomId
   * @param {string} event
   * @param {any} [data]
   * @returns {Promise<boolean>}
   * @throws {ClientError} if it can't be joined
   */
  async autoEmit(roomId, event, data) {
    await this.joinRoom(roomId);
    return this.emit(roomId, event, data);
  }

  /**
   * Send an event to every room one is in.
   *
   * @param {string} event
   * @param {any} [data]
   * @returns {number} how many took it
   */
  broadcastToAll(event, data) {
    return [...this.#rooms.values()].filter((connection) => connection.emit(event, data)).length;
  }

  /**
   * Send a chat message to one room.
   *
   * @param {string} roomId
   * @param {any} message
   * @returns {boolean} as `emit`
   */
  sendMessage(roomId, message) {
    return this.#in(roomId)?.sendMessage(message) ?? false;
  }

  /**
   * Hear an event of all rooms, those joined later too; "message" is chat.
   *
   * @param {string} event
   * @param {RoomHandler} handler
   * @returns {() => void} ends it
   */
  on(event, handler) {
    return register(this.#everywhere, event, handler);
  }

  /**
   * Hear an event of one room. It is forgotten when the room is left.
   *
   * @param {string} roomId
   * @param {string} event
   * @param {RoomHandler} handler
   * @returns {() => void} ends it
   */
  onRoom(roomId, event, handler) {
    needWords(roomId, "roomId");
    const handlers = this.#inRoom.get(roomId) ?? new Map();
    const end = register(handlers, event, handler);
    this.#inRoom.set(roomId, handlers);
    return end;
  }

  /** @returns {Record<string, RoomStatus>} by room */
  getStatus() {
    return Object.fromEntries(
      [...this.#rooms].map(([roomId, connection]) => [
        roomId,
        {
          connected: connection.isConnected(),
          peerCount: connection.getPeerCount(),
          isHost: connection.isRoomHost(),
          connectionStatus: connection.getConnectionStatus(),
        },
      ]),
    );
  }

  /** @param {string} roomId @returns {WebRTCConnection | undefined} */
  getRoom(roomId) {
    return this.#rooms.get(roomId);
  }

  getRoomIds() {
    return [...this.#rooms.keys()];
  }

  /** @param {string} roomId */
  isConnectedTo(roomId) {
    return this.#rooms.get(roomId)?.isConnected() ?? false;
  }

  /** @param {string} roomId @param {WebRTCConnection} connection */
  #watch(roomId, connection) {
    let isIn = false;
    this.#rooms.set(roomId, connection);
    connection.onError = (error) => this.onConnectionChange(roomId, "error", error);
    connection.toManager = (peerId, message, event = CHAT) => {
      for (const handlers of [this.#everywhere, this.#inRoom.get(roomId)]) {
        for (const handler of [...(handlers?.get(event) ?? [])]) {
          handler(roomId, peerId, message, event);
        }
      }
    };
    connection.client.on("state", ({ state, previous, reason }) => {
      if (state === "open") {
        if (!isIn) this.onRoomJoined(roomId, connection);
        isIn = true;
        this.onConnectionChange(roomId, "connected");
      } else if (previous === "open") this.onConnectionChange(roomId, "disconnected");
      if (state !== "closed") return;
      this.#rooms.delete(roomId);
      this.#inRoom.delete(roomId);
      if (isIn) this.onRoomLeft(roomId, reason ?? "");
    });
  }

  /** @param {string} roomId */
  #in(roomId) {
    const connection = this.#rooms.get(roomId);
    if (!connection) {
      this.onConnectionChange(roomId, "error", outside());
    }
    return connection;
  }
}

/**
 * @param {Map<string, Set<RoomHandler>>} handlers
 * @param {string} event
 * @param {RoomHandler} handler
 */
function register(handlers, event, handler) {
  needWords(event, "event");
  needFunction(handler, "handler");
  const those = handlers.get(event) ?? new Set();
  handlers.set(event, those.add(handler));
  return () => void those.delete(handler);
}
