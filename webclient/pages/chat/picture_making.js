/** Pictures as they are shared: the right way up, and without what the camera wrote into them. */

import { draw } from "./picture_drawing.js";
import { moves, withoutNotes } from "./picture_notes.js";

/**
 * @typedef {object} Made
 * @property {File} file as it is shared
 * @property {Uint8Array} [thumbnail]
 * @property {boolean} [isAsItIs] this browser can't read it: it goes with all that is in it
 *
 * @typedef {import("./picture_drawing.js").Wish} Wish
 * @typedef {import("./picture_drawing.js").Drawn} Drawn
 */

/** Of more pixels none is read here: it would fill the memory. */
const MOST = 200_000_000;

/** Of these a canvas makes the same again; what else can be seen becomes a JPEG. @type {Record<string, string>} */
const ENDINGS = { "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp" };

/** So long, in milliseconds, who draws beside the page may say nothing: it may have died of a want of memory. */
const LONGEST = 60_000;

/**
 * The picture as it is shared, with a small one of it. What moves goes as it is: a canvas would stop
 * it. So does what this browser can't read, without a small one. Notes are taken out of both all the
 * same, where this knows how.
 *
 * @param {File} file
 * @param {AbortSignal} signal it isn't wanted any more: what is made of it then is nothing
 * @returns {Promise<Made>}
 */
export async function make(file, signal) {
  const [width, height] = await sides(file);
  if (width * height === 0 || width * height > MOST) return unread(file);
  const isKept = await isMoving(file);
  const type = file.type in ENDINGS ? file.type : "image/jpeg";
  const drawn = await drawnBeside({ file, width, height, type: isKept ? "" : type }, signal);
  if (!drawn) return unread(file);
  const { thumbnail, picture } = drawn;
  return picture && !isKept
    ? { file: named(picture, file), thumbnail }
    : { ...(await unread(file)), thumbnail };
}

/** @param {Blob} picture @param {File} file */
function named(picture, { name, type }) {
  const bare = name.replace(/\.[^.]{1,5}$/, "");
  const fit = picture.type === type ? name : `${bare}.${ENDINGS[picture.type]}`;
  return new File([picture], fit, { type: picture.type });
}

/**
 * Beside the page, which large pictures would hold up for seconds; in it where that can't be.
 *
 * @param {Wish} wish
 * @param {AbortSignal} signal
 * @returns {Promise<Drawn | null>} null: it is no picture, or unknown here
 */
export async function drawnBeside(wish, signal) {
  if (signal.aborted) return null; // while it was measured
  const answer = "OffscreenCanvas" in globalThis ? await ask(wish, signal) : undefined;
  return answer === undefined ? draw(wish) : answer;
}

/**
 * @param {Wish} wish
 * @param {AbortSignal} signal
 * @returns {Promise<Drawn | null | undefined>} undefined: there is nobody to ask; null also: there is no answer
 */
async function ask(wish, signal) {
  const worker = new Worker(new URL("./picture_worker.js", import.meta.url), { type: "module" });
  const { port1, port2 } = new MessageChannel();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  try {
    return await new Promise((resolve) => {
      worker.addEventListener("error", () => resolve(undefined));
      port1.onmessage = ({ data }) => resolve(data);
      // Of one that died nothing is heard, and the next picture waits for this one.
      timer = setTimeout(() => resolve(null), LONGEST);
      signal.addEventListener("abort", () => resolve(null), { once: true });
      worker.postMessage(wish, [port2]);
    });
  } finally {
    clearTimeout(timer);
    port1.close();
    worker.terminate(); // and what it took of the memory is free
  }
}

/** All of it goes but what was written into it, where this knows how. @param {File} file @returns {Promise<Made>} */
async function unread(file) {
  try {
    const bare = withoutNotes(new Uint8Array(await file.arrayBuffer()));
    if (bare) return { file: new File(bare, file.name, { type: file.type }) };
  } catch {
    // It is gone, or has changed: who sends it is told so.
  }
  return { file, isAsItIs: true };
}

/** How large it is, the right way up, in pixels, by its beginning; 0 for what is none. @param {File} file */
export async function sides(file) {
  const image = new Image();
  const url = URL.createObjectURL(file);
  image.src = url;
  await new Promise((resolve) => {
    image.addEventListener("load", resolve, { once: true });
    image.addEventListener("error", resolve, { once: true });
  });
  const found = [image.naturalWidth, image.naturalHeight];
  image.removeAttribute("src");
  URL.revokeObjectURL(url);
  return found;
}

/** @param {File} file */
async function isMoving(file) {
  if (file.type === "image/jpeg") return false;
  return moves(new Uint8Array(await file.arrayBuffer()));
}
