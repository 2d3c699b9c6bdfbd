/** What one drew is picked up, moved, made larger or smaller, and taken away. */
import { figure } from "./figure.js";
import { around, boxOf, grown, meet, touches } from "./shape.js";
import { HEIGHT, SPAN, stride } from "./stroke.js";
import { isThing, lettersOf, OWN, placeOf, withLetters } from "./thing.js";

/**
 * @typedef {import("./stroke.js").Stroke} Stroke
 * @typedef {import("/peerpyrtc_client/board_model.js").Stroke<Stroke>} Drawn
 * @typedef {import("/peerpyrtc_client/board.js").Board<Stroke>} Board
 * @typedef {import("./shape.js").Box} Box
 * @typedef {{x: number, y: number}} Place in units
 * @typedef {"held" | "moved" | "copied" | "erased" | "notYours" | "nothingYours"} Told
 */

/** How near one must come, in CSS pixels; and a finger to a corner. */
const REACH = 10;
const CORNER = 18;

/** Moved less than this, in CSS pixels, it was only picked. */
const LEAST = 4;

/** Strokes that are moved at once: each is an event of its own. */
const MOST = 200;

/** One press of a key that makes it larger. */
const LARGER = 1.25;

/** A side of what is made smaller, in units; a text's may be as small as its letters. */
const SMALLEST = 200;
const SMALLEST_TEXT = 40;

/** How far an arrow moves what is chosen, in units, and how far with Shift. */
const NUDGE = 10;
const PUSH = 100;

/** Arrows that come within so many milliseconds are one deed. */
const SETTLED = 1_000;

/** How far beside it a second one lies, in CSS pixels. */
const BESIDE = 24;

const ORIGIN = { x: 0, y: 0 };

/** The ways of the arrow keys. @type {Record<string, [number, number]>} */
export const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

const MOVES = "moves";
const SIZES = "sizes";
const FRAMES = "frames";

export class Select {
  #board;
  #view;
  #handlers;
  /** @type {Drawn[]} */
  #chosen = [];
  /** @type {string | null} */
  #act = null;
  #from = { x: 0, y: 0 };
  #at = { x: 0, y: 0 };
  /** Whether what is chosen is hidden, and shown where it would be. */
  #isUp = false;
  /** Whether arrows move it; when they stop it is put there. */
  #isNudged = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #settling;

  /**
   * @param {Board} board
   * @param {import("./view.js").View} view
   * @param {{grown: () => void, told: (what: Told) => void, edit: (stroke: Drawn) => void,
   *   moved: (at: [number, number]) => void, lies: import("./chosen.js").Chosen["show"],
   *   paint: (context: CanvasRenderingContext2D, stroke: Stroke) => void}} handlers `moved`: arrows have moved
   *   it to here; `lies`: where what is chosen lies on the screen
   * @param {EventTarget} [page] where it is told that the page goes
   */
  constructor(board, view, handlers, page = window) {
    this.#board = board;
    this.#view = view;
    this.#handlers = handlers;
    // Ahead of the client, which lets the connection go then: it takes the whole of the move along.
    page.addEventListener("pagehide", () => this.settle(), { capture: true });
  }

  /** Whether something is in the hand. */
  get holds() {
    return this.#act === MOVES;
  }

  /** @param {Drawn[]} strokes one's own */
  choose(strokes) {
    this.settle();
    this.drop();
    this.#chosen = strokes;
    this.#handlers.grown();
  }

  /** What is chosen and still there. */
  get #there() {
    if (!this.#isUp) this.#chosen = this.#chosen.filter(({ shown }) => shown);
    return this.#chosen;
  }

