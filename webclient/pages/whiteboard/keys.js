/** The board by keys: a cross that the arrows move, a pen that Space puts down and lifts, or an eraser there. */
import { figure, isFigure } from "./figure.js";
import { WAYS } from "./select.js";
import { extend, HEIGHT, previewLook, quantize, SPAN } from "./stroke.js";

/**
 * @typedef {import("./stroke.js").Stroke} Stroke
 * @typedef {import("/peerpyrtc_client/board.js").Board<Stroke>} Board
 * @typedef {"held" | "down" | "drawn" | "dropped" | "erased" | "spared" | "nothingHere"} Told
 */

/** How far an arrow goes, in units: a hundredth of the board, or with Shift a twentieth. */
const STEP = 100;
const LEAP = 500;

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
  /** Whether Space is down, and something is to be done as it comes up. */
  #isPressed = false;

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
      // Who holds Space is about to move the view, and means no second press.
      const isHeld = event.repeat && event.key === " ";
      if (isHeld || this.#press(event.key, event.shiftKey)) event.preventDefault();
    });
    surface.addEventListener("keyup", ({ key }) => key === " " && this.#release());
    surface.addEventListener("blur", () => {
      this.#pen.isGripping = this.#isPressed = false;
      this.#leave();
    });
    surface.addEventListener("pointerdown", () => this.#grip(), { capture: true });
  }

  /** What is being drawn by keys. @returns {Stroke | null} */
  get stroke() {
    return this.#stroke;
  }

  /** What the tool does, if it draws no line, and one may. */
  get #doing() {
    const { acts, blocked, tool } = this.#pen;
    return !blocked && Object.hasOwn(acts, tool) ? acts[tool] : undefined;
  }

  /** @param {string} key @param {boolean} isFar @returns {boolean} whether it was for us */
  #press(key, isFar) {
    const act = this.#doing;
    if (act?.press?.(key, isFar)) return true;
    if (Object.hasOwn(WAYS, key)) this.#go(WAYS[key], isFar ? LEAP : STEP);
    else if (key === " " && this.#stroke) this.#lift();
    else if (key === " ") this.#space();
    else if (key === "Escape" && this.#stroke) this.#drop();
    else return false;
    return true;
  }

  /** @param {[number, number]} way @param {number} step */
  #go([x, y], step) {
    this.#x = quantize(this.#x + x * step, SPAN);
    this.#y = quantize(this.#y + y * step, HEIGHT);
    this.#handlers.moved([this.#x, this.#y]);
    if (this.#doing?.holds) this.#doing.go({ x: this.#x, y: this.#y });
    if (this.#stroke) this.#grow(this.#stroke);
    else if (!this.#pen.blocked) this.#board.point([this.#x, this.#y]);
  }

  /** A pen is down at once. What else Space does it does once lifted: held, it may move the view. */
  #space() {
    this.#pen.isGripping = true;
    const { blocked, tool } = this.#pen;
    const isOther = tool === "eraser" || tool === "laser" || this.#isOnVeil;
    this.#isPressed = blocked || isOther || Boolean(this.#doing);
    if (!this.#isPressed) this.#put();
  }

  #release() {
    this.#pen.isGripping = false;
    const isMeant = this.#isPressed;
    this.#isPressed = false;
    if (!isMeant) return;
    const { blocked, tool } = this.#pen;
    if (this.#isOnVeil) this.#unveil();
    else if (blocked) this.#handlers.barred();
    else if (tool === "eraser") this.#rub();
    else if (tool === "laser") this.#light();
    else if (this.#doing) this.#use(this.#doing);
  }

  /** Whether a covered picture lies under the cross, and nothing is in the hand. */
  get #isOnVeil() {
    if (this.#doing?.holds) return false;
    return this.#pen.veils?.at({ x: this.#x, y: this.#y }) !== undefined;
  }

  #unveil() {
    this.#handlers.moved([this.#x, this.#y]);
    this.#pen.veils?.begin({ x: this.#x, y: this.#y });
    this.#pen.veils?.end();
  }

  #rub() {
    this.#handlers.moved([this.#x, this.#y]);
    this.#handlers.told(this.#pen.eraseAt({ x: this.#x, y: this.#y }));
  }

  /** @param {import("./acting.js").Act} act */
  #use(act) {
    this.#handlers.moved([this.#x, this.#y]);
    const isHeld = act.holds;
    if (!isHeld) act.begin({ x: this.#x, y: this.#y }, true);
    if (isHeld || !act.holds) act.end();
    else this.#handlers.told("held");
  }

  #light() {
    this.#pen.laser?.point({ x: this.#x, y: this.#y });
    this.#pen.laser?.lift();
    this.#handlers.moved([this.#x, this.#y]);
    this.#handlers.grown();
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
    this.#pen.isGripping = false;
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

  /** A mouse goes down while Space is held: it moves the view, and no line was meant. */
  #grip() {
    this.#isPressed = false;
    if (this.#pen.isGripping && this.#stroke) this.#drop();
    this.#leave();
  }

  #leave() {
    if (this.#stroke) this.#lift();
    if (this.#doing?.holds) this.#doing.end();
    this.#handlers.moved(null);
  }
}
