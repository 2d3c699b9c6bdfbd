import { readConnectionOptions } from "./connection_options.js";
import { isWords, outside } from "./errors.js";
import { RoomClient } from "./room_client.js";

/** Who speaks in the host's announcements. */
const HOST = "server";

/** The name that a bare JSON object travels under: that of PeerPyRTC's clients, too. */
const BARE = "json";

/** What PeerPyRTC took in one message, in bytes; our own pages keep to less. */
const FRAME = 64 * 1024;

/** Where PeerPyRTC has another word for a state. @type {Partial<Record<State, string>>} */
const WORDS = { open: "connected", reconnecting: "disconnected" };

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
export class WebRTCConnection {
  #client;
  /** @type {Peer[]} */
  #peers = [];
  #isOlderForm;
  #debug;
  /** Whether the room has been open since `connect()`. */
  #wasOpen = false;
  /** How often it has been open: what is missed the first time is the room's past. */
  #opens = 0;
  /** Whether `onError` knows that one is outside. */
  #isLossTold = false;

  /** @type {(...heard: any[]) => void} see above for the two forms */
  onMessage = () => {};
  /** The room is open, for the first time or again. @type {() => void} */
  onOpen = () => {};
  /**
   * An open connection is gone, or it is over while one waited for it to come back.
   *
   * @type {(reason: ReasonWord) => void}
   */
  onClose = () => {};
  /**
   * What failed; of the attempts to come back the first alone, and the last if there is one. Unless
   * set, the console has it.
   *
   * @type {(error: ClientError) => void}
   */
  onError = (error) => console.error(this.roomName, error.text);
  /** A word for people on each change. @type {(status: string) => void} */
  onStatusChange = () => {};
  /** Somebody else came. @type {(peer: Peer) => void} */
  onPeerJoined = () => {};
  /** Somebody else is gone. @type {(peer: Peer) => void} */
  onPeerLeft = () => {};
  /** Anything about the peers has changed. @type {(peers: Peer[]) => void} */
  onRoomUpdate = () => {};
  /**
   * As `onMessage` with three arguments, for the room manager.
   *
   * @type {(peerId: string, message: any, event: string | undefined) => void}
   */
  toManager = () => {};

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
    this.#client = new RoomClient({
      room: roomName,
      name: this.peerId,
      base: options.signalingBaseUrl,
      iceServers: options.iceServers,
      frame: FRAME,
      reconnect: (attempt, error) => {
        if (this.#wasOpen) return options.reconnect(attempt, error);
        return error.code === "name-taken" ? 0 : null;
      },
      // Its owner knows it by its room.
      follow: false,
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
   * `onError` and thrown: a first attempt is not repeated, but for a name whose holder may be gone.
   *
   * @param {number} [timeout] milliseconds
   * @throws {ClientError}
   */
  async connect(timeout) {
    try {
      await this.#client.connect({ timeout });
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
    return this.#post({ name: "message", data: message });
  }

  /**
   * Send a JSON object as it is; others get it as a message, under the event that its `event`
   * names, if it has one.
   *
   * @param {object} object
   * @returns {boolean} as `sendMessage`
   */
  sendRawJSON(object) {
    return this.#post({ name: BARE, data: object });
  }

  /**
   * Send an event of one's own to everyone else.
   *
   * @param {string} event its name
   * @param {any} [data] JSON or bytes
   * @returns {boolean} as `sendMessage`
   */
  emit(event, data) {
    // These two say something else by themselves.
    const emitted = event === "message" || event === BARE || undefined;
    return this.#post({ name: event, data, emitted });
  }

  /** The same as `emit`: as in PeerPyRTC, both reach everyone in the room. */
  broadcast(/** @type {string} */ event, /** @type {any} */ data = undefined) {
    return this.emit(event, data);
  }

  /** @param {import("./outgoing.js").Outgoing} what */
  #post(what) {
    this.#client.send(what).catch((error) => this.onError(error));
    return isWords(what.name) && this.#isLive;
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
    return this.#peers;
  }

  getPeerCount() {
    return this.#peers.length;
  }

  /** Whether one is the host: present the longest. It grants nothing. */
  isRoomHost() {
    return this.#peers.some(({ id, isHost }) => isHost && id === this.peerId);
  }

  /** @returns {ConnectionStatus} */
  getConnectionStatus() {
    const word = this.#word;
    const isFullyConnected = this.isConnected();
    const dataChannel = isFullyConnected ? "open" : "closed";
    return { peerConnection: word, iceConnection: word, dataChannel, isFullyConnected };
  }

  /**
   * See to it that one is connected: cuts a wait short, or connects anew. Whoever was sent away
   * by the host, or left, stays out.
   *
   * @returns {Promise<boolean>} whether one is connected
   */
  async handleDisconnection() {
    const { reason } = this.#client;
    if (reason && !this.#isLive && !/^(JOIN_FAILURE|CONNECTION_LOST)$/.test(reason)) {
      this.onError(outside());
      return false;
    }
    return this.connect(Infinity).then(
      () => true,
      () => false,
    );
  }

  get #word() {
    const { state } = this.#client;
    return WORDS[state] ?? state;
  }

