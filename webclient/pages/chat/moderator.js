import { find, make } from "/pages/shared/dom.js";
import { apart } from "/pages/shared/shown.js";
import { Moderation } from "/peerpyrtc_client/moderation.js";
import { Acting } from "./acting.js";
import { HeldLines } from "./held_lines.js";
import { dropInvite, onInvite } from "./invite.js";
import { manySheet } from "./many_sheet.js";
import { PersonSheet } from "./person_sheet.js";
import { roomSheet } from "./room_sheet.js";
import { buttonFor, closeSheets } from "./sheet.js";
import { words } from "./strings.js";
import { Waits } from "./waits.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {import("./messages.js").Message} Message
 * @typedef {import("/peerpyrtc_client/moderation.js").Act} Act
 * @typedef {import("./acting.js").Whom} Whom
 */

/** What a moderator has beside the room: acts on people, messages, the room, and what waits. A
 * phone is enough. */
export class Moderator {
  #client;
  #moderation;
  #line;
  #confirmation;
  #acting;
  #waits;
  #held;

  /**
   * @param {RoomClient} client
   * @param {(text: string) => void} line tells something of the room
   * @param {(text: string) => HTMLElement} put the same, at the end of the log and at once
   * @param {import("./confirmation.js").Confirmation} confirmation
   */
  constructor(client, line, put, confirmation) {
    this.#client = client;
    this.#line = line;
    this.#moderation = new Moderation(client);
    const composer = find("composer", HTMLElement);
    this.#confirmation = confirmation;
    this.#acting = new Acting(client, this.#moderation, this.#confirmation);
    this.#waits = new Waits(composer, this.#acting, (whom) => this.#ask(whom));
    this.#held = new HeldLines(client, put);
    find("people", HTMLElement).append(
      buttonFor(`${words.manyTitle}…`, () => manySheet(this.#acting), "of-many"),
      buttonFor(words.roomsRules, () => roomSheet(this.#acting), "of-room"),
    );
    this.#moderation.on("role", ({ is }) => this.#become(is));
    this.#moderation.on("acted", (act) => this.#heard(act));
    client.on("other", (frame) => frame.type === "queue" && this.#queued(frame));
    client.on("state", ({ state }) => state === "open" && this.#forget());
    // Of a link that led here, or was opened here; who moderates already misses nothing.
    client.on("error", ({ code }) => {
      if (/^(bad-invite|invite-used|forbidden)$/.test(code) && !this.isOn)
        this.#line(words.noInvite(code));
    });
    onInvite((token) => {
      dropInvite();
      if (this.isOn) this.#line(words.youModerateAlready);
      else this.#moderation.redeem(token);
    });
    if (this.isOn) this.#become(true);
  }

  /** Whether one moderates here now. */
  get isOn() {
    return this.#moderation.isModerator;
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
  async actOnMessage({ from, place, text }) {
    if (!place) return;
    const { epoch, seq } = place;
    const takeBack = { do: "redact-message", room: this.#acting.room, epoch, seq };
    const sheet = new PersonSheet(this.#acting, apart(from), { takeBack, text, place });
    const answer = await this.#acting.inquire({ do: "author-of", epoch, seq });
    const author = "result" in answer ? answer.result : null;
    if (author) sheet.meet({ name: author.peer, stay: author.stay });
    else sheet.meetNobody();
  }

  /** @param {Whom} whom */
  #ask(whom) {
    new PersonSheet(this.#acting, apart(whom.name)).meet(whom);
  }

  /** @param {boolean} is */
  #become(is) {
    if (is) dressUp();
    document.body.classList.toggle("moderates", is);
    this.#line(is ? words.youModerate : words.youModerateNot);
    if (is) return;
    closeSheets();
    this.#forget();
    this.#confirmation.hide();
  }

  /** What waits is told anew, or isn't one's to know any more. */
  #forget() {
    this.#waits.clear();
    this.#held.clear();
  }

  /** @param {Act} act */
  #heard(act) {
    if (act.what === "speak") return; // what was said stands there itself
    const told = this.#acting.isHere(act) ? this.#acting.told(act) : "";
    if (told) this.#line(told);
  }

  /** @param {{add?: import("./waits.js").Item[], gone?: string[]} & Record<string, any>} frame */
  #queued({ add = [], gone = [] }) {
    this.#waits.take(add, gone);
    this.#held.take(add, gone);
  }
}

/** What a moderator's sheets look like is loaded once one has them. */
function dressUp() {
  const { href } = new URL("./moderators.css", import.meta.url);
  if (document.querySelector(`link[href="${href}"]`)) return;
  document.head.append(make("link", { attributes: { rel: "stylesheet", href } }));
}
