import { Emitter } from "./emitter.js";
import { ClientError, need, needFunction, needWords } from "./errors.js";
import { newRef } from "./frames.js";
import { makeMembership } from "./membership.js";
import { readOutgoing } from "./outgoing.js";

/**
 * @typedef {import("./events.js").State} State
 * @typedef {import("./events.js").RoomEvents} RoomEvents
 * @typedef {import("./outbox.js").Receipt} Receipt
 * @typedef {import("./timeline.js").Place} Place
 * @typedef {import("./events.js").Page} Page
 *
 * `ref` names what is sent, and is chosen where it is left out: `held` tells of it by that.
 * @typedef {import("./outbox.js").SendOptions & {ref?: string}} Named
 *
 * @typedef {object} RoomOptions
 * @property {string} room
 * @property {string} name what others see
 * @property {string} [base] the host's address; left out: the page's own
 * @property {RTCIceServer[]} [iceServers] none by default: a LAN needs none
 * @property {import("./policy.js").ReconnectPolicy} [reconnect]
 * @property {number} [frame] how large the host shall let one's frames be, in bytes: 16 KiB unless
 *   asked for more, at most 64
 * @property {string} [invite] the token of a moderator's link: it works once, see `Moderation`
 * @property {string} [pin] the room's, where it asks for one: without it `connect` fails with
 *   `pin-required`, with another with `pin-wrong`
 * @property {import("./keeper.js").Store} [store] keeps one's place and what isn't answered, for the
 *   next client of this room and name: `sessionStorage` lets a page be reloaded without a loss
 * @property {boolean} [follow] go along when a moderator moves one to another room, told by `moved`;
 *   true unless said otherwise: then it is over, with the reason MOVED
 * @property {Partial<Ports>} [ports] the browser, for tests
 *
 * @typedef {object} Ports
 * @property {new (configuration: RTCConfiguration) => RTCPeerConnection} RTCPeerConnection
 * @property {typeof fetch} fetch
 * @property {EventTarget} page where pagehide, pageshow, focus, online and the like arrive
 */

/** @param {Place} [place] */
const pair = (place) => place && [place.epoch, place.seq];

/** Milliseconds after which `connect` gives up unless told otherwise. */
const PATIENCE = 30_000;

/** How often `files.js` could not be loaded. */
let failed = 0;

/**
 * Browsers before 2026 never ask again for a module that could not be loaded, for as long as the
 * page is there: from the second time on another address leads to the same.
 *
 * @returns {Promise<typeof import("./files.js")>}
 */
const later = () =>
  import("./files.js").catch((fault) => {
    if (!failed++) throw fault;
    const again = `./files.js?${failed}`;
    return import(again);
  });

/**
 * One name in one room. It stays there across losses: what was missed arrives in order, what was
 * sent and not answered goes out again, nothing shows twice. `RoomEvents` lists what it tells.
 *
 * `addEventListener` works too; there the payload is the event's `detail`.
 *
 * `Own` are the page's own events, by their names with the payloads: sending them is checked then,
 * and each is told under `event:` and its name.
 *
 * @template {Record<string, any>} [Own=Record<string, any>]
 * @extends {Emitter<RoomEvents & import("./events.js").OwnEvents<Own>>}
 */
export class RoomClient extends Emitter {
  #membership;
  /** Settled when the last question is. @type {Promise<unknown>} */
  #asked = Promise.resolve();
  /** @type {Promise<import("./files.js").Files> | null} */
  #files = null;

  /**
   * @param {RoomOptions} options
   * @throws {ClientError} `bad-argument`
   */
  constructor(options) {
    super();
    checkRoomOptions(options);
    this.#membership = makeMembership(this, options);
  }

  /** @returns {State} */
  get state() {
    return this.#membership.state;
  }

  /** One's own name, as the host writes it. */
  get self() {
    return this.#membership.self;
  }

  /** Why one isn't in the room any more; null while one is, or before. */
  get reason() {
    return this.#membership.reason;
  }

  /**
   * What one has said, changed and deleted and the host hasn't answered, in order; with a `store` from the start on what
   * an earlier page left. It goes out by itself: a page shows it, and warns before it is closed
   * where something isn't `kept`.
   *
   * @returns {import("./outbox.js").Unsent[]}
   */
  get unsent() {
    return this.#membership.outbox.unsent;
  }

