/** What one may do here just now, by the host's word. */

import { find } from "/pages/shared/dom.js";
import { words } from "./strings.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 */

/** Keeps up with it, and takes away what one may not, each thing where it stood. */
export class Rights {
  /** @type {Set<string>} */
  #denied = new Set();
  #changed;

  /** @param {RoomClient} client @param {(rights: {mayTalk: boolean, asks: boolean}) => void} changed */
  constructor(client, changed) {
    this.#changed = changed;
    // The host tells those alone who may not all.
    client.on("state", ({ state }) => state === "open" && this.#set([], false));
    client.on("you", ({ denied = [], asks = false }) => this.#set(denied, asks));
  }

  /** Whether one may share this. @param {{type: string}} file */
  mayShare({ type }) {
    return !this.#denied.has(type.startsWith("image/") ? "picture" : "file");
  }

  /** @param {string[]} denied @param {boolean} asks */
  #set(denied, asks) {
    this.#denied = new Set(denied);
    const may = (/** @type {string} */ row) => !this.#denied.has(row);
    find("people-list", HTMLElement).classList.toggle("no-whispers", !may("whisper"));
    const attach = find("attach", HTMLButtonElement);
    attach.disabled = !may("file") && !may("picture");
    attach.title = attach.disabled ? words.noFilesNow : words.attach;
    this.#changed({ mayTalk: may("chat"), asks });
  }
}
