import { find, hide } from "/pages/shared/dom.js";

/**
 * A mark on a button, of what is new where one isn't.
 *
 * @param {string} id
 * @param {string} told for those who hear it; "": there is nothing new
 * @param {string} shown
 */
export function mark(id, told, shown) {
  const place = find(id, HTMLElement);
  hide(place, told === "");
  const [seen, heard] = place.children;
  if (seen.textContent !== shown) seen.textContent = shown;
  if (heard.textContent !== told) heard.textContent = told;
}
