/** How often, at most, the others are told that one is typing; shorter than they remember it. */
const TELL_EVERY = 3000;

/** Typing ends after this many milliseconds without a key. */
const IDLE = 4000;

/** Leaves room for the frame around the text in the host's 16 KiB. */
const MAX_BYTES = 15_000;

/** The field at the thumb: Enter sends, Shift+Enter begins a new line, it grows with its text. */
export class Composer {
  #draft;
  #handlers;
  #toldAt = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #idle;

  /**
   * @param {HTMLFormElement} form
   * @param {HTMLTextAreaElement} draft
   * @param {{send: (text: string) => void, typing: (active: boolean) => void,
   *   tooLong: (isTooLong: boolean) => void}} handlers
   */
  constructor(form, draft, handlers) {
    this.#draft = draft;
    this.#handlers = handlers;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    draft.addEventListener("keydown", (event) => {
      // While an input method composes, Enter chooses a word. Safari ends the composition before
      // the key arrives and marks that key with 229. A list that is open has taken its Enter.
      const isComposing = event.isComposing || event.keyCode === 229;
      if (event.key !== "Enter" || event.shiftKey || isComposing || event.defaultPrevented) return;
      event.preventDefault();
      this.#submit();
    });
    draft.addEventListener("input", () => {
      this.#fit();
      this.#tellTyping();
      handlers.tooLong(this.#isTooLong);
    });
  }

  focus() {
    this.#draft.focus();
  }

  /**
   * Write something in place of what is selected, and of `before` characters ahead of it.
   *
   * @param {string} text
   * @param {number} [before]
   */
  insert(text, before = 0) {
    const { selectionStart, selectionEnd } = this.#draft;
    this.#draft.setRangeText(text, selectionStart - before, selectionEnd, "end");
    this.#draft.focus();
    this.#draft.dispatchEvent(new Event("input"));
  }

  get #isTooLong() {
    return new TextEncoder().encode(this.#draft.value).length > MAX_BYTES;
  }

  #submit() {
    const text = this.#draft.value.trim();
    if (text === "" || this.#isTooLong) return;
    this.#draft.value = "";
    this.#fit();
    this.#stopTyping();
    this.#handlers.send(text);
    this.#draft.focus();
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
