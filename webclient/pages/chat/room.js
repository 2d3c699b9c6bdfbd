import { find, icon, make } from "/pages/shared/dom.js";
import { newRef } from "/peerpyrtc_client/index.js";
import { saidText } from "./bubble.js";
import { Composer } from "./composer.js";
import { Log } from "./log.js";
import { People } from "./people.js";
import { Follower } from "./scroll.js";
import { words } from "./strings.js";
import { shortTime } from "./times.js";
import { TypingLine } from "./typing.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {import("/peerpyrtc_client/index.js").RoomEvent} RoomEvent
 * @typedef {import("/peerpyrtc_client/index.js").State} State
 * @typedef {import("./bubble.js").Bubble} Bubble
 */

/** Sending shows as such only when it takes longer than this many milliseconds. */
const PATIENCE = 600;

/** For this long after a join the log is no live region: nobody wants the backlog read out. */
const QUIET = 1500;

/** After a reconnect, who was here before may take this long to be back without a word about it. */
const RETURNING = 30_000;

/** Failures that sending the same again can't mend. */
const HOPELESS = new Set(["too-large", "malformed", "closed"]);

/** The room as the page shows it, for as long as the client is in it. */
export class RoomView {
  #client;
  #room;
  #log = new Log(find("log", HTMLElement), find("empty", HTMLElement));
  #follower = new Follower(
    find("log", HTMLElement),
    find("pill", HTMLButtonElement),
    find("pill-text", HTMLElement),
  );
  #typing = new TypingLine(find("typing", HTMLElement));
  #people = new People();
  #isTooLong = false;
  #mutedUntil = 0;
  #unread = 0;
  /** @type {Map<string, Bubble>} by ref, what isn't answered yet */
  #pending = new Map();
  /** Who was here when the connection broke: a host that restarts brings all of them back. */
  #before = new Set();

  /** @param {RoomClient} client about to open @param {string} room */
  constructor(client, room) {
    this.#client = client;
    this.#room = room;
    find("room", HTMLElement).hidden = false;
    find("room-name", HTMLElement).textContent = room;
    find("banner-retry", HTMLButtonElement).addEventListener("click", () => client.retryNow());
    const composer = new Composer(
      find("composer", HTMLFormElement),
      find("draft", HTMLTextAreaElement),
      {
        send: (text) => this.#send(text),
        typing: (active) => client.typing(active),
        tooLong: (isTooLong) => {
          this.#isTooLong = isTooLong;
          this.#advise();
        },
      },
    );
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden) this.#count(0);
    });
    this.#listen();
    this.#people.place();
    this.#showState(client.state);
    this.#count(0);
    composer.focus();
  }

  #listen() {
    const client = this.#client;
    client.on("state", ({ state, previous }) => {
      if (previous === "open") this.#before = new Set(client.peers.map(({ id }) => id));
      if (state === "open") setTimeout(() => this.#before.clear(), RETURNING);
      this.#showState(state);
    });
    client.on("message", (message) => this.#heard(message));
    client.on("announcement", (announcement) => {
      this.#log.announcement(announcement);
      this.#news(!announcement.missed);
    });
    client.on("redacted", ({ target }) => this.#log.redact(target));
    client.on("rollback", (last) => {
      if (this.#log.rollback(last) > 0) this.#line(words.hostRestarted);
    });
    client.on("gap", () => this.#line(words.gap));
    client.on("held", ({ ref }) => this.#pending.get(ref)?.pending(words.held));
    client.on("typing", ({ id, active }) => this.#typing.set(id, active));
    client.on("peers", (peers) => {
      this.#people.show(peers, client.self);
      this.#mutedUntil = peers.find(({ id }) => id === client.self)?.muted ?? 0;
      this.#advise();
    });
    client.on("joined", ({ id }) => {
      if (this.#before.delete(id)) return;
      this.#log.came(id);
      this.#follower.added(false);
    });
    client.on("left", ({ id, reason }) => {
      this.#typing.set(id, false);
      if (reason === "KICKED" || reason === "BANNED") this.#log.line(words.sentAway(id));
      else this.#log.left(id);
      this.#follower.added(false);
    });
  }

  /** @param {RoomEvent} message */
  #heard({ from, data, to, time, own, missed, epoch, seq }) {
    this.#typing.set(from, false);
    const note = to === null ? "" : own ? words.onlyTo(to) : words.onlyToYou;
    const place = { epoch, seq };
    this.#log.message({ from, text: saidText(data), time, own, note, place });
    this.#news(!missed && !own);
  }

  /** @param {string} text */
  #send(text) {
    const from = this.#client.self;
    const bubble = this.#log.message({ from, text, time: Date.now(), own: true });
    this.#follower.toEnd();
    this.#deliver(bubble, text);
  }

  /**
   * @param {Bubble} bubble
   * @param {string} text
   */
  async #deliver(bubble, text) {
    const ref = newRef();
    this.#pending.set(ref, bubble);
    bubble.pending(this.#client.state === "open" ? "" : words.waitsForConnection);
    const patience = setTimeout(() => bubble.pending(this.#waiting), PATIENCE);
    try {
      const place = await this.#client.send({ data: text, ref });
      bubble.sent();
      this.#log.placed(bubble, place);
    } catch (error) {
      const failure = /** @type {import("/peerpyrtc_client/index.js").ClientError} */ (error);
      const again = HOPELESS.has(failure.code) ? null : () => this.#deliver(bubble, text);
      bubble.failed(words.notSent(failure), again);
    } finally {
      clearTimeout(patience);
      this.#pending.delete(ref);
      this.#follower.settle();
    }
  }

  get #waiting() {
    return this.#client.state === "open" ? words.sending : words.waitsForConnection;
  }

  /** @param {State} state */
  #showState(state) {
    const isOpen = state === "open";
    const word = { open: words.open, connecting: words.connecting }[/** @type {string} */ (state)];
    const connection = find("connection", HTMLElement);
    connection.dataset.state = state;
    connection.replaceChildren(
      icon(isOpen ? "good" : "waiting"),
      make("span", { text: word ?? words.reconnecting }),
    );
    find("banner-text", HTMLElement).textContent = isOpen ? "" : words.connectionLost;
    find("banner", HTMLElement).hidden = isOpen || state === "closed";
    if (!isOpen) {
      this.#typing.clear();
      for (const bubble of this.#pending.values()) bubble.pending(this.#waiting);
      return;
    }
    const log = find("log", HTMLElement);
    log.setAttribute("aria-live", "off");
    setTimeout(() => log.setAttribute("aria-live", "polite"), QUIET);
  }

  /** What stands in the way of the next message, below the field it is written in. */
  #advise() {
    const isMuted = this.#mutedUntil > Date.now();
    const advice = isMuted ? words.mutedUntil(shortTime(this.#mutedUntil)) : "";
    find("advice", HTMLElement).textContent = this.#isTooLong ? words.tooLong : advice;
  }

  /** @param {string} text */
  #line(text) {
    this.#log.line(text);
    this.#follower.added(false);
  }

  /** @param {boolean} isNews */
  #news(isNews) {
    this.#follower.added(isNews);
    if (isNews && document.hidden) this.#count(this.#unread + 1);
  }

  /** @param {number} unread */
  #count(unread) {
    this.#unread = unread;
    const title = words.title(this.#room);
    document.title = unread > 0 ? `(${unread}) ${title}` : title;
  }
}
