import { Conversation } from "./conversation.js";
import { Emitter } from "./emitter.js";
import { ClientError, isWords, need } from "./errors.js";
import { MAX_FRAME, newRef, readFrame, writeFrame } from "./frames.js";
import { Lifeline } from "./lifeline.js";
import { Link } from "./link.js";
import { Opening } from "./opening.js";
import { checkOptions } from "./outbox.js";
import { readOutgoing } from "./outgoing.js";
import { Pace } from "./pace.js";
import { watchPage } from "./page_life.js";
import { steadyReconnect } from "./policy.js";
import { Presence } from "./presence.js";
import { isPassing, Reason } from "./reasons.js";
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
 */

/** Milliseconds after which `connect` gives up unless told otherwise. */
const PATIENCE = 30_000;

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
  #pace = new Pace(() => this.#flush());
  /** What the conversation speaks into. */
  #line;
  /** @type {State} */
  #state = "new";
  #self;
  /** @type {string | undefined} */
  #secret;
  #frameLimit = MAX_FRAME;
  /** @type {Opening | null} */
  #opening = null;
  #unwatch = () => {};

  /**
   * @param {RoomOptions} options
   * @throws {ClientError} `bad-argument`
   */
  constructor(options) {
    super();
    checkRoomOptions(options);
    const { RTCPeerConnection, fetch } = globalThis;
    this.#ports = { RTCPeerConnection, fetch, page: globalThis, ...options.ports };
    this.#options = options;
    this.#self = options.name;
    this.#conversation = new Conversation(this, options.name);
    this.#presence = new Presence(this, options.room);
    this.#signaling = new Signaling(options.base ?? "", this.#ports.fetch);
    this.#lifeline = new Lifeline(
      (handlers) => this.#dial(handlers),
      (attempt, error) => this.#delay(attempt, error),
      {
        open: () => this.#lifeline.send(writeFrame({ type: "hello", ...this.#conversation.place })),
        frame: (raw) => this.#receive(raw),
        writable: () => this.#flush(),
        waiting: (delay, error) => this.#wait(delay, error),
        ended: (error) => this.#end(this.#failure(error), error.text, error),
      },
    );
    this.#line = new PacedLine(this.#lifeline, this.#pace);
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
   * The browser's own view of the present link; null where there is none. Only for showing.
   *
   * @returns {import("./link.js").LinkStates | null}
   */
  get link() {
    return this.#lifeline.states;
  }

  /**
   * Join. Settles once: when the room is open, or when the host refuses (`name-taken` brings a
   * `suggestion`), the reconnect policy gives up or time is up (30 s unless `timeout` says
   * otherwise). Until then it keeps trying, and each failed attempt is an `error` event. After
   * `close()` or the end it may be called again, and goes on from what was seen.
   *
   * @param {import("./opening.js").ConnectOptions} [options]
   * @returns {Promise<void>}
   * @throws {ClientError}
   */
  async connect({ timeout = PATIENCE, signal } = {}) {
    if (this.#opening) return this.#opening.promise;
    checkOptions({ timeout, signal });
    if (signal?.aborted) throw new ClientError("aborted", "Joining was called off.");
    if (typeof this.#ports.RTCPeerConnection !== "function") {
      throw new ClientError("unsupported", "This browser has no WebRTC.");
    }
    const opening = new Opening(timeout, signal, (error) => this.#giveUp(error));
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
   * Send to the room, or to the one peer that `to` names. While the connection is away, or the
   * host's rate is used up, it waits and goes out after; without a `timeout` (milliseconds) it
   * waits as long as the client lives.
   *
   * @param {import("./outgoing.js").Saying} what text and bytes are the data of a "message"
   * @param {import("./outbox.js").SendOptions} [options]
   * @returns {Promise<Receipt>} fails with a `ClientError` if the host refuses it
   */
  async send(what, options = {}) {
    const { name, data, to, ref } = readOutgoing(what);
    return this.#post(ref, { type: "event", name, ref, data, to }, to !== this.#self, options);
  }

  /**
   * Send to one peer alone. The host's moderators can see it too.
   *
   * @param {string} to the peer's id
   * @param {import("./outgoing.js").Saying} what
   * @param {import("./outbox.js").SendOptions} [options]
   * @returns {Promise<Receipt>} fails with `no-such-peer` if it isn't here
   */
  async whisper(to, what, options = {}) {
    need(isWords(to), "A whisper is for a peer's id.");
    return this.send({ ...readOutgoing(what), to }, options);
  }

  /**
   * Backpressure: resolves at once while there is room for more, else when most of what was sent
   * is answered. Await it between sends of a long row; nothing of it is refused then.
   *
   * @param {{signal?: AbortSignal}} [options]
   * @returns {Promise<void>}
   * @throws {ClientError} `closed` or `aborted`
   */
  async drained({ signal } = {}) {
    checkOptions({ signal });
    this.#mustBeIn();
    await this.#conversation.drained({ signal });
    this.#mustBeIn();
  }

  /**
   * Bring a message to the moderators' attention.
   *
   * @param {{epoch: number, seq: number}} place the message's
   * @param {string} [text] why, up to 500 characters
   * @param {import("./outbox.js").SendOptions} [options]
   * @returns {Promise<Receipt>}
   */
  async report(place, text = "", options = {}) {
    const { epoch, seq } = place ?? {};
    need(Number.isSafeInteger(epoch) && Number.isSafeInteger(seq), "Report a message's place.");
    need(typeof text === "string", "A report's text is text.");
    const ref = newRef();
    return this.#post(ref, { type: "report", ref, epoch, seq, text }, false, options);
  }

  /**
   * Tell the others that one is typing, or no longer. Passing: while away it is not sent.
   *
   * @param {boolean} active
   */
  typing(active) {
    if (this.#state !== "open" || !this.#line.writable) return;
    this.#line.send(writeFrame({ type: "typing", active: Boolean(active) }));
  }

  /** Cut a wait for the next attempt short. */
  retryNow() {
    if (this.#state === "connecting" || this.#state === "reconnecting") this.#lifeline.start();
  }

  /** Leave for good; again is harmless. What wasn't answered fails with `closed`. */
  close() {
    if (this.#state === "new" || this.#state === "closed") return;
    this.#goodbye();
    this.#end(Reason.CLIENT_INITIATED, "", null);
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

  /**
   * What answers like no host at all ends the first `connect`; one who was in may have met some
   * Wi-Fi's login page, and tries again.
   *
   * @param {number} attempt
   * @param {ClientError} error
   */
  #delay(attempt, error) {
    if (error.code === "bad-answer" && this.#secret === undefined) return null;
    return (this.#options.reconnect ?? steadyReconnect)(attempt, error);
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
    this.#mustBeIn();
    const raw = writeFrame(frame, this.#frameLimit);
    const answer = this.#conversation.post(ref, raw, isNumbered, options);
    this.#flush();
    return answer;
  }

  #mustBeIn() {
    if (this.#state === "new" || this.#state === "closed") {
      throw new ClientError("closed", "You are not in the room.");
    }
  }

  /** Before `welcome` nothing but the hello may go out. */
  #flush() {
    if (this.#state === "open") this.#conversation.flush(this.#line);
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
    this.#pace.set(frame.limits);
    this.#move("open");
    this.#presence.welcome(frame);
    this.#conversation.welcome(frame, isReturn);
    this.#flush();
    this.#opening?.succeed();
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
    if (isPassing(reason)) {
      this.#lifeline.drop(new ClientError("connection-lost", text || "The host went away."));
    } else {
      this.#end(reason, text, null);
    }
  }

  /** @param {number} delay @param {ClientError} error */
  #wait(delay, error) {
    if (this.#opening) this.#opening.failure = error;
    this.#move(this.#away, delay, error);
    this.emit("error", error);
  }

  /** Joining took too long, or was called off. @param {ClientError} error */
  #giveUp(error) {
    this.#goodbye();
    this.#end(error.code === "aborted" ? Reason.CLIENT_INITIATED : Reason.JOIN_FAILURE, "", error);
  }

  /** What it is called that no further attempt is made. @param {ClientError} error */
  #failure(error) {
    const wasIn = this.#secret !== undefined && error.transient;
    return wasIn ? Reason.CONNECTION_LOST : Reason.JOIN_FAILURE;
  }

  /**
   * @param {string} reason
   * @param {string} text
   * @param {ClientError | null} error
   */
  #end(reason, text, error) {
    const over = error ?? new ClientError("closed", text || "You have left the room.");
    this.#lifeline.stop();
    this.#pace.stop();
    this.#unwatch();
    this.#conversation.end(over);
    const opening = this.#opening;
    this.#opening = null;
    this.#move("closed", null, error);
    this.emit("closed", { reason, text, error });
    opening?.fail(over);
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

/** The present link, as fast as the host lets us speak. */
class PacedLine {
  #lifeline;
  #pace;

  /** @param {Lifeline} lifeline @param {Pace} pace */
  constructor(lifeline, pace) {
    this.#lifeline = lifeline;
    this.#pace = pace;
  }

  get writable() {
    return this.#lifeline.writable && this.#pace.ready;
  }

  /** @param {string} raw */
  send(raw) {
    this.#pace.take();
    this.#lifeline.send(raw);
  }
}

/**
 * @param {RoomOptions} options
 * @throws {ClientError} `bad-argument`
 */
function checkRoomOptions(options) {
  const { room, name, iceServers, reconnect } = options ?? {};
  need(isWords(room), "A room's name is text of 1 to 64 characters.");
  need(isWords(name), "A name is text of 1 to 64 characters.");
  need(iceServers === undefined || Array.isArray(iceServers), "`iceServers` is an array.");
  need(reconnect === undefined || typeof reconnect === "function", "`reconnect` is a function.");
}
