/** Whether one may draw just now, by the host's word. */

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} Client
 * @typedef {"mutedNow" | "watchOnly"} Bar why not, as a key of the page's words
 */
export class May {
  #client;
  #isDenied = false;

  /** @param {Client} client @param {() => void} changed */
  constructor(client, changed) {
    this.#client = client;
    const hear = (/** @type {string[]} */ denied) => {
      this.#isDenied = denied.includes("draw");
      changed();
    };
    // The host tells those alone who may not all.
    client.on("state", ({ state }) => state === "open" && hear([]));
    client.on("you", ({ denied = [] }) => hear(denied));
    client.on("peers", changed);
  }

  /** What stands in the way; null: nothing. The host tells when a mute begins and ends. @returns {Bar | null} */
  get bar() {
    const { peers, self } = this.#client;
    if (peers.some(({ id, muted }) => id === self && Boolean(muted))) return "mutedNow";
    return this.#isDenied ? "watchOnly" : null;
  }
}
