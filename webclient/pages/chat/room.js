import { find } from "/pages/shared/dom.js";
import { Still } from "/pages/shared/still.js";
import { About } from "./about.js";
import { Amending } from "./amending.js";
import { Announcements } from "./announcements.js";
import { HOST } from "./audience.js";
import { Badge } from "./badge.js";
import { Confirmation } from "./confirmation.js";
import { Delivery } from "./delivery.js";
import { FileSharing } from "./file_sharing.js";
import { Header } from "./header.js";
import { hostClock } from "./host_clock.js";
import { InputArea } from "./input_area.js";
import { Log } from "./log.js";
import { readMessage } from "./message.js";
import { Message } from "./messages.js";
import { Moderator } from "./moderator.js";
import { lineOutdated, sayOutdated } from "./outdated.js";
import { Participants } from "./participants.js";
import { Past } from "./past.js";
import { Rights } from "./rights.js";
import { Follower } from "./scroll.js";
import { closeSheets } from "./sheet.js";
import { Stays } from "./stays.js";
import { words } from "./strings.js";
import { Texts } from "./text.js";
import { announced, said } from "./told.js";
import { TypingLine } from "./typing.js";
import { Unread } from "./unread.js";
import { Warnings } from "./warnings.js";
import { offerWays, PATIENCE } from "./ways.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {import("/peerpyrtc_client/index.js").RoomEvent} RoomEvent
 * @typedef {import("/peerpyrtc_client/index.js").State} State
 * @typedef {import("/peerpyrtc_client/events.js").Past} Told
 * @typedef {import("./message.js").Place} Place
 */

