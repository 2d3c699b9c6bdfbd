import { make } from "/pages/shared/dom.js";
import { ALONG } from "/pages/shared/i18n.js";

/**
 * A row of buttons of which one is chosen: a radio group, with the arrow keys that belong to it.
 *
 * @param {HTMLElement} group
 * @param {string[]} labels
 * @param {(index: number) => HTMLElement} face what the button shows
 * @param {(index: number) => void} choose called at once for `first`
 * @param {number} [first]
 * @returns {(index: number) => void} chooses from elsewhere
 */
export function offerChoices(group, labels, face, choose, first = 0) {
  const buttons = labels.map((label, index) => {
    const attributes = { type: "button", role: "radio", "aria-label": label, title: label };
    const button = make("button", { attributes }, face(index));
    button.addEventListener("click", () => select(index));
    return button;
  });
  group.append(...buttons);
  group.addEventListener("keydown", (event) => {
    const step = { ...ALONG, ArrowDown: 1, ArrowUp: -1 }[event.key];
    const index = buttons.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    if (step === undefined || index < 0) return;
    event.preventDefault();
    const next = (index + step + buttons.length) % buttons.length;
    select(next);
    buttons[next].focus();
  });
  select(first);
  return select;

  /** @param {number} chosen */
  function select(chosen) {
    buttons.forEach((button, index) => {
      button.setAttribute("aria-checked", String(index === chosen));
      button.tabIndex = index === chosen ? 0 : -1;
    });
    choose(chosen);
  }
}
