import { make } from "../shared/dom.js";

/** Have the browser keep it among what it has downloaded. @param {Blob} blob @param {string} name */
export function saveAs(blob, name) {
  const url = URL.createObjectURL(blob);
  make("a", { attributes: { href: url, download: name } }).click();
  // The browser reads it in its own time; a minute is more than it takes to begin.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
