import { amounts } from "../../shared/amounts.js";
import { reasonInGerman, whyNotInGerman } from "../../shared/host/de.js";
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
  board: "Die Tafel. Zeichne mit Maus, Stift, Finger oder Tasten.",
  boardKind: "Zeichentafel",
  boardHelp:
    "Pfeiltasten bewegen das Kreuz, mit Umschalt weiter. Leertaste setzt den Stift auf und hebt ihn ab, Escape verwirft die Linie. Die Werkzeuge: P Stift, E Radierer, M Marker, L Linie, A Pfeil, R Rechteck, O Ellipse, I Zeiger. Mit dem Radierer radiert die Leertaste Eigenes unter dem Kreuz, mit dem Zeiger zeigt sie den anderen, wo das Kreuz ist. 1 bis 6 wählen eine Farbe, S die nächste Stärke, Strg Z macht rückgängig, Strg Umschalt Z stellt wieder her, Plus und Minus zoomen, 0 zeigt alles. Mit gedrückter Leertaste ziehen verschiebt die Tafel. T ist ein Text und N ein Notizzettel: Die Leertaste öffnet ein Feld am Kreuz, Enter setzt, was darin steht. G fügt ein Bild ein. V ist für Eigenes: Die Leertaste nimmt es am Kreuz auf und legt es ab, Enter schreibt es neu, Entf nimmt es weg, < und > machen es kleiner und größer. Pfeiltasten verschieben Ausgewähltes, mit Umschalt weiter; D verdoppelt es, Escape lässt es los.",
  divider: "Breite des Chats",
  tools: "Werkzeuge",
  tool: "Werkzeug",
  toolNames: [
    "Stift",
    "Radierer für Eigenes",
    "Marker",
    "Linie",
    "Pfeil",
    "Rechteck",
    "Ellipse",
    "Zeiger, der nichts hinterlässt",
    "Text",
    "Notizzettel",
    "Eigenes auswählen und verschieben",
  ],
  short: {
    tools: [
      "Stift",
      "Radierer",
      "Marker",
      "Linie",
      "Pfeil",
      "Rechteck",
      "Ellipse",
      "Zeiger",
      "Text",
      "Notiz",
      "Auswählen",
    ],
    picture: "Bild",
    zoomOut: "Verkleinern",
    fit: "Ganze Tafel",
    zoomIn: "Vergrößern",
    paper: "Papier",
    lead: "Führen",
    clear: "Leeren",
    save: "PNG",
    saveSvg: "SVG",
  },
  ink: "Farbe und Stärke",
  colour: "Farbe",
  size: "Stärke",
  colours: ["Schwarz", "Rot", "Orange", "Grün", "Blau", "Violett"],
  white: "Weiß",
  sizes: ["Dünn", "Mittel", "Dick"],
  undo: "Rückgängig (Strg+Z)",
  redo: "Wiederherstellen (Strg+Umschalt+Z)",
  more: "Mehr",
  zoomIn: "Vergrößern (+)",
  zoomOut: "Verkleinern (-)",
  fit: "Die ganze Tafel zeigen (0)",
  save: "Als Bild sichern: PNG",
  saveSvg: "Als Zeichnung sichern: SVG",
  paper: "Anderes Papier",
  papers: {
    plain: "Weißes Blatt",
    lined: "Liniertes Papier",
    squared: "Kariertes Papier",
    dotted: "Gepunktetes Papier",
  },
  lead: "Führen: die anderen sehen lassen, was du siehst",
  leading: "Nicht mehr führen",
  following: (/** @type {string} */ who, /** @type {boolean} */ isFollowing) =>
    isFollowing ? `${apart(who)} nicht mehr folgen` : `${apart(who)} folgen`,
  led: (/** @type {string} */ who) => `Du siehst, was ${apart(who)} sieht`,
  letGo: "Du siehst dich wieder selbst um",
  zoomed: (percent) => ({
    short: `${percent} %`,
    long: `Die ganze Tafel zeigen, jetzt ${percent} %`,
  }),
  blurred: "Zum Zeigen tippen",
  notLoaded: "Was Bilder macht, ließ sich nicht laden. Versuche es noch einmal.",
  notSaved: "Für ein Bild war kein Platz",
  clear: "Tafel für alle leeren",
  sure: "Die Tafel für alle leeren?",
  yes: "Leeren",
  no: "Behalten",
  loading: "Die Tafel wird geladen...",
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
      "not-allowed": "Nicht angenommen: Das ist dir hier nicht erlaubt.",
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
  erased: "Radiert",
  picture: "Bild einfügen (G)",
  write: "Text für die Tafel: Enter setzt ihn, Escape verwirft ihn",
  held: "Aufgenommen: Pfeiltasten verschieben, Leertaste legt ab",
  moved: "Verschoben",
  chosen: "Ausgewähltes",
  remove: "Löschen (Entf)",
  copy: "Verdoppeln (D)",
  copied: "Verdoppelt",
  smaller: "Kleiner (<)",
  larger: "Größer (>)",
  rewrite: "Neu schreiben (Enter)",
  notYours: "Verschieben lässt sich nur, was du selbst gezeichnet hast.",
  nothingYours: "Hier ist nichts von dir",
  noPicture: "Das ist kein Bild, das sich hier lesen lässt",
  nothingHere: "Hier ist nichts zu radieren",
  saved: "Als Bild gesichert",
  cleared: (who, own) =>
    own
      ? "Du hast die Tafel geleert"
      : who === "server"
        ? "Der Gastgeber hat die Tafel geleert"
        : `${apart(who)} hat die Tafel geleert`,
  uncleared: (who, own) =>
    own
      ? "Du hast die Tafel zurückgeholt"
      : who === "server"
        ? "Der Gastgeber hat die Tafel zurückgeholt"
        : `${apart(who)} hat die Tafel zurückgeholt`,
  content: (lines, names) =>
    lines === 0
      ? "Die Tafel ist leer."
      : `${plural(lines, { one: "Linie", other: "Linien" })} auf der Tafel, von ${list(names)}.`,
};
