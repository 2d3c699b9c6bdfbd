import { copy } from "/pages/shared/copy.js";
import { make } from "/pages/shared/dom.js";
import { apart } from "/pages/shared/shown.js";
import { ClientError } from "/peerpyrtc_client/index.js";
import { Ignored } from "./ignored.js";
import { hrefOf } from "./message_link.js";
import { buttonFor, passingSheet } from "./sheet.js";
import { words } from "./strings.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {import("./messages.js").Message} Message
 */

/** What a guest can do about another, and about what another has said: report it, and not listen. */
export class About {
  #client;
  #line;
  #ignored;
  #room;

  /** @param {RoomClient} client @param {string} room @param {(text: string) => void} line */
  constructor(client, room, line) {
    this.#client = client;
    this.#line = line;
    this.#room = room;
    this.#ignored = new Ignored(room);
  }

  /** Whether this is a whisper that one doesn't want. @param {{from: string, to: string | null, own: boolean}} event */
  hides({ from, to, own }) {
    return to !== null && !own && this.#ignored.has(from);
  }

  /** @param {Message} message */
  onMessage(message) {
    const { place, from, own } = message;
    if (!place) return;
    const link = this.#linking(place);
    if (own) return passingSheet(words.yourMessage, ...link);
    const why = make("input", {
      attributes: { type: "text", maxlength: "200", "aria-label": words.reportWhy },
    });
    why.placeholder = words.reportWhy;
    const report = () => {
      dialog.close();
      this.#report(place, why.value.trim());
    };
    const dialog = passingSheet(
      apart(from),
      why,
      make("div", { class: "acts" }, buttonFor(words.report, report), this.#ignoring(from)),
      ...link,
    );
  }

  /** @param {import("./message.js").Place} place @returns {HTMLElement[]} */
  #linking(place) {
    const href = hrefOf(this.#room, place);
    const told = make("p", { class: "meta", attributes: { role: "status" } });
    const button = buttonFor(words.copyLink, async () => {
      const isCopied = await copy(href, button);
      told.replaceChildren(isCopied ? words.linkCopied : words.linkNotCopied);
      if (!isCopied) told.append(" ", make("span", { class: "by-hand", text: href }));
    });
    return [make("div", { class: "acts" }, button), told];
  }

  /** @param {string} name */
  onPerson(name) {
    passingSheet(apart(name), make("div", { class: "acts" }, this.#ignoring(name)));
  }

  /** @param {string} name */
  #ignoring(name) {
    const isIgnored = this.#ignored.has(name);
    const change = () => {
      button.closest("dialog")?.close();
      this.#ignored.set(name, !isIgnored);
      this.#line(isIgnored ? words.ignoredNot(name) : words.ignored(name));
    };
    const button = buttonFor(isIgnored ? words.ignoreNot : words.ignore, change);
    return button;
  }

  /** @param {import("./message.js").Place} place @param {string} why */
  async #report(place, why) {
    try {
      await this.#client.report(place, why);
      this.#line(words.reported);
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      this.#line(words.reportFailed(error.text));
    }
  }
}