  /** The box around what is chosen. @returns {Box | null} */
  get #box() {
    return this.#there.reduce(
      (/** @type {Box | null} */ box, { data }) => around(box, boxOf(data)),
      null,
    );
  }

  /** The one thing that can be made larger. */
  get #one() {
    const [one] = this.#there;
    return this.#chosen.length === 1 && isThing(one.data) ? one : null;
  }

  /** @param {Place} at @param {boolean} [isByKey] */
  begin(at, isByKey = false) {
    this.settle();
    [this.#from, this.#at] = [at, at];
    const [one, box] = [this.#one, this.#box];
    const reach = REACH / this.#view.scale;
    if (one && isNear(cornerOf(one.data), at, CORNER / this.#view.scale)) this.#act = SIZES;
    else if (box && meet(box, spot(at, 0))) this.#act = MOVES;
    else {
      const under = this.#board.strokes.filter(({ data }) => touches(data, at, reach));
      const own = under.filter((stroke) => stroke.own).at(-1);
      this.#chosen = own ? [own] : [];
      this.#act = own ? MOVES : FRAMES;
      if (!own && under.length > 0) this.#handlers.told("notYours");
      else if (!own && isByKey) this.#handlers.told("nothingYours");
    }
    this.#handlers.grown();
  }

  /** @param {Place} at */
  go(at) {
    if (!this.#act) return;
    this.#at = at;
    const far = Math.hypot(at.x - this.#from.x, at.y - this.#from.y) * this.#view.scale;
    if (this.#act !== FRAMES && !this.#isUp && far >= LEAST) {
      this.#isUp = true;
      this.#board.fade(this.#chosen);
    }
    this.#handlers.grown();
  }

  end() {
    const act = this.#act;
    this.#act = null;
    this.#stay();
    if (act === FRAMES) this.#frame();
    else if (this.#isUp) this.#put(this.#chosen.map((old) => ({ old, data: this.#as(act, old) })));
    this.#handlers.grown();
  }

  /** What arrows move is put where it is. */
  settle() {
    if (this.#isNudged) this.end();
  }

  #stay() {
    clearTimeout(this.#settling);
    this.#isNudged = false;
  }

  /** Leave all as it was. */
  drop() {
    this.#act = null;
    this.#stay();
    if (this.#isUp) this.#board.unfade();
    this.#isUp = false;
    this.#handlers.grown();
  }

  /** @param {string} key @param {boolean} [isFar] Shift is down @returns {boolean} whether it was for us */
  press(key, isFar = false) {
    if (this.#there.length === 0) return false;
    if (Object.hasOwn(WAYS, key)) return this.#nudge(WAYS[key], isFar ? PUSH : NUDGE);
    if (key !== "Escape") this.settle();
    if (key === "Delete" || key === "Backspace") {
      this.drop();
      this.#board.erase(this.#chosen);
      this.choose([]);
      this.#handlers.told("erased");
    } else if (key === "Escape") {
      if (this.#act) this.drop();
      else this.choose([]);
    } else if (key === "Enter" && this.#one?.data.text) {
      this.#handlers.edit(this.#one);
    } else if ((key === "<" || key === ">") && this.#one && !this.#act) {
      const { data } = this.#one;
      const times = key === ">" ? LARGER : 1 / LARGER;
      this.#put([{ old: this.#one, data: sized(data, placeOf(data).width * times) }]);
    } else if (key.toLowerCase() === "d" && this.#chosen.length === 1 && !this.#act)
      this.#copy(this.#chosen[0]);
    else return false;
    return true;
  }

  /** @param {[number, number]} way @param {number} step @returns {boolean} false: the cross holds it, and moves it */
  #nudge([x, y], step) {
    if (this.#act && !this.#isNudged) return false;
    if (!this.#isNudged) {
      this.#board.fade(this.#chosen);
      [this.#from, this.#at] = [ORIGIN, ORIGIN];
      [this.#act, this.#isUp, this.#isNudged] = [MOVES, true, true];
    }
    this.#at = { x: this.#at.x + x * step, y: this.#at.y + y * step };
    this.#at = this.#way;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.settle(), SETTLED);
    const box = this.#box;
    if (box) {
      const [across, down] = [box.left + box.right, box.top + box.bottom];
      this.#handlers.moved([across / 2 + this.#at.x, down / 2 + this.#at.y]);
    }
    this.#handlers.grown();
    return true;
  }

  /** The same once more, a little beside it. @param {Drawn} stroke */
  #copy(stroke) {
    const far = BESIDE / this.#view.scale;
    [this.#from, this.#at] = [ORIGIN, { x: far, y: far }];
    this.choose([this.#board.draw(this.#as(MOVES, stroke))]);
    this.#handlers.told("copied");
  }

  /** @param {{old: Drawn, data: Stroke}[]} changes */
  #put(changes) {
    this.#isUp = false;
    this.#chosen = this.#board.replace(changes);
    if (this.#chosen.length > 0) this.#handlers.told("moved");
  }

  /** What it would be now. @param {string | null} act @param {Drawn} stroke @returns {Stroke} */
  #as(act, { data }) {
    if (act === SIZES) return sized(data, this.#at.x - placeOf(data).left, this.#at.y);
    const { x, y } = this.#way;
    const step = stride(data.look);
    const points = data.points.map((value, at) => value + ([x, y][at % step] ?? 0));
    return { ...data, points };
  }

  /** How far it is moved: no further than the board goes. */
  get #way() {
    const edges = { left: SPAN, top: HEIGHT, right: 0, bottom: 0 };
    for (const { data } of this.#chosen) {
      const step = stride(data.look);
      data.points.forEach((value, at) => {
        if (at % step === 0) edges.left = Math.min(edges.left, value);
        if (at % step === 0) edges.right = Math.max(edges.right, value);
        if (at % step === 1) edges.top = Math.min(edges.top, value);
        if (at % step === 1) edges.bottom = Math.max(edges.bottom, value);
      });
    }
    const held = (
      /** @type {number} */ by,
      /** @type {number} */ least,
      /** @type {number} */ most,
    ) => Math.round(Math.min(most, Math.max(least, by)));
    return {
      x: held(this.#at.x - this.#from.x, -edges.left, SPAN - edges.right),
      y: held(this.#at.y - this.#from.y, -edges.top, HEIGHT - edges.bottom),
    };
  }

  /** What of one's own lies in the frame. */
  #frame() {
    const frame = this.#framed;
    const inside = (/** @type {Drawn} */ { data }) => {
      const box = boxOf(data);
      return (
        box.left >= frame.left &&
        box.right <= frame.right &&
        box.top >= frame.top &&
        box.bottom <= frame.bottom
      );
    };
    this.#chosen = this.#board.strokes.filter((each) => each.own && inside(each)).slice(-MOST);
  }

  get #framed() {
    const [from, at] = [this.#from, this.#at];
    return {
      left: Math.min(from.x, at.x),
      top: Math.min(from.y, at.y),
      right: Math.max(from.x, at.x),
      bottom: Math.max(from.y, at.y),
    };
  }

  /** Tell where it lies. @param {Box | null} box */
  #lie(box) {
    const isHeld = this.#act !== null && !this.#isNudged;
    const { x, y } = this.#isNudged ? this.#way : ORIGIN;
    const what = {
      isOne: this.#chosen.length === 1,
      isThing: this.#one !== null,
      isText: this.#one?.data.text !== undefined,
    };
    if (!box || isHeld) return this.#handlers.lies(null, what);
    const [from, to] = [
      this.#view.pixel(box.left + x, box.top + y),
      this.#view.pixel(box.right + x, box.bottom + y),
    ];
    this.#handlers.lies({ left: from.x, top: from.y, right: to.x, bottom: to.y }, what);
  }

  /**
   * What is chosen, where it would be.
   *
   * @param {CanvasRenderingContext2D} context
   * @param {number} scale CSS pixels of one unit
   * @param {string} colour
   */
  paint(context, scale, colour) {
    if (this.#act === FRAMES) outlined(context, this.#framed, scale, colour);
    let box = this.#box;
    this.#lie(box);
    if (!box) return;
    context.save();
    if (this.#isUp && this.#act === SIZES) {
      const data = this.#as(SIZES, this.#chosen[0]);
      this.#handlers.paint(context, data);
      box = boxOf(data);
    } else if (this.#isUp) {
      const { x, y } = this.#way;
      context.translate(x, y);
      for (const { data } of this.#chosen) this.#handlers.paint(context, data);
    }
    outlined(context, box, scale, colour);
    if (this.#one) {
      const side = 10 / scale;
      const { right, bottom } = box;
      context.fillStyle = colour;
      context.fillRect(Math.min(SPAN, right) - side, Math.min(HEIGHT, bottom) - side, side, side);
    }
    context.restore();
  }
}

/** @param {CanvasRenderingContext2D} context @param {Box} box @param {number} scale @param {string} colour */
function outlined(context, { left, top, right, bottom }, scale, colour) {
  context.strokeStyle = colour;
  context.lineWidth = 1.5 / scale;
  context.setLineDash([6 / scale, 4 / scale]);
  context.strokeRect(left, top, right - left, bottom - top);
  context.setLineDash([]);
}

/** @param {Stroke} data */
const cornerOf = (data) => {
  const { left, top, width, height } = placeOf(data);
  return { x: left + width, y: top + height };
};

/** @param {Place} one @param {Place} other @param {number} reach */
const isNear = (one, other, reach) => Math.hypot(one.x - other.x, one.y - other.y) <= reach;

/** @param {Place} place @param {number} reach */
const spot = ({ x, y }, reach) => grown({ left: x, top: y, right: x, bottom: y }, reach);

/**
 * A thing as wide as that, in its shape; a note as high as one draws it.
 *
 * @param {Stroke} data
 * @param {number} wide
 * @param {number} [bottom] where it shall end
 * @returns {Stroke}
 */
function sized(data, wide, bottom) {
  const { left, top, width, height } = placeOf(data);
  const side = data.shape === "text" ? SMALLEST_TEXT : SMALLEST;
  const least = side * Math.max(1, width / height);
  const most = Math.min(SPAN - left, ((HEIGHT - top) * width) / height);
  let across = Math.min(most, Math.max(least, wide));
  let down = (across * height) / width;
  if (data.shape === "note" && bottom !== undefined) {
    across = Math.min(SPAN - left, Math.max(SMALLEST, wide));
    down = Math.min(HEIGHT - top, Math.max(SMALLEST, bottom - top));
  }
  const points = figure("rectangle", { x: left, y: top }, { x: left + across, y: top + down });
  const isStretched = data.shape === "note" && bottom !== undefined;
  if (data.text === undefined || isStretched) return { ...data, points };
  const letters = Math.floor((lettersOf(data) * across) / width);
  return withLetters({ ...data, points }, Math.min(OWN.most, Math.max(OWN.least, letters)));
}
