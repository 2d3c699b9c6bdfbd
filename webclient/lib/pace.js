/**
 * How fast the host lets us speak: so many events at once, then so many a second. What goes beyond
 * waits here, where it costs nothing; the host would refuse it.
 *
 * @param {import("./conversation.js").Line} line where it goes
 * @param {() => void} wake called when it was the pace that held it back, and does no longer
 */
export function makePace(line, wake) {
  let rate = 0;
  let burst = 0;
  let left = 0;
  let counted = 0;
  let isWaiting = false;

  const goOn = () => {
    isWaiting = false;
    wake();
  };

  return {
    /**
     * What the host grants; a rate of 0 is no limit. A burst is filled as far as nine tenths: what
     * sets out evenly arrives in bunches.
     *
     * @param {{rate: number, burst: number}} limits
     */
    granted(limits) {
      if (!(rate > 0)) left = limits.burst;
      rate = limits.rate;
      burst = limits.burst * 0.9;
    },

    /** Whether one more may go now. */
    get writable() {
      if (!line.writable || !(rate > 0)) return line.writable;
      const now = performance.now();
      left = Math.min(burst, left + ((now - counted) / 1000) * rate);
      counted = now;
      if (left >= 1) return true;
      if (!isWaiting) setTimeout(goOn, Math.ceil(((1 - left) / rate) * 1000));
      isWaiting = true;
      return false;
    },

    /** @param {string} raw */
    send(raw) {
      // As the host counts: once, and once more for each KiB.
      left -= Math.max(1, raw.length / 1024);
      line.send(raw);
    },
  };
}
