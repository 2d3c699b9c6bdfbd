/** What one may do here just now, by the host's word. */

import { find } from "/pages/shared/dom.js";
import { sayWhyOff, turnOff } from "/pages/shared/off.js";
import { words } from "./strings.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 *
 * A row of the host's table of who may do what.
 * @typedef {keyof typeof words.notNow} Row
 */

/** Keeps up with it, and turns off what one may not, each thing where it stands. */
export class Rights {
  /** @type {Set<string>} */
  #denied = new Set();
  #changed;
  /** Whether the host alone reads what one says to all. */
  asks = false;
  /** Whether what one says waits for a moderator. */
  isHeld = false;

  /**
   * @param {RoomClient} client
   * @param {() => void} changed
   * @param {(why: string) => void} tell why what somebody wants is off
   */
  constructor(client, changed, tell) {
    this.#changed = changed;
    for (const place of ["composer", "hand"]) sayWhyOff(find(place, HTMLElement), tell);
    // The host tells those alone who may not all.
    client.on("state", ({ state }) => state === "open" && this.#set({}));
    client.on("you", (you) => this.#set(you));
  }

  /** Why one may not, in words; "" if one may. @param {Row} row */
  whyNot(row) {
    return this.#denied.has(row) ? words.notNow[row] : "";
  }

  /** Whether one may not. @param {string} row */
  denies(row) {
    return this.#denied.has(row);
  }

  /** Whether one may share this. @param {{type: string}} file */
  mayShare({ type }) {
    return !this.#denied.has(type.startsWith("image/") ? "picture" : "file");
  }

  /** @param {{denied?: string[], asks?: boolean, held?: boolean}} you */
  #set({ denied = [], asks = false, held = false }) {
    this.#denied = new Set(denied);
    this.asks = asks;
    this.isHeld = held;
    const [noFiles, noPictures] = [this.whyNot("file"), this.whyNot("picture")];
    turnOff(find("attach", HTMLButtonElement), noPictures && noFiles);
    find("files", HTMLInputElement).accept = noFiles ? "image/*" : "";
    const { classList } = find("room", HTMLElement);
    classList.toggle("no-chat", this.#denied.has("chat"));
    classList.toggle("no-whispers", this.#denied.has("whisper"));
    classList.toggle("no-asks", this.#denied.has("ask"));
    this.#changed();
  }
}
