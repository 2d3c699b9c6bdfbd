/** A board that is kept as a picture: what makes one is loaded by the first. */
import { make } from "/pages/shared/dom.js";
import { outline } from "./outline.js";

/** Milliseconds until the browser has of a download what it needs. */
const TAKEN = 60_000;

/** How often what makes pictures could not be loaded. */
let failed = 0;

/** Browsers before 2026 never ask twice by one address. @returns {Promise<typeof import("./exporting.js")>} */
const fetched = () => {
  if (!failed) return import("./exporting.js");
  const again = `./exporting.js?${failed}`;
  return import(again);
};

export class Keeping {
  #words;
  #say;
  #isBusy = false;

  /**
   * @param {typeof import("./words/en.js").en} words
   * @param {(text: string) => void} say what became of it
   */
  constructor(words, say) {
    this.#words = words;
    this.#say = say;
  }

  /**
   * Download it, unless one is being made.
   *
   * @param {"png" | "svg"} kind
   * @param {readonly import("./stroke.js").Stroke[]} strokes
   * @param {import("./paper.js").Paper} paper
   * @param {string} name of the file, without its ending
   */
  async keep(kind, strokes, paper, name) {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#say(await this.#kept(kind, strokes, paper, name));
    this.#isBusy = false;
  }

  /** @param {"png" | "svg"} kind @param {readonly import("./stroke.js").Stroke[]} strokes @param {import("./paper.js").Paper} paper @param {string} name */
  async #kept(kind, strokes, paper, name) {
    let picture;
    try {
      picture = await fetched();
    } catch {
      failed += 1;
      return this.#words.notLoaded;
    }
    try {
      const paint = kind === "svg" ? picture.asSvg : picture.asPng;
      const href = URL.createObjectURL(await paint(strokes, paper, outline));
      make("a", { attributes: { href, download: `${name}.${kind}` } }).click();
      setTimeout(() => URL.revokeObjectURL(href), TAKEN);
      return this.#words.saved;
    } catch (fault) {
      reportError(fault);
      return this.#words.notSaved;
    }
  }
}
