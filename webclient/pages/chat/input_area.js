import { find, hide, tell } from "/pages/shared/dom.js";
import { keep, recall } from "/pages/shared/kept.js";
import { AddressStrip } from "./address.js";
import { HOST } from "./audience.js";
import { Composer } from "./composer.js";
import { EmojiPicker } from "./emoji.js";
import { offerHelp } from "./formatting_help.js";
import { overBy } from "./length.js";
import { MentionList } from "./mention_list.js";
import { SlowMode } from "./slow_mode.js";
import { words } from "./strings.js";
import { shortTime } from "./times.js";

/**
 * What one had begun to write, and for whom.
 * @typedef {{text: string, address: import("./address.js").Address}} Begun
 */

/** Where one writes: the field, whom it is for, emoji and mentions, and what stands in the way. */
export class InputArea {
  address;
  slow;
  #composer;
  #room;
  #over = 0;
  /** What stood in the field before something was edited there, the latest last. @type {Begun[]} */
  #aside = [];
  /** What an earlier page of this tab was about to change. @type {any} */
  #begun = null;
  #trouble = "";
  #isKept = true;
  #ask = find("ask-host", HTMLButtonElement);
  /** @type {number | null} */
  #mutedUntil = null;
  /** A moderator's words for why one is muted, or held. */
  #because = "";
  /** @type {import("./rights.js").Rights | null} */
  #rights = null;

