/**
 * A whiteboard as the host's events add up to it, and one's own wishes on top.
 *
 * A stroke's name is the number of its event. Of two events about one stroke the one with the
 * higher number holds, so it makes no difference in which order they are heard: one's own are
 * heard when they are answered, which is later than the others' that came after them.
 *
 * @template Data
 * @typedef {object} Stroke
 * @property {number | null} seq the number of its event; null until the host has answered
 * @property {string} from who drew it
 * @property {boolean} own whether one may take it away
 * @property {Data} data
 * @property {number} since the number of the event since which it is to be seen
 * @property {number} erased the number of the event that erased it last, 0 if none did
 * @property {boolean | null} wish what one has asked for and isn't answered yet: seen or not
 * @property {boolean} shown
 */

/** Strokes that are not to be seen are kept for those who bring them back, up to this many. */
const KEPT = 1_000;

/** @template Data */
export class BoardModel {
  /** @type {number | null} */
  #epoch = null;
  /** The highest number that was given when a part of the board was asked for. */
  #loaded = 0;
  /** @type {Map<number, Stroke<Data>>} by number */
  #strokes = new Map();
  /** @type {Set<number>} the clearings that hold */
  #clears = new Set();
  /** Those taken back: one's own may be heard of after somebody has. @type {Set<number>} */
  #undone = new Set();
  /** @type {Stroke<Data>[]} */
  #shown = [];
  /** @type {Set<Stroke<Data>>} drawn here and not answered yet */
  #drafts = new Set();
  /** @type {Set<Stroke<Data>>} the oldest first */
  #unseen = new Set();
  /** Hidden by one's own wish: however many, they are kept until that is answered. @type {Set<Stroke<Data>>} */
  #hidden = new Set();
  #changed;

  /** @param {(added: Stroke<Data>[], removed: Stroke<Data>[]) => void} changed */
  constructor(changed) {
    this.#changed = changed;
  }

  /** What is to be seen, from the lowest to the topmost. @returns {readonly Stroke<Data>[]} */
  get shown() {
    return this.#shown;
  }

  /** The run of the host whose board is here. */
  get epoch() {
    return this.#epoch;
  }

  /** The stroke of this number, if it is on this board or can come back. @param {number | null} epoch @param {number} seq */
  at(epoch, seq) {
    return epoch === this.#epoch ? this.#strokes.get(seq) : undefined;
  }

  /** Whether this stroke is on the board or can come back. @param {Stroke<Data>} stroke */
  has(stroke) {
    return stroke.seq === null
      ? this.#drafts.has(stroke)
      : this.#strokes.get(stroke.seq) === stroke;
  }

