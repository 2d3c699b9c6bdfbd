/**
 * What has been seen of the room's numbered frames: the place to resume from, and the judge of
 * what is new, so that nothing is missed and nothing is shown twice.
 *
 * @typedef {import("./frames.js").Numbered} Numbered
 * @typedef {import("./frames.js").Welcome} Welcome
 * @typedef {{epoch: number, seq: number}} Place
 */
export function makeTimeline() {
  /** @type {Place | null} the last that was seen */
  let seen = null;
  /** How many numbered frames are still to come of those that `welcome` announced. */
  let missing = 0;
  /** @type {Place | null} the room's place as `welcome` told it */
  let latest = null;

  /** @param {Place} place */
  const isNew = ({ epoch, seq }) => epoch !== seen?.epoch || seq > seen.seq;

  /** @param {Place} place */
  const moveTo = ({ epoch, seq }) => {
    seen = { epoch, seq };
  };

  /** With everything missed in hand, the room's place is ours too: gaps are others' whispers. */
  const catchUp = () => {
    if (missing > 0 || !latest) return;
    if (isNew(latest)) moveTo(latest);
    latest = null;
  };

  return {
    /** What `hello` says. */
    get place() {
      return seen ?? {};
    },

    /**
     * @param {Welcome} welcome
     * @returns {Place | null} what must be dropped: of that epoch, all beyond seq. The host went
     *   down before it was kept.
     */
    begin(welcome) {
      const known = welcome.known ?? Infinity;
      const lost = seen && known < seen.seq ? { epoch: seen.epoch, seq: known } : null;
      if (lost) moveTo(lost);
      missing = welcome.missed ?? 0;
      latest = welcome;
      catchUp();
      return lost;
    },

    /**
     * @param {Numbered} frame
     * @returns {{fresh: boolean, missed: boolean, isLast: boolean}} `missed`: from before this
     *   connection; `isLast`: and nothing more of that is to come
     */
    take(frame) {
      const missed = missing > 0;
      const fresh = isNew(frame);
      if (fresh) moveTo(frame);
      if (missed) {
        missing -= 1;
        catchUp();
      }
      return { fresh, missed, isLast: missed && missing === 0 };
    },

    /**
     * An own event was acknowledged. The channel is ordered, so all that came before it is here.
     *
     * @param {Place} place
     */
    acknowledged(place) {
      if (place.epoch === seen?.epoch && isNew(place)) moveTo(place);
    },
  };
}
