/** Pictures for the board, made small enough to be a stroke: loaded by the first one. */
import { drawnBeside, sides } from "/pages/chat/picture_making.js";
import { figure } from "./figure.js";
import { PICTURE } from "./thing.js";

/**
 * The longest sides, in pixels, and how well it is kept: the first that is small enough.
 *
 * @type {[number, number][]}
 */
const TRIALS = [
  [800, 0.6],
  [800, 0.4],
  [640, 0.4],
  [480, 0.4],
  [400, 0.3],
  [320, 0.3],
  [240, 0.3],
  [160, 0.3],
];

/** Of more pixels none is read here: it would fill the memory. */
const MOST = 200_000_000;

/** How much of what is to be seen a picture takes at first. */
const SHARE = 0.5;

/**
 * A picture in the middle of what is to be seen.
 *
 * @param {File} file
 * @param {import("./shape.js").Box} seen
 * @returns {Promise<import("./stroke.js").Stroke | null>} null: it is none, or this browser can't read it
 */
export async function asStroke(file, seen) {
  const [width, height] = await sides(file);
  if (width * height === 0 || width * height > MOST) return null;
  const small = { trials: TRIALS, most: PICTURE.bytes };
  const { signal } = new AbortController();
  const drawn = await drawnBeside({ file, width, height, type: "", small }, signal);
  if (!drawn?.thumbnail) return null;
  const [wide, high] = [seen.right - seen.left, seen.bottom - seen.top];
  const scale = SHARE * Math.min(wide / width, high / height);
  const [x, y] = [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2];
  const [across, down] = [(width * scale) / 2, (height * scale) / 2];
  const points = figure(
    "rectangle",
    { x: x - across, y: y - down },
    { x: x + across, y: y + down },
  );
  const picture = /** @type {Uint8Array<ArrayBuffer>} */ (drawn.thumbnail);
  return { points, look: [0, 0], shape: "picture", picture };
}
