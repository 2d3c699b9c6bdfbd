/** Texts, notes and pictures in a drawing that is kept: what they say is text there, and nothing else. */
import { measure } from "../chat/picture_size.js";
import { FONT } from "./letters.js";
import { letterColour, linesOf, placeOf } from "./thing.js";

/** @type {Record<string, string>} */
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Characters that no XML may have: of the others none is left by what is shown. */
const NO_XML = /[\ufffe\uffff]/g;

/** @param {string} text */
const escaped = (text) => text.replace(NO_XML, "").replace(/[&<>"']/g, (each) => ESCAPES[each]);

/**
 * @param {import("./stroke.js").Stroke} stroke
 * @param {import("./theme.js").Theme} theme
 * @returns {string[]} elements
 */
export function thingAsSvg(stroke, theme) {
  const { left, top, width, height } = placeOf(stroke);
  const box = `x="${left}" y="${top}" width="${width}" height="${height}"`;
  if (stroke.picture) {
    const type = measure(stroke.picture)?.type;
    const bytes = btoa(Array.from(stroke.picture, (byte) => String.fromCharCode(byte)).join(""));
    const href = `data:${type};base64,${bytes}`;
    return [`<image ${box} preserveAspectRatio="none" href="${href}"/>\n`];
  }
  const parts = [];
  if (stroke.shape === "note") {
    parts.push(`<rect ${box} fill="${theme.notes[stroke.look[0]]}"/>\n`);
  }
  const { lines, size } = linesOf(stroke);
  const font = `font-family="${FONT}" font-size="${Math.round(size)}"`;
  const colour = letterColour(stroke, theme);
  for (const { text, isFromRight, x, y } of lines) {
    const place = `x="${Math.round(x)}" y="${Math.round(y)}" dominant-baseline="central"`;
    const way = isFromRight ? ' direction="rtl"' : "";
    parts.push(`<text ${place} ${font} fill="${colour}"${way}>${escaped(text)}</text>\n`);
  }
  return parts;
}
