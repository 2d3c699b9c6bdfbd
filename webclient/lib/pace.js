/**
 * How fast the host lets us speak: so many events at once, then so many a second. What goes beyond
 * waits here, where it costs nothing; the host would refuse it.
 */
export class Pace {
  #line;
  #wake;
  #rate = 0;
  #burst = 0;
  #left = 0;
  #counted = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {import("./conversation.js").Line} line where it goes
   * @param {() => void} wake called when it was the pace that held it back, and does no longer
   */
  constructor(line, wake) {
    this.#line = line;
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
  get writable() {
    if (!this.#line.writable) return false;
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

  /** @param {string} raw */
  send(raw) {
    this.#left -= 1;
    this.#line.send(raw);
  }
}
