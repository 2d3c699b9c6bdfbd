/** The tools that draw no line: texts and notes, pictures, and what picks up and moves all that. */
import { Bringing } from "./bringing.js";
import { Chosen } from "./chosen.js";
import { Select } from "./select.js";
import { Writing } from "./writing.js";

/**
 * @typedef {import("./stroke.js").Stroke} Stroke
 * @typedef {import("/peerpyrtc_client/board.js").Board<Stroke>} Board
 * @typedef {import("./view.js").View} View
 *
 * What a tool does between a press and its end, in units of the board. `holds`: something is in the
 * hand. `press` says whether a key was for it.
 * @typedef {object} Act
 * @property {boolean} [holds]
 * @property {(at: {x: number, y: number}, isByKey?: boolean) => void} begin
 * @property {(at: {x: number, y: number}) => void} go
 * @property {() => void} end
 * @property {() => void} drop
 * @property {(key: string, isFar?: boolean) => boolean} [press]
 */

export class Acting {
  #select;
  #writing;
  #bringing;

  /**
   * @param {HTMLElement} place
   * @param {HTMLElement} surface
   * @param {Board} board
   * @param {View} view
   * @param {import("./pen.js").Pen} pen
   * @param {typeof import("./words/en.js").en} words
   * @param {{grown: () => void, say: (text: string) => void, mayDraw: () => boolean,
   *   select: () => void, reveal: (at: [number, number]) => void,
   *   paint: (context: CanvasRenderingContext2D, stroke: Stroke) => void}} handlers `mayDraw` says so if not;
   *   `select`: have the tool of that name
   */
  constructor(place, surface, board, view, pen, words, handlers) {
    const { grown, mayDraw, paint, say } = handlers;
    this.#writing = new Writing(surface, board, view, words.write, { mayDraw });
    this.#select = new Select(board, view, {
      grown,
      paint,
      told: (what) => say(words[what]),
      edit: (stroke) => this.#writing.edit(stroke),
      moved: handlers.reveal,
      lies: (edges, what) => chosen.show(edges, what),
    });
    const chosen = new Chosen(surface, words, (key) => mayDraw() && this.#select.press(key));
    this.#bringing = new Bringing(place, words, {
      mayDraw,
      say,
      seen: () => view.box,
      made: (strokes) => {
        handlers.select();
        this.#select.choose(strokes.map((stroke) => board.draw(stroke)));
      },
    });
    pen.acts = {
      select: this.#select,
      text: this.#writer(pen, "text"),
      note: this.#writer(pen, "note"),
    };
    surface.addEventListener("dblclick", () => {
      if (pen.tool === "select") this.#select.press("Enter");
    });
    let isRefused = false;
    board.on("refused", () => {
      isRefused = true;
      queueMicrotask(() => {
        isRefused = false;
      });
    });
    // Its draft is gone right after: nobody's words are lost for a rule.
    board.on("changed", ({ removed }) => {
      if (isRefused) for (const stroke of removed) this.#writing.again(stroke);
    });
  }

  /** @param {import("./pen.js").Pen} pen @param {string} shape @returns {Act} */
  #writer(pen, shape) {
    let at = { x: 0, y: 0 };
    return {
      begin: (here) => {
        at = here;
      },
      go: () => {},
      end: () => this.#writing.open(at, shape, pen.blank(false).look),
      drop: () => {},
    };
  }

  /** Choose nothing: another tool is in the hand. */
  leave() {
    this.#select.choose([]);
  }

  /** What the arrows move is put where it is: something else is done next. */
  settle() {
    this.#select.settle();
  }

  /** The view has moved. */
  moved() {
    this.#writing.moved();
  }

  /** Have a picture chosen. */
  ask() {
    this.#bringing.ask();
  }

  /** @param {CanvasRenderingContext2D} context @param {number} scale @param {string} colour */
  paint(context, scale, colour) {
    this.#select.paint(context, scale, colour);
  }
}
