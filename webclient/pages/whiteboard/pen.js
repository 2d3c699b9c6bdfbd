import { quantize, split } from "./stroke.js";

/** @typedef {import("./board.js").Stroke} Stroke */

/** While a line is being drawn, the others get what is new of it this often, in milliseconds. */
const SEND_EVERY = 150;

/** Mouse, pen and fingers on the canvas; several may draw at once. */
export class Pen {
  /** The index of the colour, and of the size. */
  colour = 0;
  size = 0;
  #board;
  #send;
  /** @type {Map<number, {stroke: Stroke, timer: ReturnType<typeof setInterval>}>} by pointer */
  #drawing = new Map();

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {import("./board.js").Board} board
   * @param {(stroke: Stroke) => void} send one piece of a line, small enough for one event
   */
  constructor(canvas, board, send) {
    this.#board = board;
    this.#send = send;
    canvas.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      canvas.setPointerCapture(event.pointerId);
      this.#begin(event);
    });
    canvas.addEventListener("pointermove", (event) => {
      // What came between two frames is in the coalesced events; old Safari has none.
      for (const each of event.getCoalescedEvents?.() ?? [event]) this.#move(event.pointerId, each);
    });
    for (const type of ["pointerup", "pointercancel"]) {
      canvas.addEventListener(type, (event) => {
        this.#end(/** @type {PointerEvent} */ (event).pointerId);
      });
    }
  }

  /** @param {PointerEvent} event */
  #begin(event) {
    const points = this.#board.place(event).map(quantize);
    const stroke = this.#board.add({ points, colour: this.colour, size: this.size });
    const timer = setInterval(() => this.#flush(event.pointerId), SEND_EVERY);
    this.#drawing.set(event.pointerId, { stroke, timer });
  }

  /** @param {number} pointer @param {PointerEvent} event */
  #move(pointer, event) {
    const stroke = this.#drawing.get(pointer)?.stroke;
    if (!stroke) return;
    const [x, y] = this.#board.place(event).map(quantize);
    if (x === stroke.points.at(-2) && y === stroke.points.at(-1)) return;
    stroke.points.push(x, y);
    this.#board.extend(stroke);
  }

  /** @param {number} pointer */
  #end(pointer) {
    const drawn = this.#drawing.get(pointer);
    if (!drawn) return;
    clearInterval(drawn.timer);
    this.#drawing.delete(pointer);
    for (const part of split(drawn.stroke)) this.#send(part);
  }

  /** Send what there is of a line; what follows is a line of its own from its last point. @param {number} pointer */
  #flush(pointer) {
    const drawn = this.#drawing.get(pointer);
    if (!drawn || drawn.stroke.points.length <= 2) return;
    for (const part of split(drawn.stroke)) this.#send(part);
    const points = drawn.stroke.points.slice(-2);
    drawn.stroke = this.#board.add({ ...drawn.stroke, points });
  }
}
