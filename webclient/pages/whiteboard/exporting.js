/**
 * A board as a picture to keep, loaded when one is wanted: as PNG or SVG, with light paper, and with
 * nobody's name in it. It is made a slice at a time, so that ten thousand strokes freeze nothing.
 */
import { isFigure } from "./figure.js";
import { ink, SHEER } from "./ink.js";
import { ruling } from "./paper.js";
import { HEIGHT, SPAN, stride, widthOf } from "./stroke.js";
import { LIGHT } from "./theme.js";
import { isThing, paintThing, readBitmap } from "./thing.js";
import { thingAsSvg } from "./thing_svg.js";

/**
 * @typedef {import("./stroke.js").Stroke} Stroke
 * @typedef {import("./paper.js").Paper} Paper
 * @typedef {(stroke: Stroke, isWhole: boolean, path?: any) => any} Outline draws it into the path
 */

/** Pixels across and down: canvases of all browsers are as large, phones' too. */
const WIDTH = 2000;
const TALL = (WIDTH * HEIGHT) / SPAN;

/** A line of ruled paper, in units: one pixel of the picture. */
const HAIR = SPAN / WIDTH;

/** Milliseconds of work until the page has its turn. */
const SLICE = 12;

/** Characters of outlines in one SVG, beyond which strokes are plain lines, no longer than their points. */
const MOST = 32 * 1024 * 1024;

/**
 * @param {readonly Stroke[]} strokes from the lowest to the topmost
 * @param {Paper} paper
 * @param {Outline} outline
 * @returns {Promise<Blob>}
 * @throws {Error} the browser has no memory for it
 */
export async function asPng(strokes, paper, outline) {
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = TALL;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser can't draw on a canvas");
  context.scale(WIDTH / SPAN, WIDTH / SPAN);
  context.fillStyle = LIGHT.paper;
  context.fillRect(0, 0, SPAN, HEIGHT);
  context.fillStyle = LIGHT.line;
  for (const rectangle of ruling(paper, HAIR)) context.fillRect(...rectangle);
  await inSlices(strokes, async (stroke) => {
    if (stroke.picture) await readBitmap(stroke.picture);
    if (isThing(stroke)) paintThing(context, stroke, LIGHT, () => {});
    else ink(context, stroke, outline(stroke, true), LIGHT.inks[stroke.look[0]]);
  });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
  });
}

/**
 * The same as lines that stay sharp at every size.
 *
 * @param {readonly Stroke[]} strokes
 * @param {Paper} paper
 * @param {Outline} outline
 * @param {number} [most] characters of outlines
 * @returns {Promise<Blob>}
 */
export async function asSvg(strokes, paper, outline, most = MOST) {
  const size = `width="${WIDTH}" height="${TALL}" viewBox="0 0 ${SPAN} ${HEIGHT}"`;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}>\n`,
    `<path fill="${LIGHT.paper}" d="${boxes([[0, 0, SPAN, HEIGHT]])}"/>\n`,
  ];
  const lines = ruling(paper, HAIR);
  if (lines.length > 0) parts.push(`<path fill="${LIGHT.line}" d="${boxes(lines)}"/>\n`);
  let length = 0;
  await inSlices(strokes, (stroke) => {
    if (isThing(stroke)) {
      parts.push(...thingAsSvg(stroke, LIGHT));
      return;
    }
    const colour = LIGHT.inks[stroke.look[0]];
    const trace = new Trace();
    if (length < most) outline(stroke, true, trace);
    length += trace.d.length;
    const isLine = !trace.d || isFigure(stroke.shape ?? "");
    const opacity = stroke.shape === "marker" ? ` opacity="${SHEER}"` : "";
    const way = isLine
      ? `fill="none" stroke="${colour}" stroke-width="${widthOf(stroke)}" stroke-linecap="round" stroke-linejoin="round"`
      : `fill="${colour}"`;
    parts.push(`<path ${way}${opacity} d="${trace.d || plain(stroke)}"/>\n`);
  });
  parts.push("</svg>\n");
  return new Blob(parts, { type: "image/svg+xml" });
}

/** @param {[number, number, number, number][]} rectangles */
const boxes = (rectangles) =>
  rectangles.map(([x, y, width, height]) => `M${x} ${y}h${width}v${height}h${-width}z`).join("");

/** @param {Stroke} stroke */
function plain({ points, look }) {
  const step = stride(look);
  let d = `M${points[0]} ${points[1]}h0`;
  for (let i = step; i < points.length; i += step) d += `L${points[i]} ${points[i + 1]}`;
  return d;
}

/** A path that is written down. Whole units are a fifth of a pixel. */
class Trace {
  d = "";

  /** @param {number} x @param {number} y */
  moveTo(x, y) {
    this.d += `M${Math.round(x)} ${Math.round(y)}`;
  }

  /** @param {number} x @param {number} y */
  lineTo(x, y) {
    this.d += `${this.d ? "L" : "M"}${Math.round(x)} ${Math.round(y)}`;
  }

  /** @param {...number} places */
  quadraticCurveTo(...places) {
    this.d += `Q${places.map(Math.round).join(" ")}`;
  }

  closePath() {
    this.d += "Z";
  }
}

/** @param {readonly Stroke[]} strokes @param {(stroke: Stroke) => unknown} act */
async function inSlices(strokes, act) {
  let end = performance.now() + SLICE;
  for (const stroke of strokes) {
    await act(stroke);
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + SLICE;
  }
}
