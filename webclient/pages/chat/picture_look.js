import { make } from "../shared/dom.js";
import { shownFile } from "../shared/shown.js";
import { measure } from "./picture_size.js";

/**
 * @typedef {typeof import("./strings.js").words} Words
 *
 * @typedef {object} Look
 * @property {string} name
 * @property {number} size in bytes, as it was told
 * @property {() => Look[]} together it, and what was sent together with it, in their order
 * @property {() => Node[]} caption none: it has none
 * @property {Blob} thumbnail
 * @property {() => Promise<Blob | null>} contents
 * @property {() => HTMLButtonElement | null} more asks what there is to do about its message, if there is anything
 * @property {() => boolean} isVeiled it is blurred until it is tapped
 * @property {() => void} unveil it was tapped
 */

/** A thumbnail is no larger, in pixels each way: what says so is none. */
const LARGEST = 512;

/** So large its longer side is shown, in CSS pixels, unless it is a small picture as a whole. */
const SHOWN = 240;
const SMALL = 64;

/**
 * A small picture and how large it is shown; null for what is none.
 *
 * @param {Uint8Array} thumbnail anybody may have written it
 * @returns {{blob: Blob, width: number, height: number} | null}
 */
export function smallOf(thumbnail) {
  const measured = measure(thumbnail);
  if (!measured) return null;
  const { type, width, height } = measured;
  if (width * height === 0 || width > LARGEST || height > LARGEST) return null;
  const bytes = /** @type {Uint8Array<ArrayBuffer>} */ (thumbnail);
  const longest = Math.max(width, height);
  const scale = longest < SMALL ? 1 : SHOWN / longest;
  const [shown, high] = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
  return { blob: new Blob([bytes], { type }), width: shown, height: high };
}

/** @param {HTMLImageElement} image @param {Blob} blob @returns {Promise<boolean>} whether it is shown now */
export async function show(image, blob) {
  const url = URL.createObjectURL(blob);
  image.src = url;
  const isShown = await image.decode().then(
    () => true,
    () => false,
  );
  URL.revokeObjectURL(url);
  return isShown;
}

/**
 * What shows a small picture, and leads to the whole one.
 *
 * @param {{width: number, height: number}} size
 * @param {string} name
 * @param {Words} words
 */
export function lookOf({ width, height }, name, words) {
  const image = make("img", { attributes: { alt: "", width: `${width}`, height: `${height}` } });
  const label = words.enlarge(shownFile(name));
  const attributes = { type: "button", "aria-label": label };
  const tap = make("span", { class: "tap-to-show", text: words.blurred });
  const button = make("button", { class: "look", attributes }, image, tap);
  button.tabIndex = -1;
  return { button, image };
}
