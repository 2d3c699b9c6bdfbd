import { Conversation } from "./conversation.js";
import { Emitter } from "./emitter.js";
import { ClientError, connectionLost, outside } from "./errors.js";
import { MAX_FRAME, readFrame, writeFrame } from "./frames.js";
import { Lifeline } from "./lifeline.js";
import { Link } from "./link.js";
import { Pace } from "./pace.js";
import { watchPage } from "./page_life.js";
import { Pending } from "./pending.js";
import { steadyReconnect } from "./policy.js";
import { Presence } from "./presence.js";
import { isPassing } from "./reasons.js";
import { Signaling } from "./signaling.js";

/**
 * @typedef {import("./events.js").State} State
 * @typedef {import("./frames.js").ServerFrame} ServerFrame
 * @typedef {import("./room_client.js").RoomOptions} RoomOptions
 * @typedef {import("./room_client.js").Ports} Ports
 * @typedef {import("./reasons.js").ReasonWord} ReasonWord
 * @typedef {import("./outbox.js").Receipt} Receipt
 */

/** Milliseconds after which `connect` gives up unless told otherwise. */
const PATIENCE = 30_000;

/**
 * How one is in a room: joins, reads what the host sends, comes back, leaves. `RoomClient` is it
 * with what one can say there.
 *
 * @extends {Emitter<import("./events.js").RoomEvents>}
 */
export class Membership extends Emitter {
  #options;
  /** @type {Ports} */
  #ports;
  #signaling;
  #lifeline;
  #conversation;
  #presence;
  /** What the conversation speaks into. */
  #pace;
  /** @type {State} */
  #state = "new";
  #self;
  /** @type {string | undefined} */
  #secret;
  #frameLimit = MAX_FRAME;
  /** @type {ReasonWord | null} */
  #reason = null;
  /** @type {Pending<void> | null} */
  #opening = null;
  /** Why the last attempt failed. @type {ClientError | null} */
  #failure = null;
  #unwatch = () => {};

