/** Reactions as the page shows them: a row below the message, and in its sheet what there is to choose. */

import { ClientError } from "/peerpyrtc_client/index.js";
import { Reactions } from "/peerpyrtc_client/reactions.js";
import { icon, make } from "../shared/dom.js";
import { shownLine } from "../shared/shown.js";
import { EMOJI } from "./emoji.js";
import { hashOf } from "./message_link.js";
import { words } from "./strings.js";

/**
 * @typedef {import("/peerpyrtc_client/reactions.js").Reaction} Reaction
 * @typedef {import("./message.js").Place} Place
 * @typedef {import("./messages.js").Message} Message
 */

/** At hand, without looking for them. */
export const AT_HAND = ["👍", "❤️", "😂", "😮", "😢", "🎉"];

/** Names that stand there of many who reacted alike. */
const SOME = 3;

/** Keeps them where their messages are. */
export class Shown {
  #warn;
  #reactions;
  /** Of messages that aren't in the log yet: what was said earlier comes a moment later. @type {Map<string, Place>} */
  #waiting = new Map();

  /**
   * @param {import("./reactions.js").RoomClient} client
   * @param {(text: string) => void} warn says why something isn't done
   * @param {import("./reactions.js").Frame[]} told before this was there
   */
  constructor(client, warn, told) {
    this.#warn = warn;
    dressUp();
    this.#reactions = new Reactions(client);
    this.#reactions.on("changed", ({ place }) => this.#show(place));
    for (const frame of told) this.#reactions.take(frame);
    const rows = document.getElementById("rows");
    if (rows) new MutationObserver(() => this.#again()).observe(rows, EVERYTHING);
  }

  #again() {
    if (this.#waiting.size === 0) return;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const place of waiting) this.#show(place);
  }

  /** @param {Place} place */
  #show(place) {
    const row = document.querySelector(`.row[data-at="${hashOf(place)}"]`);
    const told = this.#reactions.of(place);
    if (!row) {
      const key = `${place.epoch}-${place.seq}`;
      if (told.length > 0) this.#waiting.set(key, place);
      else this.#waiting.delete(key);
      return;
    }
    let shown = row.querySelector(":scope > .reactions");
    if (told.length === 0) {
      shown?.remove();
      return;
    }
    if (!shown) {
      const attributes = { role: "group", "aria-label": words.react, "aria-live": "off" };
      shown = make("div", { class: "reactions", attributes });
      (row.querySelector(":scope > .said, :scope > .announcement") ?? row.lastElementChild)?.after(
        shown,
      );
    }
    this.#fill(shown, told, place);
  }

  /** Each button stays where it is while it says the same. @param {Element} shown @param {Reaction[]} told @param {Place} place */
  #fill(shown, told, place) {
    const buttons = /** @type {HTMLButtonElement[]} */ ([...shown.children]);
    const former = new Map(buttons.map((each) => [each.value, each]));
    for (const { emoji, count, who, own } of told) {
      const button = former.get(emoji) ?? this.#button(emoji, place);
      former.delete(emoji);
      button.textContent = `${emoji} ${count}`;
      button.title = named(who, count);
      button.setAttribute("aria-pressed", String(own));
      button.setAttribute("aria-label", `${emoji} ${count}: ${button.title}`);
      if (!button.isConnected) shown.append(button);
    }
    for (const gone of former.values()) gone.remove();
  }

  /** @param {string} emoji @param {Place} place */
  #button(emoji, place) {
    const button = make("button", { attributes: { type: "button", value: emoji } });
    button.addEventListener("click", () => this.#toggle(emoji, place));
    return button;
  }

  /** One's own is taken back by the same touch. @param {string} emoji @param {Place} place */
  async #toggle(emoji, place) {
    const isOwn = this.#reactions.of(place).some((each) => each.emoji === emoji && each.own);
    try {
      await this.#reactions.react(place, emoji, { on: !isOwn });
    } catch (fault) {
      if (!(fault instanceof ClientError)) throw fault;
      this.#warn(words.notSent(fault));
    }
  }

  /**
   * In a sheet about a message: who reacted, and what to react with.
   *
   * @param {Message} message
   * @param {Element} sheet
   * @param {boolean} may whether one may react here
   */
  offer({ place, isRedacted }, sheet, may) {
    if (!place || isRedacted || !sheet.isConnected) return;
    const told = this.#reactions.of(place);
    const lines = told.map(({ emoji, count, who }) =>
      make("p", { class: "reacted", text: `${emoji} ${named(who, count)}` }),
    );
    const head = sheet.querySelector(".people-head");
    head?.after(...(may ? [this.#choice(place, sheet, AT_HAND)] : []), ...lines);
  }

  /** @param {Place} place @param {Element} sheet @param {string[]} emoji */
  #choice(place, sheet, emoji) {
    const own = new Set(this.#reactions.of(place).map((each) => each.own && each.emoji));
    const buttons = emoji.map((each) => {
      const label = words.reactWith(each);
      const attributes = { type: "button", "aria-label": label, title: label };
      const button = make("button", { class: "plain", text: each, attributes });
      button.setAttribute("aria-pressed", String(own.has(each)));
      button.addEventListener("click", () => {
        /** @type {HTMLDialogElement} */ (sheet).close();
        this.#toggle(each, place);
      });
      return button;
    });
    const choice = make("div", { class: "react", attributes: { role: "group" } }, ...buttons);
    choice.setAttribute("aria-label", words.react);
    if (emoji === AT_HAND) {
      const attributes = { type: "button", "aria-label": words.otherEmoji };
      const more = make("button", { class: "plain", attributes }, icon("more"));
      more.title = words.otherEmoji;
      more.addEventListener("click", () => {
        const all = this.#choice(place, sheet, EMOJI);
        choice.replaceWith(all);
        all.querySelector("button")?.focus();
      });
      choice.append(more);
    }
    return choice;
  }
}

/** @param {string[]} who @param {number} count */
function named(who, count) {
  const first = count > SOME ? who.slice(0, SOME) : who;
  return words.reactedBy(first.map(shownLine).join(", "), count - first.length);
}

const EVERYTHING = { childList: true, subtree: true };

function dressUp() {
  const href = new URL("./reacting.css", import.meta.url).href;
  document.head.append(make("link", { attributes: { rel: "stylesheet", href } }));
}
