/**
 * What shows on a whiteboard while people draw: where they point, and their strokes in the making.
 * It passes: nobody keeps it, and the next frame makes it stale.
 *
 * @typedef {[number, number]} Place
 *
 * `stroke` is its author's name for it; `points` are flat; `look` is how it looks.
 * @typedef {{from: string, stroke: string, points: number[], look: number[]}} Preview
 *
 * @typedef {{from: string, at: Place}} Pointer
 */

/** Milliseconds between two frames of ours: the host takes 25 a second. */
const EVERY = 50;

/** The same after a frame of a stroke that is another each time: all of it goes again. */
const EVERY_WHOLE = 100;

/** Coordinates in one frame, the host's bound; a multiple of 2 and of 3. */
const MOST = 996;

/** A preview that grows no more is gone after so many milliseconds. */
const STALE = 10_000;

/** Tells the others, 20 times a second at most, the latest only; strokes that go whole, 10 times. */
export class Shower {
  #pass;
  /** @type {Place | null | undefined} undefined: nothing new */
  #at;
  /** @type {{stroke: string, points: number[], look: number[], sent: number, ended: boolean,
   *   whole: boolean} | null} */
  #live = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {(frame: {type: string} & Record<string, unknown>) => boolean} pass whether it went out */
  constructor(pass) {
    this.#pass = pass;
  }

  /** @param {Place | null} at null: nowhere */
  point(at) {
    this.#at = at;
    this.#wake();
  }

  /**
   * A stroke grows, or is another now: then its points are another array, and all of them go.
   *
   * @param {string} stroke
   * @param {number[]} points all of it; none: nothing of it is to be seen just now
   * @param {number[]} look
   */
  draw(stroke, points, look) {
    if (points.length === 0) {
      this.end(stroke);
      return;
    }
    const live = this.#live;
    const whole = live?.stroke === stroke;
    if (live && whole && live.points === points) live.look = look;
    else this.#live = { stroke, points, look, sent: 0, ended: false, whole };
    this.#at = undefined; // where it grows is where one points
    this.#wake();
  }

  /** A stroke won't be drawn after all. @param {string} stroke */
  end(stroke) {
    if (this.#live?.stroke === stroke) this.#live.ended = true;
    this.#wake();
  }

  /** A stroke is drawn: its event says all. @param {string} stroke */
  done(stroke) {
    if (this.#live?.stroke === stroke) this.#live = null;
  }

  stop() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#live = null;
    this.#at = undefined;
  }

  /** The first goes at once; what comes within the time between two frames goes together then. */
  #wake() {
    if (this.#timer === undefined) this.#tick();
  }

  #tick() {
    this.#timer = undefined;
    if (!this.#isDue) return;
    this.#send();
    this.#timer = setTimeout(() => this.#tick(), this.#live?.whole ? EVERY_WHOLE : EVERY);
  }

  get #isDue() {
    const live = this.#live;
    return this.#at !== undefined || (live && (live.ended || live.sent < live.points.length));
  }

  #send() {
    const live = this.#live;
    if (!live) {
      if (this.#pass({ type: "cursor", at: this.#at })) this.#at = undefined;
      return;
    }
    const { stroke, look, sent: start } = live;
    if (live.ended) {
      if (this.#pass({ type: "drawing", stroke, ended: true })) this.#live = null;
      return;
    }
    const points = live.points.slice(start, start + MOST);
    if (this.#pass({ type: "drawing", stroke, start, points, look })) live.sent += points.length;
  }
}

/** What the others show. */
export class Shown {
  /** @type {Map<string, Pointer>} */
  #pointers = new Map();
  /** @type {Map<string, Preview & {start: number, seen: number}>} */
  #previews = new Map();
  #now;

  /** @param {() => number} [now] milliseconds */
  constructor(now = () => performance.now()) {
    this.#now = now;
  }

  /** Where the others point. @returns {Pointer[]} */
  get pointers() {
    return [...this.#pointers.values()];
  }

  /** Their strokes in the making, one of each. @returns {Preview[]} */
  get previews() {
    const now = this.#now();
    for (const [from, { seen }] of this.#previews) {
      if (now - seen > STALE) this.#previews.delete(from);
    }
    return [...this.#previews.values()];
  }

  /** @param {any} frame of the host @returns {boolean} whether it says anything */
  take(frame) {
    const { type, id: from } = frame;
    if (typeof from !== "string") return false;
    if (type === "cursor" && (frame.at ?? null) === null) return this.#pointers.delete(from);
    if (type === "cursor" && isPlaces(frame.at) && frame.at.length === 2) {
      this.#pointers.set(from, { from, at: frame.at });
      return true;
    }
    return type === "drawing" && this.#draw(from, frame);
  }

  /** @param {string} from @param {any} frame */
  #draw(from, { stroke, start = 0, points = [], look = [], ended = false }) {
    if (ended) return this.#previews.delete(from);
    if (typeof stroke !== "string" || !isPlaces(points) || !isPlaces(look)) return false;
    if (!Number.isInteger(start) || start < 0) return false;
    const seen = this.#now();
    const old = this.#previews.get(from);
    const known = old?.stroke === stroke ? old : { start, points: [] };
    // Frames are dropped on the way for who lags: then only the latest part is to be seen.
    const isJoined = start >= known.start && start <= known.start + known.points.length;
    const before = isJoined ? known.points.slice(0, start - known.start) : [];
    const first = isJoined ? known.start : start;
    const whole = [...before, ...points];
    this.#previews.set(from, { from, stroke, points: whole, look, start: first, seen });
    if (points.length > 1) {
      const stride = look[2] ? 3 : 2;
      this.#pointers.set(from, {
        from,
        at: [points[points.length - stride], points[points.length - stride + 1]],
      });
    }
    return true;
  }

  /** The event came that a preview stood for. @param {string} from @param {unknown} stroke */
  drawn(from, stroke) {
    return this.#previews.get(from)?.stroke === stroke && this.#previews.delete(from);
  }

  /** Somebody left. @param {string} from */
  left(from) {
    const had = this.#pointers.delete(from);
    return this.#previews.delete(from) || had;
  }

  /** The connection is away. */
  clear() {
    this.#pointers.clear();
    this.#previews.clear();
  }
}

/** @param {unknown} value @returns {value is number[]} */
const isPlaces = (value) =>
  Array.isArray(value) &&
  value.length <= 1_000 &&
  value.every((each) => Number.isInteger(each) && each >= 0 && each <= 10_000);
