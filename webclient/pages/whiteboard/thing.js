/**
 * Texts, notes and pictures: strokes whose points are the outline of a box, with words or a picture
 * in it. A page that doesn't know them draws that box.
 */
import { measure } from "../chat/picture_size.js";
import { shownLine } from "../shared/shown.js";
import { FONT, LEADING, LETTERS, layOut } from "./letters.js";

/**
 * @typedef {import("./stroke.js").Stroke} Stroke
 * @typedef {import("./theme.js").Theme} Theme
 * @typedef {{left: number, top: number, width: number, height: number}} Place units
 */

/** The most letters of a text; the host takes no more. */
export const MOST_LETTERS = 500;

/** Bytes of a picture, and pixels each way; the host takes no more. */
export const PICTURE = { bytes: 11_000, side: 1024 };

/** Pixels of all pictures together; what comes then is small in the memory. */
const PIXELS = 32_000_000;
const SMALL = 64;

/** How far letters are from the edge of a note, in units, where they are as large as they are by themselves. */
const EDGE = 90;

/** How large letters may be that have a size of their own, in units. */
export const OWN = { least: 10, most: 4_000 };

/** @param {{shape?: string}} stroke */
export const isThing = ({ shape }) => shape === "text" || shape === "note" || shape === "picture";

/**
 * What of it is a text, a note or a picture; null: nothing is.
 *
 * @param {any} data whose `points` and `look` are a stroke's
 * @returns {Stroke | null}
 */
export function readThing({ points, look, shape, text, picture, letters }) {
  if (look[2] || !isThing({ shape })) return null;
  const { width, height } = placeOf({ points, look });
  if (width < 1 || height < 1) return null;
  if (shape === "picture") return isPicture(picture) ? { points, look, shape, picture } : null;
  const shown = shownWords(text);
  return shown ? withLetters({ points, look, shape, text: shown }, letters) : null;
}

/** How large its letters are where they have room, in units. @param {Stroke} stroke */
export const lettersOf = ({ look, letters }) => letters ?? LETTERS[look[1]];

/** The same with letters of this size, if that is one. @param {Stroke} stroke @param {unknown} letters units @returns {Stroke} */
export function withLetters({ letters: _, ...stroke }, letters) {
  const isOwn = typeof letters === "number" && letters >= OWN.least && letters <= OWN.most;
  return isOwn && letters !== LETTERS[stroke.look[1]] ? { ...stroke, letters } : stroke;
}

/** Words as they are shown: with their lines, and nothing that turns or covers what is around. @param {unknown} text */
export const shownWords = (text) =>
  typeof text === "string" && text.length <= MOST_LETTERS
    ? text.split("\n").map(shownLine).join("\n").trim()
    : "";

/** @param {unknown} picture @returns {picture is Uint8Array<ArrayBuffer>} */
function isPicture(picture) {
  if (!(picture instanceof Uint8Array) || picture.length > PICTURE.bytes) return false;
  const { width = 0, height = 0 } = measure(picture) ?? {};
  return width * height > 0 && width <= PICTURE.side && height <= PICTURE.side;
}

/** The box that its points go around. @param {Stroke} stroke @returns {Place} */
export function placeOf({ points }) {
  const [across, down] = [0, 1].map((odd) => points.filter((_, at) => at % 2 === odd));
  const [left, top] = [Math.min(...across), Math.min(...down)];
  return { left, top, width: Math.max(...across) - left, height: Math.max(...down) - top };
}

/** @type {WeakMap<Stroke, ReturnType<typeof lay>>} */
const written = new WeakMap();

/** Where its lines are written, and how large. @param {Stroke} stroke */
export function linesOf(stroke) {
  const known = written.get(stroke) ?? lay(stroke);
  written.set(stroke, known);
  return known;
}

/** How far its letters are from the edge of a note, in units; of a text they go to the edge. @param {Stroke} stroke */
export function edgeOf(stroke) {
  if (stroke.shape !== "note") return 0;
  const { width, height } = placeOf(stroke);
  const times = lettersOf(stroke) / LETTERS[stroke.look[1]];
  return Math.min(EDGE * times, width / 8, height / 8);
}

/** @param {Stroke} stroke */
function lay(stroke) {
  const { left, top, width, height } = placeOf(stroke);
  const edge = edgeOf(stroke);
  const [room, high] = [width - 2 * edge, height - 2 * edge];
  const { lines, size } = layOut(stroke.text ?? "", room, high, lettersOf(stroke));
  return {
    size,
    room,
    lines: lines.map(({ text, isFromRight }, at) => ({
      text,
      isFromRight,
      x: isFromRight ? left + edge + room : left + edge,
      y: top + edge + (at + 0.5) * LEADING * size,
    })),
  };
}

/** The colour of its letters. @param {Stroke} stroke @param {Theme} theme */
export const letterColour = ({ shape, look }, theme) => theme.inks[shape === "note" ? 0 : look[0]];

