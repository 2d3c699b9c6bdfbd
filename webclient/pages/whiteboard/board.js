import { SPAN } from "./stroke.js";

/**
 * `place` is the number the host gave it, once it has.
 *
 * @typedef {import("./stroke.js").Stroke & {place?: {epoch: number, seq: number}}} Stroke
 */

/** The board's shape, so that a drawing is the same on a phone and on a wall. */
const SHAPE = 4 / 3;

/** The widths of the three sizes, in units of the board. */
const WIDTHS = [25, 60, 140];

/** A picture for keeping has this many pixels across. */
const PICTURE = 2000;

/** The drawing: all strokes in their order, and the canvas that shows them. */
export class Board {
  #canvas;
  #context;
  #inks;
  /** @type {Stroke[]} */
  #strokes = [];

  /**
   * @param {HTMLCanvasElement} canvas it fills its parent as far as its shape allows
   * @param {string[]} inks CSS colours
   */
  constructor(canvas, inks) {
    this.#canvas = canvas;
    this.#context = contextOf(canvas);
    this.#inks = inks;
    new ResizeObserver(() => this.#fit()).observe(canvas.parentElement ?? canvas);
  }

  /** @param {Stroke} stroke @returns {Stroke} */
  add(stroke) {
    this.#strokes.push(stroke);
    this.#draw(this.#context, this.#canvas.width, stroke);
    return stroke;
  }

  /** A stroke that is being drawn has got another point. @param {Stroke} stroke */
  extend(stroke) {
    const points = stroke.points.slice(-4);
    this.#draw(this.#context, this.#canvas.width, { ...stroke, points });
  }

  /** Take back all strokes for which `isGone` holds. @param {(stroke: Stroke) => boolean} isGone */
  remove(isGone) {
    this.#strokes = this.#strokes.filter((stroke) => !isGone(stroke));
    this.#context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    for (const stroke of this.#strokes) this.#draw(this.#context, this.#canvas.width, stroke);
  }

  /** Where on the board a pointer is. @param {PointerEvent} event @returns {[number, number]} 0 to 1 */
  place(event) {
    const { left, top, width, height } = this.#canvas.getBoundingClientRect();
    return [(event.clientX - left) / width, (event.clientY - top) / height];
  }

  /** @returns {string} the drawing on white, as a data URL of a PNG */
  picture() {
    const canvas = document.createElement("canvas");
    canvas.width = PICTURE;
    canvas.height = PICTURE / SHAPE;
    const context = contextOf(canvas);
    context.fillStyle = "#fff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    for (const stroke of this.#strokes) this.#draw(context, canvas.width, stroke);
    return canvas.toDataURL("image/png");
  }

  #fit() {
    const { clientWidth, clientHeight } = this.#canvas.parentElement ?? this.#canvas;
    const width = Math.min(clientWidth, clientHeight * SHAPE);
    this.#canvas.style.width = `${width}px`;
    this.#canvas.style.height = `${width / SHAPE}px`;
    this.#canvas.width = Math.round(width * devicePixelRatio);
    this.#canvas.height = Math.round((width / SHAPE) * devicePixelRatio);
    for (const stroke of this.#strokes) this.#draw(this.#context, this.#canvas.width, stroke);
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {number} width in pixels
   * @param {Stroke} stroke
   */
  #draw(context, width, { points, colour, size }) {
    const across = width / SPAN;
    const down = across / SHAPE;
    context.strokeStyle = this.#inks[colour];
    context.lineWidth = Math.max(1, WIDTHS[size] * across);
    context.lineCap = "round";
    context.lineJoin = "round";
    context.beginPath();
    context.moveTo(points[0] * across, points[1] * down);
    // A dot is a line to where it began.
    if (points.length === 2) context.lineTo(points[0] * across, points[1] * down);
    for (let i = 2; i < points.length; i += 2) {
      context.lineTo(points[i] * across, points[i + 1] * down);
    }
    context.stroke();
  }
}

/** @param {HTMLCanvasElement} canvas */
function contextOf(canvas) {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser can't draw on a canvas");
  return context;
}
