import { amounts } from "../../shared/amounts.js";
import { reasonInEnglish } from "../../shared/host/en.js";
import { apart } from "../../shared/shown.js";

const { hour, list, plural, span } = amounts("en", (count) => `${count} others`);

/** @param {number} [seconds] */
const again = (seconds) => (seconds ? ` Try again in ${span(seconds)}.` : "");

/** Every word of the whiteboard, in English. */
export const en = {
  board: "The board. Draw with a mouse, a pen or a finger, or by keys.",
  boardKind: "drawing board",
  boardHelp:
    "Arrow keys move the cross, with Shift further. Space puts the pen down and lifts it, Escape drops the line. The tools: P pen, E eraser, M marker, L line, A arrow, R rectangle, O ellipse, I pointer. With the eraser, Space erases what you drew under the cross; with the pointer, it shows the others where the cross is. 1 to 6 choose a colour, S the next size, Control Z undoes, Control Shift Z does again, plus and minus zoom, 0 shows all. Drag with Space held to move the board. T is a text and N a note: Space opens a field at the cross, Enter puts what is in it there. G adds a picture. V is for what you drew: Space picks it up at the cross and puts it down, Enter writes it anew, Delete takes it away, < and > make it smaller and larger. Arrow keys move what is selected, with Shift further; D draws it once more, Escape lets go of it.",
  divider: "Width of the chat",
  tools: "Drawing tools",
  tool: "Tool",
  toolNames: [
    "Pen",
    "Eraser for what you drew",
    "Marker",
    "Line",
    "Arrow",
    "Rectangle",
    "Ellipse",
    "Pointer that leaves nothing",
    "Text",
    "Note",
    "Select and move what you drew",
  ],
  /** The same in a word, below their icons. */
  short: {
    tools: [
      "Pen",
      "Eraser",
      "Marker",
      "Line",
      "Arrow",
      "Rectangle",
      "Ellipse",
      "Pointer",
      "Text",
      "Note",
      "Select",
    ],
    picture: "Picture",
    zoomOut: "Zoom out",
    fit: "Show all",
    zoomIn: "Zoom in",
    paper: "Paper",
    lead: "Lead",
    clear: "Clear",
    save: "PNG",
    saveSvg: "SVG",
  },
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
  save: "Save as a picture: PNG",
  saveSvg: "Save as a drawing: SVG",
  paper: "Other paper",
  papers: {
    plain: "Plain paper",
    lined: "Lined paper",
    squared: "Squared paper",
    dotted: "Dotted paper",
  },
  lead: "Lead: have the others see what you see",
  leading: "Stop leading",
  following: (/** @type {string} */ who, /** @type {boolean} */ isFollowing) =>
    isFollowing ? `Stop following ${apart(who)}` : `Follow ${apart(who)}`,
  led: (/** @type {string} */ who) => `You see what ${apart(who)} sees`,
  letGo: "You look around by yourself again",
  zoomed: (/** @type {number} */ percent) => ({
    short: `${percent} %`,
    long: `Show all of the board, now ${percent} %`,
  }),
  blurred: "Tap to show",
  notLoaded: "What makes pictures could not be loaded. Try again.",
  notSaved: "There was no room for a picture",
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
      "not-allowed": "Not taken: you may not do that here.",
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
  picture: "Add a picture (G)",
  write: "Text for the board: Enter puts it there, Escape drops it",
  held: "Picked up: arrow keys move it, Space puts it down",
  moved: "Moved",
  chosen: "What is selected",
  remove: "Delete (Del)",
  copy: "Duplicate (D)",
  copied: "Duplicated",
  smaller: "Smaller (<)",
  larger: "Larger (>)",
  rewrite: "Write anew (Enter)",
  notYours: "Only what you drew yourself can be moved.",
  nothingYours: "Nothing of yours here",
  noPicture: "That is no picture that can be read here",
  nothingHere: "Nothing to erase here",
  saved: "Saved as a picture",
  /** @param {string} who @param {boolean} own one did it oneself @returns {string} */
  cleared: (who, own) =>
    own
      ? "You cleared the board"
      : who === "server"
        ? "The host cleared the board"
        : `${apart(who)} cleared the board`,
  /** @param {string} who @param {boolean} own one did it oneself @returns {string} */
  uncleared: (who, own) =>
    own
      ? "You brought the board back"
      : who === "server"
        ? "The host brought the board back"
        : `${apart(who)} brought the board back`,
  content: (/** @type {number} */ lines, /** @type {string[]} */ names) =>
    lines === 0
      ? "The board is empty."
      : `${plural(lines, { one: "line", other: "lines" })} on the board, by ${list(names)}.`,
};