  /** Whether a client is at it: what is sent now goes out, sooner or later. */
  get #isLive() {
    return !/new|closed/.test(this.#client.state);
  }

  #listen() {
    const client = this.#client;
    client.on("state", (change) => this.#changed(change));
    client.on("message", (said) => this.#heard(said, undefined));
    client.on("event", (said) => this.#heard(said, said.name));
    client.on("announcement", (said) => {
      this.#heard({ ...said, from: HOST, data: said.text, to: null, own: false }, undefined);
    });
    client.on("error", (error) => this.#failed(error));
    client.on("peers", () => this.#countPeers());
    client.on("host", () => this.#countPeers());
    client.on("renamed", () => {
      this.peerId = client.self;
    });
  }

  /**
   * @param {Pick<import("./events.js").RoomEvent, "from" | "data" | "time" | "missed" | "to" | "own" | "emitted">} said
   * @param {string | undefined} name
   */
  #heard({ from, data, time, missed, to, own, emitted }, name) {
    if (own || (missed && this.#opens < 2)) return;
    const event = name === BARE && !emitted ? data?.event : name;
    const peer = this.#peers.find(({ id }) => id === from);
    if (peer) peer.lastSeen = time;
    this.toManager(from, data, event);
    if (!this.#isOlderForm) return this.onMessage(from, data, event);
    this.onMessage(data, { peerId: from, event, roomName: this.roomName, time, to, missed });
  }

  /** While one is outside, each attempt fails for the same reason. @param {ClientError} error */
  #failed(error) {
    if (this.#isLossTold) return;
    this.#isLossTold = !this.isConnected();
    this.onError(error);
  }

  /** @param {import("./events.js").StateEvent} change */
  #changed({ state, previous, error, reason }) {
    if (/open|closed/.test(state)) this.#isLossTold = false;
    if (this.#debug) console.log(this.roomName, state, error?.code ?? "");
    this.onStatusChange(`Connection: ${this.#word}`);
    if (state === "open") {
      this.#wasOpen = true;
      this.#opens += 1;
      this.peerId = this.#client.self;
      this.#countPeers();
      this.onOpen();
    } else if (previous === "open" || (state === "closed" && this.#wasOpen)) {
      this.onClose(reason ?? "");
    }
    if (state !== "closed") return;
    this.#peers = [];
    // Before it was open, connect() tells it.
    if (error && this.#wasOpen) this.onError(error);
    this.#wasOpen = false;
  }

  #countPeers() {
    const { peers, room } = this.#client;
    const former = this.#peers;
    this.#peers = peers.map(({ id, joined, userAgent = "" }) => {
      const lastSeen = former.find((peer) => peer.id === id)?.lastSeen ?? joined;
      return { id, joinTime: joined, lastSeen, userAgent, isHost: id === room.host };
    });
    // Who was here before oneself has not come now.
    if (former.length > 0) {
      for (const peer of without(this.#peers, former)) this.onPeerJoined(peer);
      for (const peer of without(former, this.#peers)) this.onPeerLeft(peer);
    }
    this.onRoomUpdate(this.#peers);
  }
}

/** Those of `peers` that `others` lack. @param {Peer[]} peers @param {Peer[]} others */
const without = (peers, others) => peers.filter(({ id }) => others.every((peer) => peer.id !== id));
