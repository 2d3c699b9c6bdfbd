/** What is ruled on the paper, in units of the board: it helps a hand, and is no part of a drawing. */
import { HEIGHT, SPAN } from "./stroke.js";

/** @typedef {"plain" | "lined" | "squared" | "dotted"} Paper */

/** @type {Paper[]} */
export const PAPERS = ["plain", "lined", "squared", "dotted"];

const KEY = "peerpyrtc.paper";

/** Between two lines. Forty squares go across a board, thirty down; lines are twice as far apart. */
const SQUARE = 250;

/**
 * What is to be filled, as rectangles: left, top, width and height.
 *
 * @param {Paper} paper
 * @param {number} hair how wide a line is, in units
 * @returns {[number, number, number, number][]}
 */
export function ruling(paper, hair) {
  const half = hair / 2;
  const across = (/** @type {number} */ step) =>
    steps(HEIGHT, step).map((y) => rectangle(0, y - half, SPAN, hair));
  switch (paper) {
    case "lined":
      return across(2 * SQUARE);
    case "squared":
      return [
        ...across(SQUARE),
        ...steps(SPAN, SQUARE).map((x) => rectangle(x - half, 0, hair, HEIGHT)),
      ];
    case "dotted":
      return steps(HEIGHT, SQUARE).flatMap((y) =>
        steps(SPAN, SQUARE).map((x) => rectangle(x - hair, y - hair, 2 * hair, 2 * hair)),
      );
    default:
      return [];
  }
}

/** @param {...number} sides @returns {[number, number, number, number]} */
const rectangle = (...sides) => /** @type {[number, number, number, number]} */ (sides);

/** The places between the edges. @param {number} whole @param {number} step */
const steps = (whole, step) =>
  Array.from({ length: Math.ceil(whole / step) - 1 }, (_, at) => (at + 1) * step);

/** The paper after this one, as the button turns them over. @param {Paper} paper @returns {Paper} */
export const nextPaper = (paper) => PAPERS[(PAPERS.indexOf(paper) + 1) % PAPERS.length];

/** Which one had here last. @returns {Paper} */
export function keptPaper() {
  try {
    return readPaper(localStorage.getItem(KEY));
  } catch {
    return "plain";
  }
}

/** @param {Paper} paper */
export function keepPaper(paper) {
  try {
    localStorage.setItem(KEY, paper);
  } catch {
    // Storage is blocked or full: next time the paper is plain.
  }
}

/** Plain, if it is none of ours. @param {unknown} value @returns {Paper} */
export const readPaper = (value) => PAPERS.find((each) => each === value) ?? "plain";