/** The room as the page shows it, for as long as the client is in it. */
export class RoomView {
  #client;
  #texts = new Texts();
  #still = new Still(find("log", HTMLElement), () => {
    this.#log.released();
    this.#follower.released();
  });
  #log = new Log(find("log", HTMLElement), find("rows", HTMLElement), find("empty", HTMLElement), {
    reply: (message) => this.#input.reply(message, this.#client.self),
    more: (message) => this.#more(message),
    render: (text, end) => this.#texts.render(text, end),
    isStill: () => this.#still.isOn,
    isAway: () => !this.#follower.isFollowing,
    trimmed: () => this.#past.trimmed(),
  });
  #follower = new Follower(
    find("log", HTMLElement),
    find("rows", HTMLElement),
    find("pill", HTMLButtonElement),
    find("pill-text", HTMLElement),
    { end: () => this.#unread?.caughtUp(), isStill: () => this.#still.isOn },
  );
  #past = new Past({
    ask: (where) => this.#client.history(where, { timeout: PATIENCE }),
    oldest: () => this.#log.oldest,
    isFull: () => this.#log.isFull,
    show: ({ messages }) => this.#showEarlier(messages),
    isFollowing: () => this.#follower.isFollowing,
  });
  #typing = new TypingLine(find("typing", HTMLElement));
  #participants;
  #input;
  #stays = new Stays(() => this.#client.peers);
  #header;
  #moderator;
  #about;
  #unread;
  #delivery;
  #files;
  #amending;
  #led;
  /** @type {string | null} */
  #topic = null;
  /** Lines about now, while there still comes what was said before. @type {string[] | null} */
  #later = [];
  /** @param {RoomClient} client about to open @param {string} room */
  constructor(client, room) {
    this.#client = client;
    this.#input = new InputArea({
      room,
      send: (text) => this.#send(text),
      typing: (active) => client.typing(active),
      stays: this.#stays,
      others: () => client.peers.map(({ id }) => id).filter((id) => id !== client.self),
      editLast: () => this.#amending.editLast(),
    });
    this.#header = new Header(room, () => client.retryNow());
    this.#participants = new Participants(client, this.#texts, {
      line: (text) => this.#line(text),
      came: (name) => this.#log.came(name),
      left: (name) => this.#log.left(name),
      renamed: (from, to) => this.#input.address.renamed(from, to),
      whisper: (name) => this.#input.address.whisper(name),
      mention: (name) => this.#input.mention(name),
      more: (name) => this.#moderator.actOn(name) || this.#about.onPerson(name),
      muted: (until) => this.#input.muted(until),
      off: (why) => this.#input.warn(why),
    });
    const confirmation = new Confirmation(find("desk", HTMLElement));
    this.#about = new About(client, room, {
      line: (text) => this.#line(text),
      lastOf: (name) => this.#stays.lastOf(name),
      confirmation,
      askHost: () => this.#input.address.whisper(HOST),
      outdated: () => lineOutdated(this.#put),
      ofOwn: (own) => [...this.#amending.acts(own), ...this.#moderator.ofOwn(own)],
    });
    const lines = { line: this.note.bind(this), put: this.#put };
    this.#moderator = new Moderator(client, { ...lines, confirmation });
    this.#unread = new Unread(room, new Badge(words.title(room)), this.#log, this.#follower);
    this.#delivery = new Delivery(client, {
      arrived: (message, { epoch, seq, time }) => {
        if (time !== undefined) hostClock.set(time);
        const taken = time ?? (hostClock.isSet ? hostClock.now : null);
        const isToAll = message.to === null;
        if (isToAll && rights.asks) message.to = HOST; // as the host has it
        this.#log.arrived(message, { epoch, seq }, taken);
        this.#unread.said({ epoch, seq });
        if (isToAll) this.#input.slow.spoke();
      },
      alarm: (text) => this.#alarm(text),
      remove: (message) => this.#log.remove(message),
      giveBack: (begun) => this.#input.giveBack(begun),
      edit: (begun) => this.#input.edit(begun),
      advise: (text) => this.#input.warn(text),
      waits: (message) => {
        this.#log.sink();
        if (message.to === null) this.#input.slow.spoke();
      },
      tooSoon: (seconds) => this.#input.slow.tooSoon(seconds),
    });
    const changed = () => {
      this.#input.rights(rights);
      this.#participants.rights(rights);
    };
    const rights = new Rights(client, changed, (why) => this.#input.warn(why));
    this.#files = new FileSharing(client, {
      mayShare: (file) => rights.mayShare(file),
      advise: (text) => this.#input.warn(text),
      render: (text, end) => this.#texts.render(text, end),
      show: (name, to, body) => this.#delivery.outgoing(this.#show(name, to, null, body)),
    });
    const ways = offerWays(client, room, {
      ...{ log: this.#log, past: this.#past, follower: this.#follower },
      read: (told) => this.#earlier(told)?.message ?? null,
      line: (text) => this.#line(text),
    });
    this.#amending = new Amending(client, {
      ...{ log: this.#log, input: this.#input, delivery: this.#delivery },
      denies: (row) => rights.denies(row),
      alarm: (text) => this.#alarm(text),
      read: (told) => this.#earlier(told),
      others: [ways.search, ways.led],
    });
    this.#led = ways.led;
    this.#listen();
    this.#showState(client.state, client.reason);
    this.#resume();
    this.#input.focus();
  }

  /** Show what an earlier page of this tab has said, and the host has not answered. */
  #resume() {
    for (const { ref, name, data, to, answer } of this.#client.unsent) {
      if (name !== "message") continue;
      const { text, replyTo } = readMessage(data);
      this.#delivery.follow(this.#show(text, to, replyTo), ref, () => answer);
    }
  }

  #listen() {
    const client = this.#client;
    client.on("state", ({ state, reason }) => this.#showState(state, reason));
    client.on("peers", (peers) => {
      this.#unread.crowd(peers.length);
      // One has come just now, and the host has said when that is.
      const own = peers.find(({ id }) => id === client.self);
      if (own && !hostClock.isSet) hostClock.set(own.joined);
    });
    client.on("message", (message) => this.#heard(message));
    client.on("event", (event) => this.#shared(event));
    const [log, unread] = [this.#log, this.#unread];
    new Announcements(client, { log, unread, render: (text) => this.#texts.render(text) });
    client.on("rollback", (last) => {
      if (this.#log.rollback(last) > 0) this.#put(words.hostRestarted);
    });
    client.on("caught-up", () => this.#caughtUp());
    client.on("gap", () => this.#put(words.gap));
    client.on("held", ({ ref, why }) => this.#delivery.held(ref, why));
    client.on("you", ({ slow = 0, why = "" }) => {
      this.#input.because(why);
      this.#input.slow.set(slow);
    });
    client.on("typing", ({ id, active }) => this.#typing.set(id, active));
    const add = (/** @type {HTMLElement} */ card) => {
      this.#log.put(card);
      this.#follower.added(false);
    };
    new Warnings(client, { add, line: (text) => this.#line(text) });
    sayOutdated(this.#put);
    client.on("room", ({ topic = "", notice = "" }) => {
      this.#showTopic(topic);
      this.#header.showNotice(notice);
    });
    for (const change of /** @type {const} */ (["joined", "left"])) {
      client.on(change, ({ id }) => {
        if (change === "left") this.#typing.set(id, false);
        this.#follower.added(false);
      });
    }
  }

  /** What there is to do about a message. @param {Message} message */
  #more(message) {
    if (message.own || !this.#moderator.actOnMessage(message)) this.#about.onMessage(message);
    this.#about.reacting.offer(message);
  }

  /** @param {RoomEvent} event */
  #heard(event) {
    this.#typing.set(event.from, false);
    if (this.#about.hides(event)) return;
    const message = said(event, readMessage(event.data));
    this.#tell(event, message, !message.own && this.#texts.isForMe(message.text));
  }

  /** @param {RoomEvent} event */
  #shared(event) {
    const shared = this.#about.hides(event) ? null : this.#fileOf(event);
    if (shared) this.#tell(event, shared.message, shared.isForMe, shared.body);
  }

  /** The file that it shares, if that is what it does. @param {RoomEvent} event */
  #fileOf(event) {
    const shared = this.#files.read(event);
    return shared && { ...shared, isForMe: !event.own && this.#texts.isForMe(shared.caption) };
  }

  /**
   * What was said before all that is here: nothing of it is news, and nobody wants it read out.
   *
   * @param {Told[]} past
   * @returns {Promise<HTMLElement | undefined>} the last of it
   */
  #showEarlier(past) {
    const earlier = past.map((each) => this.#earlier(each)).filter((each) => each !== null);
    return new Promise((resolve) =>
      this.#log.whenFree(() => {
        this.#setLive(false);
        resolve(this.#log.earlier(earlier));
        this.#setLive(true);
      }),
    );
  }

  /** A link to this message brought one here. @param {Place} place */
  lead(place) {
    this.#led.to(place);
  }

  /** @param {Told} past @returns {import("./log.js").Earlier | null} null: nothing to read */
  #earlier(past) {
    if (past.kind === "announcement") {
      return { message: announced(past), isAnnouncement: true, isForMe: false };
    }
    if (this.#about.hides(past)) return null;
    const shared = this.#fileOf(past);
    if (shared) return { ...shared, isAnnouncement: false };
    if (past.kind !== "message") return null;
    const message = said(past, readMessage(past.data));
    const isForMe = !message.own && this.#texts.isForMe(message.text);
    return { message, isAnnouncement: false, isForMe };
  }

  /** @param {RoomEvent} event @param {Message} message @param {boolean} isMentioned @param {Node} [body] */
  #tell(event, message, isMentioned, body) {
    if (!event.missed) hostClock.set(event.time);
    this.#stays.heard(event);
    this.#unread.tell(event, event, () => {
      this.#log.message(message, body);
      if (isMentioned) this.#log.highlight(message);
      return { message, isForMe: isMentioned || message.to !== null };
    });
  }

  /** Send the text and what lies in the tray. @param {string} text @returns {boolean} whether there was any */
  #send(text) {
    const { edits } = this.#input.address.current;
    if (text === "" && (edits || this.#files.isEmpty)) return false;
    if (edits) return this.#amending.send(edits, text);
    const keeps = this.#files.isEmpty ? "" : this.#input.keepsTray(this.#files.isCaptioned);
    if (keeps) {
      // What goes together stays together. Why stands below the field.
      this.#alarm(keeps);
      return false;
    }
    const address = this.#input.address.take();
    const { to, stay, replyTo } = address;
    // What answers something is a message of its own.
    const isCaption = replyTo === null && this.#files.takesCaption(text);
    if (text !== "" && !isCaption) this.#delivery.deliver(this.#show(text, to, replyTo), address);
    this.#files.send(isCaption ? text : "", to, stay);
    return true;
  }

  /** Whether something of one's own is lost if the page goes now. */
  get isUnfinished() {
    const isKept = this.#client.unsent.every(({ kept }) => kept);
    return this.#input.isUnkept || this.#files.isUnfinished || !isKept;
  }

  /** Have it read out. @param {string} text */
  #alarm(text) {
    find("alarm", HTMLElement).textContent = text;
  }

  /**
   * Something of one's own, before it is sent.
   *
   * @param {string} text
   * @param {string | null} to
   * @param {import("./message.js").Place | null} replyTo
   * @param {Node} [body]
   */
  #show(text, to, replyTo, body) {
    const isFile = body !== undefined;
    const message = new Message({ from: this.#client.self, text, to, replyTo, own: true, isFile });
    this.#log.message(message, body);
    this.#follower.toEnd();
    return message;
  }

  /** @param {string} topic */
  #showTopic(topic) {
    this.#header.showTopic(topic);
    if (this.#topic !== null && topic !== this.#topic) this.#line(words.newTopic(topic));
    this.#topic = topic;
    this.#follower.settle();
  }

  /** @param {State} state @param {string | null} reason */
  #showState(state, reason) {
    const isOpen = state === "open";
    if (state === "closed") closeSheets();
    this.#header.showState(state, reason);
    this.#participants.showState(isOpen);
    if (!isOpen) return this.#typing.clear();
    this.#later ??= [];
    this.#setLive(false); // nobody wants the backlog read out
  }

  /** All that was said before one came, or while one was away, is here. */
  #caughtUp() {
    this.#unread.arrived();
    this.#past.begin();
    const later = this.#later ?? [];
    this.#later = null;
    this.#setLive(true);
    for (const text of later) this.#put(text);
    this.#amending.resume();
    this.#led.ready();
  }

  /** Whether what is added to the log is read out. @param {boolean} isLive */
  #setLive(isLive) {
    const set = (/** @type {string} */ value) =>
      find("log", HTMLElement).setAttribute("aria-live", value);
    // Once it is drawn: what is in the page by then is no addition.
    if (isLive) requestAnimationFrame(() => set("polite"));
    else set("off");
  }

  /** A line about how one came here. @param {string} text */
  note(text) {
    this.#line(text);
  }

  /** A line about what is so now: below all that was said before. @param {string} text */
  #line(text) {
    if (this.#later) this.#later.push(text);
    else this.#put(text);
  }

  #put = (/** @type {string} */ text) => {
    const element = this.#log.line(text);
    this.#follower.added(false);
    return element;
  };
}
