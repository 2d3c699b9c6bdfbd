/** What is to be seen, on two canvases: what is drawn, and on top what is being drawn. */
import { ink } from "./ink.js";
import { outline, outlineOf } from "./outline.js";
import { ruling } from "./paper.js";
import { around, boxOf, meet } from "./shape.js";
import { HEIGHT, SPAN } from "./stroke.js";
import { isThing, paintThing } from "./thing.js";

/**
 * @typedef {import("./stroke.js").Stroke} Stroke
 * @typedef {import("./shape.js").Box} Box
 * @typedef {import("./theme.js").Theme} Theme
 * @typedef {import("/peerpyrtc_client/board_model.js").Stroke<Stroke>} Drawn
 *
 * A picture in the making, and how many of its strokes are there. `adds`: what is to be seen is
 * part of it already, so it may be shown before it is whole.
 * @typedef {{canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, strokes: Drawn[],
 *   done: number, adds: boolean}} Job
 *
 * Where the board lay: CSS pixels, and how many pixels of the screen are in one.
 * @typedef {{scale: number, left: number, top: number, ratio: number}} Lie
 *
 * What was to be seen before the view moved, and where it lay.
 * @typedef {{canvas: HTMLCanvasElement} & Lie} Before
 */

/** Milliseconds of one frame that painting may take while somebody draws; the rest is for the hand. */
const SLICE = 6;

/** The same while nobody draws. */
const WIDE_SLICE = 12;

/** And once all has arrived, too. Before that the host is asked for more between two of them: that must not wait. */
const LAST_SLICE = 30;

/** So many strokes are painted anew within one frame; more of them a slice at a time. */
const FEW = 100;

/** So many that come are painted where they are seen; more of them aside, for all to be seen at once. */
const FEW_MORE = 20;

/**
 * Milliseconds between two sights of a board that is arriving. Each sight costs as much as many
 * strokes: the whole picture goes to the screen.
 */
const SIGHT = 200;

const PAGE = { left: 0, top: 0, right: SPAN, bottom: HEIGHT };

export class Painter {
  #base;
  #top;
  #view;
  /** @type {Theme} */
  #theme;
  #strokes;
  /** @type {Job | null} */
  #job = null;
  /** What must be painted anew. @type {Box | null} */
  #dirty = null;
  /** @type {Before | null} */
  #before = null;
  /** Where strokes were painted on top that lie lower, and when last. @type {Box | null} */
  #amiss = null;
  #amissAt = 0;
  /** Strokes to be painted on top in the next frame. @type {Drawn[]} */
  #late = [];
  /** @type {Lie} */
  #at = { scale: 1, left: 0, top: 0, ratio: 1 };
  /** Pixels of the screen in a CSS pixel, as the canvases have them. */
  #ratio = 1;
  #size = { width: 0, height: 0 };
  /** When a picture in the making was shown last. */
  #seen = 0;
  /** Whether the board is still on its way. */
  isArriving = true;
  #isTopDue = false;
  #frame = 0;
  #isHidden = false;
  /** @type {Map<Stroke, {length: number, path: Path2D}>} of strokes in the making */
  #growing = new Map();
  /** Strokes in the making. @type {() => Stroke[]} */
  live = () => [];
  /** Paints over them, and says whether that moves on by itself.
   * @type {(context: CanvasRenderingContext2D, scale: number, theme: Theme) => boolean} */
  over = () => false;
  /** What stands on a picture in place of what it shows; "": it is shown. @type {(stroke: Drawn) => string} */
  covered = () => "";
  /** @type {import("./paper.js").Paper} */
  #paper = "plain";

  /**
   * @param {HTMLCanvasElement} base
   * @param {HTMLCanvasElement} top
   * @param {import("./view.js").View} view
   * @param {Theme} theme
   * @param {() => readonly Drawn[]} strokes from the lowest to the topmost
   */
  constructor(base, top, view, theme, strokes) {
    this.#base = contextOf(base);
    this.#top = contextOf(top);
    this.#view = view;
    this.#theme = theme;
    this.#strokes = strokes;
  }

