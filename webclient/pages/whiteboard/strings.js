/** Every word of the whiteboard, in both languages. */

/** @param {number} count @param {string} one @param {string} more */
const number = (count, one, more) => (count === 1 ? one : `${count} ${more}`);

const en = {
  title: "Whiteboard",
  titleOf: (/** @type {string} */ room) => `${room} - whiteboard`,
  board: "The board. Draw with a mouse, a pen or a finger, or by keys.",
  boardKind: "drawing board",
  boardHelp:
    "Arrow keys move the cross, with Shift further. Space puts the pen down and lifts it, Escape drops the line. P draws, E erases, 1 to 6 choose a colour, S the next size, Control Z undoes, Control Shift Z does again, plus and minus zoom, 0 shows all.",
  tools: "Drawing tools",
  tool: "Tool",
  pen: "Draw (P)",
  eraser: "Erase what you drew (E)",
  ink: "Colour and size",
  colour: "Colour",
  size: "Size",
  colours: ["Black", "Red", "Orange", "Green", "Blue", "Violet"],
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
  leave: "Back to start",
  again: "Join again",
  hostSees: "The host of this room sees everything and may keep it.",
  connecting: "Connecting…",
  loading: "Loading the board…",
  open: (/** @type {string} */ room, /** @type {number} */ count) =>
    `${room}: ${number(count, "only you are here", "people are here")}`,
  reconnecting: "Connection lost. Reconnecting… Nothing you drew is lost.",
  refused: (/** @type {{code: string, text: string}} */ { code, text }) =>
    ({
      muted: "You are muted: what you drew was not taken.",
      "rate-limited": "Too much at once: your last line was not taken.",
      "board-full": "The board is full. Erase something, or ask the host to clear it.",
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
  chosen: (/** @type {string} */ what) => what,
  saved: "Saved as a picture",
  cleared: (/** @type {string} */ who) =>
    who === "server" ? "The host cleared the board" : `${who} cleared the board`,
  uncleared: (/** @type {string} */ who) =>
    who === "server" ? "The host brought the board back" : `${who} brought the board back`,
  content: (/** @type {number} */ lines, /** @type {string[]} */ names) =>
    lines === 0
      ? "The board is empty."
      : `${number(lines, "1 line", "lines")} on the board, by ${listed(names, "and")}.`,
  closed: (/** @type {string} */ why) => `You are no longer on this board. ${why}`,
};

/** @type {typeof en} */
const de = {
  title: "Whiteboard",
  titleOf: (room) => `${room} - Whiteboard`,
  board: "Die Tafel. Zeichne mit Maus, Stift, Finger oder Tasten.",
  boardKind: "Zeichentafel",
  boardHelp:
    "Pfeiltasten bewegen das Kreuz, mit Umschalt weiter. Leertaste setzt den Stift auf und hebt ihn ab, Escape verwirft die Linie. P zeichnet, E radiert, 1 bis 6 wählen eine Farbe, S die nächste Stärke, Strg Z macht rückgängig, Strg Umschalt Z stellt wieder her, Plus und Minus zoomen, 0 zeigt alles.",
  tools: "Werkzeuge",
  tool: "Werkzeug",
  pen: "Zeichnen (P)",
  eraser: "Eigenes radieren (E)",
  ink: "Farbe und Stärke",
  colour: "Farbe",
  size: "Stärke",
  colours: ["Schwarz", "Rot", "Orange", "Grün", "Blau", "Violett"],
  sizes: ["Dünn", "Mittel", "Dick"],
  undo: "Rückgängig (Strg+Z)",
  redo: "Wiederherstellen (Strg+Umschalt+Z)",
  more: "Mehr",
  zoomIn: "Vergrößern (+)",
  zoomOut: "Verkleinern (-)",
  fit: "Die ganze Tafel zeigen (0)",
  save: "Als Bild sichern (PNG)",
  clear: "Tafel für alle leeren",
  sure: "Die Tafel für alle leeren?",
  yes: "Leeren",
  no: "Behalten",
  leave: "Zur Startseite",
  again: "Wieder beitreten",
  hostSees: "Der Gastgeber dieses Raums sieht alles und kann es aufbewahren.",
  connecting: "Verbinden…",
  loading: "Die Tafel wird geladen…",
  open: (room, count) => `${room}: ${number(count, "nur du bist hier", "Personen sind hier")}`,
  reconnecting: "Verbindung verloren. Neuer Versuch… Nichts Gezeichnetes geht verloren.",
  refused: ({ code, text }) =>
    ({
      muted: "Du bist stummgeschaltet: Deine Zeichnung wurde nicht angenommen.",
      "rate-limited": "Zu viel auf einmal: Deine letzte Linie wurde nicht angenommen.",
      "board-full": "Die Tafel ist voll. Radiere etwas, oder bitte den Gastgeber, sie zu leeren.",
      forbidden: "Nur selbst Gezeichnetes lässt sich ändern.",
      "no-such-stroke": "Das ist nicht mehr auf der Tafel.",
    })[code] ?? `Nicht angenommen: ${text}`,
  spared: "Nur selbst Gezeichnetes lässt sich radieren.",
  undone: "Rückgängig gemacht",
  redone: "Wiederhergestellt",
  nothingToUndo: "Nichts Eigenes rückgängig zu machen",
  nothingToRedo: "Nichts wiederherzustellen",
  down: "Stift aufgesetzt",
  drawn: "Linie gezeichnet",
  dropped: "Linie verworfen",
  chosen: (what) => what,
  saved: "Als Bild gesichert",
  cleared: (who) =>
    who === "server" ? "Der Gastgeber hat die Tafel geleert" : `${who} hat die Tafel geleert`,
  uncleared: (who) =>
    who === "server"
      ? "Der Gastgeber hat die Tafel zurückgeholt"
      : `${who} hat die Tafel zurückgeholt`,
  content: (lines, names) =>
    lines === 0
      ? "Die Tafel ist leer."
      : `${number(lines, "1 Linie", "Linien")} auf der Tafel, von ${listed(names, "und")}.`,
  closed: (why) => `Du bist nicht mehr an dieser Tafel. ${why}`,
};

/** Names, the first three of many. @param {string[]} names @param {string} and */
function listed(names, and) {
  const shown = names.length > 4 ? [...names.slice(0, 3), `+${names.length - 3}`] : names;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** Each language by its code; they have the same words. */
export const languages = { en, de };

/** The reader's language, if it is one of ours. @param {readonly string[]} wanted */
export const languageFor = (wanted) =>
  wanted
    .map((each) => each.slice(0, 2).toLowerCase())
    .find((each) => each === "de" || each === "en") ?? "en";
