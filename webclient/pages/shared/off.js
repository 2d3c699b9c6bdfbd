/** Controls that are off for a while: they stay where they are, look it, and say why when pressed. */

/**
 * @param {HTMLElement} control
 * @param {string} why in words; "" turns it on
 * @param {string} [label] what stands there when a mouse rests on it, while it is on
 */
export function turnOff(control, why, label = control.getAttribute("aria-label") ?? "") {
  control.title = why || label;
  if (why === "") {
    delete control.dataset.off;
    control.removeAttribute("aria-disabled");
  } else {
    control.dataset.off = why;
    control.setAttribute("aria-disabled", "true");
  }
}

/**
 * What is off in there does nothing when it is pressed, and tells why.
 *
 * @param {HTMLElement} place
 * @param {(why: string) => void} tell
 */
export function sayWhyOff(place, tell) {
  const press = (/** @type {MouseEvent} */ event) => {
    const off = event.target instanceof Element && event.target.closest("[data-off]");
    if (!(off instanceof HTMLElement)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    tell(off.dataset.off ?? "");
  };
  place.addEventListener("click", press, { capture: true });
}
