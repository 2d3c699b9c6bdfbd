import { keep, recall } from "/pages/shared/kept.js";
import { countDown } from "/pages/shared/waiting.js";
import { words } from "./strings.js";

/** Slow mode: how often one may say something to all, and how long that still is. */
export class SlowMode {
  #key;
  #changed;
  /** Seconds between two messages, by the host's word. */
  #pace = 0;
  /** When one has said the last, by this browser's clock: a reload changes nothing about it. */
  #spoke = 0;
  #left = 0;
  #stop = () => {};

  /** @param {string} room @param {() => void} changed */
  constructor(room, changed) {
    this.#key = `spoke ${room}`;
    this.#changed = changed;
    this.#spoke = Number(recall(this.#key)) || 0;
  }

  /** @param {number} seconds 0: it is off */
  set(seconds) {
    this.#pace = seconds;
    this.#count();
  }

  /** One has said something to all. The host counts it while it is on, and no sooner. */
  spoke() {
    if (this.#pace === 0) return;
    this.#spoke = Date.now();
    keep(this.#key, this.#spoke);
    this.#count();
  }

  /** It was too soon. @param {number} seconds that are left, by the host's clock */
  tooSoon(seconds) {
    this.#spoke = Date.now() - (this.#pace - seconds) * 1000;
    this.#count();
  }

  /** Whether one has to wait now, which is said anew each second. */
  get isCounting() {
    return this.#left > 0;
  }

  /** How it is, in words; "" while it is off. */
  get words() {
    if (this.#left > 0) return words.slowFor(this.#left);
    return this.#pace > 0 ? words.slowEvery(this.#pace) : "";
  }

  #count() {
    this.#stop();
    const since = Math.max(0, Date.now() - this.#spoke) / 1000; // a clock may be set back
    const left = Math.min(this.#pace, Math.max(0, this.#pace - since));
    this.#stop = countDown(left, (seconds) => {
      this.#left = seconds;
      this.#changed();
    });
  }
}
