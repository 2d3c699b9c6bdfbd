/** Whether one may draw just now, by the host's word. */

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} Client
 * @typedef {{denied?: string[], held?: boolean, why?: string}} You what the host says that one may not
 * @typedef {{kind: "muted" | "held" | "denied", until: number, why: string}} Bar why not: `until` when
 *   one is muted, infinite without an end; `why` are a moderator's words, "" where there are none
 */
export class May {
  #client;
  #isDenied = false;
  #isHeld = false;
  #why = "";

  /**
   * @param {Client} client
   * @param {You} you what the host said last
   * @param {() => void} changed
   */
  constructor(client, you, changed) {
    this.#client = client;
    this.#set(you);
    const hear = (/** @type {You} */ you) => {
      this.#set(you);
      changed();
    };
    // The host tells those alone who may not all.
    client.on("state", ({ state }) => state === "open" && hear({}));
    client.on("you", hear);
    client.on("peers", changed);
  }

  /** @param {You} you */
  #set({ denied = [], held = false, why = "" }) {
    this.#isDenied = denied.includes("draw");
    this.#isHeld = held;
    this.#why = why;
  }

  /** The same, without a moderator's words where those stand beside it. @param {boolean} isBeside the chat is @returns {Bar | null} */
  told(isBeside) {
    const { bar } = this;
    return bar && isBeside && bar.kind !== "denied" ? { ...bar, why: "" } : bar;
  }

  /** What stands in the way; null: nothing. The host tells when a mute begins and ends. @returns {Bar | null} */
  get bar() {
    const { peers, self } = this.#client;
    const until = peers.find(({ id }) => id === self)?.muted;
    const [end, why] = [until && until < Number.MAX_SAFE_INTEGER ? until : Infinity, this.#why];
    if (until) return { kind: "muted", until: end, why };
    // A drawing can't wait for a moderator: others draw over it.
    if (this.#isHeld) return { kind: "held", until: end, why };
    return this.#isDenied ? { kind: "denied", until: end, why: "" } : null;
  }
}
