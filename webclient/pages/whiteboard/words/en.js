import { amounts } from "../../shared/amounts.js";
import { reasonInEnglish } from "../../shared/host_words.js";
import { apart } from "../../shared/shown.js";

const { hour, list, plural, span } = amounts("en", (count) => `${count} others`);

/** @param {number} [seconds] */
const again = (seconds) => (seconds ? ` Try again in ${span(seconds)}.` : "");

/** Every word of the whiteboard, in English. */
export const en = {
  board: "The board. Draw with a mouse, a pen or a finger, or by keys.",
  boardKind: "drawing board",
  boardHelp:
    "Arrow keys move the cross, with Shift further. Space puts the pen down and lifts it, Escape drops the line. The tools: P pen, E eraser, M marker, L line, A arrow, R rectangle, O ellipse. With the eraser, Space erases what you drew under the cross. 1 to 6 choose a colour, S the next size, Control Z undoes, Control Shift Z does again, plus and minus zoom, 0 shows all.",
  divider: "Width of the chat",
  tools: "Drawing tools",
  tool: "Tool",
  toolNames: ["Pen", "Eraser for what you drew", "Marker", "Line", "Arrow", "Rectangle", "Ellipse"],
  ink: "Colour and size",
  colour: "Colour",
  size: "Size",
  colours: ["Black", "Red", "Orange", "Green", "Blue", "Violet"],
  /** The first of them on dark paper. */
  white: "White",
  sizes: ["Thin", "Middle", "Thick"],
  undo: "Undo (Ctrl+Z)",
  redo: "Redo (Ctrl+Shift+Z)",
  more: "More",
  zoomIn: "Zoom in (+)",
  zoomOut: "Zoom out (-)",
  fit: "Show all of the board (0)",
  save: "Save as a picture (PNG)",
  clear: "Clear the board for all",
  sure: "Clear the board for everyone?",
  yes: "Clear",
  no: "Keep",
  loading: "Loading the board...",
  notNow: "Not drawn",
  /** @param {import("../may.js").Bar} bar */
  barred({ kind, until, why }) {
    const words = why ? ` ${reasonInEnglish(why)}` : "";
    const end = Number.isFinite(until) ? `until ${hour(until)}` : "until a moderator ends it";
    if (kind === "muted") return `You are muted ${end}: you can watch, but not draw.${words}`;
    if (kind === "held")
      return `What you do waits for a moderator, and drawings can't wait: you can watch.${words}`;
    return "You can watch here, but not draw.";
  },
  refused: (
    /** @type {{code: string, text: string, retryAfter?: number}} */ { code, text, retryAfter },
  ) =>
    ({
      muted: `You are muted: what you drew was not taken.${again(retryAfter)}`,
      "rate-limited": `Too much at once: your last line was not taken.${again(retryAfter)}`,
      "too-large": "That line was too long for this board.",
      "queue-full": "Too much is waiting already: your last line was not taken.",
      "board-full": "The board is full. Erase something, or ask the host to clear it.",
      "not-allowed": "Not taken: you can watch here, but not draw.",
      forbidden: "Only what you drew yourself can be changed.",
      "no-such-stroke": "That is no longer on the board.",
    })[code] ?? `Not taken: ${text}`,
  spared: "Only what you drew yourself can be erased.",
  undone: "Undone",
  redone: "Done again",
  nothingToUndo: "Nothing of yours to undo",
  nothingToRedo: "Nothing to do again",
  down: "Pen down",
  drawn: "Line drawn",
  dropped: "Line dropped",
  erased: "Erased",
  nothingHere: "Nothing to erase here",
  saved: "Saved as a picture",
  cleared: (/** @type {string} */ who) =>
    who === "server" ? "The host cleared the board" : `${apart(who)} cleared the board`,
  uncleared: (/** @type {string} */ who) =>
    who === "server" ? "The host brought the board back" : `${apart(who)} brought the board back`,
  content: (/** @type {number} */ lines, /** @type {string[]} */ names) =>
    lines === 0
      ? "The board is empty."
      : `${plural(lines, { one: "line", other: "lines" })} on the board, by ${list(names)}.`,
};
