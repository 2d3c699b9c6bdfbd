import { LateFiles } from "./late_files.js";
import { words } from "./strings.js";

/**
 * @typedef {import("./pictures.js").Pictures} Pictures
 * @typedef {Pick<import("/peerpyrtc_client/index.js").RoomClient, "state" | "on" | "room">} Client
 */

/** So long, in milliseconds, they aren't asked for again, but by a hand, where they could not be loaded. */
const REST = 10_000;

/** What pictures take: loaded by the first of them. */
export class LatePictures {
  #client;
  #late;
  #failed = 0;
  #restsUntil = Number.NEGATIVE_INFINITY;
  /** @type {Promise<Pictures> | null} */
  #asked = null;
  /** @type {Promise<Pictures | null> | null} */
  #shown = null;

  /** @param {Client} client */
  constructor(client) {
    this.#client = client;
    this.#late = new LateFiles({
      get state() {
        return client.state;
      },
      on: (event, hear) => client.on(event, hear),
      files: /** @type {() => Promise<any>} */ (() => this.#ask()),
    });
  }

  #ask() {
    this.#asked ??= this.#fetch();
    return this.#asked;
  }

  /** @returns {Promise<Pictures>} */
  async #fetch() {
    try {
      const come = await script(this.#failed);
      await come.prepare();
      return new come.Pictures(words, this.#client);
    } catch (fault) {
      this.#failed += 1;
      this.#asked = null;
      throw fault;
    }
  }

  /**
   * @param {AbortSignal} signal
   * @param {() => void} away
   * @returns {Promise<Pictures>} fails as `LateFiles.get` does
   */
  get(signal, away) {
    return /** @type {Promise<any>} */ (this.#late.get(signal, away));
  }

  /**
   * Show a card's small picture. Without it the card is as it was: it has a button that shows the picture.
   *
   * @param {import("./file_card.js").FileCard} card
   * @param {import("./pictures.js").Told} told
   */
  async dress(card, told) {
    if (performance.now() < this.#restsUntil) return;
    this.#shown ??= this.get(new AbortController().signal, () => {}).catch(() => {
      this.#restsUntil = performance.now() + REST;
      this.#shown = null;
      return null;
    });
    (await this.#shown)?.dress(card, told);
  }
}

/** Browsers before 2026 never ask twice by one address. @param {number} failed how often it has */
function script(failed) {
  if (!failed) return import("./pictures.js");
  const again = `./pictures.js?${failed}`;
  return import(again);
}
