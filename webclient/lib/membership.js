import { Conversation } from "./conversation.js";
import { ClientError } from "./errors.js";
import { MAX_FRAME, readFrame, writeFrame } from "./frames.js";
import { Lifeline } from "./lifeline.js";
import { Link } from "./link.js";
import { Opening } from "./opening.js";
import { Pace } from "./pace.js";
import { watchPage } from "./page_life.js";
import { steadyReconnect } from "./policy.js";
import { Presence } from "./presence.js";
import { isPassing, Reason } from "./reasons.js";
import { Signaling } from "./signaling.js";

/**
 * @typedef {import("./events.js").State} State
 * @typedef {import("./emitter.js").Emitter<import("./events.js").RoomEvents>} Events
 * @typedef {import("./frames.js").ServerFrame} ServerFrame
 * @typedef {import("./room_client.js").RoomOptions} RoomOptions
 * @typedef {import("./room_client.js").Ports} Ports
 * @typedef {import("./reasons.js").ReasonWord} ReasonWord
 */

/** How one is in a room: joins, reads what the host sends, comes back, leaves. */
export class Membership {
  #events;
  #options;
  /** @type {Ports} */
  #ports;
  #signaling;
  #lifeline;
  #conversation;
  #pace = new Pace(() => this.#flush());
  /** What the conversation speaks into. */
  #line;
  /** @type {State} */
  #state = "new";
  #self;
  /** @type {string | undefined} */
  #secret;
  #frameLimit = MAX_FRAME;
  /** @type {ReasonWord | null} */
  #reason = null;
  /** @type {Opening | null} */
  #opening = null;
  #unwatch = () => {};

  /** @param {Events} events where all is told @param {RoomOptions} options checked */
  constructor(events, options) {
    this.#events = events;
    const { RTCPeerConnection, fetch } = globalThis;
    this.#ports = { RTCPeerConnection, fetch, page: globalThis, ...options.ports };
    this.#options = options;
    this.#self = options.name;
    this.#conversation = new Conversation(events, options.name);
    this.presence = new Presence(events, options.room);
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

  get state() {
    return this.#state;
  }

  get self() {
    return this.#self;
  }

  get reason() {
    return this.#reason;
  }

  get link() {
    return this.#lifeline.states;
  }

  /**
   * See `RoomClient.connect`.
   *
   * @param {number} timeout
   * @param {AbortSignal | undefined} signal
   */
  connect(timeout, signal) {
    if (this.#opening) return this.#opening.promise;
    if (typeof this.#ports.RTCPeerConnection !== "function") {
      throw new ClientError("unsupported", "This browser has no WebRTC.");
    }
    const opening = new Opening(timeout, signal, (error) => this.#giveUp(error));
    this.#opening = opening;
    this.#unwatch = watchPage(this.#ports.page, {
      gone: () => {
        this.#goodbye();
        this.#reason = Reason.CLIENT_INITIATED;
        this.#move(this.#away);
      },
      back: () => this.retryNow(),
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
   * @param {{type: string, ref: string} & Record<string, unknown>} frame
   * @param {boolean} isNumbered whether the answer's number is its own place among what is said
   * @param {import("./outbox.js").SendOptions} options
   */
  post(frame, isNumbered, options) {
    this.#mustBeIn();
    const raw = writeFrame(frame, this.#frameLimit);
    const answer = this.#conversation.post(frame.ref, raw, isNumbered, options);
    this.#flush();
    return answer;
  }

  /** See `RoomClient.drained`. @param {AbortSignal | undefined} signal */
  async drained(signal) {
    this.#mustBeIn();
    await this.#conversation.drained({ signal });
    this.#mustBeIn();
  }

  /** Send a frame now or never. @param {{type: string} & Record<string, unknown>} frame */
  pass(frame) {
    if (this.#state === "open" && this.#line.writable) this.#line.send(writeFrame(frame));
  }

  retryNow() {
    if (this.#state === "connecting" || this.#state === "reconnecting") this.#lifeline.start();
  }

  close() {
    if (this.#state === "new" || this.#state === "closed") return;
    this.#goodbye();
    this.#end(Reason.CLIENT_INITIATED, "", null);
  }

  /** @param {import("./link.js").LinkHandlers} handlers */
  #dial(handlers) {
    let pc;
    try {
      pc = new this.#ports.RTCPeerConnection({ iceServers: this.#options.iceServers ?? [] });
    } catch (fault) {
      throw new ClientError("bad-argument", `The browser refuses these ICE servers: ${fault}`);
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
      this.#events.emit("error", fault);
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
        return this.#events.emit("held", { ref: frame.ref });
      case "error":
        return this.#refused(frame);
      case "ping":
        return this.#lifeline.send(writeFrame({ type: "pong", t: frame.t }));
      case "pong":
        return;
      case "peer-left":
        return frame.id === this.#self ? this.#sentAway(frame) : this.presence.receive(frame);
      default:
        return this.presence.receive(frame);
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
    this.presence.welcome(frame);
    this.#move("open");
    // Whoever heard of it may have closed it at once.
    if (this.#state !== "open") return;
    this.presence.tell();
    this.#conversation.welcome(frame, isReturn);
    this.#flush();
    this.#opening?.succeed();
  }

  /** @param {import("./frames.js").Refusal} frame */
  #refused({ code, text, ref, retry_after: retryAfter }) {
    const error = new ClientError(code, text, { retryAfter });
    if (ref && this.#conversation.refused(ref, error)) return;
    this.#events.emit("error", error);
    // Before `welcome` it is the hello that was refused: this link will not become a seat.
    if (this.#state !== "open") this.#lifeline.drop(error);
  }

  /** @param {import("./frames.js").Left} frame */
  #sentAway({ reason, text = "" }) {
    if (isPassing(reason)) {
      this.#reason = reason;
      this.#lifeline.drop(new ClientError("connection-lost", text || "The host went away."));
    } else {
      this.#end(reason, text, null);
    }
  }

  /** @param {number} delay @param {ClientError} error */
  #wait(delay, error) {
    if (this.#opening) this.#opening.failure = error;
    if (this.#secret !== undefined) this.#reason ??= Reason.CONNECTION_LOST;
    this.#move(this.#away, delay, error);
    this.#events.emit("error", error);
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
   * @param {ReasonWord} reason
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
    this.#reason = reason;
    this.#move("closed", null, error);
    this.#events.emit("closed", { reason, text, error });
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
    this.#events.emit("state", { state, previous, retryIn, error, reason: this.#reason });
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