  /**
   * Note something of what was sent and isn't answered: `unsent` has it, also a later page's.
   *
   * @param {string} ref the one it was sent with
   * @param {unknown} note JSON; null for none
   */
  note(ref, note) {
    this.#membership.outbox.note(ref, note);
  }

  /** The room as the host last described it. */
  get room() {
    return this.#membership.presence.room;
  }

  /** Who is here, oneself included, in the order of their coming. */
  get peers() {
    return this.#membership.presence.peers;
  }

  /**
   * Join. Settles once: when the room is open, or when the host refuses (`name-taken` brings a
   * `suggestion`), the reconnect policy gives up or time is up (30 s unless `timeout` says
   * otherwise). Until then it keeps trying, and each failed attempt is an `error` event. After
   * `close()` or the end it may be called again, and goes on from what was seen; during a loss it
   * cuts the wait short, and giving up waiting for it ends nothing.
   *
   * @param {import("./pending.js").Patience} [options]
   * @returns {Promise<void>}
   * @throws {ClientError}
   */
  async connect({ timeout = PATIENCE, signal } = {}) {
    return this.#membership.connect({ timeout, signal });
  }

  /**
   * Send to the room, or to the one peer that `to` names. While the connection is away, or the
   * host's rate is used up, it waits and goes out after; without a `timeout` (milliseconds) it
   * waits as long as the client lives.
   *
   * @param {import("./outgoing.js").Saying<Own>} what text and bytes are the data of a "message"
   * @param {import("./outbox.js").SendOptions} [options]
   * @returns {Promise<Receipt>} fails with a `ClientError` if the host refuses it
   */
  async send(what, options) {
    const { passing, ...event } = readOutgoing(what);
    // What one whispers to oneself comes back, and is told then.
    const isNumbered = !passing && event.to !== this.self;
    const frame = { type: passing ? "passing" : "event", ...event };
    return this.#membership.post(frame, isNumbered, options);
  }

  /**
   * Send to one peer alone. The host's moderators can see it too.
   *
   * @param {string} to the peer's id
   * @param {import("./outgoing.js").Saying<Own>} what
   * @param {import("./outbox.js").SendOptions} [options]
   * @returns {Promise<Receipt>} fails with `no-such-peer` if it isn't here
   */
  async whisper(to, what, options) {
    needWords(to, "to");
    const whole = /** @type {any} */ ({ ...readOutgoing(what), to });
    return this.send(whole, options);
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
    return this.#membership.drained(options);
  }

  /**
   * What was said just before a place or just after one, or the newest: in order, as far back as
   * the room lets one read. What a `message` event brought has its place in `epoch` and `seq`.
   *
   * @param {{before?: Place, after?: Place, limit?: number}} [where] `limit`: at most 200; there may
   *   be fewer, though there are more
   * @param {import("./outbox.js").SendOptions} [options]
   * @returns {Promise<Page>}
   */
  async history({ before, after, limit } = {}, options) {
    return this.#ask({ type: "history", before: pair(before), after: pair(after), limit }, options);
  }

  /**
   * The messages with all these words in them, the newest first, of those that one may read.
   *
   * @param {string} words up to 200 characters; three letters of one of them must be there
   * @param {{before?: Place, limit?: number}} [where] the place of the last one of the page before
   * @param {import("./outbox.js").SendOptions} [options]
   * @returns {Promise<Page>} fails with `too-short` or, if it takes too long, `no-answer`
   */
  async search(words, { before, limit } = {}, options) {
    needWords(words, "words");
    return this.#ask({ type: "search", words, before: pair(before), limit }, options);
  }

