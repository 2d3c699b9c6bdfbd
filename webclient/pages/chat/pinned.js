/** The message that is pinned stands above all that is said, until one closes it, or it is another. */

import { find, hide, icon, make, tell } from "../shared/dom.js";
import { personName } from "../shared/shown.js";
import { excerpt, keyOf } from "./message.js";
import { passingSheet } from "./sheet.js";
import { words } from "./strings.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {import("/peerpyrtc_client/frames.js").Pinned} Pinned
 * @typedef {import("./message.js").Place} Place
 */

/** So many characters of it are told at the most. */
const MOST = 200;

/** The bar above the log. What one has closed stays so in this browser. */
export class PinBar {
  #key;
  /** @type {Pinned | null} */
  #pin = null;
  /** It in full, while one looks at it. @type {HTMLDialogElement | null} */
  #dialog = null;
  #lead = make("button", { class: "plain pin-lead", attributes: { type: "button" } });
  #close = make(
    "button",
    { class: "plain", attributes: { type: "button", "aria-label": words.closePin } },
    icon("close"),
  );
  #bar = make("div", { class: "pin" }, this.#lead, this.#close);
  /** It is read out when it is another one, and not when it is changed. */
  #told = make("p", { class: "out-of-sight", attributes: { role: "status" } });

  /**
   * @param {RoomClient} client
   * @param {string} room
   * @param {(place: Place, instead: () => void) => void} lead to the message; `instead` where one
   *   can't read it there
   */
  constructor(client, room, lead) {
    this.#key = `peerpyrtc.pin-closed ${room}`;
    this.#bar.hidden = true;
    find("log", HTMLElement).before(this.#told, this.#bar);
    this.#lead.addEventListener("click", () => this.#pin && lead(this.#pin, () => this.#alone()));
    this.#close.addEventListener("click", () => this.#hide());
    client.on("room", ({ pinned }) => this.#show(pinned ?? null));
  }

  /** @param {Pinned | null} pin */
  #show(pin) {
    // It was taken back, or changed, or it is another: nothing of it stays.
    const isSame =
      pin && this.#pin && keyOf(pin) === keyOf(this.#pin) && pin.text === this.#pin.text;
    if (!isSame) this.#dialog?.close();
    const shown = pin === null || this.#closed === keyOf(pin) ? null : pin;
    if (shown) {
      const label = make("span", { class: "meta", text: words.pinnedMessage });
      const said = make("bdi", { text: excerpt(shown.text, MOST) });
      this.#lead.replaceChildren(make("span", {}, label, whose(shown), new Text(": "), said));
    }
    const isOther = !this.#pin || !shown || keyOf(this.#pin) !== keyOf(shown);
    if (isOther) tell(this.#told, shown ? this.#lead.textContent : "");
    this.#pin = shown;
    hide(this.#bar, !shown);
  }

  /** One has seen it. */
  #hide() {
    if (!this.#pin) return;
    this.#closed = keyOf(this.#pin);
    this.#show(null);
    find("log", HTMLElement).focus({ preventScroll: true });
  }

  /** It was said before one came, and that far back one doesn't read. */
  #alone() {
    if (!this.#pin) return;
    const said = make("div", { class: "words", dir: "auto", text: excerpt(this.#pin.text, MOST) });
    this.#dialog?.close();
    this.#dialog = passingSheet(words.pinnedTitle, make("p", {}, whose(this.#pin)), said);
  }

  #kept = "";

  /** Which one was closed, by its place. */
  get #closed() {
    try {
      return localStorage.getItem(this.#key) ?? this.#kept;
    } catch {
      return this.#kept; // Storage may be blocked: it holds as long as this page is open.
    }
  }

  set #closed(key) {
    this.#kept = key;
    try {
      localStorage.setItem(this.#key, key);
    } catch {
      // It may be full, too.
    }
  }
}

/** @param {Pinned} pin */
const whose = ({ from }) => (from ? personName(from) : make("b", { text: words.announcement }));
