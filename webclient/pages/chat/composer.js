import { isComposing, isTouch, onTouchChange } from "/pages/shared/keys.js";
import { sight } from "./sight.js";

/** How often, at most, the others are told that one is typing; shorter than they remember it. */
const TELL_EVERY = 3000;

/** Typing ends after this many milliseconds without a key. */
const IDLE = 4000;

/**
 * The field at the thumb. Enter sends and Shift+Enter begins a new line; on a phone Enter begins the
 * line and the button sends. It grows with its text.
 *
 * @typedef {{key: (event: KeyboardEvent) => boolean}} KeyTaker whether it has taken the key
 */
export class Composer {
  #draft;
  #handlers;
  #first;
  #toldAt = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #idle;

  /**
   * @param {HTMLFormElement} form
   * @param {HTMLTextAreaElement} draft
   * @param {object} handlers
   * @param {(text: string) => boolean} handlers.send whether it went out: else the text stays
   * @param {(active: boolean) => void} handlers.typing
   * @param {(text: string) => void} handlers.changed
   * @param {KeyTaker[]} first who gets each key before the field
   */
  constructor(form, draft, handlers, first) {
    this.#draft = draft;
    this.#handlers = handlers;
    this.#first = first;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    // The one place for the field's keys: what an input method has is nobody's else.
    draft.addEventListener("keydown", (event) => {
      if (isComposing(event)) return;
      const isTaken = this.#first.some((each) => each.key(event));
      if (!isTaken && (event.key !== "Enter" || event.shiftKey || isTouch())) return;
      event.preventDefault();
      if (!isTaken) this.#submit();
    });
    draft.addEventListener("input", () => {
      this.#fit();
      this.#tellTyping();
      handlers.changed(draft.value);
    });
    this.#nameEnter();
    onTouchChange(() => this.#nameEnter());
  }

  get text() {
    return this.#draft.value;
  }

  focus() {
    this.#draft.focus();
  }

  /** Have this in the field, in place of what is there. @param {string} text */
  replace(text) {
    this.#draft.value = text;
    this.#fit();
    this.#handlers.changed(text);
  }

  /** Put a text into the empty field, as one left it. @param {string} text */
  restore(text) {
    if (this.#draft.value === "" && text !== "") this.replace(text);
  }

  /**
   * Write something in place of what is selected, and of `before` characters ahead of it.
   *
   * @param {string} text
   * @param {number} [before]
   */
  insert(text, before = 0) {
    sight.wanted();
    const { selectionStart, selectionEnd } = this.#draft;
    const start = Math.max(0, selectionStart - before);
    this.#draft.setRangeText(text, start, selectionEnd, "end");
    this.#draft.focus();
    this.#draft.dispatchEvent(new Event("input"));
  }

  #submit() {
    if (!this.#handlers.send(written(this.#draft.value))) return;
    this.#draft.value = "";
    this.#fit();
    this.#stopTyping();
    this.#handlers.changed("");
    this.#draft.focus();
  }

  #nameEnter() {
    this.#draft.enterKeyHint = isTouch() ? "enter" : "send";
  }

  #fit() {
    this.#draft.style.height = "auto";
    const border = this.#draft.offsetHeight - this.#draft.clientHeight;
    this.#draft.style.height = `${this.#draft.scrollHeight + border}px`;
  }

  #tellTyping() {
    if (this.#draft.value === "") {
      this.#stopTyping();
      return;
    }
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#stopTyping(), IDLE);
    if (Date.now() - this.#toldAt < TELL_EVERY) return;
    this.#toldAt = Date.now();
    this.#handlers.typing(true);
  }

  #stopTyping() {
    clearTimeout(this.#idle);
    if (this.#toldAt === 0) return;
    this.#toldAt = 0;
    this.#handlers.typing(false);
  }
}

/**
 * What was written, without empty lines around it. The first line keeps its indent: it may be code.
 *
 * @param {string} draft
 */
export function written(draft) {
  const text = draft.trimEnd();
  const first = text.length - text.trimStart().length;
  // A first word at the very beginning has no line break ahead of it, and -1 + 1 is the beginning.
  return first === 0 ? text : text.slice(text.lastIndexOf("\n", first - 1) + 1);
}
