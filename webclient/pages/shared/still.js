/**
 * Whether a hand is on something: it is pressed, something in it is being selected, or a row of
 * buttons in it is open. What is under a hand must not move.
 */
export class Still {
  #place;
  #released;
  #isPressed = false;
  #isOn = false;
  /** A mouse that was let go outside the window comes back without a word. @param {PointerEvent} event */
  #moved = ({ buttons }) => {
    if (buttons === 0) this.#press(false);
  };

  /** @param {HTMLElement} place @param {() => void} released what waits for the hand to go */
  constructor(place, released) {
    this.#place = place;
    this.#released = released;
    place.addEventListener("pointerdown", () => this.#press(true), { passive: true });
    for (const end of ["pointerup", "pointercancel", "blur"]) {
      // The click that follows the hand's going still finds everything in its place.
      window.addEventListener(end, () => setTimeout(() => this.#press(false)), { passive: true });
    }
    document.addEventListener("selectionchange", () => this.#look());
  }

  get isOn() {
    return this.#isOn;
  }

  /** A row of buttons was opened or closed. */
  look() {
    this.#look();
  }

  /** @param {boolean} isPressed */
  #press(isPressed) {
    if (isPressed === this.#isPressed) return;
    this.#isPressed = isPressed;
    if (isPressed) window.addEventListener("pointermove", this.#moved, { passive: true });
    else window.removeEventListener("pointermove", this.#moved);
    this.#look();
  }

  #look() {
    const was = this.#isOn;
    this.#isOn = this.#isPressed || this.#isSelected() || this.#isOpen();
    if (was && !this.#isOn) this.#released();
  }

  #isSelected() {
    const selection = getSelection();
    if (!selection || selection.isCollapsed) return false;
    return this.#place.contains(selection.anchorNode) || this.#place.contains(selection.focusNode);
  }

  #isOpen() {
    return this.#place.querySelector("[aria-haspopup][aria-expanded='true']") !== null;
  }
}
