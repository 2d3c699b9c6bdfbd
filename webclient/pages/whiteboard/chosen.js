/** What can be done with what is selected, by buttons beside it: a phone has no keys. */
import { icon, make } from "/pages/shared/dom.js";

/**
 * @typedef {{left: number, top: number, right: number, bottom: number}} Edges CSS pixels
 * What is selected: one thing alone; a thing that can be made larger; words, which can be written anew.
 * @typedef {{isOne: boolean, isThing: boolean, isText: boolean}} What
 */

/** The room between it and the buttons, in CSS pixels. */
const GAP = 8;

export class Chosen {
  #surface;
  #bar;
  /** @type {Record<string, HTMLElement>} by the keys that do the same */
  #buttons;
  #shown = "";

  /**
   * @param {HTMLElement} surface
   * @param {typeof import("./words/en.js").en} words
   * @param {(key: string) => void} press
   */
  constructor(surface, words, press) {
    this.#surface = surface;
    const sign = (/** @type {string} */ text) => make("span", { text });
    /** @type {[string, string, HTMLElement][]} */
    const acts = [
      ["Delete", words.remove, icon("clear")],
      ["d", words.copy, icon("copy")],
      ["<", words.smaller, sign("\u2212")],
      [">", words.larger, sign("+")],
      ["Enter", words.rewrite, icon("pen")],
    ];
    this.#buttons = Object.fromEntries(
      acts.map(([key, label, face]) => {
        const attributes = { type: "button", "aria-label": label, title: label };
        const button = make("button", { attributes }, face);
        button.addEventListener("click", () => press(key));
        return [key, button];
      }),
    );
    const attributes = { role: "toolbar", "aria-label": words.chosen };
    this.#bar = make("div", { class: "chosen", attributes }, ...Object.values(this.#buttons));
    this.#bar.hidden = true;
    // The keys stay with the board, whose arrows move what is selected.
    this.#bar.addEventListener("pointerdown", (event) => event.preventDefault());
    surface.after(this.#bar);
  }

  /** @param {Edges | null} lies where what is selected does; null: nothing is, or it is in the hand @param {What} what */
  show(lies, { isOne, isThing, isText }) {
    const edges = lies && this.#isSeen(lies) ? lies : null;
    const now = edges
      ? `${Object.values(edges).map(Math.round)} ${isOne} ${isThing} ${isText}`
      : "";
    if (now === this.#shown) return;
    this.#shown = now;
    if (!edges && this.#bar.contains(document.activeElement))
      this.#surface.focus({ preventScroll: true });
    this.#bar.hidden = edges === null;
    if (!edges) return;
    for (const key of ["<", ">"]) this.#buttons[key].hidden = !isThing;
    this.#buttons.d.hidden = !isOne;
    this.#buttons.Enter.hidden = !isText;
    this.#lay(edges);
  }

  /** Whether any of it is on the screen: beside nothing, buttons would be of nothing. @param {Edges} edges */
  #isSeen({ left, top, right, bottom }) {
    const { clientWidth, clientHeight } = this.#surface;
    return right > 0 && bottom > 0 && left < clientWidth && top < clientHeight;
  }

  /** Above it, or below, or where there is room. @param {Edges} edges */
  #lay({ left, top, right, bottom }) {
    const { clientWidth, clientHeight } = this.#surface;
    const { offsetWidth: width, offsetHeight: height } = this.#bar;
    const above = top - GAP - height;
    const y = above >= 0 ? above : Math.min(bottom + GAP, clientHeight - height - GAP);
    const x = Math.max(0, Math.min((left + right - width) / 2, clientWidth - width));
    this.#bar.style.transform = `translate(${Math.round(x)}px, ${Math.round(Math.max(0, y))}px)`;
  }
}
