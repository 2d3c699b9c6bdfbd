import { icon, make } from "/pages/shared/dom.js";
import { fileLabel, shownFile, shownName } from "/pages/shared/shown.js";
import { size } from "/pages/shared/sizes.js";
import { saveAs } from "./saving.js";
import { words } from "./strings.js";

/** Pictures that may be shown in the page: none of them can hold script. */
export const PICTURE = /^image\/(png|jpeg|gif|webp|avif|bmp)$/;

/** Sound and video, which a page plays where they stand. */
const PLAYS = /^(audio|video)\/[\w.+-]+$/;

/** What the library says of a file that the host has no longer. */
const GONE = "no-such-file";

/** What it says where the page is older than its host: only loading it again helps. */
export const OUTDATED = "outdated";

/**
 * What is told of a file; its size in bytes.
 * @typedef {{name: string, size: number, type: string}} Told
 *
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

/** Told to it: it is shown no more. */
export const LEFT = "left";

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
  #hasLook = false;
  #isOffered = false;
  #head = make("div", { class: "file-head" });
  /** @type {Promise<Blob | null> | null} */
  #bringing = null;

  /**
   * @param {Told} file
   * @param {(transfer: Transfer) => Promise<Blob>} fetch brings its contents
   * @param {Node | null} [caption]
   */
  constructor(file, fetch, caption = null) {
    this.#file = file;
    this.#fetch = fetch;
    this.element = make("div", { class: "file" });
    this.element.append(...(caption ? [caption] : []), this.#head);
    this.element.append(this.#bar, this.#state, this.#actions);
    this.#tell();
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
    this.#isOffered = true;
    const { type } = this.#file;
    if (PICTURE.test(type) && !this.#hasLook) {
      this.#action(words.showPicture, () => this.#showPicture());
    }
    if (PLAYS.test(type) && !this.element.querySelector(".player")) {
      this.#action(words.play, () => this.#play());
    }
    if (!this.#hasLook) this.#action(words.save, () => this.#save());
  }

  /** One's own, as it is shared: it is here. @param {File} file @param {Told} told */
  make(file, told) {
    this.#blob = file;
    this.#file = told;
    this.#tell();
  }

  /** What is told of it. */
  #tell() {
    const { name, size: bytes } = this.#file;
    const amount = make("span", { class: "meta figures", text: size(bytes) });
    this.#head.replaceChildren(icon("file"), fileLabel(name), amount);
    this.#bar.setAttribute("aria-label", shownFile(name));
  }

  get isTakenBack() {
    return this.#isTakenBack;
  }

  /**
   * Show it by a small look at it, which leads to the whole, and to what saves it.
   *
   * @param {HTMLElement} look
   * @returns {() => void} it is none: show it as without
   */
  wear(look) {
    this.#hasLook = true;
    this.element.prepend(look);
    if (this.#isOffered) this.offer();
    return () => {
      this.#hasLook = false;
      look.remove();
      if (this.#isOffered) this.offer();
    };
  }

  /** The whole of it, loaded where it isn't here yet. @returns {Promise<Blob | null>} null: the card says why not */
  contents() {
    return this.#bring();
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

  /** It has controls, and begins when they say so. */
  async #play() {
    const blob = await this.#bring();
    if (!blob) return;
    const kind = this.#file.type.startsWith("video/") ? "video" : "audio";
    const player = make(kind, {
      class: "player",
      attributes: { controls: "", playsinline: "", "aria-label": shownFile(this.#file.name) },
    });
    const url = URL.createObjectURL(blob);
    player.addEventListener("error", () => {
      URL.revokeObjectURL(url);
      player.remove();
      this.#say(words.cannotPlay);
    });
    for (const end of [TAKEN_BACK, LEFT]) {
      this.element.addEventListener(end, () => {
        player.pause();
        player.removeAttribute("src");
        URL.revokeObjectURL(url);
      });
    }
    player.src = url;
    this.#show("");
    this.element.append(player);
    this.#action(words.save, () => this.#save());
    player.focus();
  }

  async #save() {
    const blob = await this.#bring();
    if (blob) saveAs(blob, shownName(this.#file.name));
  }

  /** @returns {Promise<Blob | null>} null if it did not come, which the card then says */
  #bring() {
    if (this.#blob) return Promise.resolve(this.#blob);
    this.#bringing ??= this.#load().finally(() => {
      this.#bringing = null;
    });
    return this.#bringing;
  }

  async #load() {
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
    this.#isOffered = false;
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
