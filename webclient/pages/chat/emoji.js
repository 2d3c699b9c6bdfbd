import { find, make } from "/pages/shared/dom.js";
import { ALONG } from "/pages/shared/i18n.js";

/** Plain Unicode: the system draws them, screen readers know their names in every language. */
export const EMOJI = [
  "😀 😄 😅 😂 🙂 😉 😊 😍 🥰 😘 😎 🤓",
  "🤔 🤨 😐 😴 😬 🙄 😢 😭 😮 😱 😡 🥳",
  "👍 👎 👏 🙌 🙏 💪 🤝 👋 ✌️ 🤞 👌 ☝️",
  "❤️ 💚 💙 💛 💔 ✨ 🔥 🎉 🎁 ⭐ ✅ ❌",
  "☕ 🍕 🍎 🍰 🌞 🌧️ 🌱 🐱 🐶 🐟 🚀 💡",
].flatMap((row) => row.split(" "));

/** In a row, for the keys: as many as the style sheet puts there. */
const ROW = 6;

/** A small table of emoji; the arrow keys go through it, Escape closes it. */
export class EmojiPicker {
  #button = find("emoji-button", HTMLButtonElement);
  #panel = find("emoji", HTMLElement);
  #at = 0;

  /** @param {(emoji: string) => void} pick */
  constructor(pick) {
    const buttons = EMOJI.map((emoji, index) => {
      const button = make("button", {
        class: "plain",
        text: emoji,
        attributes: { type: "button" },
      });
      button.tabIndex = index === 0 ? 0 : -1;
      button.addEventListener("click", () => {
        this.#close();
        pick(emoji);
      });
      return button;
    });
    this.#panel.append(...buttons);
    this.#button.addEventListener("click", () => {
      if (this.#panel.hidden) this.#open(buttons);
      else this.#close();
    });
    this.#panel.addEventListener("keydown", (event) => this.#step(event, buttons));
    document.addEventListener("pointerdown", ({ target }) => {
      const isInside = target instanceof Node && this.#panel.contains(target);
      if (!isInside && target instanceof Node && !this.#button.contains(target)) this.#close();
    });
    this.#panel.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.#panel.contains(relatedTarget)) this.#close();
    });
  }

  /** @param {HTMLButtonElement[]} buttons */
  #open(buttons) {
    this.#panel.hidden = false;
    this.#button.setAttribute("aria-expanded", "true");
    buttons[this.#at].focus();
  }

  #close() {
    this.#panel.hidden = true;
    this.#button.setAttribute("aria-expanded", "false");
  }

  /** @param {KeyboardEvent} event @param {HTMLButtonElement[]} buttons */
  #step(event, buttons) {
    if (event.key === "Escape") {
      event.preventDefault();
      this.#close();
      this.#button.focus();
      return;
    }
    const step = { ...ALONG, ArrowDown: ROW, ArrowUp: -ROW }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(buttons.length - 1, Math.max(0, this.#at + step));
    buttons[this.#at].tabIndex = -1;
    buttons[next].tabIndex = 0;
    buttons[next].focus();
    this.#at = next;
  }
}
