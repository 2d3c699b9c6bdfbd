import { icon, make, tell } from "/pages/shared/dom.js";
import { isComposing } from "/pages/shared/keys.js";
import { newRef } from "/peerpyrtc_client/frames.js";
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
  // A key that is held down presses once: by then another button may have the focus.
  dialog.addEventListener("keydown", (event) => {
    const isOnButton = event.target instanceof HTMLButtonElement;
    if (event.repeat && isOnButton && event.key === "Enter") event.preventDefault();
  });
  document.body.append(dialog);
  return dialog;
}

/**
 * A sheet that is there once. The keys are back where they were when it is closed: the browser sees to
 * that, but where they were at what shows while they are in its message alone.
 *
 * @param {string} title
 * @param {...HTMLElement} content
 */
export function passingSheet(title, ...content) {
  const here = document.activeElement;
  // One that leads on to another is there until it has told that it is closed.
  const leadsOn = document.querySelector("dialog.passing") !== null;
  if (!leadsOn) ask(here?.closest(".said") ?? null);
  const dialog = sheet(title, ...content);
  dialog.classList.add("passing");
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (document.querySelector("dialog.passing")) return;
    const before = /** @type {HTMLElement | null} */ (document.querySelector(ASKED));
    if (document.activeElement === document.body) before?.focus({ preventScroll: true });
    ask(null);
  });
  dialog.showModal();
  return dialog;
}

/** The message that the first of the sheets is about: this module may be there twice, and knows nothing. */
const ASKED = ".said[data-asked]";

/** @param {Element | null} message */
function ask(message) {
  document.querySelector(ASKED)?.removeAttribute("data-asked");
  message?.setAttribute("data-asked", "");
}

/** It is about something else by now. @param {HTMLDialogElement} dialog @param {string} title */
export function retitle(dialog, title) {
  dialog.setAttribute("aria-label", title);
  const head = dialog.querySelector("h2");
  if (head) tell(head, title);
}

/** A line of words in a sheet. @param {string} text */
export const line = (text) => make("p", { class: "meta sheet-line", text });

/**
 * A line to write into, or an area, with its name above it and room for what is wrong with it.
 *
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {"input" | "textarea"} [tag]
 */
export function field(name, attributes, tag = "input") {
  const id = `field-${newRef()}`;
  const wrong = make("p", {
    class: "wrong meta",
    attributes: { id: `${id}-wrong`, role: "alert" },
  });
  /** @type {Record<string, string>} */
  const kind = tag === "input" ? { type: "text" } : { rows: "8" };
  const named = { id, ...kind, autocomplete: "off", dir: "auto", ...attributes };
  const input = make(tag, {
    attributes: { ...named, "aria-describedby": wrong.id },
  });
  const label = make("label", { class: "meta", text: name, attributes: { for: id } });
  input.addEventListener("input", () => {
    input.removeAttribute("aria-invalid");
    wrong.textContent = "";
  });
  return {
    input,
    element: make("div", { class: "field" }, label, input, wrong),
    /** @param {string} text what is wrong with it */
    complain(text) {
      input.setAttribute("aria-invalid", "true");
      wrong.textContent = text;
      input.focus();
    },
    /** @param {() => void} act */
    onEnter(act) {
      input.addEventListener("keydown", (event) => {
        const pressed = /** @type {KeyboardEvent} */ (event);
        if (pressed.key === "Enter" && !isComposing(pressed)) act();
      });
    },
  };
}

/**
 * A choice among a few, with its name above it.
 *
 * @param {string} name
 * @param {string[]} labels
 * @param {number} chosen
 */
export function choices(name, labels, chosen) {
  const id = `field-${newRef()}`;
  const select = make("select", { attributes: { id } }, ...labels.map((text) => new Option(text)));
  select.selectedIndex = chosen;
  const label = make("label", { class: "meta", text: name, attributes: { for: id } });
  return { select, element: make("div", { class: "field" }, label, select) };
}

/** Close all that are open: what they are about is over. */
export function closeSheets() {
  for (const open of document.querySelectorAll("dialog:is(.sheet, .lightbox)[open]")) {
    /** @type {HTMLDialogElement} */ (open).close();
  }
}

/** @param {string} text @param {() => void} act @param {string} [kind] */
export function buttonFor(text, act, kind = "") {
  const button = make("button", { class: kind, text, attributes: { type: "button" } });
  // What comes under the finger by the first tap is not what the second one means.
  button.addEventListener("click", (event) => event.detail < 2 && act());
  return button;
}