  /** Whether it would be seen if one wished nothing. @param {Stroke<Data>} stroke */
  holds(stroke) {
    return this.has(stroke) && (stroke.seq === null || this.#isThere(stroke));
  }

  /** @param {number} epoch @param {number} seq @param {string} from @param {boolean} own @param {Data} data */
  drawn(epoch, seq, from, own, data) {
    if (!this.#enter(epoch)) return;
    if (!this.#strokes.has(seq)) this.#judge([this.#add(seq, from, own, data)]);
  }

  /**
   * @param {number} epoch
   * @param {number} seq the number of the event that says so
   * @param {number[]} names
   */
  erased(epoch, seq, names) {
    if (!this.#enter(epoch)) return;
    const strokes = this.#known(names);
    for (const stroke of strokes) stroke.erased = Math.max(stroke.erased, seq);
    this.#judge(strokes);
  }

  /**
   * @param {number} epoch
   * @param {number} seq the number of the event that says so
   * @param {number[]} names
   * @returns {boolean} false if some of them aren't known here
   */
  restored(epoch, seq, names) {
    if (!this.#enter(epoch)) return true;
    const strokes = this.#known(names);
    for (const stroke of strokes) stroke.since = Math.max(stroke.since, seq);
    this.#judge(strokes);
    return strokes.length === new Set(names).size;
  }

  /** @param {number} epoch @param {number} seq the clearing's number */
  cleared(epoch, seq) {
    if (!this.#enter(epoch)) return;
    if (!this.#undone.has(seq)) this.#clears.add(seq);
    this.#judge([...this.#strokes.values()]);
  }

  /**
   * @param {number} epoch
   * @param {number} clearing its number
   * @returns {boolean} false if it isn't known here what that one took away
   */
  uncleared(epoch, clearing) {
    if (!this.#enter(epoch)) return true;
    const isKnown = this.#clears.delete(clearing);
    this.#undone.add(clearing);
    this.#judge([...this.#strokes.values()]);
    return isKnown && this.#unseen.size < KEPT;
  }

  /**
   * A part of the board as the host has it: what isn't in it is not there.
   *
   * @param {{epoch: number, seq: number, after: number, upto?: number}} range
   * @param {{seq: number, from: string, own: boolean, data: Data}[]} strokes
   */
  piece({ epoch, seq, after, upto = seq }, strokes) {
    this.#enter(epoch, true);
    this.#loaded = Math.max(this.#loaded, seq);
    const names = new Set(strokes.map((stroke) => stroke.seq));
    const gone = this.#between(after, upto).filter(
      (stroke) => !names.has(Number(stroke.seq)) && this.#isThere(stroke) && stroke.since <= seq,
    );
    for (const stroke of gone) this.#forget(stroke);
    const touched = strokes.map((each) => {
      const stroke =
        this.#strokes.get(each.seq) ?? this.#add(each.seq, each.from, each.own, each.data);
      stroke.own = each.own;
      stroke.since = Math.max(stroke.since, seq);
      return stroke;
    });
    this.#judge(touched, gone);
  }

  /** The strokes of these numbers, without a look at all the others. @param {number} after @param {number} upto */
  #between(after, upto) {
    const shown = this.#shown.slice(this.#placeAfter(after), this.#placeAfter(upto));
    const isMeant = (/** @type {Stroke<Data>} */ { seq }) =>
      Number(seq) > after && Number(seq) <= upto;
    return [...shown, ...this.#unseen, ...this.#hidden].filter(
      (stroke) => stroke.seq !== null && isMeant(stroke),
    );
  }

  /** How many of those shown have this number or a lower one. @param {number} seq */
  #placeAfter(seq) {
    let [low, high] = [0, this.#shown.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeOf(this.#shown[middle]) > seq) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** A moderator took it back. @param {number} epoch @param {number} seq */
  redacted(epoch, seq) {
    const stroke = epoch === this.#epoch ? this.#strokes.get(seq) : undefined;
    if (!stroke) return;
    this.#forget(stroke);
    this.#judge([], [stroke]);
  }

  /** One has drawn; the host hasn't answered yet. @param {string} from @param {Data} data */
  draft(from, data) {
    /** @type {Stroke<Data>} */
    const stroke = {
      seq: null,
      from,
      own: true,
      data,
      since: 0,
      erased: 0,
      wish: true,
      shown: false,
    };
    this.#drafts.add(stroke);
    this.#judge([stroke]);
    return stroke;
  }

  /**
   * The host has numbered a draft.
   *
   * @param {Stroke<Data>} draft
   * @param {number} epoch
   * @param {number} seq
   * @returns {boolean} false if it isn't on the board that was loaded since, which is to be asked
   *   for anew: it may be gone again, or an earlier run of the host has numbered it
   */
  numbered(draft, epoch, seq) {
    if (!this.#enter(epoch)) {
      this.dropped(draft);
      return false;
    }
    this.#drafts.delete(draft);
    const twin = this.#strokes.get(seq); // it came with the board already
    const place = this.#shown.indexOf(draft);
    if (draft.shown) this.#shown.splice(place, 1);
    draft.seq = seq;
    draft.since = Math.max(seq, twin?.since ?? 0);
    draft.erased = twin?.erased ?? 0;
    if (draft.wish === true) draft.wish = null;
    if (twin) this.#forget(twin);
    this.#strokes.set(seq, draft);
    if (draft.shown) this.#insert(draft);
    const isMoved = draft.shown && this.#shown[place] !== draft;
    this.#judge([draft], twin ? [twin] : []);
    if (isMoved) this.#changed([], [draft]);
    return twin !== undefined || seq > this.#loaded;
  }

  /** The host has refused a draft. @param {Stroke<Data>} draft */
  dropped(draft) {
    this.#drafts.delete(draft);
    this.#judge([], [draft]);
  }

  /** Show strokes as one wants them, until the answer is there (null); what is gone stays gone. @param {Iterable<Stroke<Data>>} strokes @param {boolean | null} wish */
  wish(strokes, wish) {
    const touched = [...strokes].filter((stroke) => this.has(stroke));
    for (const stroke of touched) stroke.wish = wish;
    this.#judge(touched);
  }

  /**
   * A later run of the host has a board of its own; what is of an earlier one is in that already.
   *
   * @param {number} epoch
   * @param {boolean} [isBoard] it is the board itself that says so
   * @returns {boolean} whether that is the run whose board is here
   */
  #enter(epoch, isBoard = false) {
    if (epoch === this.#epoch) return true;
    if (!isBoard && this.#epoch !== null && epoch < this.#epoch) return false;
    this.#epoch = epoch;
    this.#loaded = 0;
    const gone = [...this.#strokes.values()];
    this.#strokes.clear();
    this.#clears.clear();
    this.#undone.clear();
    this.#unseen.clear();
    this.#hidden.clear();
    this.#judge([], gone);
    return true;
  }

  /** @param {number} seq @param {string} from @param {boolean} own @param {Data} data @returns {Stroke<Data>} */
  #add(seq, from, own, data) {
    const stroke = { seq, from, own, data, since: seq, erased: 0, wish: null, shown: false };
    this.#strokes.set(seq, stroke);
    return stroke;
  }

  /** @param {Stroke<Data>} stroke */
  #forget(stroke) {
    this.#strokes.delete(Number(stroke.seq));
    this.#unseen.delete(stroke);
    this.#hidden.delete(stroke);
  }

  /** @param {number[]} names */
  #known(names) {
    return [...new Set(names)].flatMap((name) => this.#strokes.get(name) ?? []);
  }

  /** Whether it is to be seen by what the host said. @param {Stroke<Data>} stroke */
  #isThere({ since, erased }) {
    if (erased >= since) return false;
    for (const clear of this.#clears) if (clear > since) return false;
    return true;
  }

  /**
   * See to it that what is to be seen is shown and nothing else, and tell.
   *
   * @param {Stroke<Data>[]} strokes what may have changed
   * @param {Stroke<Data>[]} [gone] what is to be seen no more in any case
   */
  #judge(strokes, gone = []) {
    const isGone = new Set(gone);
    const added = [];
    const removed = new Set(gone.filter((stroke) => stroke.shown));
    for (const stroke of strokes) {
      const isSeen =
        !isGone.has(stroke) && (stroke.wish ?? (stroke.seq === null || this.#isThere(stroke)));
      if (isSeen && !stroke.shown) added.push(stroke);
      else if (!isSeen && stroke.shown) removed.add(stroke);
      if (stroke.seq !== null && !isGone.has(stroke)) this.#putAside(stroke, isSeen);
    }
    for (const stroke of added) {
      stroke.shown = true;
      this.#insert(stroke);
    }
    for (const stroke of removed) stroke.shown = false;
    if (removed.size > 0) this.#shown = this.#shown.filter((stroke) => stroke.shown);
    this.#letGo();
    if (added.length + removed.size > 0) this.#changed(added, [...removed]);
  }

  /** @param {Stroke<Data>} stroke @param {boolean} isSeen */
  #putAside(stroke, isSeen) {
    const [to, other] =
      stroke.wish === null ? [this.#unseen, this.#hidden] : [this.#hidden, this.#unseen];
    other.delete(stroke);
    if (isSeen) to.delete(stroke);
    else to.add(stroke);
  }

  /** @param {Stroke<Data>} stroke */
  #insert(stroke) {
    this.#shown.splice(this.#placeAfter(placeOf(stroke)), 0, stroke);
  }

  #letGo() {
    for (const stroke of this.#unseen) {
      if (this.#unseen.size <= KEPT) return;
      this.#forget(stroke);
    }
  }
}

/** Drafts lie on top. @param {Stroke<any>} stroke */
const placeOf = ({ seq }) => seq ?? Number.POSITIVE_INFINITY;

/** Whether these name strokes. @param {unknown} value @returns {value is number[]} */
export const isNames = (value) => Array.isArray(value) && value.every(Number.isSafeInteger);

/** Strokes that one event names; the host takes 500. */
const MOST_NAMES = 500;

/**
 * The same in parts, each for one event.
 *
 * @template T
 * @param {T[]} strokes
 * @returns {T[][]}
 */
export const inEvents = (strokes) =>
  Array.from({ length: Math.ceil(strokes.length / MOST_NAMES) }, (_, at) =>
    strokes.slice(at * MOST_NAMES, (at + 1) * MOST_NAMES),
  );
