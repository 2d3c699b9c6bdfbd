/**
 * Formatting is loaded when the first text has any, and until then a text is as it was typed.
 *
 * @typedef {typeof import("./formatting.js")} Formatting
 */

import { pageAge } from "../shared/page_age.js";

/** So long, in milliseconds, it isn't asked for again where it could not be loaded. */
const REST = 10_000;

/** Without one of these there is nothing to format. */
const SIGNS = /[`*_]|^> |^ {0,3}(?:-|\d{1,9}[.)]) /m;

/** @type {Formatting | null} */
let formatting = null;
let isLoading = false;
let failed = 0;
let restsUntil = Number.NEGATIVE_INFINITY;
let outdated = () => {};
/** @type {Set<() => void>} */
const waiting = new Set();

/** @param {string} text @returns {Formatting | null} null: it has none, or it is being loaded */
export function formattingOf(text) {
  if (!SIGNS.test(text)) return null;
  if (!formatting && !isLoading && performance.now() >= restsUntil) load();
  return formatting;
}

/**
 * Be told when formatting is there, if this text waits for it.
 *
 * @param {string} text
 * @param {() => void} show
 * @returns {() => void} ends it
 */
export function whenFormatted(text, show) {
  if (formatting || !SIGNS.test(text)) return () => {};
  waiting.add(show);
  return () => waiting.delete(show);
}

/** Be told once that it can't be had: the page is older than its host, and only loading it again helps. @param {() => void} tell */
export function whenOutdated(tell) {
  outdated = tell;
}

/** All is as it was typed until the first text after a rest asks for it again. */
async function load() {
  isLoading = true;
  try {
    const come = await fetched();
    await come.prepare();
    formatting = come;
  } catch {
    failed += 1;
  }
  if (formatting) formatting.begin(waiting);
  else await rest();
  isLoading = false;
}

async function rest() {
  const isOld = (await pageAge()) === "older";
  restsUntil = isOld ? Number.POSITIVE_INFINITY : performance.now() + REST;
  if (isOld) outdated();
}

/** Browsers before 2026 never ask twice by one address for what could not be loaded. @returns {Promise<Formatting>} */
const fetched = () => {
  if (!failed) return import("./formatting.js");
  const again = `./formatting.js?${failed}`;
  return import(again);
};
