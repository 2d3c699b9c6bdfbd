/**
 * Strokes on the wire, `{points, look}`: whole numbers, in ten-thousandths of the board's width.
 *
 * `look` is [colour, size], indexes of `INKS` and `WIDTHS`; a third member, 1, says that a pen told
 * its pressure. Then `points` are x, y and pressure (0 to 100) in turn, else x and y.
 *
 * `shape` says what it is if it is no plain line of the hand: a page that doesn't know the word draws
 * such a line through the points, which are the shape's outline.
 *
 * With the shapes of `thing.js` it is the outline of a box, with words or a picture in it; `letters` is how
 * large those words are where they have room, in units, if that is another size than that of `look`.
 *
 * @typedef {{points: number[], look: number[], shape?: string, text?: string, letters?: number,
 *   picture?: Uint8Array<ArrayBuffer>}} Stroke
 */
import { readThing } from "./thing.js";

/** Shapes there are, by their number in a preview's look. */
export const SHAPES = ["", "marker", "line", "arrow", "rectangle", "ellipse"];

/** The board is this many units wide. */
export const SPAN = 10_000;

/** The board has one shape, so that a drawing is the same on a phone and on a wall. */
export const HEIGHT = 7_500;

/** Colours there are; the page's style sheet has them. */
export const INKS = 6;

/** How wide the sizes are, in units of the board. */
export const WIDTHS = [35, 80, 180];

/** The same of the marker. */
const MARKED = [160, 300, 500];

/** Points of one stroke: with 15 bytes each, below the host's 16 KiB. */
export const MOST = 1_000;

/** Points nearer than this to the one before, in units, are left out. */
const NEAR = 5;

/** How many numbers make a point. @param {number[]} look */
export const stride = (look) => (look[2] ? 3 : 2);

/** How wide a stroke is, in units. @param {Stroke} stroke */
export const widthOf = ({ look, shape }) => (shape === "marker" ? MARKED : WIDTHS)[look[1]];

/** @param {number} value in units @param {number} most */
export const quantize = (value, most) => Math.round(Math.min(most, Math.max(0, value)));

/**
 * A point goes on a stroke, if it is far enough from the last one.
 *
 * @param {Stroke} stroke
 * @param {{x: number, y: number, pressure: number}} place in units; pressure 0 to 1
 * @returns {boolean} whether the stroke has grown
 */
export function extend({ points, look }, { x, y, pressure }) {
  const step = stride(look);
  const at = [quantize(x, SPAN), quantize(y, HEIGHT)];
  const last = points.length - step;
  if (last >= 0 && Math.hypot(at[0] - points[last], at[1] - points[last + 1]) < NEAR) return false;
  points.push(...at);
  if (step === 3) points.push(quantize(pressure * 100, 100));
  return true;
}

/** Whether a stroke can take no more points. @param {Stroke} stroke */
export const isFull = ({ points, look }) => points.length >= MOST * stride(look);

/** A stroke that goes on where this one ends. @param {Stroke} stroke @returns {Stroke} */
export const continued = (stroke) => ({
  ...stroke,
  points: stroke.points.slice(-stride(stroke.look)),
});

/**
 * What another page sent, if it is a stroke; null for anything else.
 *
 * @param {any} data
 * @returns {Stroke | null}
 */
export function readStroke(data) {
  const { points, look, shape } = data ?? {};
  if (!Array.isArray(points) || !Array.isArray(look)) return null;
  const [colour, size, pen = 0] = look;
  const isLook =
    look.length <= 3 && isIndex(colour, INKS) && isIndex(size, WIDTHS.length) && isIndex(pen, 2);
  if (!isLook) return null;
  const step = stride(look);
  const most = [SPAN, HEIGHT, 100];
  const isWhole =
    points.length >= step &&
    points.length <= MOST * step &&
    points.length % step === 0 &&
    points.every((value, place) => isIndex(value, most[place % step] + 1));
  if (!isWhole) return null;
  const thing = readThing(data);
  if (thing) return thing;
  return shape && SHAPES.includes(shape) ? { points, look, shape } : { points, look };
}

/** The look of a stroke in the making: that of its shape is a fourth number. @param {Stroke} stroke */
export function previewLook({ look, shape }) {
  const [colour, size, pen = 0] = look;
  return shape ? [colour, size, pen, SHAPES.indexOf(shape)] : look;
}

/** What another is drawing, if it is a stroke. @param {{points: number[], look: number[]}} preview */
export const readPreview = ({ points, look }) =>
  look.length > 4
    ? null
    : readStroke({ points, look: look.slice(0, 3), shape: SHAPES[look[3] ?? 0] });

/** @param {unknown} value @param {number} count */
const isIndex = (value, count) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < count;