  /**
   * @param {object} ports
   * @param {string} ports.room whose draft it is
   * @param {(text: string) => boolean} ports.send whether there was anything to send
   * @param {(active: boolean) => void} ports.typing
   * @param {() => string[]} ports.others whom one can mention
   * @param {() => boolean} ports.editLast has the last of one's own in the field, if it can
   * @param {import("./stays.js").Stays} ports.stays
   */
  constructor({ room, send, typing, others, stays, editLast }) {
    this.#room = room;
    this.slow = new SlowMode(room, () => this.#advise());
    const draft = find("draft", HTMLTextAreaElement);
    const mentions = new MentionList(others, (mention, before) =>
      this.#composer.insert(mention, before),
    );
    this.address = new AddressStrip(stays, {
      warn: (text) => this.warn(text),
      changed: () => this.#advise(),
      left: () => this.#composer.replace(""),
    });
    const lastOne = {
      key: (/** @type {KeyboardEvent} */ { key }) =>
        key === "ArrowUp" && draft.value === "" && !this.address.isOn && editLast(),
    };
    const handlers = {
      send: (/** @type {string} */ text) => this.#over === 0 && this.#mayGo(text) && send(text),
      // Who whispers types for one alone.
      typing: (/** @type {boolean} */ active) =>
        this.#isHeard && typing(active && !this.address.isWhisper),
      changed: (/** @type {string} */ text) => this.#changed(text),
    };
    const form = find("composer", HTMLFormElement);
    this.#composer = new Composer(form, draft, handlers, [mentions, this.address, lastOne]);
    new EmojiPicker((emoji) => this.#composer.insert(emoji));
    this.#ask.addEventListener("click", () => this.address.whisper(HOST));
    offerHelp();
    const aside = recall(this.#asideKey);
    if (Array.isArray(aside)) this.#aside = aside;
    this.#begun = recall(this.#begunKey);
    this.restore(recall(this.#key));
  }

  get #asideKey() {
    return `aside ${this.#room}`;
  }

  /** Where it keeps what is being changed. */
  get #begunKey() {
    return `change ${this.#room}`;
  }

  /**
   * What was being changed as an earlier page of this tab went, once.
   *
   * @returns {{place: import("./message.js").Place, text: string, to: string | null,
   *   replyTo: import("./message.js").Place | null} | null}
   */
  takeBegun() {
    const begun = this.#begun;
    this.#begun = null;
    if (begun) keep(this.#begunKey, null);
    return typeof begun?.text === "string" && begun.place ? begun : null;
  }

  /** Where this tab keeps what isn't sent yet. */
  get #key() {
    return `draft ${this.#room}`;
  }

  /** @param {string} text */
  #changed(text) {
    const { edits } = this.address.current;
    const isKept = keep(this.#key, edits ? "" : text);
    if (edits) {
      const { place, to, replyTo } = edits;
      this.#isKept = keep(this.#begunKey, { place, text, to, replyTo });
    } else {
      this.#isKept = isKept;
      if (!this.#begun) keep(this.#begunKey, null);
    }
    this.#over = overBy(text);
    this.#trouble = "";
    if (text === "" && !edits) {
      this.address.leaveOff();
      this.#goOn();
    }
    this.#advise();
  }

  /** Whether what stands in the field would be gone with the page. */
  get isUnkept() {
    return !this.#isKept && this.#composer.text !== "";
  }

  /** Put what could not be sent back into the field, if nothing else stands there. @param {unknown} text */
  restore(text) {
    if (typeof text === "string") this.#composer.restore(text);
  }

  /**
   * The same, and for whom it was, unless one is about to write something else, or to somebody else.
   *
   * @param {Begun} begun
   * @returns {boolean} whether it stands there now
   */
  giveBack({ text, address }) {
    const { to, replyTo } = this.address.current;
    const isFree =
      this.#composer.text === "" && replyTo === null && (to ?? address.to) === address.to;
    if (!isFree) return false;
    this.#composer.restore(text);
    this.address.again(address);
    return true;
  }

  /** Have it in the field, to be changed. What stands there is back after it. @param {Begun} begun */
  edit({ text, address }) {
    this.#putAside(text);
    this.address.again(address);
    this.#composer.replace(text);
    this.focus();
  }

  /**
   * Have one's own in the field, to be changed where it stands.
   *
   * @param {import("./messages.js").Message} message
   * @param {string} [text] what it shall say
   */
  change(message, text = message.text) {
    this.#putAside(text);
    this.address.edit(message);
    this.#composer.replace(text);
    this.focus();
  }

  /** What stands in the field makes room for this. @param {string} text */
  #putAside(text) {
    if (this.address.current.edits) this.address.leave();
    const before = this.#composer.text;
    if (before === "" || before === text) return;
    this.#aside.push({ text: before, address: this.address.current });
    keep(this.#asideKey, this.#aside);
  }

  /** Go on with what stood in the field before. */
  #goOn() {
    const begun = this.#aside.pop();
    if (!begun) return;
    keep(this.#asideKey, this.#aside.length > 0 ? this.#aside : null);
    this.address.again(begun.address);
    this.#composer.replace(begun.text);
  }

  /** Say what stands in the way. @param {string} text */
  warn(text) {
    this.#trouble = text;
    this.#advise();
  }

  focus() {
    this.#composer.focus();
  }

  /** @param {import("./messages.js").Message} message @param {string} self */
  reply(message, self) {
    const whyNot = message.to === null ? this.#rights?.whyNot("chat") : "";
    if (whyNot) this.warn(whyNot);
    else this.address.reply(message, self);
  }

  /** @param {string} name */
  mention(name) {
    this.#composer.insert(`@${name} `);
  }

  /** @param {number | null} until by the host's clock; null: one may speak */
  muted(until) {
    this.#mutedUntil = until;
    this.#advise();
  }

  /** Why one is muted, or all one says is held. @param {string} why a moderator's words, or "" */
  because(why) {
    this.#because = why;
    this.#advise();
  }

  /**
   * Why what lies in the tray stays there for now, in words; "": it may go out. What was written to
   * it is there to be sent again, or to be taken out.
   *
   * @param {boolean} isCaptioned whether words go with it
   */
  keepsTray(isCaptioned) {
    if (this.#mutedUntil !== null) return this.#muted;
    if (isCaptioned && this.#whyNot) return this.#whyNot;
    return this.slow.isCounting && !this.address.isWhisper ? this.slow.words : "";
  }

  /** What one may has changed; what stands in the field stays. @param {import("./rights.js").Rights} rights */
  rights(rights) {
    this.#rights = rights;
    this.#trouble = ""; // it may have been what has changed
    this.address.rights((row) => rights.whyNot(row));
    this.#advise();
  }

  /** Why what stands in the field can't go out now; "": it can. */
  get #whyNot() {
    return this.address.isWhisper ? this.address.whyNot : (this.#rights?.whyNot("chat") ?? "");
  }

  /** Whether the host alone can be written to, where one would write to all. */
  get #mayAsk() {
    const mayNotTalk = this.#mutedUntil === null && !this.address.isWhisper && this.#whyNot !== "";
    return mayNotTalk && this.#rights?.whyNot("ask") === "";
  }

  /** What holds here for what is said to all, or to one. */
  get #rule() {
    if (this.#mayAsk) return words.readOrAsk;
    if (this.#whyNot) return this.#whyNot;
    const isToAll = !this.address.isWhisper;
    const reads = this.#rights?.asks && isToAll ? words.hostReadsAlone : this.#held;
    return [isToAll ? this.slow.words : "", reads].filter(Boolean).join(" ");
  }

  /** A file without a word falls under rules of its own. @param {string} text */
  #mayGo(text) {
    return text === "" || this.#whyNot === "";
  }

  /** Whether what one writes can come out: nobody waits for it else. */
  get #isHeard() {
    return this.#mutedUntil === null && this.#whyNot === "";
  }

  get #muted() {
    return this.#mutedUntil === null ? "" : mutedUntil(this.#mutedUntil);
  }

  get #held() {
    return this.#rights?.isHeld ? words.allWaits : "";
  }

  /** What stands in the way of the next message, below the field it is written in. */
  #advise() {
    const advice = this.#muted || this.#rule;
    const { classList } = find("composer", HTMLFormElement);
    classList.toggle("barred", this.#whyNot !== "");
    classList.toggle("silenced", this.#mutedUntil !== null);
    hide(this.#ask, !this.#mayAsk);
    const own = this.#over > 0 ? words.tooLong(this.#over) : this.#trouble;
    // Nobody wants each second read out.
    find("advice", HTMLElement).ariaLive = this.slow.isCounting ? "off" : "polite";
    tell(find("advice-text", HTMLElement), own || advice);
    // The host tells it a moment later or before: what was read out is not read out again with it.
    const isMeant =
      !own && this.#because !== "" && (this.#muted || advice.includes(words.allWaits));
    tell(find("advice-why", HTMLElement), isMeant ? ` ${words.reason(this.#because)}` : "");
  }
}

/** The host's word for a mute without an end is the largest number there is. @param {number} until */
const mutedUntil = (until) =>
  until < Number.MAX_SAFE_INTEGER ? words.mutedUntil(shortTime(until)) : words.mutedForNow;