/**
 * @param {CanvasRenderingContext2D} context that counts in units of the board
 * @param {Stroke} stroke
 * @param {Theme} theme
 * @param {(stroke: Stroke) => void} arrived its picture is read now, and it is to be painted anew
 * @param {string} [cover] of a picture: it is blurred, and this stands on it; "": it isn't
 */
export function paintThing(context, stroke, theme, arrived, cover = "") {
  const { left, top, width, height } = placeOf(stroke);
  if (stroke.picture) {
    const bitmap = bitmapOf(stroke.picture, () => arrived(stroke));
    context.fillStyle = theme.line;
    if (bitmap) context.drawImage(cover ? blurred(bitmap) : bitmap, left, top, width, height);
    else context.fillRect(left, top, width, height);
    if (cover) paintCover(context, placeOf(stroke), theme, cover);
    return;
  }
  if (stroke.shape === "note") {
    context.fillStyle = theme.notes[stroke.look[0]];
    context.fillRect(left, top, width, height);
  }
  const { lines, size, room } = linesOf(stroke);
  context.font = `${size}px ${FONT}`;
  context.textBaseline = "middle";
  context.fillStyle = letterColour(stroke, theme);
  for (const { text, isFromRight, x, y } of lines) {
    context.direction = isFromRight ? "rtl" : "ltr";
    context.textAlign = isFromRight ? "right" : "left";
    context.fillText(text, x, y, room);
  }
}

/** Of a blurred picture so many pixels each way are left. */
const COARSE = 5;

/** The size of what stands on it, in units, and the room around it. */
const COVER = { size: 170, edge: 60 };

/** @type {WeakMap<ImageBitmap, HTMLCanvasElement>} */
const coarse = new WeakMap();

/**
 * Not by a filter of the canvas, which not all browsers have. By halves: made small at once, some take
 * a few pixels as they are.
 *
 * @param {ImageBitmap} bitmap
 */
function blurred(bitmap) {
  const known = coarse.get(bitmap);
  if (known) return known;
  let [width, height] = [bitmap.width, bitmap.height];
  /** @type {ImageBitmap | HTMLCanvasElement} */
  let from = bitmap;
  let canvas;
  do {
    [width, height] = [width, height].map((side) => Math.max(COARSE, Math.ceil(side / 2)));
    canvas = document.createElement("canvas");
    Object.assign(canvas, { width, height });
    canvas.getContext("2d")?.drawImage(from, 0, 0, width, height);
    from = canvas;
  } while (width > COARSE || height > COARSE);
  coarse.set(bitmap, canvas);
  return canvas;
}

/** @param {CanvasRenderingContext2D} context @param {Place} place @param {Theme} theme @param {string} text */
function paintCover(context, { left, top, width, height }, theme, text) {
  const size = Math.min(COVER.size, height / 3, (2 * width) / (text.length + 1));
  const edge = (size * COVER.edge) / COVER.size;
  context.font = `${size}px ${FONT}`;
  context.textBaseline = "middle";
  context.textAlign = "center";
  const across = Math.min(width, context.measureText(text).width + 2 * edge);
  const [x, y] = [left + width / 2, top + height / 2];
  context.fillStyle = theme.paper;
  context.fillRect(x - across / 2, y - size, across, 2 * size);
  context.fillStyle = theme.inks[0];
  context.fillText(text, x, y, across);
}

/** @type {WeakMap<Uint8Array, ImageBitmap | null>} null: it is being read, or can't be */
const bitmaps = new WeakMap();
let pixels = 0;
const gone = new FinalizationRegistry((/** @type {number} */ size) => {
  pixels -= size;
});

/** @param {Uint8Array<ArrayBuffer>} picture @param {() => void} arrived */
function bitmapOf(picture, arrived) {
  if (!bitmaps.has(picture)) readBitmap(picture).then((isRead) => isRead && arrived());
  return bitmaps.get(picture);
}

/** Have it to be painted. @param {Uint8Array<ArrayBuffer>} picture @returns {Promise<boolean>} whether it is a picture */
export async function readBitmap(picture) {
  if (bitmaps.get(picture)) return true;
  bitmaps.set(picture, null);
  const { type, width, height } = measure(picture) ?? { type: "", width: SMALL, height: SMALL };
  const scale = pixels > PIXELS ? Math.min(1, SMALL / Math.max(width, height)) : 1;
  const [resizeWidth, resizeHeight] = [width, height].map((side) => Math.ceil(side * scale));
  const size = resizeWidth * resizeHeight;
  pixels += size;
  gone.register(picture, size);
  try {
    const options = scale < 1 ? { resizeWidth, resizeHeight } : {};
    bitmaps.set(picture, await createImageBitmap(new Blob([picture], { type }), options));
    return true;
  } catch {
    return false; // it begins as a picture does, and is none
  }
}
