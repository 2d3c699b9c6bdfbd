import { readConnectionOptions } from "./connection_options.js";
import { ClientError, isWords, need } from "./errors.js";
import { Reason } from "./reasons.js";
import { RoomClient } from "./room_client.js";
import { Roster } from "./roster.js";

/** Who speaks in the host's announcements. */
const HOST = "server";

/** The name that a bare JSON object travels under: that of PeerPyRTC's clients, too. */
const BARE = "json";

/**
 * @typedef {import("./roster.js").Peer} Peer
 * @typedef {import("./connection_options.js").ConnectionOptions} ConnectionOptions
 * @typedef {import("./reasons.js").ReasonWord} ReasonWord
 *
 * What the older form's `onMessage` learns beside the message; `event` is undefined for chat.
 * @typedef {{peerId: string, event: string | undefined, roomName: string, time: number,
 *   to: string | null, missed: boolean}} MessageInfo
 *
 * @typedef {object} ConnectionStatus
 * @property {RTCPeerConnectionState | "not-created"} peerConnection
 * @property {RTCIceConnectionState | "not-created"} iceConnection
 * @property {RTCDataChannelState | "not-created"} dataChannel
 * @property {boolean} isFullyConnected
 * @property {import("./events.js").State} state the client's own word for it
 */

/**
 * PeerPyRTC's connection on top of `RoomClient`: pages written for PeerPyRTC run as they are, and
 * come back by themselves after a loss. Set the callbacks, then `connect()`.
 *
 * With a string as second argument `onMessage` gets `(message, info)`; with options, or nothing,
 * it gets `(peerId, message, event)`. The room's past is not told, as PeerPyRTC told none; what
 * was missed during a loss is.
 */
export class WebRTCConnection {
  #client;
  #roster = new Roster();
  #isOlderForm;
  #debug;
  /** Whether the room has been open since `connect()`. */
  #wasOpen = false;
  /** How often it has been open: what is missed the first time is the room's past. */
  #opens = 0;
  #retries = 0;
  /** @type {Set<(peerId: string, message: any, event?: string) => void>} */
  #listeners = new Set();

