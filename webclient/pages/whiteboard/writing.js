/** A field over the board, in which a text or a note is written. */
import { make } from "/pages/shared/dom.js";
import { isComposing } from "/pages/shared/keys.js";
import { figure } from "./figure.js";
import { isFromRight, LEADING, LETTERS, sizeOf } from "./letters.js";
import { HEIGHT, SPAN } from "./stroke.js";
import {
  edgeOf,
  lettersOf,
  linesOf,
  MOST_LETTERS,
  placeOf,
  shownWords,
  withLetters,
} from "./thing.js";

/**
 * @typedef {import("./stroke.js").Stroke} Stroke
 * @typedef {import("/peerpyrtc_client/board_model.js").Stroke<Stroke>} Drawn
 * @typedef {import("/peerpyrtc_client/board.js").Board<Stroke>} Board
 * @typedef {{x: number, y: number}} Place in units
 * `letters`: how large they are, in units; `isFromRight`: whether it was written from the right, and ends at `at`;
 * `within`: where it may lie, in units: what was seen as it was begun, wherever one has looked since.
 * @typedef {{at: Place, shape: string, look: number[], letters: number, isFromRight: boolean | null,
 *   old: Drawn | null, within: import("./shape.js").Box}} Draft
 */

/** How large notes are by the size of their letters, in units, where those are as large as they are by themselves. */
const NOTES = [
  [1500, 1100],
  [2100, 1500],
  [3200, 2300],
];

/** Letters are to be read where one writes them: they are no smaller there, by their size, in CSS pixels. */
const SEEN = [16, 18, 30];

/** Of a phone's field, in CSS pixels: smaller letters have it zoom the page. */
const LEAST = 16;

/** How wide an empty field is, in sizes of its letters; what its caret needs, and its edges are, in CSS pixels. */
const EMPTY = 4;
const CARET = 4;
const EDGES = 6;

/** What fonts of others may be wider. */
const SLACK = 1.04;

export class Writing {
  #surface;
  #board;
  #view;
  #handlers;
  #field;
  /** What is being written. @type {Draft | null} */
  #draft = null;
  /** What became of drafts. @type {WeakMap<Drawn, Draft>} */
  #sent = new WeakMap();

