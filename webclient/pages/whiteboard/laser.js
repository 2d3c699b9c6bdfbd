/**
 * A light to point with: its trail goes out within a second and leaves nothing. To the others it
 * goes as a stroke in the making that is never drawn, so whoever may not draw may not point either,
 * and pages from before show no more of it than where its hand is.
 */
import { HEIGHT, quantize, SPAN } from "./stroke.js";

/**
 * @typedef {import("/peerpyrtc_client/board.js").Board<import("./stroke.js").Stroke>} Board
 * @typedef {import("/peerpyrtc_client/board_passing.js").Preview} Preview
 * @typedef {{x: number, y: number, at: number}} Spot in units, and when it was lit
 * @typedef {{stroke: string, seen: number, spots: Spot[]}} Trail `seen`: how many numbers of the
 *   stroke have been
 */

/** The fourth number of its look: no stroke has one like it. */
const LIGHT = 9_999;

/** Whether what somebody shows is no stroke. @param {{look: number[]}} preview */
export const isLight = ({ look }) => look[3] === LIGHT;

/** Milliseconds until a place is dark again. */
export const LASTS = 800;

/** How wide it is, in CSS pixels: as easily seen from near by as in all of the board. */
const WIDTH = 6;

/** Numbers of one stroke in the making, after which another one goes on: the host takes 10,000. */
const MOST = 2_000;

/** Spots of one trail: no hand makes more in its time, and a frame may have 500. */
const SPOTS = 200;

export class Laser {
  #board;
  #now;
  /** By who points; "" is one's own. @type {Map<string, Trail>} */
  #trails = new Map();
  /** Whose light may still grow. @type {Set<string>} */
  #pointing = new Set();
  /** @type {number[]} */
  #points = [];
  #name = "";

  /** @param {Board} board @param {() => number} [now] milliseconds */
  constructor(board, now = () => performance.now()) {
    this.#board = board;
    this.#now = now;
  }

  /** Light a place of one's own. @param {{x: number, y: number}} place in units */
  point({ x, y }) {
    if (!this.#name || this.#points.length >= MOST) {
      this.#name = this.#board.newPreview();
      this.#points = [];
    }
    const spot = { x: quantize(x, SPAN), y: quantize(y, HEIGHT), at: this.#now() };
    this.#points.push(spot.x, spot.y);
    this.#light("", { stroke: "", seen: 0, spots: this.#trails.get("")?.spots ?? [] }, [spot]);
    this.#board.show(this.#name, this.#points, [1, 0, 0, LIGHT]);
  }

  /** The hand is lifted: what is lit goes out by itself. */
  lift() {
    if (this.#name) this.#board.hide(this.#name);
    this.#name = "";
  }

  /** What the others show may have new places in it. @param {readonly Preview[]} previews */
  see(previews) {
    const at = this.#now();
    this.#pointing.clear();
    for (const { from, stroke, points, look } of previews) {
      if (!isLight({ look })) continue;
      this.#pointing.add(from);
      const known = this.#trails.get(from);
      const trail =
        known?.stroke === stroke && known.seen <= points.length
          ? known
          : { stroke, seen: 0, spots: known?.spots ?? [] };
      const spots = [];
      for (let i = trail.seen; i + 1 < points.length; i += 2) {
        spots.push({ x: points[i], y: points[i + 1], at });
      }
      trail.seen = points.length - (points.length % 2);
      this.#light(from, trail, spots);
    }
  }

  /** @param {string} from @param {Trail} trail @param {Spot[]} spots */
  #light(from, trail, spots) {
    trail.spots = [...trail.spots, ...spots].slice(-SPOTS);
    this.#trails.set(from, trail);
  }

  /** Nothing is lit any more. */
  clear() {
    this.#trails.clear();
    this.lift();
  }

  /** What is lit now, the oldest first; what has gone out is forgotten. @returns {Spot[][]} */
  lit() {
    const since = this.#now() - LASTS;
    const lit = [];
    for (const [from, trail] of this.#trails) {
      trail.spots = trail.spots.filter(({ at }) => at > since);
      if (trail.spots.length > 0) lit.push(trail.spots);
      else if (!this.#pointing.has(from)) this.#trails.delete(from);
    }
    return lit;
  }

  /**
   * Paint what is lit; where people want no motion only its end, which doesn't fade.
   *
   * @param {CanvasRenderingContext2D} context in units of the board
   * @param {number} scale CSS pixels of one unit
   * @param {string} colour
   * @returns {boolean} whether it must be painted anew, as it goes out
   */
  paint(context, scale, colour) {
    const lit = this.lit();
    if (lit.length === 0) return false;
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    context.save();
    context.strokeStyle = context.fillStyle = colour;
    context.lineCap = "round";
    for (const spots of lit) {
      const end = spots[spots.length - 1];
      if (!isStill) this.#trace(context, spots, WIDTH / scale);
      context.globalAlpha = isStill ? 1 : this.#left(end);
      context.beginPath();
      context.arc(end.x, end.y, WIDTH / scale, 0, 2 * Math.PI);
      context.fill();
    }
    context.restore();
    return true;
  }

  /** @param {CanvasRenderingContext2D} context @param {Spot[]} spots @param {number} width */
  #trace(context, spots, width) {
    for (let i = 1; i < spots.length; i += 1) {
      const left = this.#left(spots[i]);
      context.globalAlpha = left;
      line(context, spots[i - 1], spots[i], width * left);
    }
  }

  /** How much of it is left, from 1 to 0. @param {Spot} spot */
  #left({ at }) {
    return Math.max(0, 1 - (this.#now() - at) / LASTS);
  }
}

/** @param {CanvasRenderingContext2D} context @param {Spot} from @param {Spot} to @param {number} width */
function line(context, from, to, width) {
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}
