/** Reactions as the page shows them: a row below the message, and in its sheet what there is to choose. */

import { ClientError } from "/peerpyrtc_client/index.js";
import { Reactions } from "/peerpyrtc_client/reactions.js";
import { icon, make, tell } from "../shared/dom.js";
import { EMOJI } from "./emoji.js";
import { stopOfRow } from "./log_keys.js";
import { hashOf, placeOf } from "./message_link.js";
import { words } from "./strings.js";

/**
 * @typedef {import("/peerpyrtc_client/reactions.js").Reaction} Reaction
 * @typedef {import("./message.js").Place} Place
 * @typedef {import("./messages.js").Message} Message
 */

/** At hand, without looking for them. */
export const AT_HAND = ["👍", "❤️", "😂", "😮", "😢", "🎉"];

/** A device has no more at one message. */
const MOST_OF_ONE = 6;

/** Rows that come into the log, and those that get their place there. */
const ROWS = { childList: true, subtree: true, attributeFilter: ["data-at"] };

/** What reactions look like. @returns {Promise<void>} when it is there, or can't be had: then it goes without */
export function prepare() {
  const href = new URL("./reacting.css", import.meta.url).href;
  const sheet = make("link", { attributes: { rel: "stylesheet", href } });
  return new Promise((resolve) => {
    sheet.addEventListener("load", () => resolve());
    sheet.addEventListener("error", () => resolve());
    document.head.append(sheet);
  });
}

/** Keeps them where their messages are. */
export class Shown {
  #warn;
  #reactions;

  /**
   * @param {import("./reactions.js").RoomClient} client
   * @param {(text: string) => void} warn says why something isn't done
   * @param {Iterable<import("./reactions.js").Frame>} told before this was there
   */
  constructor(client, warn, told) {
    this.#warn = warn;
    this.#reactions = new Reactions(client);
    this.#reactions.on("changed", ({ place }) => this.#show(place));
    for (const frame of told) this.#reactions.take(frame);
    const rows = document.getElementById("rows");
    if (rows) new MutationObserver((changes) => this.#come(changes)).observe(rows, ROWS);
  }

  /** What is told of a message may be here before it is, or before one's own has its place. @param {MutationRecord[]} changes */
  #come(changes) {
    for (const { type, target, addedNodes } of changes) {
      if (!(target instanceof HTMLElement)) continue;
      if (type === "attributes") this.#dress(target);
      else if (!target.closest(".row")) for (const node of addedNodes) this.#dressAll(node);
    }
  }

  /** @param {Node} added a row, or rows */
  #dressAll(added) {
    if (!(added instanceof HTMLElement)) return;
    this.#dress(added);
    for (const row of added.querySelectorAll(".row")) {
      this.#dress(/** @type {HTMLElement} */ (row));
    }
  }

  /** @param {HTMLElement} row */
  #dress(row) {
    const place = placeOf(row.dataset.at ?? "");
    const told = place ? this.#reactions.of(place) : [];
    if (place && told.length > 0) this.#fill(row, told, place);
  }

  /** @param {Place} place */
  #show(place) {
    const row = document.querySelector(`.row[data-at="${hashOf(place)}"]`);
    if (row) this.#fill(row, this.#reactions.of(place), place);
  }

  /** What was taken back has none, whoever told of them. @param {Element} row @param {Reaction[]} told @param {Place} place */
  #fill(row, told, place) {
    const { activeElement: focused } = document;
    const isBare = told.length === 0 || row.querySelector(":scope > .said > .redacted") !== null;
    const there = row.querySelector(":scope > .reactions");
    const isIn = there?.contains(focused);
    if (isBare) there?.remove();
    else this.#put(there ?? rowBelow(row), told, place);
    if (!isIn || document.activeElement === focused) return;
    // It was moved, or is gone.
    const next = focused?.isConnected ? focused : stopOfRow(row);
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  }

  /** Each button stays the same one while it is about the same. @param {Element} shown @param {Reaction[]} told @param {Place} place */
  #put(shown, told, place) {
    const buttons = /** @type {HTMLButtonElement[]} */ ([...shown.children]);
    const former = new Map(buttons.map((each) => [each.value, each]));
    const listed = told.map((each) => {
      const button = former.get(each.emoji) ?? this.#button(each.emoji, place);
      former.delete(each.emoji);
      say(button, each);
      return button;
    });
    for (const gone of former.values()) gone.remove();
    let next = shown.firstElementChild;
    for (const button of listed) {
      if (button === next) next = next.nextElementSibling;
      else shown.insertBefore(button, next);
    }
    const isReached = shown.parentElement?.contains(document.activeElement);
    for (const button of listed) button.tabIndex = isReached ? 0 : -1;
  }

  /** @param {string} emoji @param {Place} place */
  #button(emoji, place) {
    const attributes = { type: "button", value: emoji };
    const button = make("button", { attributes }, make("span"));
    button.addEventListener("click", () => this.#toggle(emoji, place));
    return button;
  }

  /** One's own is taken back by the same touch. @param {string} emoji @param {Place} place */
  async #toggle(emoji, place) {
    const own = this.#reactions.of(place).filter((each) => each.own);
    const isOwn = own.some((each) => each.emoji === emoji);
    try {
      await this.#reactions.react(place, emoji, { on: !isOwn });
    } catch (fault) {
      if (!(fault instanceof ClientError)) throw fault;
      this.#warn(words.notReacted(fault, own.length >= MOST_OF_ONE));
    }
  }

  /**
   * In a sheet about a message: who reacted, and what to react with.
   *
   * @param {Message} message
   * @param {Element} sheet
   * @param {Element | null} choice where that stands; null: one may not react here
   */
  offer({ place, isRedacted }, sheet, choice) {
    if (!place || isRedacted || !sheet.isConnected) return;
    if (choice) this.#choose(choice, place, sheet, AT_HAND);
    const lines = this.#reactions
      .of(place)
      .map(({ emoji, count, who }) =>
        make("p", { class: "reacted", text: `${emoji} ${words.reactedBy(who, count)}` }),
      );
    (choice ?? sheet.querySelector(".people-head"))?.after(...lines);
  }

  /** @param {Element} choice @param {Place} place @param {Element} sheet @param {string[]} emoji */
  #choose(choice, place, sheet, emoji) {
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
    choice.setAttribute("role", "group");
    choice.setAttribute("aria-label", words.react);
    choice.replaceChildren(...buttons);
    if (emoji === AT_HAND) {
      const attributes = { type: "button", "aria-label": words.otherEmoji };
      const more = make("button", { class: "plain", attributes }, icon("more"));
      more.title = words.otherEmoji;
      more.addEventListener("click", () => {
        this.#choose(choice, place, sheet, EMOJI);
        choice.querySelector("button")?.focus();
      });
      choice.append(more);
    }
  }
}

/** Where a message's stand. @param {Element} row */
function rowBelow(row) {
  const attributes = { role: "group", "aria-label": words.reactions, "aria-live": "off" };
  const below = make("div", { class: "reactions", attributes });
  (row.querySelector(":scope > .said, :scope > .announcement") ?? row.lastElementChild)?.after(
    below,
  );
  return below;
}

/** @param {HTMLButtonElement} button @param {Reaction} told */
function say(button, { emoji, count, who, own }) {
  tell(/** @type {HTMLElement} */ (button.firstElementChild), `${emoji} ${count}`);
  button.title = words.reactedBy(who, count);
  button.setAttribute("aria-pressed", String(own));
  button.setAttribute("aria-label", `${emoji} ${count}: ${button.title}`);
}
