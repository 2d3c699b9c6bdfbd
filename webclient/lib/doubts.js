/**
 * Own messages that come back among what was missed.
 *
 * After a loss we can't know of each thing sent whether it arrived. If it did, it is among the
 * missed frames, and its ref, sent again, gets the answer with the same number. So own missed
 * frames wait here until everything in doubt is answered; those that an answer names are told by
 * that answer already, the rest (sent from elsewhere, or given up by the caller) are news.
 *
 * @typedef {import("./frames.js").Relayed} Relayed
 */
export class Doubts {
  /** @type {Set<string>} */
  #refs = new Set();
  /** @type {Relayed[]} */
  #frames = [];

  /** @param {Iterable<string>} refs what went out on earlier links and isn't answered */
  begin(refs) {
    this.#refs = new Set(refs);
  }

  /**
   * @param {Relayed} frame
   * @returns {boolean} whether it waits here now
   */
  hold(frame) {
    if (this.#refs.size === 0) return false;
    this.#frames.push(frame);
    return true;
  }

  /**
   * @param {string} ref
   * @param {{epoch: number, seq: number} | null} place null if it was refused or given up
   * @returns {Relayed[]} what turned out to be news
   */
  answered(ref, place) {
    if (place) {
      this.#frames = this.#frames.filter(
        (frame) => frame.epoch !== place.epoch || frame.seq !== place.seq,
      );
    }
    this.#refs.delete(ref);
    if (this.#refs.size > 0) return [];
    const news = this.#frames;
    this.#frames = [];
    return news;
  }
}
