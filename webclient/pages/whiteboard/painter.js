/** What is to be seen, on two canvases: what is drawn, and on top what is being drawn. */
import { outline, outlineOf } from "./outline.js";
import { around, boxOf, meet } from "./shape.js";
import { HEIGHT, SPAN } from "./stroke.js";

/**
 * @typedef {import("./stroke.js").Stroke} Stroke
 * @typedef {import("./shape.js").Box} Box
 * @typedef {{data: Stroke}} Drawn
 *
 * A picture in the making, and how many of its strokes are there.
 * @typedef {{canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, strokes: Drawn[],
 *   done: number}} Job
 *
 * What was to be seen before the view moved, and where it lay.
 * @typedef {{canvas: HTMLCanvasElement, scale: number, left: number, top: number}} Before
 */

/** Milliseconds of one frame that painting anew may take; the rest is for the hand that draws. */
const SLICE = 6;

/** So many strokes are painted anew within one frame; more of them a slice at a time. */
const FEW = 100;

const PAPER = "#fff";

const PAGE = { left: 0, top: 0, right: SPAN, bottom: HEIGHT };

export class Painter {
  #base;
  #top;
  #view;
  #inks;
  #strokes;
  /** @type {Job | null} */
  #job = null;
  /** What must be painted anew. @type {Box | null} */
  #dirty = null;
  /** @type {Before | null} */
  #before = null;
  #at = { scale: 1, left: 0, top: 0 };
  #isTopDue = false;
  #frame = 0;
  /** @type {Map<Stroke, {length: number, path: Path2D}>} of strokes in the making */
  #growing = new Map();
  /** Strokes in the making. @type {() => Stroke[]} */
  live = () => [];

  /**
   * @param {HTMLCanvasElement} base
   * @param {HTMLCanvasElement} top
   * @param {import("./view.js").View} view
   * @param {string[]} inks CSS colours
   * @param {() => readonly Drawn[]} strokes from the lowest to the topmost
   */
  constructor(base, top, view, inks, strokes) {
    this.#base = contextOf(base);
    this.#top = contextOf(top);
    this.#view = view;
    this.#inks = inks;
    this.#strokes = strokes;
  }

