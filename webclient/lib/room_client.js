import { Conversation } from "./conversation.js";
import { Emitter } from "./emitter.js";
import { ClientError } from "./errors.js";
import { MAX_FRAME, newRef, readFrame, writeFrame } from "./frames.js";
import { Lifeline } from "./lifeline.js";
import { Link } from "./link.js";
import { watchPage } from "./page_life.js";
import { steadyReconnect } from "./policy.js";
import { Presence } from "./presence.js";
import { Signaling } from "./signaling.js";

/**
 * @typedef {import("./events.js").State} State
 * @typedef {import("./events.js").RoomEvents} RoomEvents
 * @typedef {import("./frames.js").ServerFrame} ServerFrame
 * @typedef {import("./outbox.js").Receipt} Receipt
 *
 * @typedef {object} RoomOptions
 * @property {string} room
 * @property {string} name what others see
 * @property {string} [base] the host's address; left out: the page's own
 * @property {RTCIceServer[]} [iceServers] none by default: a LAN needs none
 * @property {import("./policy.js").ReconnectPolicy} [reconnect]
 * @property {Partial<Ports>} [ports] the browser, for tests
 *
 * @typedef {object} Ports
 * @property {new (configuration: RTCConfiguration) => RTCPeerConnection} RTCPeerConnection
 * @property {typeof fetch} fetch
 * @property {EventTarget} page where pagehide, pageshow, online and visibilitychange arrive
 *
 * `ref` is only for sending something again under the name it had (see `newRef`).
 * @typedef {{name?: string, data: unknown, to?: string, ref?: string}} Outgoing
 */

/** Reasons after which coming back is meant: the host restarts, or it thought us lost. */
const PASSING = new Set(["SERVER_SHUTDOWN", "CONNECTION_LOST"]);

/**
 * One name in one room. It stays there across losses: what was missed arrives in order, what was
 * sent and not answered goes out again, nothing shows twice. `RoomEvents` lists what it tells.
 *
 * @extends {Emitter<RoomEvents>}
 */
export class RoomClient extends Emitter {
  #options;
  /** @type {Ports} */
  #ports;
  #signaling;
  #lifeline;
  #conversation;
  #presence;
  /** @type {State} */
  #state = "new";
  #self;
  /** @type {string | undefined} */
  #secret;
  #frameLimit = MAX_FRAME;
  /** @type {ReturnType<typeof deferred> | null} */
  #opening = null;
  #unwatch = () => {};