  /**
   * @param {string} roomName
   * @param {string | ConnectionOptions | null} [peerIdOrOptions]
   * @throws {ClientError} `bad-argument`
   */
  constructor(roomName, peerIdOrOptions) {
    const options = readConnectionOptions(peerIdOrOptions);
    this.#isOlderForm = typeof peerIdOrOptions === "string";
    this.#debug = options.debug;
    this.roomName = roomName;
    /** One's own name; once it is open, as the host writes it. */
    this.peerId = options.peerId;
    /** @type {(...heard: any[]) => void} see above for the two forms */
    this.onMessage = () => {};
    /** The room is open, for the first time or again. @type {() => void} */
    this.onOpen = () => {};
    /**
     * An open connection is gone, or it is over while one waited for it to come back.
     *
     * @type {(reason: ReasonWord) => void}
     */
    this.onClose = () => {};
    /** What failed. Unless set, the console has it. @type {(error: ClientError) => void} */
    this.onError = (error) => console.error(`[peerpyrtc] ${this.roomName}: ${error.text}`);
    /** A word for people on each change. @type {(status: string) => void} */
    this.onStatusChange = () => {};
    /** Somebody else came. @type {(peer: Peer) => void} */
    this.onPeerJoined = () => {};
    /** Somebody else is gone. @type {(peer: Peer) => void} */
    this.onPeerLeft = () => {};
    /** Anything about the peers has changed. @type {(peers: Peer[]) => void} */
    this.onRoomUpdate = () => {};

    this.#client = new RoomClient({
      room: roomName,
      name: this.peerId,
      base: options.signalingBaseUrl,
      iceServers: options.iceServers,
      reconnect: (attempt, error) => (this.#wasOpen ? options.reconnect(attempt, error) : null),
      ports: options.ports,
    });
    this.#listen();
  }

  /** What is beneath: acknowledged sends, whispers, typed events. */
  get client() {
    return this.#client;
  }

  /**
   * Join; resolves when the room is open, after `onOpen`. What keeps it from that is told by
   * `onError` and thrown: a first attempt is not repeated.
   *
   * @throws {ClientError}
   */
  async connect() {
    if (!this.#isLive) this.#wasOpen = false;
    try {
      await this.#client.connect();
    } catch (error) {
      this.onError(/** @type {ClientError} */ (error));
      throw error;
    }
  }

  /**
   * Send a chat message: text, JSON or bytes. While the connection is being made it waits.
   *
   * @param {any} message
   * @returns {boolean} whether it was taken; what goes wrong comes to `onError`
   */
  sendMessage(message) {
    return this.#say("message", message, message !== undefined, "A message is text or JSON.");
  }

  /**
   * Send a JSON object as it is; others get it as a message, under the event that its `event`
   * names, if it has one.
   *
   * @param {object} object
   * @returns {boolean} as `sendMessage`
   */
  sendRawJSON(object) {
    const isObject = typeof object === "object" && object !== null;
    return this.#say(BARE, object, isObject, "Raw JSON is an object.");
  }

  /**
   * Send an event of one's own to everyone else.
   *
   * @param {string} event its name
   * @param {any} [data] JSON or bytes
   * @returns {boolean} as `sendMessage`
   */
  emit(event, data) {
    return this.#say(event, data, isWords(event), "An event has a name.");
  }

  /** The same as `emit`: as in PeerPyRTC, both reach everyone in the room. */
  broadcast(/** @type {string} */ event, /** @type {any} */ data = undefined) {
    return this.emit(event, data);
  }

  /** Leave; again is harmless. */
  async closeConnection() {
    this.#client.close();
  }

  isConnected() {
    return this.#client.state === "open";
  }

  /** Everyone in the room, oneself included. */
  getRoomPeers() {
    return this.#roster.peers;
  }

  getPeerCount() {
    return this.#roster.peers.length;
  }

  /** Whether one is the host: present the longest. It grants nothing. */
  isRoomHost() {
    return this.#roster.peers.some(({ id, isHost }) => isHost && id === this.peerId);
  }

  /** @returns {ConnectionStatus} */
  getConnectionStatus() {
    const none = /** @type {const} */ ("not-created");
    return {
      ...(this.#client.link ?? { peerConnection: none, iceConnection: none, dataChannel: none }),
      isFullyConnected: this.isConnected(),
      state: this.#client.state,
    };
  }

  /**
   * See to it that one is connected: cuts a wait short, or connects anew. Whoever was sent away
   * by the host, or left, stays out.
   *
   * @returns {Promise<boolean>} whether one is connected
   */
  async handleDisconnection() {
    if (this.isConnected()) return true;
    if (!this.#isLive) {
      const { reason } = this.#client;
      if (reason !== null && reason !== Reason.JOIN_FAILURE && reason !== Reason.CONNECTION_LOST) {
        this.onError(new ClientError("closed", `This is over: ${reason}.`));
        return false;
      }
      return this.connect().then(
        () => true,
        () => false,
      );
    }
    this.#client.retryNow();
    return new Promise((resolve) => {
      const end = this.#client.on("state", ({ state }) => {
        if (state !== "open" && state !== "closed") return;
        end();
        resolve(state === "open");
      });
    });
  }

  /**
   * As `onMessage` with `(peerId, message, event)`, for any number of listeners.
   *
   * @param {(peerId: string, message: any, event?: string) => void} listener
   * @returns {() => void} ends it
   */
  listen(listener) {
    need(typeof listener === "function", "A listener is a function.");
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Whether a client is at it: what is sent now goes out, sooner or later. */
  get #isLive() {
    return !["new", "closed"].includes(this.#client.state);
  }

  #listen() {
    const client = this.#client;
    client.on("state", (change) => this.#changed(change));
    client.on("message", (said) => this.#heard(said, undefined));
    client.on("event", (said) => {
      const bare = said.name === BARE && said.data !== null && typeof said.data === "object";
      const inner = isWords(said.data?.event) ? said.data.event : undefined;
      this.#heard(said, bare ? inner : said.name);
    });
    client.on("announcement", ({ text, time, missed }) => {
      this.#heard({ from: HOST, data: text, time, missed, to: null, own: false }, undefined);
    });
    client.on("error", (error) => this.onError(error));
    client.on("peers", () => this.#countPeers());
    client.on("host", () => this.#countPeers());
  }

  /**
   * @param {{from: string, data: any, time: number, missed: boolean, to: string | null,
   *   own: boolean}} said
   * @param {string | undefined} event
   */
  #heard({ from, data, time, missed, to, own }, event) {
    if (own || (missed && this.#opens < 2)) return;
    this.#roster.heard(from, time);
    for (const listener of [...this.#listeners]) listener(from, data, event);
    if (!this.#isOlderForm) return this.onMessage(from, data, event);
    this.onMessage(data, { peerId: from, event, roomName: this.roomName, time, to, missed });
  }

  /** @param {import("./events.js").StateEvent} change */
  #changed({ state, previous, error, reason }) {
    if (this.#debug) console.log(`[peerpyrtc] ${this.roomName}: ${state}`, error?.code ?? "");
    this.onStatusChange(this.#word(state, error));
    if (state === "open") {
      this.#opened();
    } else if (previous === "open" || (state === "closed" && this.#wasOpen)) {
      this.onClose(reason ?? Reason.CONNECTION_LOST);
    }
    if (state === "closed") this.#ended(error);
  }

  #opened() {
    this.#wasOpen = true;
    this.#opens += 1;
    this.#retries = 0;
    this.peerId = this.#client.self;
    this.#countPeers();
    this.onOpen();
  }

  /** @param {ClientError | null} error */
  #ended(error) {
    this.#roster.clear();
    // Before it was open, connect() tells it.
    if (error && this.#wasOpen) this.onError(error);
    this.#wasOpen = false;
  }

  /**
   * In PeerPyRTC's words.
   *
   * @param {import("./events.js").State} state
   * @param {ClientError | null} error
   */
  #word(state, error) {
    if (state === "open") return "Connection: connected";
    if (state === "reconnecting") {
      if (error) this.#retries += 1;
      return this.#retries > 0
        ? `Reconnecting: Attempt ${this.#retries}`
        : "Connection: disconnected";
    }
    return state === "closed" && error ? "Connection: failed" : `Connection: ${state}`;
  }

  #countPeers() {
    const { joined, left } = this.#roster.update(this.#client.peers, this.#client.room.host);
    for (const peer of joined) if (peer.id !== this.peerId) this.onPeerJoined(peer);
    for (const peer of left) if (peer.id !== this.peerId) this.onPeerLeft(peer);
    this.onRoomUpdate(this.#roster.peers);
  }

  /**
   * @param {string} name
   * @param {any} data
   * @param {boolean} isRight
   * @param {string} wanted
   */
  #say(name, data, isRight, wanted) {
    if (!isRight || !this.#isLive) {
      this.onError(
        isRight
          ? new ClientError("closed", "You are not in the room.")
          : new ClientError("bad-argument", wanted),
      );
      return false;
    }
    this.#client.send({ name, data }).catch((error) => this.onError(error));
    return true;
  }
}
