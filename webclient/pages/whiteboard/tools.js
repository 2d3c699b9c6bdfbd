/** The tool bar, and the keys that do the same. */
import { find, icon, make } from "/pages/shared/dom.js";
import { turnOff } from "/pages/shared/off.js";
import { offerChoices } from "./choices.js";
import { faced } from "./frame.js";

/** The tools by their names, each with its icon and its key, in the order of their words. */
export const TOOLS = [
  ["pen", "pen", "p"],
  ["eraser", "eraser", "e"],
  ["marker", "marker", "m"],
  ["line", "line", "l"],
  ["arrow", "arrow", "a"],
  ["rectangle", "rectangle", "r"],
  ["ellipse", "ellipse", "o"],
  ["laser", "laser", "i"],
  ["text", "text", "t"],
  ["note", "note", "n"],
  ["select", "select", "v"],
];

/**
 * @typedef {object} Doings what the buttons and keys do
 * @property {(tool: string) => void} take
 * @property {() => void} taken one goes on to the board with the tool
 * @property {() => void} picture
 * @property {(index: number) => void} colour
 * @property {(index: number) => void} size
 * @property {() => void} undo
 * @property {() => void} redo
 * @property {(times: number) => void} zoom
 * @property {() => void} fit
 * @property {(kind: "png" | "svg") => void} save
 * @property {() => void} clear
 */

/** One press on a zoom button. */
const ZOOM = 1.5;

export class Tools {
  #do;
  #words;
  #size = 1;
  #tool;
  #colours;
  #sizes;
  #openers = ["draw", "ink", "more"];
  #whyNot = "";
  /** What can be undone and cleared, as the buttons have it. */
  #shown = "";

