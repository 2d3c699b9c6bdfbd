import { makeConversation } from "./conversation.js";
import { ClientError, connectionLost, outside } from "./errors.js";
import { MAX_FRAME, readFrame, writeFrame } from "./frames.js";
import { makeKeeper } from "./keeper.js";
import { makeLifeline } from "./lifeline.js";
import { makeLink } from "./link.js";
import { makePace } from "./pace.js";
import { watchPage } from "./page_life.js";
import { wait } from "./pending.js";
import { steadyReconnect } from "./policy.js";
import { makePresence } from "./presence.js";
import { makeSignaling } from "./signaling.js";

/**
 * @typedef {import("./events.js").State} State
 * @typedef {import("./frames.js").ServerFrame} ServerFrame
 * @typedef {import("./room_client.js").RoomClient<any>} RoomClient
 * @typedef {import("./room_client.js").RoomOptions} RoomOptions
 * @typedef {import("./reasons.js").ReasonWord} ReasonWord
 */

/**
 * How one is in a room: joins, reads what the host sends, comes back, leaves.
 *
 * @param {RoomClient} client where all is told
 * @param {RoomOptions} options checked
 */
export function makeMembership(client, options) {
  const { iceServers = [], base = "", reconnect = steadyReconnect, follow = true } = options;
  const {
    RTCPeerConnection = globalThis.RTCPeerConnection,
    fetch = globalThis.fetch,
    page = globalThis,
  } = options.ports ?? {};
  /** @type {State} */
  let state = "new";
  let { room, name: self } = options;
  let keeper = makeKeeper(options.store, room, self);
  /** An earlier page of this tab may have left it. */
  let { secret } = keeper;
  /** Whether we have been in the room with this client. */
  let wasIn = false;
  let frameLimit = options.frame ?? MAX_FRAME;
  // Programs with an HTTP server of their own may not have looked; theirs shows this then.
  const hello = {
    frame: options.frame,
    invite: options.invite,
    pin: options.pin,
    userAgent: globalThis.navigator?.userAgent,
    many: true,
  };
  /** @type {ReasonWord | null} */
  let reason = null;
  /** @type {import("./pending.js").Pending<void> | undefined} */
  let opening;
  /** Why the last attempt failed. @type {ClientError | undefined} */
  let failure;
  let unwatch = () => {};

  let presence = makePresence(client, room);
  let conversation = makeConversation(client, keeper);
  const signaling = makeSignaling(base, fetch);
  const lifeline = makeLifeline(dial, delay, {
    open: () => lifeline.send(writeFrame({ type: "hello", ...hello, ...conversation.place })),
    frame: receive,
    writable: flush,
    resting,
    ended: (error) => {
      const isLost = wasIn && error.transient;
      end(isLost ? "CONNECTION_LOST" : "JOIN_FAILURE", error.text, error);
    },
  });
  /** What the conversation speaks into. */
  const pace = makePace(lifeline, flush);

  const caller = () => ({ room, peer_id: self, secret });

  /** What being without a link is called. */
  const away = () => (wasIn ? "reconnecting" : "connecting");

  const isIn = () => !/new|closed/.test(state);

  const mustBeIn = () => {
    if (!isIn()) throw outside();
  };

  const retryNow = () => {
    if (isIn() && state !== "open") lifeline.start();
  };

  /**
   * @param {State} next
   * @param {number | null} [retryIn]
   * @param {ClientError | null} [error]
   */
  const move = (next, retryIn = null, error = null) => {
    const previous = state;
    state = next;
    client.emit("state", { state, previous, retryIn, error, reason });
  };

  /** Hang up, and say so over HTTP too: the page may be gone before the channel has told. */
  const goodbye = () => {
    lifeline.stop();
    if (secret) signaling.leave(caller());
  };

  /** @param {import("./link.js").LinkHandlers} handlers */
  function dial(handlers) {
    if (!RTCPeerConnection)
      throw new ClientError("unsupported", "This browser has no WebRTC, or it is off.");
    let pc;
    try {
      pc = new RTCPeerConnection({ iceServers });
    } catch (fault) {
      throw new ClientError("bad-argument", `${fault}`);
    }
    return makeLink(
      pc,
      (offer, signal) => signaling.offer({ ...caller(), offer }, signal),
      handlers,
    );
  }

  /**
   * What answers like no host at all ends the first `connect`; one who was in may have met some
   * Wi-Fi's login page, and tries again.
   *
   * @param {number} attempt
   * @param {ClientError} error
   */
  function delay(attempt, error) {
    return error.code === "bad-answer" && !wasIn ? null : reconnect(attempt, error);
  }

  /** Before `welcome` nothing but the hello may go out. */
  function flush() {
    if (state === "open") conversation.outbox.flush(pace);
  }

  /** @param {unknown} raw */
  function receive(raw) {
    try {
      handle(readFrame(raw));
    } catch (fault) {
      if (!(fault instanceof ClientError)) throw fault;
      client.emit("error", fault);
    }
  }

  /** @param {ServerFrame} frame */
  function handle(frame) {
    switch (frame.type) {
      case "welcome":
        return welcomed(frame);
      case "ack":
        return conversation.acknowledged(frame);
      case "page":
        return conversation.answered(frame);
      case "held":
        conversation.settled(frame.ref, null); // it isn't out
        return client.emit("held", { ref: frame.ref, why: frame.why ?? "" });
      case "waiting":
        // Somebody has to let us in, who may take his time: the link is good.
        lifeline.established();
        opening?.hold();
        return client.emit("waiting", { text: frame.text ?? "" });
      case "you":
        return client.emit("you", frame);
      case "error":
        return refused(frame);
      case "ping":
        return lifeline.send(writeFrame({ type: "pong", t: frame.t }));
      case "other":
        return client.emit("other", frame.frame);
      case "peer-left":
        if (frame.id === self) return sentAway(frame);
        break;
      case "peer-renamed":
        if (frame.from === self) {
          self = frame.to;
          keeper.rename(self);
        }
        break;
      case "warning":
        return client.emit("warning", { text: frame.text, time: frame.time });
    }
    // All else that has a number is said to the room.
    /** @type {{receive: (frame: any) => void}} */
    const hearer = "seq" in frame ? conversation : presence;
    return hearer.receive(frame);
  }

  /** @param {import("./frames.js").Welcome} frame */
  function welcomed(frame) {
    const isReturn = wasIn;
    lifeline.established();
    hello.invite = undefined;
    ({ self, secret } = frame);
    keeper.secret = secret;
    wasIn = true;
    frameLimit = frame.limits.frame;
    pace.granted(frame.limits);
    reason = null;
    presence.begin(frame);
    move("open");
    // Whoever heard of it may have closed it at once.
    if (state !== "open") return;
    presence.tell();
    conversation.begin(frame, isReturn);
    flush();
    opening?.resolve();
    opening = undefined;
  }

  /** @param {import("./frames.js").Refusal} frame */
  function refused({ code, text, ref, retry_after: retryAfter, suggestion, own = false }) {
    const error = new ClientError(code, text, { retryAfter, suggestion, own });
    if (ref && conversation.outbox.fail(ref, error)) return;
    client.emit("error", error);
    // Before `welcome` it is the hello that was refused: this link will not become a seat.
    if (state !== "open") lifeline.drop(error);
  }

  /** @param {import("./frames.js").Left} frame */
  function sentAway({ reason: word, text = "", retry_after: retryAfter, room: next }) {
    if (word === "MOVED" && next && follow) return goTo(next, text);
    // The host restarts, or it thought us lost: then coming back is meant.
    if (!/^(SERVER_SHUTDOWN|CONNECTION_LOST)$/.test(word)) return end(word, text, null, retryAfter);
    reason = word;
    lifeline.drop(connectionLost(text || undefined));
  }

  /**
   * A moderator sent us to another room: what was said here stays here, and so does what waits to be
   * sent.
   *
   * @param {string} next
   * @param {string} text
   */
  function goTo(next, text) {
    const from = room;
    lifeline.stop();
    conversation.outbox.failAll(outside(), false);
    keeper.secret = undefined;
    room = next;
    keeper = makeKeeper(options.store, room, self);
    ({ secret } = keeper);
    conversation = makeConversation(client, keeper);
    presence = makePresence(client, room);
    wasIn = false;
    reason = "MOVED";
    move("connecting");
    client.emit("moved", { from, to: room, text });
    // Whoever heard of it may have closed it at once.
    retryNow();
  }

  /** @param {number} retryIn @param {ClientError} error */
  function resting(retryIn, error) {
    failure = error;
    if (wasIn) reason ??= "CONNECTION_LOST";
    move(away(), retryIn, error);
    client.emit("error", error);
  }

  /**
   * @param {ReasonWord} word
   * @param {string} text
   * @param {ClientError | null} error
   * @param {number} [retryAfter]
   */
  function end(word, text, error, retryAfter = error?.retryAfter) {
    const over = error ?? outside();
    lifeline.stop();
    unwatch();
    // Then nobody meant it to end, and it may go on under this name, or does so elsewhere.
    const mayCome = /^(JOIN_FAILURE|CONNECTION_LOST|DUPLICATE_IDENTITY)$/.test(word);
    conversation.outbox.failAll(over, mayCome);
    if (!mayCome) keeper.secret = undefined;
    const waited = opening;
    opening = undefined;
    reason = word;
    move("closed", null, error);
    client.emit("closed", { reason, text, error, ...(retryAfter && { retryAfter }) });
    waited?.reject(over);
  }

  return {
    get presence() {
      return presence;
    },

    retryNow,

    get state() {
      return state;
    },

    get self() {
      return self;
    },

    get reason() {
      return reason;
    },

    /** What goes out. */
    get outbox() {
      return conversation.outbox;
    },

    /** See `RoomClient.connect`. @param {import("./pending.js").Patience} patience */
    connect(patience) {
      if (opening || state === "open") return opening?.promise;
      failure = undefined;
      // Who is away for a moment stays a member, however long the caller cares to wait for it.
      const isReturn = isIn() && wasIn;
      opening = wait(patience, (error) => {
        const why = error.code === "aborted" ? error : (failure ?? error);
        if (isReturn) {
          opening?.reject(why);
          opening = undefined;
        } else {
          goodbye();
          end("JOIN_FAILURE", "", why);
        }
      });
      const { promise } = opening;
      if (!isIn()) {
        unwatch = watchPage(page, {
          gone: () => {
            goodbye();
            reason = "CLIENT_INITIATED";
            move(away());
          },
          awake: lifeline.wake,
        });
        move("connecting");
      }
      retryNow();
      return promise;
    },

    /**
     * Take a frame to be sent as soon as it can be.
     *
     * @param {{type: string, ref: string} & Record<string, unknown>} frame
     * @param {boolean} isNumbered whether the answer's number is its own place among what is said
     * @param {import("./outbox.js").SendOptions} patience
     */
    post(frame, isNumbered, patience = {}) {
      mustBeIn();
      const raw = writeFrame(frame, frameLimit);
      const answer = conversation.outbox.add(frame.ref, raw, isNumbered, patience);
      flush();
      return answer;
    },

    /** Send a frame now or never. @param {{type: string} & Record<string, unknown>} frame */
    pass(frame) {
      const canGo = state === "open" && pace.writable;
      if (canGo) pace.send(writeFrame(frame, frameLimit));
      return canGo;
    },

    /**
     * Open a channel of lower priority beside the room's. A loss ends it for good.
     *
     * @param {string} label
     * @param {string} protocol
     * @param {RTCDataChannelInit} [options]
     * @returns {RTCDataChannel}
     * @throws {ClientError} `closed`
     */
    beside(label, protocol, options) {
      const channel = state === "open" && lifeline.beside(label, protocol, options);
      if (!channel) throw outside();
      return channel;
    },

    /** See `RoomClient.drained`. @param {import("./pending.js").Patience} patience */
    async drained(patience) {
      mustBeIn();
      await conversation.outbox.drained(patience);
      mustBeIn();
    },

    close() {
      if (!isIn()) return;
      goodbye();
      end("CLIENT_INITIATED", "", null);
    },
  };
}
