import { Board } from "../lib/board.js";
import { Stage as Host, settle } from "./fakes.js";

/** @typedef {import("./fakes.js").MemoryStore} MemoryStore */

/** A client at a whiteboard, and the host it talks to. */
export class Stage extends Host {
  /** @type {string[]} */
  refusals = [];

  /** @param {MemoryStore} [store] */
  constructor(store) {
    super({ reconnect: () => 0, store });
    /** @type {Board<{mark: string}>} */
    this.board = new Board(this.client, {
      read: (data) => (typeof data?.mark === "string" ? { mark: data.mark } : null),
    });
    this.board.on("refused", ({ code }) => this.refusals.push(code));
  }

  /** Join, and get the board. @param {unknown[]} [strokes] @param {object} [welcome] */
  async come(strokes = [], welcome = {}) {
    await this.join(welcome);
    this.say(piece(strokes));
  }

  get marks() {
    return this.board.strokes.map(({ data }) => data.mark).join("");
  }

  /** The host relays somebody's event. @param {number} seq @param {string} name @param {unknown} [data] @param {string} [from] */
  relay(seq, name, data, from = "Bob") {
    this.say({ type: "event", from, epoch: 7, seq, time: 1, name, data });
  }

  /** The host answers what was sent last. @param {number} seq */
  async ack(seq) {
    this.say({ type: "ack", ref: this.sent("event").at(-1).ref, epoch: 7, seq });
    await settle();
  }

  async refuse(code = "forbidden") {
    this.say({ type: "error", code, text: "No.", ref: this.sent("event").at(-1).ref });
    await settle();
  }
}

/** @param {unknown[]} strokes @param {object} [more] */
export const piece = (strokes, more = {}) => ({
  type: "board",
  epoch: 7,
  seq: 100,
  after: 0,
  strokes,
  ...more,
});

/** @param {number} seq @param {string} mark @param {boolean} [own] */
export const stroke = (seq, mark, own) => ({ from: own ? "Ann" : "Bob", seq, data: { mark }, own });
