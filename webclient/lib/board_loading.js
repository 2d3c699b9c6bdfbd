/** @typedef {import("./room_client.js").RoomClient<any>} RoomClient */

/** Milliseconds after which the host is asked again: it may have been refused for its rate. */
const ASK_AGAIN = 3_000;

/** Pulls the whole board from the host, piece by piece: asked ahead, so that the next are on their way while one is read. */
export class Loading {
  #client;
  /** The number up to which the board is here; null while nothing is being loaded. @type {number | null} */
  #after = null;
  /** Up to which number it has been asked for, before what comes until there was all here. */
  #ahead = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #isResting = false;

  /** @param {RoomClient} client */
  constructor(client) {
    this.#client = client;
  }

  get isOver() {
    return this.#after === null;
  }

  /** From its beginning. */
  start() {
    this.#after = 0;
    this.#ask();
  }

  /** Until `start` nothing is asked for. */
  stop() {
    clearTimeout(this.#timer);
  }

  /** Meanwhile the host isn't asked. @param {boolean} isResting */
  rest(isResting) {
    if (isResting === this.#isResting) return;
    this.#isResting = isResting;
    this.#ask();
  }

  /**
   * A piece came.
   *
   * @param {any} frame
   * @returns {boolean} whether it is the one that is waited for
   */
  expects({ epoch, seq, after, upto, ahead, strokes }) {
    const isWhole = [epoch, seq, after, upto ?? 0, ahead ?? 0].every(Number.isSafeInteger);
    if (!isWhole || !Array.isArray(strokes) || after !== this.#after) return false;
    this.#wait(ASK_AGAIN);
    if (ahead > after && this.#askAfter(ahead)) this.#ahead = ahead;
    return true;
  }

  /** It was read. @param {{upto?: number, more?: boolean}} frame */
  read({ upto, more }) {
    this.#after = upto ?? null;
    if (this.#after === null) this.stop();
    else if (more && upto !== this.#ahead) this.#ask();
  }

  #ask() {
    this.stop();
    this.#ahead = 0;
    if (this.#after !== null) this.#askAfter(this.#after);
  }

  /** @param {number} after @returns {boolean} whether it went */
  #askAfter(after) {
    if (this.#isResting || this.#client.state !== "open") return false;
    const went = this.#client.pass({ type: "board", after });
    this.#wait(went ? ASK_AGAIN : ASK_AGAIN / 10);
    return went;
  }

  /** @param {number} milliseconds after which it is asked for anew, if nothing comes */
  #wait(milliseconds) {
    this.stop();
    this.#timer = setTimeout(() => this.#ask(), milliseconds);
  }
}
