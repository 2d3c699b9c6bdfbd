/** Where strokes lie: their boxes, and what an eraser meets. */
import { SPAN, stride, widthOf } from "./stroke.js";
import { isThing } from "./thing.js";

/** @typedef {import("./stroke.js").Stroke} Stroke */
/** Edges in units of the board. @typedef {{left: number, top: number, right: number, bottom: number}} Box */

/** The edge of a line is blurred over a pixel, and a corner of it lies further out. */
const MARGIN = SPAN / 500;

/** @type {WeakMap<Stroke, Box>} */
const boxes = new WeakMap();

/** @param {Stroke} stroke one that grows no more @returns {Box} */
export function boxOf(stroke) {
  const known = boxes.get(stroke);
  if (known) return known;
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const step = stride(stroke.look);
  for (let i = 0; i < stroke.points.length; i += step) {
    box.left = Math.min(box.left, stroke.points[i]);
    box.right = Math.max(box.right, stroke.points[i]);
    box.top = Math.min(box.top, stroke.points[i + 1]);
    box.bottom = Math.max(box.bottom, stroke.points[i + 1]);
  }
  const around = grown(box, widthOf(stroke) + MARGIN);
  boxes.set(stroke, around);
  return around;
}

/** @param {Box} box @param {number} by @returns {Box} */
export const grown = ({ left, top, right, bottom }, by) => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** @param {Box} one @param {Box} other */
export const meet = (one, other) =>
  one.left <= other.right &&
  other.left <= one.right &&
  one.top <= other.bottom &&
  other.top <= one.bottom;

/** The box around both. @param {Box | null} one @param {Box} other @returns {Box} */
export const around = (one, other) =>
  one
    ? {
        left: Math.min(one.left, other.left),
        top: Math.min(one.top, other.top),
        right: Math.max(one.right, other.right),
        bottom: Math.max(one.bottom, other.bottom),
      }
    : other;

/**
 * Whether a stroke passes within `reach` of a place.
 *
 * @param {Stroke} stroke
 * @param {{x: number, y: number}} place in units
 * @param {number} reach in units
 */
export function touches(stroke, { x, y }, reach) {
  const near = reach + widthOf(stroke) / 2;
  if (!meet(boxOf(stroke), grown({ left: x, top: y, right: x, bottom: y }, reach))) return false;
  if (isThing(stroke)) return true;
  const { points } = stroke;
  const step = stride(stroke.look);
  let [fromX, fromY] = points;
  for (let i = 0; i < points.length; i += step) {
    if (distance(x, y, fromX, fromY, points[i], points[i + 1]) <= near) return true;
    [fromX, fromY] = [points[i], points[i + 1]];
  }
  return false;
}

/**
 * From a place to a line between two others.
 *
 * @param {number} x @param {number} y @param {number} fromX @param {number} fromY
 * @param {number} toX @param {number} toY
 */
function distance(x, y, fromX, fromY, toX, toY) {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length = alongX * alongX + alongY * alongY;
  const share = length ? ((x - fromX) * alongX + (y - fromY) * alongY) / length : 0;
  const at = Math.min(1, Math.max(0, share));
  return Math.hypot(x - fromX - at * alongX, y - fromY - at * alongY);
}
