import { hide } from "/pages/shared/dom.js";
import { sight } from "./sight.js";
import { words } from "./strings.js";

/** This near to the end, in pixels, counts as reading along. */
const NEAR = 80;

/** For so many milliseconds after a key, a wheel or a finger, scrolling is the reader's own. */
const BY_HAND = 1000;

/** Who is told more often than this, in milliseconds, is told once a frame. */
const FLOW = 50;

/** What is scrolled to stands this far below the upper edge, in pixels. */
const AIR = 12;

/**
 * Keeps the newest message in sight for who reads along; who has scrolled up stays where they
 * are, and a pill counts what is new.
 */
export class Follower {
  #log;
  #pill;
  #pillText;
  #onEnd;
  #isFollowing = true;
  #isDue = false;
  /** Where it came to lie by that. */
  #set = -1;
  #unseen = 0;
  /** Where it was scrolled to last, to follow. */
  #top = 0;
  #handAt = -BY_HAND;
  #followedAt = -FLOW;
  #isStill;
  /** @type {HTMLElement | null} what is new begins here, and should be seen first */
  #start = null;

  /**
   * @param {HTMLElement} log
   * @param {HTMLElement} rows what scrolls in it
   * @param {HTMLButtonElement} pill
   * @param {HTMLElement} pillText
   * @param {{end: () => void, isStill: () => boolean}} ports `end`: it came into sight;
   *   `isStill`: a hand is on the log, and nothing may move
   */
  constructor(log, rows, pill, pillText, { end, isStill }) {
    this.#log = log;
    this.#isStill = isStill;
    this.#pill = pill;
    this.#pillText = pillText;
    this.#onEnd = end;
    log.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    for (const type of ["wheel", "touchmove", "keydown", "pointerdown"]) {
      log.addEventListener(type, () => this.#takeOver(), { passive: true });
    }
    pill.addEventListener("click", () => {
      this.toEnd();
      log.focus({ preventScroll: true });
    });
    // A keyboard that opens, a banner that comes, a picture that is here: the end stays in sight.
    const sizes = new ResizeObserver(() => this.#follow());
    sizes.observe(log);
    sizes.observe(rows);
  }

  /** Whether the end is in sight, or will be at once. */
  get isFollowing() {
    // The event tells of a scrolling a frame later, and something may be said in between.
    if (this.#isFollowing && this.#isByHand) this.#look();
    return this.#isFollowing && !this.#isStill();
  }

  /** No hand is on the log any more. */
  released() {
    this.settle();
  }

  /** The reader is led elsewhere: stay there. */
  letGo() {
    sight.wanted();
    this.#takeOver();
    this.#isFollowing = false;
    this.#show();
  }

  /** Something was appended. @param {boolean} isNews whether it counts as unseen */
  added(isNews) {
    if (isNews) this.#unseen += 1;
    if (this.isFollowing) this.settle();
    else this.#show();
  }

  /** Go to the end and follow from there. */
  toEnd() {
    this.#start = null;
    this.#handAt = -BY_HAND; // what was by hand until now is over
    this.#isFollowing = true;
    this.settle();
  }

  /**
   * Show what is new from its beginning; if all of it fits, that is the end as well.
   *
   * @param {HTMLElement} start
   */
  startAt(start) {
    this.#start = start;
    this.#isFollowing = true;
    this.settle();
  }

  /**
   * Scroll once for all that came together: reading the height lays out the page. A single message
   * is scrolled to at once: done in a frame, or by a timer that a frame overtakes, it asks for one more.
   */
  settle() {
    if (!this.isFollowing || this.#isDue) return;
    this.#isDue = true;
    const isFlow = performance.now() - this.#followedAt < FLOW;
    const soon = document.hidden || isFlow ? requestAnimationFrame : queueMicrotask;
    soon(() => {
      this.#isDue = false;
      this.#followedAt = performance.now();
      this.#follow();
    });
  }

  #follow() {
    if (!this.isFollowing) return;
    const end = this.#log.scrollHeight - this.#log.clientHeight;
    const start = this.#start?.isConnected ? this.#topOf(this.#start) - AIR : end;
    this.#top = Math.min(start, end);
    this.#log.scrollTop = this.#top;
    this.#set = this.#log.scrollTop;
    this.#isFollowing = end - start < NEAR;
    this.#show();
  }

  /** @param {HTMLElement} element */
  #topOf(element) {
    const { top } = element.getBoundingClientRect();
    return top - this.#log.getBoundingClientRect().top + this.#log.scrollTop;
  }

  #scrolled() {
    // Between what is appended and the scrolling that follows, the end is out of sight for a
    // moment; but who scrolls up by hand is let go, however fast the log flows.
    if (this.#isDue && !this.#isByHand) return;
    // It is told of our own scrolling a frame later: what has grown by then is followed at once.
    if (!this.#isByHand && this.#isFollowing && this.#log.scrollTop === this.#set) return;
    this.#look();
    this.#show();
  }

  #look() {
    const { scrollTop, scrollHeight, clientHeight } = this.#log;
    // What was appended and isn't scrolled to yet lies below, and nobody has scrolled away from it.
    const end = this.#isDue ? this.#top : scrollHeight - clientHeight;
    this.#isFollowing = end - scrollTop < NEAR;
  }

  get #isByHand() {
    return performance.now() - this.#handAt < BY_HAND;
  }

  /** The reader scrolls by hand: what was to be seen first has been. */
  #takeOver() {
    this.#start = null;
    this.#handAt = performance.now();
  }

  #show() {
    // Who follows is kept at the end by us; a browser that corrects as well goes there under a hand.
    this.#log.classList.toggle("following", this.#isFollowing);
    if (this.isFollowing) {
      this.#unseen = 0;
      this.#onEnd();
    }
    hide(this.#pill, this.#unseen === 0);
    if (this.#unseen > 0) this.#pillText.textContent = words.newMessages(this.#unseen);
  }
}
