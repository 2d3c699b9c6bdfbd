/** Reactions are loaded when the first is told, or somebody looks at what there is to do about a message. */

import { make } from "../shared/dom.js";
import { pageAge } from "../shared/page_age.js";
import { hashOf } from "./message_link.js";
import { words } from "./strings.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {import("./messages.js").Message} Message
 * @typedef {import("./reacting.js").Shown} Shown
 * @typedef {typeof import("./reacting.js")} Script
 * @typedef {{type: string} & Record<string, any>} Frame
 */

/** So long, in milliseconds, it isn't asked for again where it could not be loaded, but by a hand. */
const REST = 10_000;

/** Messages whose reactions wait for it: of more, those told last. */
const MOST = 1000;

/** What stands at messages, and what offers them; all of it comes late. */
export class Reacting {
  #client;
  #ports;
  #may = true;
  /** What was told until it is there, by the message's place. @type {Map<string, Frame>} */
  #told = new Map();
  /** @type {Shown | null} */
  #shown = null;
  /** @type {Promise<Shown | null> | null} */
  #loading = null;
  /** @type {ReturnType<typeof setTimeout> | null} */
  #resting = null;
  #failed = 0;
  #isOutdated = false;
  #isTold = false;
  #unlisten;

  /**
   * @param {RoomClient} client
   * @param {object} ports
   * @param {(text: string) => void} ports.warn says why something isn't done
   * @param {() => void} ports.outdated says that the page is older than its host
   */
  constructor(client, ports) {
    this.#client = client;
    this.#ports = ports;
    this.#unlisten = [
      client.on("other", (frame) => frame.type === "reactions" && this.#keep(frame)),
      client.on("redacted", ({ target }) => this.#told.delete(hashOf(target))),
    ];
    // The host tells those alone who may not all.
    client.on("state", ({ state }) => state === "open" && this.#set({}));
    client.on("you", (you) => this.#set(you));
  }

  /** There is a sheet about it. @param {Message} message */
  async offer(message) {
    const sheet = [...document.querySelectorAll("dialog.sheet[open]")].at(-1);
    if (!sheet || message.place === null || message.isRedacted) return;
    // Its place is there at once: nothing that is in reach moves when it comes.
    const choice = this.#may ? make("div", { class: "react" }) : null;
    if (choice) sheet.querySelector(".people-head")?.after(choice);
    const shown = this.#shown ?? (await this.#load());
    shown?.offer(message, sheet, choice);
  }

  /** @param {{denied?: string[], held?: boolean}} you */
  #set({ denied = [], held = false }) {
    this.#may = !held && !denied.includes("react");
  }

  /** @param {Frame} frame */
  #keep(frame) {
    const place = hashOf(/** @type {any} */ (frame));
    this.#told.delete(place);
    this.#told.set(place, frame);
    const [oldest] = this.#told.keys();
    if (this.#told.size > MOST) this.#told.delete(oldest);
    if (this.#resting === null) this.#load();
  }

  /** @returns {Promise<Shown | null>} null: it can't be had now */
  #load() {
    if (this.#isOutdated) return Promise.resolve(null);
    this.#loading ??= this.#come().finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  async #come() {
    const script = await this.#script();
    if (!script) {
      await this.#rest();
      return null;
    }
    for (const end of this.#unlisten) end();
    const told = [...this.#told.values()];
    this.#told.clear();
    this.#shown = new script.Shown(this.#client, this.#ports.warn, told);
    return this.#shown;
  }

  /** Browsers before 2026 never ask twice by one address for what could not be loaded. @returns {Promise<Script>} */
  #fetch() {
    if (!this.#failed) return import("./reacting.js");
    const again = `./reacting.js?${this.#failed}`;
    return import(again);
  }

  /** @returns {Promise<Script | null>} */
  async #script() {
    try {
      const script = await this.#fetch();
      await script.prepare();
      return script;
    } catch {
      this.#failed += 1;
      return null;
    }
  }

  /** Say so once, and try again later if something waits for it. */
  async #rest() {
    const age = await pageAge();
    if (age === "older") {
      this.#isOutdated = true;
      this.#told.clear();
      for (const end of this.#unlisten) end();
      this.#ports.outdated();
      return;
    }
    if (age === "same" && !this.#isTold) {
      this.#isTold = true;
      this.#ports.warn(words.reactingFailed);
    }
    if (this.#resting !== null) clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#resting = null;
      if (this.#told.size > 0) this.#load();
    }, REST);
  }
}
