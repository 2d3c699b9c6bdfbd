/** The page's screens. One of them is shown, and here alone it is decided which. */

import { find, hide } from "/pages/shared/dom.js";

/** By their ids. @typedef {"join" | "knock" | "room" | "ended"} Screen @type {Screen[]} */
const SCREENS = ["join", "knock", "room", "ended"];

/** @param {Screen} screen */
export function showScreen(screen) {
  for (const each of SCREENS) hide(find(each, HTMLElement), each !== screen);
  window.dispatchEvent(new CustomEvent("screen", { detail: screen }));
  if (screen === "room") return;
  // One that is over the room would hold the keys of the screen that is there now.
  for (const dialog of document.querySelectorAll("dialog:modal")) {
    /** @type {HTMLDialogElement} */ (dialog).close();
  }
}