  /** The screen has another size, or other pixels. @param {number} width CSS pixels @param {number} height */
  resize(width, height) {
    this.#before ??= this.#copy();
    this.#size = { width, height };
    this.#ratio = devicePixelRatio;
    for (const { canvas } of [this.#base, this.#top]) {
      canvas.width = Math.round(width * this.#ratio);
      canvas.height = Math.round(height * this.#ratio);
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

  /** The screen has turned dark, or light. @param {Theme} theme */
  set theme(theme) {
    this.#theme = theme;
    this.moved();
  }

  /** What is ruled on it is another. @param {import("./paper.js").Paper} paper */
  set paper(paper) {
    if (paper === this.#paper) return;
    this.#paper = paper;
    this.moved();
  }

  /** @param {readonly Drawn[]} added @param {readonly Drawn[]} removed */
  changed(added, removed) {
    for (const { data } of removed) this.#dirty = around(this.#dirty, boxOf(data));
    if (removed.length > 0) {
      this.#isTopDue = true; // what frames it is on top
      const gone = new Set(removed);
      this.#late = this.#late.filter((stroke) => !gone.has(stroke));
    }
    const strokes = this.#strokes();
    const topmost = new Set(strokes.slice(-added.length));
    for (const stroke of added) {
      const isOnTop = topmost.has(stroke);
      if (isOnTop || strokes.length > FEW) this.#late.push(stroke);
      else this.#dirty = around(this.#dirty, boxOf(stroke.data));
      if (!isOnTop && strokes.length > FEW) this.#misplace(boxOf(stroke.data));
    }
    this.#wake();
  }

  /** What came lower is painted on top for now; it comes to its place once no more comes. @param {Box} box */
  #misplace(box) {
    this.#amiss = around(this.#amiss, box);
    this.#amissAt = performance.now();
  }

  /** What is being drawn has changed. */
  grown() {
    this.#isTopDue = true;
    this.#wake();
  }

  /** While nobody sees the board nothing is painted; what has changed by then is, when it is shown.
   * @param {boolean} isHidden */
  set hidden(isHidden) {
    this.#isHidden = isHidden;
    if (!isHidden) this.#wake();
  }

  #wake() {
    if (!this.#frame && !this.#isHidden) this.#frame = requestAnimationFrame(() => this.#tick());
  }

  #tick() {
    this.#frame = 0;
    if (this.#isHidden) return;
    // Nothing is painted by a ratio that holds no longer, whoever tells of the new one, and when.
    if (this.#ratio !== devicePixelRatio) this.resize(this.#size.width, this.#size.height);
    if (this.#amiss && !this.#job && performance.now() - this.#amissAt > SIGHT) {
      this.#dirty = around(this.#amiss, this.#dirty ?? this.#amiss);
      this.#amiss = null;
    }
    if (this.#dirty) this.#mend(this.#dirty);
    if (this.#late.length > 0) this.#add(this.#late);
    if (this.#job) this.#goOn(this.#job);
    if (this.#isTopDue) this.#paintTop();
    if (this.#job || this.#amiss || this.#isTopDue) this.#wake();
  }

  /** All in this box, and what came meanwhile, is painted anew. @param {Box} dirty */
  #mend(dirty) {
    this.#dirty = null;
    for (const { data } of this.#late) dirty = around(dirty, boxOf(data));
    this.#late = [];
    const strokes = this.#strokes().filter(({ data }) => meet(boxOf(data), dirty));
    if (strokes.length > FEW || this.#job) {
      if (this.#before) this.#moveAlong(this.#before);
      this.#job = this.#begin(this.#strokes(), false);
      this.#clean(this.#job.context, PAGE);
      return;
    }
    if (this.#before) this.#wipe();
    this.#clean(this.#base, dirty);
    for (const stroke of strokes) this.#put(this.#base, stroke);
    this.#base.restore();
    this.#settle();
  }

  /** @param {Drawn[]} late */
  #add(late) {
    this.#late = [];
    if (this.#job) {
      for (const stroke of late) this.#job.strokes.push(stroke);
    } else if (late.length <= FEW_MORE) {
      this.#within(this.#base);
      for (const stroke of late) this.#put(this.#base, stroke);
      this.#base.restore();
    } else {
      this.#job = this.#begin(late, true);
      this.#job.context.drawImage(this.#base.canvas, 0, 0);
      this.#within(this.#job.context);
    }
  }

  /** @param {readonly Drawn[]} strokes @param {boolean} adds @returns {Job} */
  #begin(strokes, adds) {
    const canvas = document.createElement("canvas");
    canvas.width = this.#base.canvas.width;
    canvas.height = this.#base.canvas.height;
    return { canvas, context: contextOf(canvas), strokes: [...strokes], done: 0, adds };
  }

  /** @param {Job} job */
  #goOn(job) {
    const now = performance.now();
    const wide = job.adds && !this.isArriving ? LAST_SLICE : WIDE_SLICE;
    const end = now + (this.live().length > 0 ? SLICE : wide);
    while (job.done < job.strokes.length && performance.now() < end) {
      this.#put(job.context, job.strokes[job.done]);
      job.done += 1;
    }
    const isWhole = job.done === job.strokes.length;
    if (job.adds ? now - this.#seen < SIGHT : !isWhole) return;
    this.#seen = now;
    this.#wipe();
    this.#base.drawImage(job.canvas, 0, 0);
    if (!isWhole) return;
    this.#job = null;
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
    this.#at = { scale, left, top, ratio: this.#ratio };
  }

  #copy() {
    const canvas = document.createElement("canvas");
    canvas.width = this.#base.canvas.width;
    canvas.height = this.#base.canvas.height;
    if (canvas.width * canvas.height > 0) contextOf(canvas).drawImage(this.#base.canvas, 0, 0);
    return { canvas, ...this.#at };
  }

  /** @param {Before} before */
  #moveAlong({ canvas, scale, left, top, ratio }) {
    this.#wipe();
    if (canvas.width * canvas.height === 0) return;
    const times = this.#view.scale / scale;
    const x = (this.#view.left - left * times) * this.#ratio;
    const y = (this.#view.top - top * times) * this.#ratio;
    const larger = (times * this.#ratio) / ratio;
    this.#base.setTransform(larger, 0, 0, larger, x, y);
    this.#base.drawImage(canvas, 0, 0);
  }

  /** Clean paper in this box, and nothing can be painted beside it until `restore`. @param {CanvasRenderingContext2D} context @param {Box} box */
  #clean(context, box) {
    this.#within(context, box);
    context.fillStyle = this.#theme.paper;
    context.fillRect(-SPAN, -SPAN, 3 * SPAN, 3 * SPAN);
    context.fillStyle = this.#theme.line;
    for (const each of ruling(this.#paper, 1 / this.#view.scale)) context.fillRect(...each);
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
    const ratio = this.#ratio;
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
      ink(top, stroke, this.#pathOf(stroke), this.#theme.inks[stroke.look[0]]);
    }
    this.#isTopDue = this.over(top, this.#view.scale, this.#theme);
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

  /** Its picture is read by now. @param {Stroke} stroke */
  #arrived = (stroke) => {
    this.#misplace(boxOf(stroke));
    this.#wake();
  };

  /** @param {CanvasRenderingContext2D} context @param {Drawn} stroke */
  #put(context, stroke) {
    this.paint(context, stroke.data, this.covered(stroke));
  }

  /** @param {CanvasRenderingContext2D} context @param {Stroke} stroke one that grows no more @param {string} [cover] */
  paint(context, stroke, cover = "") {
    if (isThing(stroke)) paintThing(context, stroke, this.#theme, this.#arrived, cover);
    else ink(context, stroke, outlineOf(stroke), this.#theme.inks[stroke.look[0]]);
  }
}

/** @param {HTMLCanvasElement} canvas */
function contextOf(canvas) {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser can't draw on a canvas");
  return context;
}