  /** @param {RoomOptions} options checked */
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
      (attempt, error) => this.#delay(attempt, error),
      {
        open: () => this.#lifeline.send(writeFrame({ type: "hello", ...this.#conversation.place })),
        frame: (raw) => this.#receive(raw),
        writable: () => this.#flush(),
        waiting: (delay, error) => this.#wait(delay, error),
        ended: (error) =>
          this.#end(
            this.#secret && error.transient ? "CONNECTION_LOST" : "JOIN_FAILURE",
            error.text,
            error,
          ),
      },
    );
    this.#pace = new Pace(this.#lifeline, () => this.#flush());
  }

  /** @returns {State} */
  get state() {
    return this.#state;
  }

  /** One's own name, as the host writes it. */
  get self() {
    return this.#self;
  }

  /** Why one isn't in the room any more; null while one is, or before. */
  get reason() {
    return this.#reason;
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
   * `suggestion`), the reconnect policy gives up or time is up (30 s unless `timeout` says
   * otherwise). Until then it keeps trying, and each failed attempt is an `error` event. After
   * `close()` or the end it may be called again, and goes on from what was seen; during a loss it
   * cuts the wait short.
   *
   * @param {import("./pending.js").Patience} [options]
   * @returns {Promise<void>}
   * @throws {ClientError}
   */
  async connect({ timeout = PATIENCE, signal } = {}) {
    if (this.#opening || this.#state === "open") return this.#opening?.promise;
    /** @type {Pending<void>} */
    const opening = new Pending({ timeout, signal }, (error) => this.#giveUp(error));
    this.#opening = opening;
    this.#failure = null;
    this.retryNow();
    if (this.#state === "reconnecting") return opening.promise;
    this.#unwatch = watchPage(this.#ports.page, {
      gone: () => {
        this.#goodbye();
        this.#reason = "CLIENT_INITIATED";
        this.#move(this.#away);
      },
      awake: () => {
        this.#lifeline.checkSilence();
        this.retryNow();
      },
    });
    this.#move("connecting");
    // Whoever heard of it may have closed it at once.
    if (this.#state === "connecting") this.#lifeline.start();
    return opening.promise;
  }

  /**
   * Take a frame to be sent as soon as it can be.
   *
   * @protected
   * @param {{type: string, ref: string} & Record<string, unknown>} frame
   * @param {boolean} isNumbered whether the answer's number is its own place among what is said
   * @param {import("./outbox.js").SendOptions} options
   */
  post(frame, isNumbered, options) {
    this.#mustBeIn();
    const raw = writeFrame(frame, this.#frameLimit);
    const answer = this.#conversation.outbox.add(frame.ref, raw, isNumbered, options);
    this.#flush();
    return answer;
  }

  /**
   * Backpressure: resolves at once while there is room for more, else when most of what was sent
   * is answered. Await it between sends of a long row; nothing of it is refused then.
   *
   * @param {import("./pending.js").Patience} [options]
   * @returns {Promise<void>}
   * @throws {ClientError} `closed`, `timeout` or `aborted`
   */
  async drained(options = {}) {
    this.#mustBeIn();
    await this.#conversation.outbox.drained(options);
    this.#mustBeIn();
  }

  /**
   * Send a frame now or never.
   *
   * @protected
   * @param {{type: string} & Record<string, unknown>} frame
   */
  pass(frame) {
    if (this.#state === "open" && this.#pace.writable) this.#pace.send(writeFrame(frame));
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
    const { RTCPeerConnection } = this.#ports;
    if (!RTCPeerConnection) throw new ClientError("unsupported", "This browser has no WebRTC.");
    let pc;
    try {
      pc = new RTCPeerConnection({ iceServers: this.#options.iceServers ?? [] });
    } catch (fault) {
      throw new ClientError("bad-argument", `${fault}`);
    }
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

  #mustBeIn() {
    if (this.#state === "new" || this.#state === "closed") {
      throw outside();
    }
  }

  /** Before `welcome` nothing but the hello may go out. */
  #flush() {
    if (this.#state === "open") this.#conversation.outbox.flush(this.#pace);
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
    this.#reason = null;
    this.#presence.welcome(frame);
    this.#move("open");
    // Whoever heard of it may have closed it at once.
    if (this.#state !== "open") return;
    this.#presence.tell();
    this.#conversation.welcome(frame, isReturn);
    this.#flush();
    const opening = this.#opening;
    this.#opening = null;
    opening?.resolve();
  }

  /** @param {import("./frames.js").Refusal} frame */
  #refused({ code, text, ref, retry_after: retryAfter }) {
    const error = new ClientError(code, text, { retryAfter });
    if (ref && this.#conversation.outbox.fail(ref, error)) return;
    this.emit("error", error);
    // Before `welcome` it is the hello that was refused: this link will not become a seat.
    if (this.#state !== "open") this.#lifeline.drop(error);
  }

  /** @param {import("./frames.js").Left} frame */
  #sentAway({ reason, text = "" }) {
    if (isPassing(reason)) {
      this.#reason = reason;
      this.#lifeline.drop(connectionLost(text || undefined));
    } else {
      this.#end(reason, text, null);
    }
  }

  /** @param {number} delay @param {ClientError} error */
  #wait(delay, error) {
    this.#failure = error;
    if (this.#secret !== undefined) this.#reason ??= "CONNECTION_LOST";
    this.#move(this.#away, delay, error);
    this.emit("error", error);
  }

  /** Joining took too long, or was called off. @param {ClientError} error */
  #giveUp(error) {
    this.#goodbye();
    if (error.code === "aborted") this.#end("CLIENT_INITIATED", "", error);
    else this.#end("JOIN_FAILURE", "", this.#failure ?? error);
  }

  /**
   * @param {ReasonWord} reason
   * @param {string} text
   * @param {ClientError | null} error
   */
  #end(reason, text, error) {
    const over = error ?? outside();
    this.#lifeline.stop();
    this.#unwatch();
    this.#conversation.outbox.failAll(over);
    const opening = this.#opening;
    this.#opening = null;
    this.#reason = reason;
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
    this.emit("state", { state, previous, retryIn, error, reason: this.#reason });
  }

  /** Hang up, and say so over HTTP too: the page may be gone before the channel has told. */
  #goodbye() {
    this.#lifeline.stop();
    if (this.#secret !== undefined) this.#signaling.leave(this.#caller);
  }
}
