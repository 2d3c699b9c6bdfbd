/**
 * Formatting is loaded when the first text has any, and until then a text is as it was typed.
 *
 * @typedef {typeof import("./formatting.js")} Formatting
 */

/** Without one of these there is nothing to format. */
const SIGNS = /[`*_]|^> |^ {0,3}(?:-|\d{1,9}[.)]) /m;

/** @type {Formatting | null} */
let formatting = null;
let isLoading = false;
let failed = 0;
/** @type {Set<() => void>} */
const waiting = new Set();

/** @param {string} text @returns {Formatting | null} null: it has none, or it is being loaded */
export function formattingOf(text) {
  if (!SIGNS.test(text)) return null;
  if (!formatting && !isLoading) load();
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

/** All is as it was typed until the next text asks for it again. @returns {Promise<void>} */
export async function load() {
  isLoading = true;
  try {
    const come = await fetched();
    await come.prepare();
    formatting = come;
  } catch {
    failed += 1;
  } finally {
    isLoading = false;
  }
  if (!formatting) return;
  document.addEventListener("copy", formatting.copyAsTyped);
  for (const show of waiting) show();
  waiting.clear();
}

/** Browsers before 2026 never ask twice by one address for what could not be loaded. @returns {Promise<Formatting>} */
const fetched = () => {
  if (!failed) return import("./formatting.js");
  const again = `./formatting.js?${failed}`;
  return import(again);
};
