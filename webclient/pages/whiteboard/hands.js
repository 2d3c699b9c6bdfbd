/**
 * Which of the pointers that are down does what. A pen or a mouse says where its hand is, so it
 * goes before fingers, in whichever order they touch: what rests on the glass meanwhile does
 * nothing until it is lifted. One finger draws, unless there is a pen; a second one says that the
 * first didn't mean to.
 */
export class Hands {
  /** The pointer that draws or erases. @type {{id: number, isFinger: boolean} | null} */
  #lead = null;
  /** Those that move the view, the first first. @type {Set<number>} */
  #movers = new Set();
  #moveFingers = true;
  /** Whoever has a pen rests a hand on the glass: fingers move the view then. */
  #hasPen = false;

  /**
   * A pointer is put down.
   *
   * @param {number} id
   * @param {string} type "mouse", "pen" or "touch"
   * @param {boolean} movesOnly a button that never draws
   * @returns {{drops: boolean, leads: boolean}} whether what was being drawn or erased is given up
   *   for it, and whether it draws or erases from now on
   */
  press(id, type, movesOnly) {
    const isFinger = type === "touch";
    this.#hasPen ||= type === "pen";
    if (this.#isHeld) return { drops: false, leads: false };
    const before = this.#lead;
    const fingers = before ? [before.id] : [...this.#movers];
    const moves = movesOnly || (isFinger && (fingers.length > 0 || this.#hasPen));
    this.#lead = moves ? null : { id, isFinger };
    this.#movers = new Set(moves ? [...(isFinger ? fingers : []), id] : []);
    this.#moveFingers = isFinger;
    return { drops: before !== null, leads: !moves };
  }

  /** Whether a pen or a mouse is at work. */
  get #isHeld() {
    return this.#lead ? !this.#lead.isFinger : this.#movers.size > 0 && !this.#moveFingers;
  }

  /** A pointer is lifted, or gone. @param {number} id @returns {boolean} whether it drew or erased */
  release(id) {
    this.#movers.delete(id);
    if (!this.leads(id)) return false;
    this.#lead = null;
    return true;
  }

  /** @param {number} id */
  leads(id) {
    return this.#lead?.id === id;
  }

  /** @param {number} id */
  moves(id) {
    return this.#movers.has(id);
  }

  /** Another one that moves the view together with this one. @param {number} id */
  otherMover(id) {
    return [...this.#movers].find((each) => each !== id);
  }
}
