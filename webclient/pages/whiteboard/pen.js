/** Mouse, pen and fingers on the board: they draw, erase, move the view, and point. */

import { figure, isFigure } from "./figure.js";
import { Hands } from "./hands.js";
import { touches } from "./shape.js";
import { continued, extend, HEIGHT, isFull, previewLook, SPAN } from "./stroke.js";

/**
 * @typedef {import("./stroke.js").Stroke} Stroke
 * @typedef {import("/peerpyrtc_client/board.js").Board<Stroke>} Board
 * @typedef {import("./view.js").View} View
 */

/** How near an eraser must come, in CSS pixels. */
const REACH = 10;

/** What the pointer that leads does. */
const DRAWS = "draws";
const ERASES = "erases";
/** Between where it was put down and where it is. */
const SPANS = "spans";
const POINTS = "points";
/** What its tool does otherwise. */
const ACTS = "acts";

/** The number of a mouse's middle button, and of a pen's other end. */
const MIDDLE = 1;
const OTHER_END = 5;

export class Pen {
  /** The indexes of the colour and the size, and the tool in the hand. */
  colour = 0;
  size = 1;
  tool = "pen";
  /** Whether whatever is put down moves the view. */
  isGripping = false;
  /** What it points with. @type {import("./laser.js").Laser | null} */
  laser = null;
  /** What covers others' pictures: a tap there is for it. @type {import("./veils.js").Veils | null} */
  veils = null;
  /** Tools that draw no line. @type {Record<string, import("./acting.js").Act>} */
  acts = {};
  #blocked = false;
  #surface;
  #board;
  #view;
  #handlers;
  /** The pointers that are down, and where. @type {Map<number, {x: number, y: number}>} */
  #down = new Map();
  #hands = new Hands();
  /** @type {string | null} */
  #act = null;
  /** @type {import("./acting.js").Act | undefined} */
  #doing;
  /** @type {Stroke | null} */
  #stroke = null;
  #preview = "";
  /** Where a figure begins, in units. */
  #from = { x: 0, y: 0 };
  /** @type {Set<import("/peerpyrtc_client/board_model.js").Stroke<Stroke>>} what the eraser has met */
  #met = new Set();
  #metOthers = false;

  /**
   * @param {HTMLElement} surface
   * @param {Board} board
   * @param {View} view
   * @param {{grown: () => void, moved: () => void, spared: () => void, barred: () => void}} handlers
   *   the stroke in the making has grown; the view has moved; the eraser met others' strokes only;
   *   somebody draws who may not
   */
  constructor(surface, board, view, handlers) {
    this.#surface = surface;
    this.#board = board;
    this.#view = view;
    this.#handlers = handlers;
    /** @type {Record<string, (event: PointerEvent) => void>} */
    const listeners = {
      pointerdown: (event) => this.#press(event),
      pointermove: (event) => this.#move(event),
      pointerup: (event) => this.#release(event, true),
      pointercancel: (event) => this.#release(event, false),
      // Comes after each end, and alone where the browser forgot to tell of one.
      lostpointercapture: (event) => this.#release(event, false),
      pointerleave: () => board.point(null),
    };
    for (const [type, listener] of Object.entries(listeners)) {
      surface.addEventListener(type, /** @type {EventListener} */ (listener));
    }
  }

  /** Nobody is there to draw for, or one may not. */
  get blocked() {
    return this.#blocked;
  }

