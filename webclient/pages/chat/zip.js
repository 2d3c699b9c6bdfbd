/** Files as one: a ZIP archive, each under a name that leads nowhere and that no other has. */

import { downloadZip } from "../../vendor/client-zip/index.js";

/** @typedef {{name: string, blob: Blob}} Entry */

/** What a folder can't have in its names, on whichever system the archive is opened. */
const NO_NAME = /[\\/:*?"<>|\p{Cc}]/gu;
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** File systems take names of 255 bytes; beside it stands what tells them apart, and a folder may be deep. */
const LONGEST = 200;

/** An ending that is longer, in UTF-16 units, is part of the name. */
const ENDING = 20;

/**
 * @param {Entry[]} entries their names may be anything; in their order
 * @param {Date} [now] when they are from, as the archive says
 * @returns {Promise<Blob>}
 */
export function zipOf(entries, now = new Date()) {
  const files = entries
    .map(named())
    .map(({ name, blob }) => ({ name, input: blob, lastModified: now }));
  return downloadZip(files).blob();
}

/** Gives each a name of its own. */
function named() {
  const taken = new Set();
  /** Where a name that was told before goes on. @type {Map<string, number>} */
  const next = new Map();
  return (/** @type {Entry} */ { name: told, blob }) => {
    const [stem, ending] = safe(told);
    let name = stem + ending;
    const plain = alike(name);
    let count = next.get(plain) ?? 2;
    for (; taken.has(alike(name)); count += 1) name = `${stem} (${count})${ending}`;
    next.set(plain, count);
    taken.add(alike(name));
    return { name, blob };
  };
}

/** As systems compare names that know no case. @param {string} name */
const alike = (name) => name.normalize("NFC").toLowerCase();

/** @param {string} told @returns {[string, string]} what it is called without its ending, and that */
function safe(told) {
  const bare = withoutDots(told.replace(NO_NAME, "_")) || "file";
  const dot = bare.lastIndexOf(".");
  const hasEnding = dot > 0 && bare.length - dot <= ENDING;
  const ending = hasEnding ? bare.slice(dot) : "";
  const stem = withoutDots(cut(hasEnding ? bare.slice(0, dot) : bare, LONGEST - bytesOf(ending)));
  return [DEVICES.test(stem) ? `_${stem}` : stem, ending];
}

/** @param {string} text */
const bytesOf = (text) => new TextEncoder().encode(text).length;

/** Its beginning, of whole characters. @param {string} text @param {number} most in bytes of UTF-8 */
function cut(text, most) {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(most));
  return text.slice(0, read);
}

/** Neither hidden nor cut by any system. @param {string} name */
function withoutDots(name) {
  let end = name.length;
  while (end > 0 && ". ".includes(name[end - 1])) end -= 1;
  return name.slice(0, end).replace(/^[. ]+/, "");
}
