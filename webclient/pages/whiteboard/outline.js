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
 */
export function outline(stroke, isWhole) {
  const { points, look, shape } = stroke;
  const step = stride(look);
  if (shape && isFigure(shape)) return straight(points, step);
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
  return smooth(edge);
}

/** @param {number[]} points @param {number} step */
function straight(points, step) {
  const path = new Path2D();
  for (let i = 0; i < points.length; i += step) path.lineTo(points[i], points[i + 1]);
  return path;
}

/** Curves through the middles between the points of an edge. @param {number[][]} edge */
function smooth(edge) {
  const path = new Path2D();
  if (edge.length === 0) return path;
  const middle = (/** @type {number} */ i) => {
    const [x, y] = edge[i];
    const [nextX, nextY] = edge[(i + 1) % edge.length];
    return /** @type {const} */ ([(x + nextX) / 2, (y + nextY) / 2]);
  };
  path.moveTo(...middle(edge.length - 1));
  for (let i = 0; i < edge.length; i += 1)
    path.quadraticCurveTo(edge[i][0], edge[i][1], ...middle(i));
  path.closePath();
  return path;
}
