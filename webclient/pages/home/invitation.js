import { find } from "/pages/shared/dom.js";
import { fetchCode } from "/pages/shared/room_code.js";
import { words } from "./strings.js";

/** The QR code of the chosen room, and its address for those who type. */
export class Invitation {
  #details = find("invitation", HTMLDetailsElement);
  #code = find("code", HTMLImageElement);
  #note = find("code-note", HTMLElement);
  #address = find("code-address", HTMLElement);
  #room = "";
  /** @type {string | null} the room whose code is on show */
  #shown = null;

  constructor() {
    // Where there is room for it, it stands open beside the form.
    this.#details.open = matchMedia("(min-width: 900px)").matches;
    this.#details.addEventListener("toggle", () => this.#draw());
  }

  /** @param {string} room @param {boolean} isOpen there is such a room */
  show(room, isOpen) {
    this.#room = isOpen ? room : "";
    this.#draw();
  }

  async #draw() {
    const room = this.#room;
    if (!this.#details.open || this.#shown === room) return;
    this.#shown = room;
    const found = room === "" ? null : await fetchCode(room);
    if (this.#room !== room) return; // another one was chosen meanwhile
    this.#code.hidden = found === null;
    this.#address.textContent = found?.address ?? "";
    this.#note.textContent = found ? words.scan(room) : words.noCode;
    if (!found) return;
    this.#code.alt = words.codeOf(room);
    const url = URL.createObjectURL(found.drawing);
    this.#code.addEventListener("load", () => URL.revokeObjectURL(url), { once: true });
    this.#code.src = url;
  }
}
