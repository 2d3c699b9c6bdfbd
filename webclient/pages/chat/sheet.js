import { icon, make } from "/pages/shared/dom.js";
import { words } from "./strings.js";

/**
 * A dialog from the bottom of a phone, or in the middle of a desktop.
 *
 * @param {string} title
 * @param {...HTMLElement} content
 */
export function sheet(title, ...content) {
  const close = make(
    "button",
    { class: "plain", attributes: { type: "button", "aria-label": words.close } },
    icon("close"),
  );
  const head = make("div", { class: "people-head" }, make("h2", { text: title }), close);
  const dialog = make("dialog", { class: "sheet", attributes: { "aria-label": title } }, head);
  dialog.append(...content);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  return dialog;
}

/**
 * A sheet that is there once.
 *
 * @param {string} title
 * @param {...HTMLElement} content
 */
export function passingSheet(title, ...content) {
  const dialog = sheet(title, ...content);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.showModal();
  return dialog;
}

/** @param {string} text @param {() => void} act @param {string} [kind] */
export function buttonFor(text, act, kind = "") {
  const button = make("button", { class: kind, text, attributes: { type: "button" } });
  // What comes under the finger by the first tap is not what the second one means.
  button.addEventListener("click", (event) => event.detail < 2 && act());
  return button;
}