  /**
   * @param {HTMLElement} surface
   * @param {Board} board
   * @param {import("./view.js").View} view
   * @param {string} label
   * @param {{mayDraw: () => boolean}} handlers `mayDraw` says so if not
   */
  constructor(surface, board, view, label, handlers) {
    this.#surface = surface;
    this.#board = board;
    this.#view = view;
    this.#handlers = handlers;
    const attributes = {
      "aria-label": label,
      dir: "auto",
      maxlength: `${MOST_LETTERS}`,
      rows: "1",
    };
    this.#field = make("textarea", { class: "writing", attributes });
    this.#field.hidden = true;
    surface.after(this.#field);
    this.#field.addEventListener("keydown", (event) => this.#press(event));
    this.#field.addEventListener("input", () => this.moved());
    this.#field.addEventListener("focusout", () => document.hasFocus() && this.done());
    surface.addEventListener("pointerdown", (event) => this.#leave(event), { capture: true });
  }

  /** @param {PointerEvent} event a press beside it ends it, and does nothing else */
  #leave(event) {
    if (!this.#draft) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.done();
  }

  /**
   * Write here.
   *
   * @param {Place} at
   * @param {string} shape
   * @param {number[]} look
   * @param {string} [text] what is there already
   */
  open(at, shape, look, text = "") {
    const { scale, zoom } = this.#view;
    const size = look[1];
    const letters = Math.round(Math.max(LETTERS[size] / zoom, SEEN[size] / scale));
    const within = this.#view.box;
    this.#begin({ at, shape, look, letters, isFromRight: null, old: null, within }, text);
  }

  /** Write anew what one wrote. @param {Drawn} old */
  edit(old) {
    const { left, top, width } = placeOf(old.data);
    const { shape = "", look, text = "" } = old.data;
    const letters = lettersOf(old.data);
    const fromRight = shape === "text" && isFromRight(text);
    const at = { x: fromRight ? left + width : left, y: top };
    const within = { left: 0, top: 0, right: SPAN, bottom: HEIGHT };
    this.#begin({ at, shape, look, letters, isFromRight: fromRight, old, within }, text);
  }

  /** @param {Draft} draft @param {string} text */
  #begin(draft, text) {
    this.done();
    this.#draft = draft;
    const field = this.#field;
    field.value = text;
    field.className = `writing ${draft.shape}`;
    field.style.setProperty("--letters", `var(--ink-${draft.look[0]})`);
    field.style.setProperty("--note", `var(--note-${draft.look[0]})`);
    field.hidden = false;
    this.moved();
    field.focus({ preventScroll: true });
  }

  /** The view has moved, and the field with it. */
  moved() {
    if (this.#draft) this.#lay(this.#draft);
  }

  /** The field lies where what is in it will stand. @param {Draft} draft */
  #lay(draft) {
    const [field, { scale }] = [this.#field, this.#view];
    const { clientWidth, clientHeight } = this.#surface;
    const isNote = draft.shape === "note";
    const fromRight = isFromRightIn(draft, field.value);
    const points = pointsOf(draft, field.value);
    const box = placeOf({ points, look: draft.look });
    const size = Math.max(LEAST, draft.letters * scale);
    const { x: left, y: top } = this.#view.pixel(box.left, box.top);
    const right = left + box.width * scale;
    const room = fromRight ? right : clientWidth - left;
    const needs = (box.width * size) / draft.letters + CARET;
    const width = isNote ? box.width * scale : Math.min(room, Math.max(needs, EMPTY * size));
    const start = fromRight && !isNote ? right - width : left;
    const most = Math.max(0, clientWidth - width);
    field.dir = fromRight ? "rtl" : "ltr";
    Object.assign(field.style, {
      fontSize: `${size}px`,
      width: `${Math.min(clientWidth, width) + (isNote ? 0 : EDGES)}px`,
      minHeight: isNote ? `${Math.min(clientHeight, box.height * scale)}px` : "0",
      padding: isNote ? `${Math.max(0, edgeOf({ ...draft, points }) * scale - 1)}px` : "",
      left: `${Math.max(0, Math.min(start, most))}px`,
      top: `${Math.max(0, Math.min(top, clientHeight - 2 * size))}px`,
    });
    field.style.height = "0";
    field.style.height = `${field.scrollHeight + 2}px`;
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    event.stopPropagation();
    const isDone = event.key === "Enter" && !event.shiftKey;
    // Enter ends a word of an input method first.
    if (isComposing(event) || !(isDone || event.key === "Escape")) return;
    event.preventDefault();
    if (isDone) this.done();
    else this.drop();
    if (!this.#draft) this.#surface.focus({ preventScroll: true });
  }

  /** It is left: what was written stands there. It stays in the field where one may not just now. */
  done() {
    const draft = this.#draft;
    if (!draft) return;
    const text = shownWords(this.#field.value);
    const isNew = text !== (draft.old?.data.text ?? "");
    if (isNew && !this.#handlers.mayDraw()) return;
    this.drop();
    if (!isNew) return;
    const { shape, look, old } = draft;
    if (text === "") {
      if (old) this.#board.erase([old]);
      return;
    }
    const data = withLetters({ shape, look, text, points: pointsOf(draft, text) }, draft.letters);
    const [drawn] = old ? this.#board.replace([{ old, data }]) : [this.#board.draw(data)];
    if (drawn) this.#sent.set(drawn, draft);
  }

  /** What was refused is in the field again, if there is nothing else. @param {Drawn} stroke */
  again(stroke) {
    const draft = this.#sent.get(stroke);
    if (draft && stroke.seq === null && !this.#draft) this.#begin(draft, stroke.data.text ?? "");
  }

  /** Write nothing. */
  drop() {
    this.#draft = null;
    this.#field.hidden = true;
  }
}

/** The box of what is written. @param {Draft} draft @param {string} text */
function pointsOf(draft, text) {
  const { at, shape, look, letters, old, within } = draft;
  if (shape === "note" && old) return old.data.points;
  const [across, down] = [within.right - within.left, within.bottom - within.top];
  const [wide, high] = NOTES[look[1]].map((side) => (side * letters) / LETTERS[look[1]]);
  const needs = sizeOf(text, letters, (old ? roomOf(old) : across) / SLACK);
  const width =
    shape === "note" ? Math.min(across, wide) : Math.max(letters / 2, needs.width * SLACK);
  const height = Math.min(down, shape === "note" ? high : needs.height);
  const start = shape === "text" && isFromRightIn(draft, text) ? at.x - width : at.x;
  const above = shape === "note" || old ? at.y : at.y - (letters * LEADING) / 2;
  const left = Math.max(within.left, Math.min(start, within.right - width));
  const top = Math.max(within.top, Math.min(above, within.bottom - height));
  return figure("rectangle", { x: left, y: top }, { x: left + width, y: top + height });
}

/** How wide a text may be that is written anew: where its lines are broken they stay so. @param {Drawn} old */
function roomOf({ data }) {
  const isBroken = linesOf(data).lines.length > (data.text ?? "").split("\n").length;
  return isBroken ? placeOf(data).width : SPAN;
}

/** Whether a draft is written from the right; where nothing says so, as the page is. @param {Draft} draft @param {string} text */
const isFromRightIn = (draft, text) =>
  text.trim() ? isFromRight(text) : (draft.isFromRight ?? document.documentElement.dir === "rtl");