  /**
   * @param {HTMLElement} place in which the keys act: beside it they are somebody else's
   * @param {typeof import("./words/en.js").en} words
   * @param {Doings} doings
   */
  constructor(place, words, doings) {
    this.#do = doings;
    this.#words = words;
    const sample = make("span", { class: "dot dot-1" });
    find("ink-open", HTMLButtonElement).append(sample);
    let [colour, size] = [0, this.#size];
    const show = () => {
      sample.className = `dot dot-${size} ink-${colour}`;
    };
    const face = find("draw-open", HTMLButtonElement);
    this.#tool = offerChoices(
      find("tool", HTMLElement),
      TOOLS.map(([, , key], index) => `${words.toolNames[index]} (${key.toUpperCase()})`),
      (index) => faced(TOOLS[index][1], words.short.tools[index]),
      (index) => {
        face.replaceChildren(icon(TOOLS[index][1]));
        face.title = `${words.tool}: ${words.toolNames[index]}`;
        face.setAttribute("aria-label", face.title);
        doings.take(TOOLS[index][0]);
      },
    );
    // One is chosen and the board is to be seen; whoever goes through them by keys isn't there yet.
    find("tool", HTMLElement).addEventListener("click", () => {
      this.#open("");
      doings.taken();
    });
    this.#colours = offerChoices(
      find("colours", HTMLElement),
      words.colours.map((each, index) => `${each} (${index + 1})`),
      (index) => make("span", { class: `swatch ink-${index}` }),
      (index) => {
        colour = index;
        show();
        doings.colour(index);
      },
    );
    this.#sizes = offerChoices(
      find("sizes", HTMLElement),
      words.sizes.map((each) => `${each} (S)`),
      (index) => make("span", { class: `dot dot-${index}` }),
      (index) => {
        size = index;
        this.#size = index;
        show();
        doings.size(index);
      },
      this.#size,
    );
    this.#bind(place);
  }

  /** @param {HTMLElement} place */
  #bind(place) {
    const click = (/** @type {string} */ id, /** @type {() => void} */ act) =>
      find(id, HTMLButtonElement).addEventListener("click", act);
    click("undo", this.#do.undo);
    click("redo", this.#do.redo);
    click("zoom-in", () => this.#do.zoom(ZOOM));
    click("zoom-out", () => this.#do.zoom(1 / ZOOM));
    click("fit", this.#do.fit);
    click("save", () => this.#do.save("png"));
    click("save-svg", () => this.#do.save("svg"));
    click("clear", this.#do.clear);
    for (const id of this.#openers) click(`${id}-open`, () => this.#open(id));
    document.addEventListener("pointerdown", ({ target }) => {
      const isTool = target instanceof Element && target.closest("#tools");
      if (!isTool) this.#open("");
    });
    place.addEventListener("keydown", (event) => this.#press(event));
  }

  /**
   * Open one drawer and close the others; an open one closes. The keys that were in one that closes
   * stay with the tools.
   *
   * @param {string} wanted its id, or ""
   */
  #open(wanted) {
    for (const id of this.#openers) {
      const opener = find(`${id}-open`, HTMLButtonElement);
      const isOpen = id === wanted && opener.getAttribute("aria-expanded") !== "true";
      const drawer = find(id, HTMLElement);
      // Where there is room for what is in it there is no opener, and this does nothing.
      if (!isOpen && drawer.contains(document.activeElement)) opener.focus();
      opener.setAttribute("aria-expanded", String(isOpen));
      drawer.toggleAttribute("data-open", isOpen);
    }
  }

  /** Turn off what changes the board. @param {string} whyNot in words; "": one may */
  bar(whyNot) {
    this.#whyNot = whyNot;
    const places =
      "#draw-open, #tool button, #picture, #ink-open, #ink button, #undo, #redo, #clear";
    for (const each of find("tools", HTMLElement).querySelectorAll(places)) {
      turnOff(/** @type {HTMLElement} */ (each), whyNot);
    }
    if (whyNot) this.#open("");
  }

  /** Black is white on dark paper. @param {boolean} isDark */
  darken(isDark) {
    const { colours, white } = this.#words;
    const button = /** @type {HTMLElement} */ (find("colours", HTMLElement).firstElementChild);
    const label = `${isDark ? white : colours[0]} (1)`;
    button.setAttribute("aria-label", label);
    turnOff(button, this.#whyNot, label);
  }

  /** @param {{canUndo: boolean, canRedo: boolean, mayClear: boolean}} now */
  show({ canUndo, canRedo, mayClear }) {
    const now = `${canUndo} ${canRedo} ${mayClear}`;
    if (now === this.#shown) return;
    this.#shown = now;
    find("undo", HTMLButtonElement).disabled = !canUndo;
    find("redo", HTMLButtonElement).disabled = !canRedo;
    find("clear", HTMLButtonElement).hidden = !mayClear;
  }

  /** Have a tool in the hand. @param {string} tool */
  take(tool) {
    this.#tool(TOOLS.findIndex(([its]) => its === tool));
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    if (event.defaultPrevented || event.altKey || document.querySelector("dialog:modal")) return;
    const act = event.ctrlKey || event.metaKey ? this.#withControl(event) : this.#plain(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  }

  /** @param {KeyboardEvent} event */
  #withControl({ key, shiftKey }) {
    if (this.#whyNot) return null;
    if (key.toLowerCase() === "z") return shiftKey ? this.#do.redo : this.#do.undo;
    return key.toLowerCase() === "y" ? this.#do.redo : null;
  }

  /** @param {string} key @returns {(() => void) | null} */
  #plain(key) {
    const { colours, sizes } = this.#words;
    const number = Number(key) - 1;
    if (key.trim() && number >= 0 && number < colours.length) return () => this.#colours(number);
    const tool = TOOLS.findIndex(([, , its]) => its === key.toLowerCase());
    if (tool >= 0) return () => this.#tool(tool);
    switch (key.toLowerCase()) {
      case "g":
        return this.#do.picture;
      case "s":
        return () => this.#sizes((this.#size + 1) % sizes.length);
      case "+":
        return () => this.#do.zoom(ZOOM);
      case "-":
        return () => this.#do.zoom(1 / ZOOM);
      case "0":
        return this.#do.fit;
      case "escape":
        return () => this.#open("");
      default:
        return null;
    }
  }
}
