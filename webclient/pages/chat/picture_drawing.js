/** A picture drawn anew, small and large: by a worker, or by the page where there is none. */

import { THUMBNAIL_SIZE } from "/peerpyrtc_client/file_info.js";

/**
 * @typedef {object} Wish
 * @property {File} file
 * @property {number} width the right way up, in pixels
 * @property {number} height
 * @property {string} type the media type of the large one; "": none is wanted
 * @property {{trials: [number, number][], most: number}} [small] how the small one is tried, and the
 *   most bytes of it; left out: as a thumbnail
 *
 * @typedef {object} Drawn
 * @property {Uint8Array} [thumbnail] left out: it can't be made so small
 * @property {Blob} [picture] left out: it can't be made
 */

/** The longest side, in pixels: phones have no larger canvas. */
const LONGEST = 4096;

/**
 * The longest sides of a thumbnail, in pixels, and how well it is kept: the first that is small enough.
 *
 * @type {[number, number][]}
 */
const TRIALS = [
  [240, 0.7],
  [240, 0.4],
  [160, 0.5],
  [120, 0.3],
  [64, 0.3],
];

/** @param {Wish} wish @returns {Promise<Drawn | null>} null: it is no picture, or unknown here */
export async function draw({ file, width, height, type, small: wanted }) {
  const scale = LONGEST / Math.max(width, height);
  const [resizeWidth, resizeHeight] = scaled(width, height, scale);
  /** @type {ImageBitmapOptions} */
  const options = scale < 1 ? { resizeWidth, resizeHeight, resizeQuality: "high" } : {};
  /** @type {ImageBitmap | undefined} */
  let bitmap;
  try {
    bitmap = await createImageBitmap(file, options);
    const thumbnail = await small(bitmap, wanted);
    const picture = type && (await drawn(bitmap, LONGEST, type, 0.92));
    return { ...(thumbnail && { thumbnail }), ...(picture && { picture }) };
  } catch {
    return null; // browsers say no more of it, nor of a memory that is too small
  } finally {
    bitmap?.close();
  }
}

/** @param {number} width @param {number} height @param {number} scale */
const scaled = (width, height, scale) =>
  [width, height].map((side) => Math.max(1, Math.round(side * scale)));

/** @param {ImageBitmap} bitmap @param {Wish["small"]} wanted @returns {Promise<Uint8Array | null>} null: it can't be made so small */
async function small(bitmap, wanted = { trials: TRIALS, most: THUMBNAIL_SIZE }) {
  for (const [side, quality] of wanted.trials) {
    let blob = await drawn(bitmap, side, "image/webp", quality);
    // Some browsers make no WebP, and a PNG in its place.
    if (blob?.type !== "image/webp") blob = await drawn(bitmap, side, "image/jpeg", quality);
    if (blob && blob.size <= wanted.most) return new Uint8Array(await blob.arrayBuffer());
  }
  return null;
}

/**
 * @param {ImageBitmap} bitmap
 * @param {number} longest
 * @param {string} type
 * @param {number} quality
 * @returns {Promise<Blob | null>}
 */
async function drawn(bitmap, longest, type, quality) {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const [width, height] = scaled(bitmap.width, bitmap.height, scale);
  const { canvas, context } = paper(width, height);
  if (!context) return null;
  if (type === "image/jpeg") {
    context.fillStyle = "#fff"; // it knows nothing to see through
    context.fillRect(0, 0, width, height);
  }
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, width, height);
  if ("convertToBlob" in canvas) return canvas.convertToBlob({ type, quality });
  return new Promise((resolve) => canvas.toBlob(resolve, type, quality));
}

/** @param {number} width @param {number} height */
function paper(width, height) {
  if ("OffscreenCanvas" in globalThis) {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext("2d") };
  }
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  return { canvas, context: canvas.getContext("2d") };
}
