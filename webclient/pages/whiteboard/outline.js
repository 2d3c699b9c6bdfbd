/** A stroke's outline: perfect-freehand makes the line of a hand out of points. */
import { getStroke } from "/vendor/perfect-freehand/index.mjs";
import { isFigure } from "./figure.js";
import { stride, widthOf } from "./stroke.js";

/** @typedef {import("./stroke.js").Stroke} Stroke */

/** @type {WeakMap<Stroke, Path2D>} */
const paths = new WeakMap();

/** The outline of a stroke that grows no more. @param {Stroke} stroke */
export function outlineOf(stroke) {
  const known = paths.get(stroke);
  if (known) return known;
  const path = outline(stroke, true);
  paths.set(stroke, path);
  return path;
}

/**
 * What is to be filled; of a figure what a line is to be drawn along.
 *
 * @param {Stroke} stroke
 * @param {boolean} isWhole whether it ends here
 * @param {any} [path] into which it is drawn: a `Path2D`, or what writes one down
 */
export function outline(stroke, isWhole, path = new Path2D()) {
  const { points, look, shape } = stroke;
  const step = stride(look);
  if (shape && isFigure(shape)) {
    straight(points, step, path);
    return path;
  }
  const places = [];
  for (let i = 0; i < points.length; i += step) {
    places.push([points[i], points[i + 1], step === 3 ? points[i + 2] / 100 : 0.5]);
  }
  const edge = getStroke(places, {
    size: widthOf(stroke),
    thinning: step === 3 ? 0.6 : 0.35,
    smoothing: 0.5,
    streamline: 0.4,
    simulatePressure: step === 2,
    last: isWhole,
  });
  smooth(edge, path);
  return path;
}

/** @param {number[]} points @param {number} step @param {any} path */
function straight(points, step, path) {
  for (let i = 0; i < points.length; i += step) path.lineTo(points[i], points[i + 1]);
}

/**
 * Curves through the middles between the points of an edge. Nothing is made on the way: of a whole board
 * that would be a million of pairs.
 *
 * @param {number[][]} edge @param {any} path
 */
function smooth(edge, path) {
  if (edge.length === 0) return;
  let [x, y] = edge[0];
  const last = edge[edge.length - 1];
  path.moveTo((last[0] + x) / 2, (last[1] + y) / 2);
  for (let i = 1; i <= edge.length; i += 1) {
    const next = i < edge.length ? edge[i] : edge[0];
    path.quadraticCurveTo(x, y, (x + next[0]) / 2, (y + next[1]) / 2);
    x = next[0];
    y = next[1];
  }
  path.closePath();
}
