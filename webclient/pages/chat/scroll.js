import { words } from "./strings.js";

/** This near to the end, in pixels, counts as reading along. */
const NEAR = 80;

/**
 * Keeps the newest message in sight for who reads along; who has scrolled up stays where they
 * are, and a pill counts what is new.
 */
export class Follower {
  #log;
  #pill;
  #pillText;
  #isFollowing = true;
  #isDue = false;
  #unseen = 0;

  /**
   * @param {HTMLElement} log
   * @param {HTMLButtonElement} pill
   * @param {HTMLElement} pillText
   */
  constructor(log, pill, pillText) {
    this.#log = log;
    this.#pill = pill;
    this.#pillText = pillText;
    log.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    pill.addEventListener("click", () => {
      this.toEnd();
      log.focus({ preventScroll: true });
    });
    // A keyboard that opens, a banner that comes: the end stays in sight.
    new ResizeObserver(() => this.settle()).observe(log);
  }

  /** Something was appended. @param {boolean} isNews whether it counts as unseen */
  added(isNews) {
    if (this.#isFollowing) this.settle();
    else if (isNews) this.#show(this.#unseen + 1);
  }

  /** Go to the end and follow from there. */
  toEnd() {
    this.#isFollowing = true;
    this.settle();
  }

  /** Scroll once per frame, however many messages came: reading the height lays out the page. */
  settle() {
    if (!this.#isFollowing || this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      if (!this.#isFollowing) return;
      this.#log.scrollTop = this.#log.scrollHeight;
      this.#show(0);
    });
  }

  #scrolled() {
    if (this.#isDue) return;
    const { scrollTop, scrollHeight, clientHeight } = this.#log;
    this.#isFollowing = scrollHeight - scrollTop - clientHeight < NEAR;
    if (this.#isFollowing) this.#show(0);
  }

  /** @param {number} unseen */
  #show(unseen) {
    this.#unseen = unseen;
    this.#pill.hidden = unseen === 0;
    this.#pillText.textContent = words.newMessages(unseen);
  }
}
