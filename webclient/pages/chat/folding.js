import { make } from "/pages/shared/dom.js";
import { shownText } from "/pages/shared/shown.js";
import { foldAt } from "./fold.js";
import { reachInside } from "./log_keys.js";
import { words } from "./strings.js";

/** A text, of which a long one shows its beginning until somebody wants it all. */
export class Folding {
  #text;
  #render;
  #shown = make("div", { class: "words" });
  /** @type {number | undefined} */
  #end;

  /** @param {string} text @param {(text: string, end?: number) => Node[]} render */
  constructor(text, render) {
    this.#text = shownText(text);
    this.#render = render;
    const end = foldAt(this.#text);
    this.element = this.#shown;
    if (end === null) {
      this.#show();
      return;
    }
    const attributes = { type: "button", "aria-expanded": "false" };
    const button = make("button", { class: "fold", text: words.showAll, attributes });
    button.tabIndex = -1;
    button.addEventListener("click", () => {
      const isFolded = button.getAttribute("aria-expanded") === "true";
      button.setAttribute("aria-expanded", String(!isFolded));
      button.textContent = isFolded ? words.showAll : words.showLess;
      this.#show(isFolded ? end : undefined);
      if (isFolded) this.element.closest(".said")?.scrollIntoView({ block: "nearest" });
    });
    this.#show(end);
    this.element = make("div", {}, this.#shown, button);
  }

  /** The text, as it is shown. */
  get text() {
    return this.#text;
  }

  /** Show it anew, as much of it as there was. */
  again() {
    this.#show(this.#end);
  }

  /** @param {number} [end] */
  #show(end) {
    this.#end = end;
    this.#shown.replaceChildren(...this.#render(this.#text, end));
    reachInside(this.#shown, -1);
    if (end !== undefined) this.#shown.append("…");
  }
}
