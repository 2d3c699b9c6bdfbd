import { amounts } from "../../shared/amounts.js";
import { reasonInItalian, whyNotInItalian } from "../../shared/host/it.js";
import { apart } from "../../shared/shown.js";

const { hour, list, plural, span } = amounts("it", (count) => `altri ${count}`);

/** @param {number} [seconds] */
const again = (seconds) => (seconds ? ` Riprova tra ${span(seconds)}.` : "");

/** Every word of the whiteboard, in Italian. @type {typeof import("./en.js").en} */
export const it = {
  board: "La lavagna. Disegna con il mouse, una penna, un dito o i tasti.",
  boardKind: "lavagna da disegno",
  boardHelp:
    "I tasti freccia muovono la croce, con Maiusc più lontano. Spazio appoggia e alza la penna, Esc abbandona il tratto. Gli strumenti: P penna, E gomma, M evidenziatore, L linea, A freccia, R rettangolo, O ellisse, I puntatore. Con la gomma, Spazio cancella ciò che hai disegnato sotto la croce; con il puntatore mostra agli altri dove è la croce. Da 1 a 6 scelgono un colore, S lo spessore successivo, Ctrl Z annulla, Ctrl Maiusc Z ripristina, più e meno ingrandiscono e riducono, 0 mostra tutto. Trascinare tenendo Spazio muove la lavagna. T è un testo e N una nota: Spazio apre un campo alla croce, Invio mette ciò che c’è scritto. G aggiunge un’immagine. V è per ciò che hai disegnato: Spazio lo prende alla croce e lo posa, Invio lo riscrive, Canc lo toglie, < e > lo rimpiccioliscono e lo ingrandiscono. I tasti freccia spostano la selezione, con Maiusc più lontano; D la duplica, Esc la lascia.",
  divider: "Larghezza della chat",
  tools: "Strumenti da disegno",
  tool: "Strumento",
  toolNames: [
    "Penna",
    "Gomma per i tuoi disegni",
    "Evidenziatore",
    "Linea",
    "Freccia",
    "Rettangolo",
    "Ellisse",
    "Puntatore che non lascia nulla",
    "Testo",
    "Nota",
    "Selezionare e spostare ciò che hai disegnato",
  ],
  short: {
    tools: [
      "Penna",
      "Gomma",
      "Evidenziatore",
      "Linea",
      "Freccia",
      "Rettangolo",
      "Ellisse",
      "Puntatore",
      "Testo",
      "Nota",
      "Selezionare",
    ],
    picture: "Immagine",
    zoomOut: "Riduci",
    fit: "Mostra tutta",
    zoomIn: "Ingrandisci",
    paper: "Carta",
    lead: "Guida",
    clear: "Svuota",
    save: "PNG",
    saveSvg: "SVG",
  },
  ink: "Colore e spessore",
  colour: "Colore",
  size: "Spessore",
  colours: ["Nero", "Rosso", "Arancione", "Verde", "Blu", "Viola"],
  white: "Bianco",
  sizes: ["Sottile", "Medio", "Spesso"],
  undo: "Annulla (Ctrl+Z)",
  redo: "Ripristina (Ctrl+Maiusc+Z)",
  more: "Altro",
  zoomIn: "Ingrandisci (+)",
  zoomOut: "Riduci (-)",
  fit: "Mostra tutta la lavagna (0)",
  save: "Salva come immagine: PNG",
  saveSvg: "Salva come disegno: SVG",
  paper: "Altra carta",
  papers: {
    plain: "Carta bianca",
    lined: "Carta a righe",
    squared: "Carta a quadretti",
    dotted: "Carta a puntini",
  },
  lead: "Guida: fai vedere agli altri ciò che vedi",
  leading: "Smetti di guidare",
  following: (who, isFollowing) =>
    isFollowing ? `Smetti di seguire ${apart(who)}` : `Segui ${apart(who)}`,
  led: (who) => `Vedi ciò che vede ${apart(who)}`,
  letGo: "Guardi di nuovo per conto tuo",
  zoomed: (percent) => ({
    short: `${percent}%`,
    long: `Mostra tutta la lavagna, ora ${percent}%`,
  }),
  blurred: "Tocca per vedere",
  notLoaded: "Impossibile caricare ciò che crea le immagini. Riprova.",
  notSaved: "Non c'era spazio per un'immagine",
  clear: "Svuota la lavagna per tutti",
  sure: "Svuotare la lavagna per tutti?",
  yes: "Svuota",
  no: "Tieni",
  loading: "Caricamento della lavagna...",
  notNow: "Non disegnato",
  barred({ kind, until, why }) {
    const words = why ? ` ${reasonInItalian(why)}` : "";
    const end = Number.isFinite(until)
      ? `fino alle ${hour(until)}`
      : "finché la moderazione non decide altrimenti";
    if (kind === "muted") return `Sei in silenzio ${end}: puoi guardare, ma non disegnare.${words}`;
    if (kind === "held")
      return `Ciò che fai attende la moderazione, e i disegni non possono attendere: puoi guardare.${words}`;
    return "Qui puoi guardare, ma non disegnare.";
  },
  refused: ({ code, text, retryAfter }) =>
    ({
      muted: `Sei in silenzio: il tuo disegno non è stato accettato.${again(retryAfter)}`,
      "rate-limited": `Troppo in una volta: il tuo ultimo tratto non è stato accettato.${again(retryAfter)}`,
      "too-large": "Quel tratto era troppo lungo per questa lavagna.",
      "queue-full": "C'è già troppo in attesa: il tuo ultimo tratto non è stato accettato.",
      "board-full": "La lavagna è piena. Cancella qualcosa, o chiedi all'host di svuotarla.",
      "not-allowed": "Non accettato: qui non ti è permesso.",
      forbidden: "Puoi cambiare solo ciò che hai disegnato tu.",
      "no-such-stroke": "Non è più sulla lavagna.",
    })[code] ?? `Non accettato: ${whyNotInItalian({ code, text })}`,
  spared: "Puoi cancellare solo ciò che hai disegnato tu.",
  undone: "Annullato",
  redone: "Ripristinato",
  nothingToUndo: "Niente di tuo da annullare",
  nothingToRedo: "Niente da ripristinare",
  down: "Penna appoggiata",
  drawn: "Tratto disegnato",
  dropped: "Tratto abbandonato",
  erased: "Cancellato",
  picture: "Aggiungi un’immagine (G)",
  write: "Testo per la lavagna: Invio lo mette, Esc lo scarta",
  held: "Preso: le frecce lo spostano, Spazio lo posa",
  moved: "Spostato",
  chosen: "La selezione",
  remove: "Elimina (Canc)",
  copy: "Duplica (D)",
  copied: "Duplicato",
  smaller: "Più piccolo (<)",
  larger: "Più grande (>)",
  rewrite: "Riscrivi (Invio)",
  notYours: "Si può spostare solo ciò che hai disegnato tu.",
  nothingYours: "Qui non c’è niente di tuo",
  noPicture: "Non è un’immagine leggibile qui",
  nothingHere: "Qui non c'è niente da cancellare",
  saved: "Salvata come immagine",
  cleared: (who, own) =>
    own
      ? "Hai svuotato la lavagna"
      : `${who === "server" ? "L'host" : apart(who)} ha svuotato la lavagna`,
  uncleared: (who, own) =>
    own
      ? "Hai ripristinato la lavagna"
      : `${who === "server" ? "L'host" : apart(who)} ha ripristinato la lavagna`,
  content: (lines, names) =>
    lines === 0
      ? "La lavagna è vuota."
      : `${plural(lines, { one: "tratto", other: "tratti" })} sulla lavagna, di ${list(names)}.`,
};
