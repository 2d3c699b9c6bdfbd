/**
 * What has been seen of the room's numbered frames: the place to resume from, and the judge of
 * what is new, so that nothing is missed and nothing is shown twice.
 *
 * @typedef {import("./frames.js").Numbered} Numbered
 * @typedef {import("./frames.js").Welcome} Welcome
 */
export class Timeline {
  /** @type {number | null} */
  #epoch = null;
  #seq = 0;
  /** How many numbered frames are still to come of those that `welcome` announced. */
  #missing = 0;
  /** @type {{epoch: number, seq: number} | null} the room's place as `welcome` told it */
  #latest = null;

  /** What `hello` says. */
  get place() {
    return this.#epoch === null ? {} : { epoch: this.#epoch, seq: this.#seq };
  }

  /**
   * @param {Welcome} welcome
   * @returns {{epoch: number, seq: number} | null} what must be dropped: of that epoch, all beyond
   *   seq. The host went down before it was kept.
   */
  welcome(welcome) {
    const { known } = welcome;
    let lost = null;
    if (this.#epoch !== null && typeof known === "number" && known < this.#seq) {
      lost = { epoch: this.#epoch, seq: known };
      this.#seq = known;
    }
    this.#missing = welcome.missed ?? 0;
    this.#latest = { epoch: welcome.epoch, seq: welcome.seq };
    this.#catchUp();
    return lost;
  }

  /**
   * @param {Numbered} frame
   * @returns {{fresh: boolean, missed: boolean}} `missed`: from before this connection
   */
  take(frame) {
    const missed = this.#missing > 0;
    const fresh = frame.epoch !== this.#epoch || frame.seq > this.#seq;
    if (fresh) this.#moveTo(frame);
    if (missed) {
      this.#missing -= 1;
      this.#catchUp();
    }
    return { fresh, missed };
  }

  /**
   * An own event was acknowledged. The channel is ordered, so all that came before it is here.
   *
   * @param {{epoch: number, seq: number}} place
   */
  acknowledged(place) {
    if (place.epoch === this.#epoch && place.seq > this.#seq) this.#moveTo(place);
  }

  /** With everything missed in hand, the room's place is ours too: gaps are others' whispers. */
  #catchUp() {
    if (this.#missing > 0 || !this.#latest) return;
    const { epoch, seq } = this.#latest;
    if (epoch !== this.#epoch || seq > this.#seq) this.#moveTo(this.#latest);
    this.#latest = null;
  }

  /** @param {{epoch: number, seq: number}} place */
  #moveTo({ epoch, seq }) {
    this.#epoch = epoch;
    this.#seq = seq;
  }
}
