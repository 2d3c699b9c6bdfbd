/**
 * Strokes on the wire: the data of events named "stroke".
 *
 * Points are whole numbers from 0 to 10000 across the board, which has one shape on all screens:
 * `{points: [x0, y0, x1, y1, ...], colour: index, size: index}`.
 *
 * @typedef {{points: number[], colour: number, size: number}} Stroke
 */

/** The board is this many units wide and, at its shape of 4 to 3, as many high. */
export const SPAN = 10_000;

/** Coordinates in one event: with 6 bytes each, well below the host's 16 KiB. */
const MOST = 2_000;

/** @param {number} share 0 to 1 */
export const quantize = (share) => Math.round(Math.min(1, Math.max(0, share)) * SPAN);

/**
 * A long stroke becomes several; each begins where the one before ended.
 *
 * @param {Stroke} stroke
 * @returns {Stroke[]}
 */
export function split(stroke) {
  const parts = [];
  for (let start = 0; start === 0 || start < stroke.points.length - 2; start += MOST - 2) {
    parts.push({ ...stroke, points: stroke.points.slice(start, start + MOST) });
  }
  return parts;
}

/**
 * What another page sent, if it is a stroke; null for anything else.
 *
 * @param {any} data
 * @param {{colours: number, sizes: number}} known
 * @returns {Stroke | null}
 */
export function readStroke(data, { colours, sizes }) {
  const { points, colour, size } = data ?? {};
  const isIndex = (/** @type {unknown} */ value, /** @type {number} */ count) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) < count;
  const isWhole =
    Array.isArray(points) &&
    points.length >= 2 &&
    points.length % 2 === 0 &&
    points.every((value) => isIndex(value, SPAN + 1));
  return isWhole && isIndex(colour, colours) && isIndex(size, sizes)
    ? { points, colour, size }
    : null;
}