  /**
   * The host takes one question at a time.
   *
   * @param {{type: string} & Record<string, unknown>} question
   * @param {import("./outbox.js").SendOptions} [options]
   * @returns {Promise<any>}
   */
  #ask(question, options) {
    const answer = this.#asked.then(() => this.#post(question, options));
    this.#asked = answer.catch(() => {});
    return answer;
  }

  /**
   * Bring a message to the moderators' attention.
   *
   * @param {{epoch: number, seq: number}} place the message's
   * @param {string} [text] why, up to 500 characters
   * @param {import("./outbox.js").SendOptions} [options]
   * @returns {Promise<Receipt>}
   */
  report(place, text = "", options) {
    return this.post(place, { type: "report", text }, options);
  }

  /**
   * Change what one has said oneself, as long as the room lets one (`room.editing` seconds): all read
   * the new words, and moderators what it was.
   *
   * @param {Place | {ref: string}} what the message's place, or the `ref` it was sent with: also of
   *   one that waits for a moderator
   * @param {any} data what it shall say
   * @param {Named} [options]
   * @returns {Promise<Receipt>} fails with `too-late`, `not-allowed`, `no-such-message`, or as `send`
   */
  edit(what, data, options) {
    return this.post(what, { type: "edit", data }, options);
  }

  /**
   * Take back what one has said, or shared, oneself, as long as the room lets one.
   *
   * @param {Place} place
   * @param {import("./outbox.js").SendOptions} [options]
   * @returns {Promise<Receipt>} fails as `edit` does
   */
  delete(place, options) {
    return this.post(place, { type: "delete" }, options);
  }

  /**
   * Send a frame of another module's about a message, such as `Reactions`; the host answers it.
   *
   * @param {Place | {ref: string}} what the message's place, or the `ref` it was sent with
   * @param {{type: string} & Record<string, unknown>} frame what there is to say about it
   * @param {Named} [options]
   * @returns {Promise<any>} the receipt
   */
  async post(what, frame, options) {
    const { epoch, seq, ref: of } = /** @type {any} */ (what ?? {});
    need(of || (epoch >= 0 && seq >= 0), "place");
    return this.#post({ ...frame, epoch, seq, of }, options);
  }

  /**
   * What is answered, and has no number.
   *
   * @param {{type: string} & Record<string, unknown>} frame
   * @param {Named} [options]
   * @returns {Promise<any>}
   */
  #post(frame, options) {
    return this.#membership.post({ ...frame, ref: options?.ref ?? newRef() }, false, options);
  }

  /**
   * Tell the others that one is typing, or no longer. Passing: while away it is not sent.
   *
   * @param {boolean} active
   */
  typing(active) {
    this.#membership.pass({ type: "typing", active: Boolean(active) });
  }

  /**
   * Send a frame of another module's, such as `Board`, now or never; nobody waits for an answer.
   *
   * @param {{type: string} & Record<string, unknown>} frame
   * @returns {boolean} whether it went out
   */
  pass(frame) {
    return this.#membership.pass(frame);
  }

  /**
   * Open a channel beside the room's own, as `Volatile` does. It ends with the connection: open it
   * anew whenever the state is `open`.
   *
   * @param {string} label
   * @param {string} protocol one that the host knows: it closes any other
   * @param {RTCDataChannelInit} [options]
   * @returns {RTCDataChannel}
   * @throws {ClientError} `closed`
   */
  beside(label, protocol, options) {
    return this.#membership.beside(label, protocol, options);
  }

  /**
   * The files of this room: sending and pulling them. What it takes is loaded the first time.
   *
   * @returns {Promise<import("./files.js").Files>} fails with `unreachable` if it can't be loaded
   */
  async files() {
    this.#files ??= later().then(
      ({ Files }) => new Files(this, this.#membership.beside),
      (fault) => {
        this.#files = null;
        throw new ClientError("unreachable", `${fault}`);
      },
    );
    return this.#files;
  }

  /**
   * Take another name, if the room lets one. All hear of it by `renamed`.
   *
   * @param {string} to
   * @param {import("./outbox.js").SendOptions} [options]
   * @returns {Promise<Receipt>} fails with `name-taken` (and a `suggestion`), `bad-name`, `not-allowed` or
   *   `name-not-listed`
   */
  async rename(to, options) {
    needWords(to, "to");
    return this.#post({ type: "rename", to }, options);
  }

  /** Cut a wait for the next attempt short. */
  retryNow() {
    this.#membership.retryNow();
  }

  /** Leave for good; again is harmless. What wasn't answered fails with `closed`. */
  close() {
    this.#membership.close();
  }

  /**
   * Raise one's hand, or take it down. What the others see comes back with `peers`: `hand` is
   * since when. Passing: while away it is not sent.
   *
   * @param {boolean} up
   */
  raiseHand(up) {
    this.#membership.pass({ type: "hand", up: Boolean(up) });
  }
}

/**
 * @param {RoomOptions} options
 * @throws {ClientError} `bad-argument`
 */
function checkRoomOptions(options) {
  const { room, name, reconnect, store, frame = 0 } = options ?? {};
  needWords(room, "room");
  needWords(name, "name");
  need(Number.isSafeInteger(frame) && frame >= 0, "frame");
  if (store) needFunction(store.getItem, "store");
  if (reconnect) needFunction(reconnect, "reconnect");
}