  /** @param {RoomOptions} options */
  constructor(options) {
    super();
    const { RTCPeerConnection, fetch } = globalThis;
    this.#ports = { RTCPeerConnection, fetch, page: globalThis, ...options.ports };
    this.#options = options;
    this.#self = options.name;
    this.#conversation = new Conversation(this, options.name);
    this.#presence = new Presence(this, options.room);
    this.#signaling = new Signaling(options.base ?? "", this.#ports.fetch);
    this.#lifeline = new Lifeline(
      (handlers) => this.#dial(handlers),
      options.reconnect ?? steadyReconnect,
      {
        open: () => this.#lifeline.send(writeFrame({ type: "hello", ...this.#conversation.place })),
        frame: (raw) => this.#receive(raw),
        writable: () => this.#flush(),
        waiting: (delay, error) => this.#move(this.#away, delay, error),
        ended: (error) => this.#end("JOIN_FAILURE", error.text, error),
      },
    );
  }

  /** @returns {State} */
  get state() {
    return this.#state;
  }

  /** One's own name, as the host writes it. */
  get self() {
    return this.#self;
  }

  /** The room as the host last described it. */
  get room() {
    return this.#presence.room;
  }

  /** Who is here, oneself included, in the order of their coming. */
  get peers() {
    return this.#presence.peers;
  }

  /**
   * Join. Settles once: when the room is open, or when the host refuses (`name-taken` brings a
   * `suggestion`) or the reconnect policy gives up. Until then it keeps trying.
   *
   * @returns {Promise<void>}
   */
  connect() {
    if (this.#opening) return this.#opening.promise;
    if (typeof this.#ports.RTCPeerConnection !== "function") {
      return Promise.reject(new ClientError("unsupported", "This browser has no WebRTC."));
    }
    const opening = deferred();
    this.#opening = opening;
    this.#unwatch = watchPage(this.#ports.page, {
      gone: () => {
        this.#goodbye();
        this.#move(this.#away);
      },
      back: () => this.retryNow(),
      awake: () => {
        this.#lifeline.checkSilence();
        this.retryNow();
      },
    });
    this.#move("connecting");
    this.#lifeline.start();
    return opening.promise;
  }

  /**
   * Send to the room, or to the one peer that `to` names. While the connection is away it waits
   * and goes out after; without a `timeout` (milliseconds) it waits as long as the client lives.
   *
   * @param {string | Outgoing} what text is the data of an event named "message"
   * @param {import("./outbox.js").SendOptions} [options]
   * @returns {Promise<Receipt>} fails with a `ClientError` if the host refuses it
   */
  async send(what, options = {}) {
    const {
      name = "message",
      data,
      to,
      ref = newRef(),
    } = typeof what === "string" ? { data: what } : what;
    return this.#post(ref, { type: "event", name, ref, data, to }, to !== this.#self, options);
  }

  /**
   * Bring a message to the moderators' attention.
   *
   * @param {{epoch: number, seq: number}} place the message's
   * @param {string} [text] why, up to 500 characters
   * @param {import("./outbox.js").SendOptions} [options]
   * @returns {Promise<Receipt>}
   */
  async report({ epoch, seq }, text = "", options = {}) {
    const ref = newRef();
    return this.#post(ref, { type: "report", ref, epoch, seq, text }, false, options);
  }

  /**
   * Tell the others that one is typing, or no longer. Passing: while away it is not sent.
   *
   * @param {boolean} active
   */
  typing(active) {
    if (this.#state === "open") this.#lifeline.send(writeFrame({ type: "typing", active }));
  }

  /** Cut a wait for the next attempt short. */
  retryNow() {
    if (this.#state === "connecting" || this.#state === "reconnecting") this.#lifeline.start();
  }

  /** Leave for good; again is harmless. What wasn't answered fails with `closed`. */
  close() {
    if (this.#state === "new" || this.#state === "closed") return;
    this.#goodbye();
    this.#end("CLIENT_INITIATED", "", null);
  }

  /** @param {import("./link.js").LinkHandlers} handlers */
  #dial(handlers) {
    const pc = new this.#ports.RTCPeerConnection({ iceServers: this.#options.iceServers ?? [] });
    return new Link(
      pc,
      (offer, signal) => this.#signaling.offer({ ...this.#caller, offer }, signal),
      handlers,
    );
  }

  get #caller() {
    return { room: this.#options.room, peer_id: this.#self, secret: this.#secret };
  }

  /** @returns {State} what being without a link is called */
  get #away() {
    return this.#secret === undefined ? "connecting" : "reconnecting";
  }

  /**
   * @param {string} ref
   * @param {{type: string} & Record<string, unknown>} frame
   * @param {boolean} isNumbered
   * @param {import("./outbox.js").SendOptions} options
   */
  #post(ref, frame, isNumbered, options) {
    if (this.#state === "new" || this.#state === "closed") {
      throw new ClientError("closed", "You are not in the room.");
    }
    const raw = writeFrame(frame, this.#frameLimit);
    const answer = this.#conversation.post(ref, raw, isNumbered, options);
    this.#flush();
    return answer;
  }

  /** Before `welcome` nothing but the hello may go out. */
  #flush() {
    if (this.#state === "open") this.#conversation.flush(this.#lifeline);
  }

  /** @param {unknown} raw */
  #receive(raw) {
    try {
      const frame = readFrame(raw);
      if (frame) this.#handle(frame);
    } catch (fault) {
      if (!(fault instanceof ClientError)) throw fault;
      this.emit("error", fault);
    }
  }

  /** @param {ServerFrame} frame */
  #handle(frame) {
    switch (frame.type) {
      case "welcome":
        return this.#welcomed(frame);
      case "event":
      case "announcement":
      case "redacted":
        return this.#conversation.receive(frame);
      case "ack":
        return this.#conversation.acknowledged(frame);
      case "held":
        return this.emit("held", { ref: frame.ref });
      case "error":
        return this.#refused(frame);
      case "ping":
        return this.#lifeline.send(writeFrame({ type: "pong", t: frame.t }));
      case "pong":
        return;
      case "peer-left":
        return frame.id === this.#self ? this.#sentAway(frame) : this.#presence.receive(frame);
      default:
        return this.#presence.receive(frame);
    }
  }

  /** @param {import("./frames.js").Welcome} frame */
  #welcomed(frame) {
    const isReturn = this.#secret !== undefined;
    this.#lifeline.established();
    this.#self = frame.self;
    this.#secret = frame.secret;
    this.#frameLimit = frame.limits.frame;
    this.#move("open");
    this.#presence.welcome(frame);
    this.#conversation.welcome(frame, isReturn);
    this.#flush();
    this.#opening?.resolve();
  }

  /** @param {import("./frames.js").Refusal} frame */
  #refused({ code, text, ref, retry_after: retryAfter }) {
    const error = new ClientError(code, text, { retryAfter });
    if (ref && this.#conversation.refused(ref, error)) return;
    this.emit("error", error);
    // Before `welcome` it is the hello that was refused: this link will not become a seat.
    if (this.#state !== "open") this.#lifeline.drop(error);
  }

  /** @param {import("./frames.js").Left} frame */
  #sentAway({ reason, text = "" }) {
    if (PASSING.has(reason)) {
      this.#lifeline.drop(new ClientError("connection-lost", text || "The host went away."));
    } else {
      this.#end(reason, text, null);
    }
  }

  /**
   * @param {string} reason
   * @param {string} text
   * @param {ClientError | null} error
   */
  #end(reason, text, error) {
    const over = error ?? new ClientError("closed", text || "You have left the room.");
    this.#lifeline.stop();
    this.#unwatch();
    this.#conversation.end(over);
    const opening = this.#opening;
    this.#opening = null;
    this.#move("closed", null, error);
    this.emit("closed", { reason, text, error });
    opening?.reject(over);
  }

  /**
   * @param {State} state
   * @param {number | null} [retryIn]
   * @param {ClientError | null} [error]
   */
  #move(state, retryIn = null, error = null) {
    const previous = this.#state;
    this.#state = state;
    this.emit("state", { state, previous, retryIn, error });
  }

  /** Hang up, and say so over HTTP too: the page may be gone before the channel has told. */
  #goodbye() {
    this.#lifeline.stop();
    if (this.#secret !== undefined) this.#signaling.leave(this.#caller);
  }
}

/**
 * A promise with its ends in hand (`Promise.withResolvers` is newer than many phones).
 *
 * @returns {{promise: Promise<void>, resolve: () => void, reject: (error: ClientError) => void}}
 */
function deferred() {
  /** @type {any} */
  const ends = {};
  const promise = new Promise((resolve, reject) => Object.assign(ends, { resolve, reject }));
  return { promise, ...ends };
}
