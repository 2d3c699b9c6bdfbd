/**
 * How fast the host lets us speak: so many events at once, then so many a second. What goes beyond
 * waits here, where it costs nothing; the host would refuse it.
 */
export class Pace {
  #wake;
  #rate = 0;
  #burst = 0;
  #left = 0;
  #counted = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {() => void} wake called when `ready` has been false and is true again */
  constructor(wake) {
    this.#wake = wake;
  }

  /**
   * What the host grants; a rate of 0 is no limit. A burst is filled as far as nine tenths: what
   * sets out evenly arrives in bunches.
   *
   * @param {{rate: number, burst: number}} limits
   */
  set({ rate, burst }) {
    if (!(this.#rate > 0)) this.#left = burst * 0.9;
    this.#rate = rate;
    this.#burst = burst * 0.9;
  }

  /** Whether one more may go now. */
  get ready() {
    if (!(this.#rate > 0)) return true;
    const now = performance.now();
    const gained = ((now - this.#counted) / 1000) * this.#rate;
    this.#left = Math.min(this.#burst, this.#left + gained);
    this.#counted = now;
    if (this.#left >= 1) return true;
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        this.#wake();
      },
      Math.ceil(((1 - this.#left) / this.#rate) * 1000),
    );
    return false;
  }

  /** One goes. */
  take() {
    this.#left -= 1;
  }

  /** Wake nobody any more. */
  stop() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