  /** The screen has another size. @param {number} width CSS pixels @param {number} height */
  resize(width, height) {
    this.#before ??= this.#copy();
    for (const { canvas } of [this.#base, this.#top]) {
      canvas.width = Math.round(width * devicePixelRatio);
      canvas.height = Math.round(height * devicePixelRatio);
    }
    this.moved();
  }

  /** The view has moved: all is painted anew; till that is done what was there moves along. */
  moved() {
    this.#before ??= this.#copy();
    this.#job = null;
    this.#dirty = PAGE;
    this.#isTopDue = true;
    this.#wake();
  }

  /** @param {readonly Drawn[]} added @param {readonly Drawn[]} removed */
  changed(added, removed) {
    for (const { data } of removed) this.#dirty = around(this.#dirty, boxOf(data));
    const topmost = new Set(this.#strokes().slice(-added.length));
    for (const stroke of added) {
      if (added.length <= FEW && topmost.has(stroke) && !this.#dirty) {
        this.#within(this.#base);
        this.#paint(this.#base, stroke.data);
        this.#base.restore();
        this.#job?.strokes.push(stroke);
      } else {
        this.#dirty = around(this.#dirty, boxOf(stroke.data));
      }
    }
    this.#wake();
  }

  /** What is being drawn has changed. */
  grown() {
    this.#isTopDue = true;
    this.#wake();
  }

  /** The whole drawing on a canvas of its own. @param {number} width pixels */
  picture(width) {
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = (width * HEIGHT) / SPAN;
    const context = contextOf(canvas);
    context.scale(width / SPAN, width / SPAN);
    context.fillStyle = PAPER;
    context.fillRect(0, 0, SPAN, HEIGHT);
    for (const { data } of this.#strokes()) this.#paint(context, data);
    return canvas;
  }

  #wake() {
    if (!this.#frame) this.#frame = requestAnimationFrame(() => this.#tick());
  }

  #tick() {
    this.#frame = 0;
    if (this.#dirty) this.#mend(this.#dirty);
    if (this.#job) this.#goOn(this.#job);
    if (this.#isTopDue) this.#paintTop();
    if (this.#job) this.#wake();
  }

  /** @param {Box} dirty */
  #mend(dirty) {
    this.#dirty = null;
    const strokes = this.#strokes().filter(({ data }) => meet(boxOf(data), dirty));
    if (strokes.length <= FEW && !this.#job) {
      if (this.#before) this.#wipe();
      this.#clean(this.#base, dirty);
      for (const { data } of strokes) this.#paint(this.#base, data);
      this.#base.restore();
      return this.#settle();
    }
    if (this.#before) this.#moveAlong(this.#before);
    const canvas = document.createElement("canvas");
    canvas.width = this.#base.canvas.width;
    canvas.height = this.#base.canvas.height;
    this.#job = { canvas, context: contextOf(canvas), strokes: [...this.#strokes()], done: 0 };
    this.#clean(this.#job.context, PAGE);
  }

  /** @param {Job} job */
  #goOn(job) {
    const end = performance.now() + SLICE;
    while (job.done < job.strokes.length && performance.now() < end) {
      this.#paint(job.context, job.strokes[job.done].data);
      job.done += 1;
    }
    if (job.done < job.strokes.length) return;
    this.#job = null;
    this.#wipe();
    this.#base.drawImage(job.canvas, 0, 0);
    this.#settle();
  }

  #wipe() {
    this.#base.setTransform(1, 0, 0, 1, 0, 0);
    this.#base.clearRect(0, 0, this.#base.canvas.width, this.#base.canvas.height);
  }

  /** The picture is as the view has it. */
  #settle() {
    this.#before = null;
    const { scale, left, top } = this.#view;
    this.#at = { scale, left, top };
  }

  #copy() {
    const canvas = document.createElement("canvas");
    canvas.width = this.#base.canvas.width;
    canvas.height = this.#base.canvas.height;
    if (canvas.width * canvas.height > 0) contextOf(canvas).drawImage(this.#base.canvas, 0, 0);
    return { canvas, ...this.#at };
  }

  /** @param {Before} before */
  #moveAlong({ canvas, scale, left, top }) {
    this.#wipe();
    if (canvas.width * canvas.height === 0) return;
    const times = this.#view.scale / scale;
    const ratio = devicePixelRatio;
    const x = (this.#view.left - left * times) * ratio;
    const y = (this.#view.top - top * times) * ratio;
    this.#base.setTransform(times, 0, 0, times, x, y);
    this.#base.drawImage(canvas, 0, 0);
  }

  /** White paper in this box, and nothing can be painted beside it until `restore`. @param {CanvasRenderingContext2D} context @param {Box} box */
  #clean(context, box) {
    this.#within(context, box);
    context.fillStyle = PAPER;
    context.fillRect(-SPAN, -SPAN, 3 * SPAN, 3 * SPAN);
  }

  /**
   * What is painted until `restore` stays in this box, and on the paper. It ends at whole pixels:
   * else its edge would be seen as a hair's line, and lines within it painted a little otherwise.
   *
   * @param {CanvasRenderingContext2D} context
   * @param {Box} [box]
   */
  #within(context, box = PAGE) {
    const { scale, left, top } = this.#view;
    const ratio = devicePixelRatio;
    const [x, right] = [Math.max(0, box.left), Math.min(SPAN, box.right)].map((unit) =>
      Math.round((left + unit * scale) * ratio),
    );
    const [y, bottom] = [Math.max(0, box.top), Math.min(HEIGHT, box.bottom)].map((unit) =>
      Math.round((top + unit * scale) * ratio),
    );
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(x, y, right - x, bottom - y);
    context.clip();
    context.setTransform(scale * ratio, 0, 0, scale * ratio, left * ratio, top * ratio);
  }

  #paintTop() {
    this.#isTopDue = false;
    const top = this.#top;
    top.setTransform(1, 0, 0, 1, 0, 0);
    top.clearRect(0, 0, top.canvas.width, top.canvas.height);
    this.#within(top);
    const live = this.live();
    for (const stroke of this.#growing.keys()) {
      if (!live.includes(stroke)) this.#growing.delete(stroke);
    }
    for (const stroke of live) {
      top.fillStyle = this.#inks[stroke.look[0]];
      top.fill(this.#pathOf(stroke));
    }
    top.restore();
  }

  /** @param {Stroke} stroke one in the making */
  #pathOf(stroke) {
    const known = this.#growing.get(stroke);
    if (known?.length === stroke.points.length) return known.path;
    const path = outline(stroke, false);
    this.#growing.set(stroke, { length: stroke.points.length, path });
    return path;
  }

  /** @param {CanvasRenderingContext2D} context @param {Stroke} stroke */
  #paint(context, stroke) {
    context.fillStyle = this.#inks[stroke.look[0]];
    context.fill(outlineOf(stroke));
  }
}

/** @param {HTMLCanvasElement} canvas */
function contextOf(canvas) {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser can't draw on a canvas");
  return context;
}
