import { amounts } from "../../shared/amounts.js";
import { whyInGerman } from "../../shared/endings.js";
import { reasonInGerman, saidInGerman, whyNotInGerman } from "../../shared/host_words.js";
import { apart } from "../../shared/shown.js";

const { hour, list, plural, span } = amounts("de", (count) => `${count} weitere`);

/** @param {number} [seconds] */
const again = (seconds) => (seconds ? ` Versuch es in ${span(seconds)} noch einmal.` : "");

/**
 * Every word of the whiteboard, in German.
 *
 * @type {typeof import("./en.js").en}
 */
export const de = {
  title: "Whiteboard",
  titleOf: (room) => `${apart(room)} - Whiteboard`,
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
  chat: "Der Chat dieses Raums",
  leave: "Zur Startseite",
  leaveUnsent: "Etwas Gezeichnetes ist noch nicht abgeschickt. Trotzdem gehen?",
  again: "Wieder beitreten",
  againIn: (seconds) => (seconds > 0 ? `Wieder beitreten in ${span(seconds)}` : "Wieder beitreten"),
  hostSees: "Der Gastgeber dieses Raums sieht alles und kann es aufbewahren.",
  connecting: "Verbinden...",
  knocking:
    "Du wartest auf Einlass. Die Moderation sieht, dass du da bist; sobald du eingelassen wirst, geht es weiter.",
  knockedAway:
    "Der Gastgeber ist gerade nicht erreichbar. Sobald er wieder da ist, geht es von selbst weiter.",
  loading: "Die Tafel wird geladen...",
  open: (room, count) =>
    `${apart(room)}: ${count === 1 ? "nur du bist hier" : plural(count, { other: "Personen sind hier" })}`,
  reconnecting: "Verbindung verloren. Neuer Versuch... Nichts Gezeichnetes geht verloren.",
  hostStopped: "Der Gastgeber hat aufgehört. Sobald er wieder da ist, geht es hier weiter.",
  notNow: "Nicht gezeichnet",
  barred({ kind, until, why }) {
    const words = why ? ` ${reasonInGerman(why)}` : "";
    const end = Number.isFinite(until) ? `bis ${hour(until)}` : "bis die Moderation es aufhebt";
    if (kind === "muted")
      return `Du bist stumm, ${end}. Du kannst zusehen, aber nicht zeichnen.${words}`;
    if (kind === "held")
      return `Was du tust, wartet auf die Moderation, und Striche können nicht warten: Du kannst zusehen.${words}`;
    return "Hier kannst du zusehen, aber nicht zeichnen.";
  },
  refused: ({ code, text, retryAfter }) =>
    ({
      muted: `Du bist stumm: Deine Zeichnung wurde nicht angenommen.${again(retryAfter)}`,
      "rate-limited": `Zu viel auf einmal: Deine letzte Linie wurde nicht angenommen.${again(retryAfter)}`,
      "too-large": "Diese Linie war für die Tafel zu lang.",
      "queue-full": "Es wartet schon zu viel: Deine letzte Linie wurde nicht angenommen.",
      "board-full": "Die Tafel ist voll. Radiere etwas, oder bitte den Gastgeber, sie zu leeren.",
      "not-allowed": "Nicht übernommen: Hier kannst du zusehen, aber nicht zeichnen.",
      forbidden: "Nur selbst Gezeichnetes lässt sich ändern.",
      "no-such-stroke": "Das ist nicht mehr auf der Tafel.",
    })[code] ?? `Nicht angenommen: ${whyNotInGerman({ code, text })}`,
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
    who === "server"
      ? "Der Gastgeber hat die Tafel geleert"
      : `${apart(who)} hat die Tafel geleert`,
  uncleared: (who) =>
    who === "server"
      ? "Der Gastgeber hat die Tafel zurückgeholt"
      : `${apart(who)} hat die Tafel zurückgeholt`,
  content: (lines, names) =>
    lines === 0
      ? "Die Tafel ist leer."
      : `${plural(lines, { one: "Linie", other: "Linien" })} auf der Tafel, von ${list(names)}.`,
  hostSaid: saidInGerman,
  warning: "Die Moderation verwarnt dich",
  warningRead: "Gelesen",
  notHere: "Du bist nicht mehr an dieser Tafel.",
  closed: (ending) => `Du bist nicht mehr an dieser Tafel. ${whyInGerman(ending)}`,
};
