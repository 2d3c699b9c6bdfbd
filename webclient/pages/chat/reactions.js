/** Reactions are loaded when the first is told, or somebody looks at what there is to do about a message. */

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {import("./messages.js").Message} Message
 * @typedef {{type: string} & Record<string, any>} Frame
 */

/** What stands at messages, and what offers them; all of it comes late. */
export class Reacting {
  #client;
  #warn;
  #may = true;
  /** @type {Frame[]} */
  #told = [];
  /** @type {Promise<import("./reacting.js").Shown> | null} */
  #late = null;
  #failed = 0;
  #off;

  /** @param {RoomClient} client @param {(text: string) => void} warn says why something isn't done */
  constructor(client, warn) {
    this.#client = client;
    this.#warn = warn;
    this.#off = client.on("other", (frame) => {
      if (frame.type !== "reactions") return;
      this.#told.push(frame);
      this.#load().catch(() => {});
    });
    // The host tells those alone who may not all.
    client.on("state", ({ state }) => state === "open" && this.#set({}));
    client.on("you", (you) => this.#set(you));
  }

  /** There is a sheet about it. @param {Message} message */
  async offer(message) {
    const before = openSheet();
    const late = await this.#load().catch(() => null);
    const sheet = before ?? openSheet(); // what moderators have may come late, too
    if (sheet) late?.offer(message, sheet, this.#may);
  }

  /** @param {{denied?: string[], held?: boolean}} you */
  #set({ denied = [], held = false }) {
    this.#may = !held && !denied.includes("react");
  }

  /** Browsers before 2026 never ask twice by one address for what could not be loaded. */
  #load() {
    this.#late ??= this.#fetch().then(
      ({ Shown }) => {
        this.#off();
        return new Shown(this.#client, this.#warn, this.#told.splice(0));
      },
      (fault) => {
        this.#failed += 1;
        this.#late = null;
        throw fault;
      },
    );
    return this.#late;
  }

  /** @returns {Promise<typeof import("./reacting.js")>} */
  #fetch() {
    if (!this.#failed) return import("./reacting.js");
    const again = `./reacting.js?${this.#failed}`;
    return import(again);
  }
}

const openSheet = () => [...document.querySelectorAll("dialog.sheet[open]")].at(-1);
