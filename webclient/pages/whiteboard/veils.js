/** Others' pictures, where the room blurs them: each is covered until it is tapped, or the page is loaded again. */
import { placeOf } from "./thing.js";

/**
 * @typedef {import("./stroke.js").Stroke} Stroke
 * @typedef {import("/peerpyrtc_client/board_model.js").Stroke<Stroke>} Drawn
 * @typedef {{x: number, y: number}} Point units
 */

/** So far, in CSS pixels, a tap may move. */
const STILL = 12;

/** What a tap on a covered picture does, whichever tool is in the hand: as an `Act` it goes before that. */
export class Veils {
  #client;
  #strokes;
  #view;
  #shown;
  /** @type {WeakSet<Drawn>} */
  #tapped = new WeakSet();
  /** @type {{stroke: Drawn, at: Point} | null} */
  #held = null;

  /**
   * @param {Pick<import("/peerpyrtc_client/index.js").RoomClient, "room">} client
   * @param {() => readonly Drawn[]} strokes from the lowest to the topmost
   * @param {{scale: number}} view
   * @param {(stroke: Drawn) => void} shown it is covered no more
   */
  constructor(client, strokes, view, shown) {
    this.#client = client;
    this.#strokes = strokes;
    this.#view = view;
    this.#shown = shown;
  }

  /** Whether the room blurs pictures. */
  get isOn() {
    return this.#client.room?.blur === true;
  }

  /** @param {Drawn} stroke */
  covers(stroke) {
    const { data, own } = stroke;
    return data.shape === "picture" && !own && this.isOn && !this.#tapped.has(stroke);
  }

  /** What is kept of it in a file: of a covered one its frame. @param {Drawn} stroke @returns {Stroke} */
  kept(stroke) {
    const { points, look } = stroke.data;
    return this.covers(stroke) ? { points, look } : stroke.data;
  }

  /** The topmost of the covered ones here. @param {Point} at @returns {Drawn | undefined} */
  at(at) {
    if (!this.isOn) return undefined;
    return this.#strokes().findLast((each) => this.covers(each) && isWithin(each.data, at));
  }

  /** @param {Point} at @returns {boolean} whether there is one */
  begin(at) {
    const stroke = this.at(at);
    this.#held = stroke ? { stroke, at } : null;
    return stroke !== undefined;
  }

  /** @param {Point} at */
  go(at) {
    const from = this.#held?.at;
    if (from && Math.hypot(at.x - from.x, at.y - from.y) * this.#view.scale > STILL) this.drop();
  }

  end() {
    const stroke = this.#held?.stroke;
    this.#held = null;
    if (!stroke) return;
    this.#tapped.add(stroke);
    this.#shown(stroke);
  }

  drop() {
    this.#held = null;
  }
}

/** @param {Stroke} data @param {Point} at */
function isWithin(data, { x, y }) {
  const { left, top, width, height } = placeOf(data);
  return x >= left && x <= left + width && y >= top && y <= top + height;
}
