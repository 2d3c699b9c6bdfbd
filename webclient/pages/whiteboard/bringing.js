/** Pictures that are pasted, dropped or chosen for the board. */
import { filesMeant } from "/pages/chat/clipboard.js";
import { find, make } from "/pages/shared/dom.js";

/**
 * @typedef {import("./stroke.js").Stroke} Stroke
 * @typedef {typeof import("./words/en.js").en} Words
 */

/** How often what makes pictures could not be loaded. */
let failed = 0;

/** Browsers before 2026 never ask twice by one address. @returns {Promise<typeof import("./picturing.js")>} */
const fetched = () => {
  if (!failed) return import("./picturing.js");
  const again = `./picturing.js?${failed}`;
  return import(again);
};

export class Bringing {
  #words;
  #handlers;

  /**
   * @param {HTMLElement} place
   * @param {Words} words
   * @param {{mayDraw: () => boolean, seen: () => import("./shape.js").Box,
   *   made: (strokes: Stroke[]) => void, say: (text: string) => void}} handlers
   */
  constructor(place, words, handlers) {
    this.#words = words;
    this.#handlers = handlers;
    find("picture", HTMLButtonElement).addEventListener("click", () => this.ask());
    place.addEventListener("paste", (event) => {
      if (event.target instanceof HTMLTextAreaElement) return;
      const files = filesMeant(event.clipboardData);
      if (files.length === 0) return;
      event.preventDefault();
      this.#take(files);
    });
    const surface = find("surface", HTMLElement);
    const hasFiles = (/** @type {DragEvent} */ event) =>
      event.dataTransfer?.types.includes("Files") ?? false;
    surface.addEventListener("dragover", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation(); // beside the board it is for the chat
    });
    surface.addEventListener("drop", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      this.#take([...(event.dataTransfer?.files ?? [])]);
    });
  }

  /** Have one chosen. */
  ask() {
    if (!this.#handlers.mayDraw()) return;
    const chooser = make("input", { attributes: { type: "file", accept: "image/*" } });
    chooser.addEventListener("change", () => this.#take([...(chooser.files ?? [])]));
    chooser.click();
  }

  /** @param {File[]} files */
  async #take(files) {
    if (!this.#handlers.mayDraw()) return;
    let making;
    try {
      making = await fetched();
    } catch {
      failed += 1;
      this.#handlers.say(this.#words.notLoaded);
      return;
    }
    const made = [];
    for (const file of files) {
      const stroke = await making.asStroke(file, this.#handlers.seen());
      if (stroke) made.push(stroke);
      else this.#handlers.say(this.#words.noPicture);
    }
    if (made.length > 0 && this.#handlers.mayDraw()) this.#handlers.made(made);
  }
}
