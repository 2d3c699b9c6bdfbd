/** Putting a text into the clipboard, also on plain http in a LAN, where its API is not. */

import { make } from "./dom.js";

/**
 * @param {string} text
 * @param {HTMLElement} beside where the focus is, so that nothing closes
 * @returns {Promise<boolean>} false: the browser doesn't let one
 */
export async function copy(text, beside) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, beside);
  }
}

/** @param {string} text @param {HTMLElement} beside */
function copyBySelection(text, beside) {
  const focused = document.activeElement;
  const field = make("textarea", { class: "out-of-sight" });
  field.value = text;
  beside.after(field);
  field.select();
  const isDone = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isDone;
}
