/** How a stroke is put on a canvas that counts in units of the board. */
import { isFigure } from "./figure.js";
import { widthOf } from "./stroke.js";

/** @typedef {import("./stroke.js").Stroke} Stroke */

/** What lies under a marker is read through it. */
export const SHEER = 0.35;

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Stroke} stroke
 * @param {Path2D} path its outline
 * @param {string} colour CSS
 */
export function ink(context, stroke, path, colour) {
  if (isFigure(stroke.shape ?? "")) {
    context.strokeStyle = colour;
    context.lineWidth = widthOf(stroke);
    context.lineJoin = context.lineCap = "round";
    context.stroke(path);
    return;
  }
  context.fillStyle = colour;
  context.globalAlpha = stroke.shape === "marker" ? SHEER : 1;
  context.fill(path);
  context.globalAlpha = 1;
}
