/** The board by keys: a cross that the arrows move, a pen that Space puts down and lifts, or an eraser there. */
import { figure, isFigure } from "./figure.js";
import { extend, HEIGHT, previewLook, quantize, SPAN } from "./stroke.js";

/**
 * @typedef {import("./stroke.js").Stroke} Stroke
 * @typedef {import("/peerpyrtc_client/board.js").Board<Stroke>} Board
 * @typedef {"down" | "drawn" | "dropped" | "erased" | "spared" | "nothingHere"} Told
 */

/** How far an arrow goes, in units: a hundredth of the board, or with Shift a twentieth. */
const STEP = 100;
const LEAP = 500;

/** @type {Record<string, [number, number]>} */
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export class Keys {
  #board;
  #pen;
  #handlers;
  #x = SPAN / 2;
  #y = HEIGHT / 2;
  /** @type {Stroke | null} */
  #stroke = null;
  /** Where it was put down. */
  #from = { x: 0, y: 0 };
  #preview = "";

  /**
   * @param {HTMLElement} surface
   * @param {Board} board
   * @param {import("./pen.js").Pen} pen
   * @param {{grown: () => void, moved: (at: [number, number] | null) => void,
   *   told: (what: Told) => void, barred: () => void}} handlers `moved`: where the cross is now;
   *   `barred`: somebody draws who may not
   */
  constructor(surface, board, pen, handlers) {
    this.#board = board;
    this.#pen = pen;
    this.#handlers = handlers;
    surface.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (this.#press(event.key, event.shiftKey)) event.preventDefault();
    });
    surface.addEventListener("blur", () => this.#leave());
    surface.addEventListener("pointerdown", () => this.#leave());
  }

  /** What is being drawn by keys. @returns {Stroke | null} */
  get stroke() {
    return this.#stroke;
  }

  /** @param {string} key @param {boolean} isFar @returns {boolean} whether it was for us */
  #press(key, isFar) {
    if (Object.hasOwn(WAYS, key)) this.#go(WAYS[key], isFar ? LEAP : STEP);
    else if (key === " " && this.#stroke) this.#lift();
    else if (key === " " && this.#pen.blocked) this.#handlers.barred();
    else if (key === " " && this.#pen.tool === "eraser") this.#rub();
    else if (key === " ") this.#put();
    else if (key === "Escape" && this.#stroke) this.#drop();
    else return false;
    return true;
  }

  /** @param {[number, number]} way @param {number} step */
  #go([x, y], step) {
    this.#x = quantize(this.#x + x * step, SPAN);
    this.#y = quantize(this.#y + y * step, HEIGHT);
    this.#handlers.moved([this.#x, this.#y]);
    if (this.#stroke) this.#grow(this.#stroke);
    else if (!this.#pen.blocked) this.#board.point([this.#x, this.#y]);
  }

  #rub() {
    this.#handlers.moved([this.#x, this.#y]);
    this.#handlers.told(this.#pen.eraseAt({ x: this.#x, y: this.#y }));
  }

  #put() {
    const stroke = this.#pen.blank(false);
    this.#from = { x: this.#x, y: this.#y };
    this.#preview = this.#board.newPreview();
    this.#grow(stroke);
    this.#handlers.moved([this.#x, this.#y]);
    this.#handlers.told("down");
  }

  /** @param {Stroke} stroke */
  #grow(stroke) {
    const at = { x: this.#x, y: this.#y };
    const { shape = "" } = stroke;
    if (isFigure(shape)) stroke = { ...stroke, points: figure(shape, this.#from, at) };
    else extend(stroke, { ...at, pressure: 0.5 });
    this.#stroke = stroke;
    this.#board.show(this.#preview, stroke.points, previewLook(stroke));
    this.#handlers.grown();
  }

  #lift() {
    if (this.#stroke?.points.length === 0) {
      this.#drop();
      return;
    }
    if (this.#stroke) this.#board.draw(this.#stroke, this.#preview);
    this.#stroke = null;
    this.#handlers.grown();
    this.#handlers.told("drawn");
  }

  #drop() {
    this.#board.hide(this.#preview);
    this.#stroke = null;
    this.#handlers.grown();
    this.#handlers.told("dropped");
  }

  #leave() {
    if (this.#stroke) this.#lift();
    this.#handlers.moved(null);
  }
}
