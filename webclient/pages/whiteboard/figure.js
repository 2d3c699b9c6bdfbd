/** Figures that lie between two places: lines, arrows, rectangles and ellipses, as their outline's points. */
import { HEIGHT, quantize, SPAN } from "./stroke.js";

/** @typedef {{x: number, y: number}} Place in units of the board */

/**
 * A side is cut into pieces of this many units at most: a page that knows no figures draws a line
 * of the hand through the points, which would round corners that lie alone.
 */
const PIECE = 400;

/** Sides of what stands for an ellipse: as round as a screen has pixels. */
const SIDES = 96;

/** The head of an arrow: so long, in units, and its sides so far from the shaft, in radians. */
const HEAD = { shortest: 150, longest: 500, share: 0.25, turn: 0.5 };

/** Figures smaller than this, in units, were not meant. */
const LEAST = 40;

/** By what a stroke is called. @type {Record<string, (from: Place, to: Place) => Place[]>} */
const FIGURES = {
  line: (from, to) => [from, to],
  arrow: (from, to) => {
    const [across, down] = [to.x - from.x, to.y - from.y];
    const length = Math.min(
      HEAD.longest,
      Math.max(HEAD.shortest, HEAD.share * Math.hypot(across, down)),
    );
    const back = Math.atan2(-down, -across);
    const side = (/** @type {number} */ turn) => ({
      x: to.x + length * Math.cos(back + turn),
      y: to.y + length * Math.sin(back + turn),
    });
    return [from, to, side(HEAD.turn), to, side(-HEAD.turn)];
  },
  rectangle: (from, to) => [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }, from],
  ellipse: (from, to) =>
    Array.from({ length: SIDES + 1 }, (_, i) => {
      const turn = ((i % SIDES) * 2 * Math.PI) / SIDES;
      return {
        x: (from.x + to.x + (to.x - from.x) * Math.cos(turn)) / 2,
        y: (from.y + to.y + (to.y - from.y) * Math.sin(turn)) / 2,
      };
    }),
};

/** Whether a tool draws a figure. @param {string} tool */
export const isFigure = (tool) => Object.hasOwn(FIGURES, tool);

/**
 * A figure between two places.
 *
 * @param {string} shape what it is called
 * @param {Place} from @param {Place} to
 * @returns {number[]} its points, on the board; none if it is too small to be meant
 */
export function figure(shape, from, to) {
  if (Math.hypot(to.x - from.x, to.y - from.y) < LEAST) return [];
  const corners = FIGURES[shape](onBoard(from), onBoard(to)).map(onBoard);
  const points = [corners[0].x, corners[0].y];
  corners.slice(1).forEach((corner, i) => {
    const { x, y } = corners[i];
    const pieces = Math.ceil(Math.hypot(corner.x - x, corner.y - y) / PIECE);
    for (let piece = 1; piece <= pieces; piece += 1) {
      const share = piece / pieces;
      points.push(Math.round(x + (corner.x - x) * share), Math.round(y + (corner.y - y) * share));
    }
  });
  return points;
}

/** @param {Place} place @returns {Place} */
const onBoard = ({ x, y }) => ({ x: quantize(x, SPAN), y: quantize(y, HEIGHT) });