  /** @param {boolean} isBlocked what is being drawn then is given up */
  set blocked(isBlocked) {
    if (isBlocked && !this.#blocked) this.cancel();
    this.#blocked = isBlocked;
  }

  /** What is being drawn here. @returns {Stroke | null} */
  get stroke() {
    return this.#stroke;
  }

  /** A stroke with no points yet, as the tool draws it. @param {boolean} hasPressure @returns {Stroke} */
  blank(hasPressure) {
    const look = hasPressure ? [this.colour, this.size, 1] : [this.colour, this.size];
    const isShape = this.tool === "marker" || isFigure(this.tool);
    return isShape ? { points: [], look, shape: this.tool } : { points: [], look };
  }

  /** Give up what is being drawn or erased. */
  cancel() {
    if (this.#stroke) this.#board.hide(this.#preview);
    this.#stroke = null;
    this.#met.clear();
    this.#board.unfade();
    this.laser?.lift();
    if (this.#act === ACTS) this.#doing?.drop();
    this.#act = null;
    this.#handlers.grown();
  }

  /** @param {PointerEvent} event @returns {{x: number, y: number}} CSS pixels */
  #pixel(event) {
    const { left, top } = this.#surface.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  /** @param {PointerEvent} event @returns {{x: number, y: number}} units */
  #unit(event) {
    const { x, y } = this.#pixel(event);
    return this.#view.unit(x, y);
  }

  /** @param {PointerEvent} event */
  #press(event) {
    if (![0, MIDDLE, OTHER_END].includes(event.button)) return;
    this.#surface.focus({ preventScroll: true });
    event.preventDefault();
    this.#surface.setPointerCapture(event.pointerId);
    this.#release(event, false); // its end was never heard of
    this.#down.set(event.pointerId, this.#pixel(event));
    const isMiddle = event.button === MIDDLE || this.isGripping;
    const { drops, leads } = this.#hands.press(event.pointerId, event.pointerType, isMiddle);
    if (drops) this.cancel();
    if (!leads) return;
    if (event.button === 0 && this.veils?.begin(this.#unit(event))) {
      this.#act = ACTS;
      this.#doing = this.veils;
    } else if (this.#blocked) this.#handlers.barred();
    else this.#begin(event);
  }

  /** @param {PointerEvent} event */
  #begin(event) {
    if (this.laser && this.tool === "laser" && event.button !== OTHER_END) {
      this.#act = POINTS;
      this.#point(event);
    } else if (event.button === OTHER_END || this.tool === "eraser") {
      this.#act = ERASES;
      this.#metOthers = false;
      this.#rub(event);
    } else if (Object.hasOwn(this.acts, this.tool)) {
      this.#act = ACTS;
      this.#doing = this.acts[this.tool];
      this.#doing.begin(this.#unit(event));
    } else if (isFigure(this.tool)) {
      this.#act = SPANS;
      this.#from = this.#unit(event);
      this.#start(this.blank(false));
    } else {
      this.#act = DRAWS;
      this.#start(this.blank(event.pointerType === "pen"));
      this.#draw(event);
    }
  }

  /** @param {PointerEvent} event */
  #move(event) {
    const { x, y } = this.#pixel(event);
    const at = this.#view.unit(x, y);
    if (this.#hands.moves(event.pointerId)) {
      this.#shift(event.pointerId, x, y);
    } else if (this.#act !== null && this.#hands.leads(event.pointerId)) {
      // What came between two frames is in the coalesced events; old Safari has none.
      const all = event.getCoalescedEvents?.() ?? [];
      for (const each of all.length > 0 ? all : [event]) {
        if (this.#act === DRAWS) this.#draw(each);
        else if (this.#act === ERASES) this.#rub(each);
        else if (this.#act === POINTS) this.#point(each);
      }
      if (this.#act === SPANS) this.#span(event);
      else if (this.#act === ACTS) this.#doing?.go(at);
    }
    const isOn = at.x >= 0 && at.x <= SPAN && at.y >= 0 && at.y <= HEIGHT;
    if (!this.#stroke && !this.#blocked && this.#act !== POINTS)
      this.#board.point(isOn ? [Math.round(at.x), Math.round(at.y)] : null);
  }

  /** @param {PointerEvent} event */
  #point(event) {
    const { x, y } = this.#pixel(event);
    this.laser?.point(this.#view.unit(x, y));
    this.#handlers.grown();
  }

  /** @param {Stroke} stroke */
  #start(stroke) {
    this.#stroke = stroke;
    this.#preview = this.#board.newPreview();
  }

  /** @param {PointerEvent} event */
  #draw(event) {
    if (!this.#stroke) return;
    const { pressure } = event;
    if (!extend(this.#stroke, { ...this.#unit(event), pressure })) return;
    if (isFull(this.#stroke)) {
      const next = continued(this.#stroke);
      this.#finish();
      this.#start(next);
    }
    this.#show(this.#stroke);
  }

  /** A figure reaches to here. @param {PointerEvent} event */
  #span(event) {
    if (!this.#stroke?.shape) return;
    const points = figure(this.#stroke.shape, this.#from, this.#unit(event));
    this.#stroke = { ...this.#stroke, points };
    this.#show(this.#stroke);
  }

  /** @param {Stroke} stroke */
  #show(stroke) {
    this.#board.show(this.#preview, stroke.points, previewLook(stroke));
    this.#handlers.grown();
  }

  #finish() {
    const stroke = this.#stroke;
    if (stroke?.points.length === 0) this.cancel();
    this.#stroke = null;
    if (stroke && stroke.points.length > 0) this.#board.draw(stroke, this.#preview);
    this.#handlers.grown();
  }

  /** What an eraser here meets. @param {{x: number, y: number}} at in units */
  #under(at) {
    const reach = REACH / this.#view.scale;
    return this.#board.strokes.filter(({ data }) => touches(data, at, reach));
  }

  /**
   * Erase for all what lies there and is one's own.
   *
   * @param {{x: number, y: number}} at in units
   * @returns {"erased" | "spared" | "nothingHere"} `spared`: what lies there is others'
   */
  eraseAt(at) {
    const met = this.#under(at);
    const own = met.filter((stroke) => stroke.own);
    this.#board.erase(own);
    if (own.length > 0) return "erased";
    return met.length > 0 ? "spared" : "nothingHere";
  }

  /** What the eraser meets is gone here at once, and for all as it is lifted. @param {PointerEvent} event */
  #rub(event) {
    const met = this.#under(this.#unit(event));
    const own = met.filter((stroke) => stroke.own && !this.#met.has(stroke));
    this.#metOthers ||= met.some((stroke) => !stroke.own);
    for (const stroke of own) this.#met.add(stroke);
    if (own.length > 0) this.#board.fade(own);
  }

  /** @param {PointerEvent} event @param {boolean} isMeant */
  #release(event, isMeant) {
    this.#down.delete(event.pointerId);
    if (!this.#hands.release(event.pointerId)) return;
    const act = this.#act;
    if (!isMeant) this.cancel();
    this.#act = null;
    if (!isMeant) return;
    if (act === ACTS) this.#doing?.end();
    else if (act === DRAWS || act === SPANS) this.#finish();
    else if (act === ERASES) this.#lift();
    else if (act === POINTS) this.laser?.lift();
  }

  #lift() {
    if (this.#met.size > 0) this.#board.erase(this.#met);
    else if (this.#metOthers) this.#handlers.spared();
    this.#met = new Set();
  }

  /** One finger moves the view, two also go in and out. @param {number} pointer @param {number} x @param {number} y */
  #shift(pointer, x, y) {
    const from = this.#down.get(pointer);
    if (!from) return;
    const other = this.#down.get(this.#hands.otherMover(pointer) ?? pointer);
    if (other && other !== from) {
      const before = Math.hypot(from.x - other.x, from.y - other.y);
      const now = Math.hypot(x - other.x, y - other.y);
      if (before > 0) this.#view.zoomBy(now / before, other);
    } else {
      this.#view.panBy(x - from.x, y - from.y);
    }
    Object.assign(from, { x, y });
    this.#handlers.moved();
  }
}
