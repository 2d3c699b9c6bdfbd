import { icon, make } from "/pages/shared/dom.js";
import { fileLabel, shownFile, shownName } from "/pages/shared/shown.js";
import { size } from "/pages/shared/sizes.js";
import { words } from "./strings.js";

/** Pictures that may be shown in the page: none of them can hold script. */
export const PICTURE = /^image\/(png|jpeg|gif|webp|avif|bmp)$/;

/** What the library says of a file that the host has no longer. */
const GONE = "no-such-file";

/** What it says where the page is older than its host: only loading it again helps. */
export const OUTDATED = "outdated";

/**
 * @typedef {{loaded: number, total: number}} Progress in bytes
 * @typedef {{signal: AbortSignal, onProgress: (progress: Progress) => void, away: () => void}} Transfer
 *   `away`: the host is away, and it is tried again
 */

/**
 * Why something failed, as a word of the library's; "" for what it doesn't know, such as a browser
 * that does not let a page read, which is told to whoever looks into it.
 *
 * @param {unknown} fault
 */
export function failureCode(fault) {
  // Not by its class: what comes later, as files do, may bring one of its own. Browsers' codes are numbers.
  const code = /** @type {{code?: unknown} | null} */ (fault)?.code;
  if (typeof code === "string") return code;
  reportError(fault);
  return "";
}

/** Told to what stands in a bubble: its message was taken back, and nothing of it may come any more. */
export const TAKEN_BACK = "taken-back";

/** A file in its bubble: what it is, how far it has come, what can be done with it. */
export class FileCard {
  #file;
  #fetch;
  #bar = make("progress", { attributes: { max: "1" } });
  #state = make("span", { class: "meta figures" });
  #actions = make("div", { class: "file-actions" });
  /** @type {Blob | null} once it is here */
  #blob = null;
  /** Calls off what is under way. @type {AbortController | null} */
  #moving = null;
  #isTakenBack = false;

  /**
   * @param {{name: string, size: number, type: string}} file
   * @param {(transfer: Transfer) => Promise<Blob>} fetch brings its contents
   */
  constructor(file, fetch) {
    this.#file = file;
    this.#fetch = fetch;
    const amount = make("span", { class: "meta figures", text: size(file.size) });
    const head = make("div", { class: "file-head" }, icon("file"), fileLabel(file.name), amount);
    this.#bar.setAttribute("aria-label", shownFile(file.name));
    this.element = make("div", { class: "file" }, head, this.#bar, this.#state, this.#actions);
    this.element.addEventListener(TAKEN_BACK, () => {
      this.#isTakenBack = true;
      this.#blob = null;
      this.#moving?.abort();
    });
    this.offer();
  }

  /** It can be had. @param {Blob} [blob] where it is here already */
  offer(blob) {
    if (blob) this.#blob = blob;
    this.#show("");
    if (PICTURE.test(this.#file.type)) this.#action(words.showPicture, () => this.#showPicture());
    this.#action(words.save, () => this.#save());
  }

  /** It can't be had any more. */
  gone() {
    this.#show(words.fileFailed(GONE));
  }

  /**
   * Show how something moves until it has, with a way to stop it.
   *
   * @template Result
   * @param {(transfer: Transfer) => Promise<Result>} work
   * @returns {Promise<Result>} fails as `work` does
   */
  async move(work) {
    const control = new AbortController();
    this.#moving = control;
    this.#show(words.waitingToSend, true);
    this.#action(words.cancel, () => {
      this.#actions.replaceChildren(); // it ends now, or as soon as the host gives it back
      control.abort();
    });
    return work({
      signal: control.signal,
      onProgress: ({ loaded, total }) => {
        this.#bar.value = total > 0 ? loaded / total : 1;
        this.#state.textContent = words.progress(size(loaded), size(total));
      },
      away: () => this.say(words.hostIsAway),
    });
  }

  /** What it waits for, while it is under way. @param {string} text */
  say(text) {
    this.#say(text, false);
  }

  /**
   * @param {string} why
   * @param {[string, () => void][]} ways what can be done about it
   */
  fail(why, ways) {
    this.#show(why);
    this.#state.classList.add("failed");
    for (const way of ways) this.#action(...way);
  }

  async #showPicture() {
    const blob = await this.#bring();
    if (!blob) return;
    const picture = make("img", {
      class: "picture",
      attributes: { alt: shownFile(this.#file.name) },
    });
    const url = URL.createObjectURL(blob);
    picture.addEventListener("load", () => {
      URL.revokeObjectURL(url);
      picture.scrollIntoView({ block: "nearest" }); // whoever asked for it sees it
    });
    picture.addEventListener("error", () => {
      URL.revokeObjectURL(url);
      picture.remove();
      this.#say(words.noPicture);
      this.#focusAction();
    });
    picture.src = url;
    this.#show("");
    this.#action(words.save, () => this.#save());
    this.element.append(picture);
  }

  async #save() {
    const blob = await this.#bring();
    if (!blob) return;
    const url = URL.createObjectURL(blob);
    make("a", { attributes: { href: url, download: shownName(this.#file.name) } }).click();
    // The browser reads it in its own time; a minute is more than it takes to begin.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }

  /** @returns {Promise<Blob | null>} null if it did not come, which the card then says */
  async #bring() {
    if (this.#blob) return this.#blob;
    try {
      const blob = await this.move(this.#fetch);
      if (this.#isTakenBack) return null;
      this.#blob = blob;
      this.offer();
      this.#focusAction();
    } catch (fault) {
      const code = failureCode(fault);
      if (code === GONE) this.gone();
      else {
        this.offer();
        this.#say(words.fileFailed(code), code !== "aborted");
        if (code === OUTDATED) this.#action(words.loadAgain, () => location.reload());
      }
      this.#focusAction();
    }
    return this.#blob;
  }

  /** The button that had the focus is gone: the next one takes it. */
  #focusAction() {
    if (document.activeElement === document.body) this.#actions.querySelector("button")?.focus();
  }

  /** How it went, beside what can be done. @param {string} state @param {boolean} [isFailure] */
  #say(state, isFailure = true) {
    this.#state.textContent = state;
    this.#state.classList.toggle("failed", isFailure);
  }

  /** @param {string} state @param {boolean} [isMoving] */
  #show(state, isMoving = false) {
    this.#bar.hidden = !isMoving;
    if (isMoving) this.#bar.removeAttribute("value");
    this.#state.textContent = state;
    this.#state.classList.remove("failed");
    this.#actions.replaceChildren();
  }

  /** @param {string} word @param {() => void} act */
  #action(word, act) {
    const button = make("button", { text: word, attributes: { type: "button" } });
    button.addEventListener("click", act);
    this.#actions.append(button);
  }
}
