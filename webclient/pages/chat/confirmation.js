import { make } from "/pages/shared/dom.js";
import { buttonFor } from "./sheet.js";
import { words } from "./strings.js";

/** So long, in milliseconds, it stands there; longer under a finger or the keyboard's focus. */
const SHOWN = 10_000;

/** What came of one's last act, with a way back: over the field, or in the sheet that is open. */
export class Confirmation {
  #home;
  #box = make("div", { class: "done", attributes: { "aria-atomic": "true" } });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {HTMLElement} home what it stands in while no sheet is open */
  constructor(home) {
    this.#home = home;
    this.#box.hidden = true;
    home.prepend(this.#box);
    // A sheet takes what is in it along, and nothing beside it can be reached.
    const closed = (/** @type {Event} */ { target }) =>
      target === this.#box.parentElement && this.#place();
    document.addEventListener("close", closed, { capture: true });
    for (const left of ["focusout", "pointerleave"]) {
      this.#box.addEventListener(left, () => this.#wait());
    }
  }

  /** @param {string} text @param {(() => void) | null} [undo] */
  tell(text, undo = null) {
    if (text !== "") this.#show(text, undo);
  }

  /** @param {string} text why something couldn't be done */
  refuse(text) {
    this.#show(text, null, "alert");
  }

  hide() {
    clearTimeout(this.#timer);
    this.#box.hidden = true;
  }

  /** @param {string} text @param {(() => void) | null} undo @param {"status" | "alert"} [role] how it is read out */
  #show(text, undo, role = "status") {
    this.#place();
    this.#box.setAttribute("role", role);
    this.#box.classList.toggle("refused", role === "alert");
    const back = () => {
      this.hide();
      undo?.();
    };
    const said = make("span", { text });
    this.#box.replaceChildren(said, ...(undo ? [buttonFor(words.undoIt, back)] : []));
    this.#box.hidden = false;
    this.#wait();
  }

  /** In the sheet that is open, if one is. */
  #place() {
    const open = document.querySelectorAll("dialog:modal");
    const place = open.item(open.length - 1) ?? this.#home;
    if (this.#box.parentElement === place) return;
    if (place === this.#home) place.prepend(this.#box);
    else place.append(this.#box);
  }

  #wait() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#box.matches(":hover, :focus-within")) this.#wait();
      else this.hide();
    }, SHOWN);
  }
}
