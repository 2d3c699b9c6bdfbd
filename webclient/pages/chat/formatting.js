/** All that formatted texts take: a script and a style sheet of their own, loaded by the first one (formatter.js). */

import { make } from "../shared/dom.js";
import { copyAsTyped } from "./copying.js";

export { unformatted } from "./blocks.js";
export { named, render } from "./formatted.js";

/** @returns {Promise<void>} when it is there, or can't be had: then it goes without */
export function prepare() {
  const href = new URL("./formatting.css", import.meta.url).href;
  const sheet = make("link", { attributes: { rel: "stylesheet", href } });
  return new Promise((resolve) => {
    sheet.addEventListener("load", () => resolve());
    sheet.addEventListener("error", () => resolve());
    document.head.append(sheet);
  });
}

/** It is there: texts that wait for it are told, whichever of them can't be shown. @param {Set<() => void>} waiting */
export function begin(waiting) {
  document.addEventListener("copy", copyAsTyped);
  for (const show of waiting) {
    try {
      show();
    } catch (fault) {
      reportError(fault);
    }
  }
  waiting.clear();
}
