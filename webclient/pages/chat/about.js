import { find, hide, make } from "/pages/shared/dom.js";
import { apart, personName } from "/pages/shared/shown.js";
import { ClientError } from "/peerpyrtc_client/index.js";
import { Ignored } from "./ignored.js";
import { linkAct } from "./link_act.js";
import { Reacting } from "./reactions.js";
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
  #lastOf;
  #confirmation;
  #askHost;
  #ofOwn;
  #ignored;
  #button = find("ignored", HTMLButtonElement);
  #room;

  /**
   * @param {RoomClient} client
   * @param {string} room
   * @param {object} ports
   * @param {(text: string) => void} ports.line
   * @param {(name: string) => import("./message.js").Place | null} ports.lastOf where this one
   *   said something last
   * @param {import("./confirmation.js").Confirmation} ports.confirmation says what came of it
   * @param {(message: Message) => HTMLElement[]} ports.ofOwn what there is to do about one's own
   * @param {() => void} ports.askHost begins a message to the host alone
   * @param {() => void} ports.outdated says that the page is older than its host
   */
  constructor(client, room, { line, lastOf, confirmation, askHost, ofOwn, outdated }) {
    this.#client = client;
    this.#line = line;
    this.#lastOf = lastOf;
    this.#confirmation = confirmation;
    this.#askHost = askHost;
    this.#ofOwn = ofOwn;
    this.#room = room;
    this.reacting = new Reacting(client, {
      warn: (text) => confirmation.refuse(text),
      outdated,
    });
    this.#ignored = new Ignored(room);
    this.#button.addEventListener("click", () => this.#list());
    this.#count();
  }

  /** Whether this is a whisper that one doesn't want. @param {{from: string, to: string | null, own: boolean}} event */
  hides({ from, to, own }) {
    return to !== null && !own && this.#ignored.has(from);
  }

  /** @param {Message} message */
  onMessage(message) {
    const { place, from, own } = message;
    if (!place) return;
    const link = linkAct(this.#room, place);
    if (own) passingSheet(words.yourMessage, ...this.#ofOwn(message), ...link);
    else passingSheet(apart(from), ...this.#reporting(words.report, place, from), ...link);
  }

  /** @param {string} name */
  onPerson(name) {
    const place = this.#lastOf(name);
    if (place) return passingSheet(apart(name), ...this.#reporting(words.reportThem, place, name));
    const ask = () => {
      dialog.close();
      this.#askHost();
    };
    const acts = make("div", { class: "acts" }, buttonFor(words.writeToHost, ask));
    acts.append(this.#ignoring(name));
    const dialog = passingSheet(apart(name), acts);
  }

  /**
   * @param {string} label
   * @param {import("./message.js").Place} place
   * @param {string} name
   */
  #reporting(label, place, name) {
    const why = make("input", {
      attributes: { type: "text", maxlength: "500", "aria-label": words.reportWhy },
    });
    why.placeholder = words.reportWhy;
    const report = () => {
      why.closest("dialog")?.close();
      this.#report(place, why.value.trim());
    };
    return [why, make("div", { class: "acts" }, buttonFor(label, report), this.#ignoring(name))];
  }

  /** Whose whispers one doesn't want, and the way back. */
  #list() {
    const list = make("ul", { class: "waits" });
    const dialog = passingSheet(words.ignoredWhispers, list);
    for (const name of this.#ignored.names) {
      const row = make("li", {}, personName(name));
      const again = buttonFor(words.ignoreNot, () => {
        this.#ignore(name, false);
        row.remove();
        if (!list.firstElementChild) dialog.close();
      });
      row.append(make("div", { class: "acts" }, again));
      list.append(row);
    }
  }

  #count() {
    const { length } = this.#ignored.names;
    hide(this.#button, length === 0);
    this.#button.textContent = words.ignoredMany(length);
  }

  /** @param {string} name @param {boolean} on */
  #ignore(name, on) {
    this.#ignored.set(name, on);
    this.#count();
    this.#line(on ? words.ignored(name) : words.ignoredNot(name));
  }

  /** @param {string} name */
  #ignoring(name) {
    const isIgnored = this.#ignored.has(name);
    const change = () => {
      button.closest("dialog")?.close();
      this.#ignore(name, !isIgnored);
    };
    const button = buttonFor(isIgnored ? words.ignoreNot : words.ignore, change);
    return button;
  }

  /** @param {import("./message.js").Place} place @param {string} why */
  async #report(place, why) {
    try {
      await this.#client.report(place, why);
      this.#confirmation.tell(words.reported);
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      this.#confirmation.refuse(words.reportFailed(error));
    }
  }
}
