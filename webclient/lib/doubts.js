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
export function makeDoubts() {
  /** @type {Set<string>} */
  let refs = new Set();
  /** @type {Relayed[]} */
  let frames = [];

  return {
    /** @param {Iterable<string>} unanswered what went out on earlier links */
    begin(unanswered) {
      refs = new Set(unanswered);
    },

    /**
     * @param {Relayed} frame
     * @returns {boolean} whether it waits here now
     */
    hold: (frame) => refs.size > 0 && frames.push(frame) > 0,

    /**
     * @param {string} ref
     * @param {{epoch: number, seq: number} | null} place null if it was refused or given up, or waits for a moderator
     * @returns {Relayed[]} what turned out to be news
     */
    answered(ref, place) {
      refs.delete(ref);
      frames = frames.filter(({ epoch, seq }) => epoch !== place?.epoch || seq !== place.seq);
      return refs.size > 0 ? [] : frames.splice(0);
    },
  };
}
