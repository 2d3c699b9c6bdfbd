import { find, make } from "/pages/shared/dom.js";
import { apart } from "/pages/shared/shown.js";
import { Acting } from "./acting.js";
import { HeldLines } from "./held_lines.js";
import { manySheet } from "./many_sheet.js";
import { keyOf } from "./message.js";
import { words } from "./moderating_words.js";
import { PersonSheet } from "./person_sheet.js";
import { roomSheet } from "./room_sheet.js";
import { buttonFor } from "./sheet.js";
import { Waits } from "./waits.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {import("./messages.js").Message} Message
 * @typedef {import("/peerpyrtc_client/moderation.js").Act} Act
 * @typedef {import("./acting.js").Whom} Whom
 */

/** What a moderator has beside the room: acts on people, messages, the room, and what waits. A
 * phone is enough. It is a script of its own beside the page's, loaded once somebody moderates. */
export class Moderating {
  #client;
  #line;
  #acting;
  #waits;
  #held;

  /**
   * @param {RoomClient} client
   * @param {import("/peerpyrtc_client/moderation.js").Moderation} moderation
   * @param {object} ports
   * @param {(text: string) => void} ports.line tells something of the room
   * @param {(text: string) => HTMLElement} ports.put the same, at the end of the log and at once
   * @param {import("./confirmation.js").Confirmation} ports.confirmation
   * @param {(text: string) => string} ports.excerpt a text in short, as the page has it
   * @param {boolean} ports.isCaughtUp whether all that was said before is in the log
   */
  constructor(client, moderation, { line, put, confirmation, excerpt, isCaughtUp }) {
    this.#client = client;
    this.#line = line;
    this.#acting = new Acting(client, moderation, confirmation, excerpt);
    const composer = find("composer", HTMLElement);
    this.#waits = new Waits(composer, this.#acting, (whom) => this.#ask(whom));
    this.#held = new HeldLines(client, put, excerpt, isCaughtUp);
    find("people", HTMLElement).append(
      buttonFor(`${words.manyTitle}…`, () => manySheet(this.#acting), "of-many"),
      buttonFor(words.roomsRules, () => roomSheet(this.#acting), "of-room"),
    );
    dressUp();
  }

  /** Ask what is to be done to somebody who is here. @param {string} name */
  actOn(name) {
    const stay = this.#client.peers.find(({ id }) => id === name)?.stay;
    if (stay) this.#ask({ name, stay });
  }

  /**
   * Ask what is to be done about what somebody said. Who that is the host says, by the message:
   * whoever has the name by now may be somebody else.
   *
   * @param {Message} message
   */
  async actOnMessage(message) {
    const { from, place, text, isEdited, isRedacted } = message;
    if (!place) return;
    const wasAnother = isEdited || isRedacted;
    const { epoch, seq } = place;
    const takeBack = { do: "redact-message", room: this.#acting.room, epoch, seq };
    const about = { takeBack, text, place, wasAnother, pin: this.#pin(message) };
    const sheet = new PersonSheet(this.#acting, apart(from), about);
    const answer = await this.#acting.inquire({ do: "author-of", epoch, seq });
    const author = "result" in answer ? answer.result : null;
    if (author) sheet.meet({ name: author.peer, stay: author.stay });
    else sheet.meetNobody();
  }

  /** What there is to do about one's own message besides. @param {Message} message @returns {HTMLElement[]} */
  ofOwn(message) {
    const pin = this.#pin(message);
    if (!pin) return [];
    const button = buttonFor(pin.words, () => {
      button.closest("dialog")?.close();
      this.#acting.have(pin.command);
    });
    return [make("div", { class: "acts" }, button)];
  }

  /** What pins it for everyone, or takes it off. @param {Message} message */
  #pin({ place, to, isRedacted }) {
    if (!place || to !== null || isRedacted) return null;
    const { epoch, seq } = place;
    const { room } = this.#acting;
    const { pinned } = this.#client.room;
    return pinned && keyOf(pinned) === keyOf(place)
      ? { words: words.unpinIt, command: { do: "unpin-message", room } }
      : { words: words.pinIt, command: { do: "pin-message", room, epoch, seq } };
  }

  /** @param {Whom} whom */
  #ask(whom) {
    new PersonSheet(this.#acting, apart(whom.name)).meet(whom);
  }

  /** What waits is told anew, or isn't one's to know any more. */
  forget() {
    this.#waits.clear();
    this.#held.clear();
  }

  /** Something was done. @param {Act} act */
  heard(act) {
    if (act.what === "speak") return; // what was said stands there itself
    const own = this.#acting.isOwn(act);
    // That one moderates from now on is told to oneself in other words.
    if (own && act.what === "redeem-invite") return;
    const told = this.#acting.isHere(act) ? this.#acting.told(act, own) : "";
    if (told) this.#acting.unlessOwn(act, () => this.#line(told));
  }

  /** What waits is more, or less. @param {import("./waits.js").Item[]} add @param {string[]} gone by their ids */
  take(add, gone) {
    this.#waits.take(add, gone);
    this.#held.take(add, gone);
  }
}

/** What a moderator's sheets look like. */
function dressUp() {
  const { href } = new URL("./moderators.css", import.meta.url);
  document.head.append(make("link", { attributes: { rel: "stylesheet", href } }));
}
