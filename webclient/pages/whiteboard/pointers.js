/** Where the others point: an arrow and a name each, over the board. */
import { make } from "/pages/shared/dom.js";
import { personName } from "/pages/shared/shown.js";
import { HEIGHT, SPAN } from "./stroke.js";

export class Pointers {
  #layer;
  #view;
  /** @type {Map<string, HTMLElement>} by name */
  #marks = new Map();

  /** @param {HTMLElement} layer @param {import("./view.js").View} view */
  constructor(layer, view) {
    this.#layer = layer;
    this.#view = view;
  }

  /** @param {{from: string, at: [number, number]}[]} pointers */
  show(pointers) {
    const here = new Set(pointers.map(({ from }) => from));
    for (const [name, mark] of this.#marks) {
      if (here.has(name)) continue;
      mark.remove();
      this.#marks.delete(name);
    }
    for (const { from, at } of pointers) {
      const { x, y } = this.#view.pixel(Math.min(SPAN, at[0]), Math.min(HEIGHT, at[1]));
      this.#mark(from).style.transform = `translate(${x}px, ${y}px)`;
    }
  }

  /** @param {string} name */
  #mark(name) {
    const known = this.#marks.get(name);
    if (known) return known;
    const mark = make("div", { class: "pointer" }, personName(name));
    this.#marks.set(name, mark);
    this.#layer.append(mark);
    return mark;
  }
}
