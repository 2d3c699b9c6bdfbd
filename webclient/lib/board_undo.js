/**
 * One's own deeds on the whiteboard, to be undone and done again.
 *
 * @template Data
 * @typedef {import("./board_model.js").Stroke<Data>} Stroke
 */

/** Deeds that can be undone. */
const DEPTH = 100;

/**
 * @template Data
 * @typedef {{draws: boolean, strokes: Stroke<Data>[], instead?: Stroke<Data>[]}} Deed
 * `draws` false: it took these strokes away; `instead`: what it did the opposite to
 */

/** @template Data */
export class Deeds {
  /** @type {Deed<Data>[]} */
  #done = [];
  /** @type {Deed<Data>[]} */
  #undone = [];
  #has;

  /** @param {(stroke: Stroke<Data>) => boolean} has whether the board still knows a stroke */
  constructor(has) {
    this.#has = has;
  }

  /** Something was done, so what was undone before can't be done again. @param {Deed<Data>} deed */
  add(deed) {
    this.#done.push(deed);
    this.#undone = [];
    if (this.#done.length > DEPTH) this.#done.shift();
  }

  /** A stroke of one's own was here before this page was. @param {Stroke<Data>} stroke */
  found(stroke) {
    const deeds = [...this.#done, ...this.#undone];
    if (deeds.some(({ strokes }) => strokes.includes(stroke))) return;
    const at = this.#done.findIndex(({ strokes }) => placeOf(strokes[0]) > placeOf(stroke));
    this.#done.splice(at < 0 ? this.#done.length : at, 0, { draws: true, strokes: [stroke] });
    if (this.#done.length > DEPTH) this.#done.shift();
  }

  get canUndo() {
    return this.#done.some((deed) => this.#strokesOf(deed, deed.draws).length > 0);
  }

  get canRedo() {
    return this.#undone.some((deed) => this.#strokesOf(deed, !deed.draws).length > 0);
  }

  /** @returns {Deed<Data> | null} what is to be done now: the last deed's opposite */
  undo() {
    return this.#turn(this.#done, this.#undone, true);
  }

  /** @returns {Deed<Data> | null} what is to be done now */
  redo() {
    return this.#turn(this.#undone, this.#done, false);
  }

  /**
   * @param {Deed<Data>[]} from
   * @param {Deed<Data>[]} to
   * @param {boolean} isUndo
   */
  #turn(from, to, isUndo) {
    for (let deed = from.pop(); deed; deed = from.pop()) {
      const strokes = this.#strokesOf(deed, deed.draws === isUndo);
      if (strokes.length === 0) continue; // cleared away meanwhile
      to.push(deed);
      const instead = this.#strokesOf({ ...deed, strokes: deed.instead ?? [] }, !strokes[0].shown);
      return { draws: deed.draws !== isUndo, strokes, instead };
    }
    return null;
  }

  /** @param {Deed<Data>} deed @param {boolean} shown which of its strokes: those seen or those not */
  #strokesOf({ strokes }, shown) {
    return strokes.filter((stroke) => stroke.shown === shown && this.#has(stroke));
  }
}

/** @param {Stroke<any>} stroke */
const placeOf = ({ seq }) => seq ?? Number.POSITIVE_INFINITY;
