/** Keys, as every field of the pages reads them. */

/**
 * Whether an input method has this key: Enter chooses a word then, Escape throws it away. Safari ends
 * the composition before the key arrives and marks that key with 229.
 *
 * @param {KeyboardEvent} event
 */
export const isComposing = (event) => event.isComposing || event.keyCode === 229;

const TOUCH = "(hover: none) and (pointer: coarse)";

/** Whether Enter makes a line and the button sends, as on phones, whose keyboards have no Shift+Enter. */
export const isTouch = () => matchMedia(TOUCH).matches;

/** @param {() => void} listener called when a keyboard or a mouse came or went */
export const onTouchChange = (listener) => matchMedia(TOUCH).addEventListener("change", listener);
