/**
 * Every word of the chat page, in Italian. The pages' Italian says "tu", and calls
 * room: stanza; host: host; guest: ospite; moderator(s): la moderazione; mute: (mettere in) silenzio; kick: far uscire;
 * ban: bloccare; hold: trattenere; redact, take back: ritirare; undo: annullare; the word: la parola; whisper: sussurro;
 * whiteboard: lavagna; report: segnalare.
 */

import { amounts } from "../../shared/amounts.js";
import { saidInItalian, whyNotInItalian } from "../../shared/host/it.js";
import { apart, lineApart } from "../../shared/shown.js";
import { SHORT } from "../../shared/waiting.js";
import * as guests from "./it_guests.js";
import * as pictures from "./it_pictures.js";
import * as reactions from "./it_reactions.js";
import * as rooms from "./it_rooms.js";

const { length, list, plural, span } = amounts("it", (count) => `altri ${count}`);

const MESSAGES = { one: "messaggio", other: "messaggi" };

/** @type {typeof import("./en.js").en} */
export const it = {
  ...guests.it,
  ...pictures.it,
  ...reactions.it,
  ...rooms.it,
  title: (room) => `${apart(room)} - chat`,
  joinTitle: "Entra nella chat",
  yourName: "Il tuo nome",
  room: "Stanza",
  language: "Lingua",
  join: "Entra",
  joining: "Ingresso...",
  joinIn: (seconds) => `Entra tra ${span(seconds)}`,
  comeBack: (seconds) =>
    seconds > 0
      ? `Potrai rientrare tra ${span(seconds)}${seconds > SHORT ? ", o prima se la moderazione lo permette" : ""}.`
      : "Ora puoi rientrare.",
  cancel: "Annulla",
  pin: "PIN della stanza",
  knockTitle: "In attesa di entrare",
  knocking: (room) =>
    `La moderazione di ${apart(room)} vede che sei qui. Lascia aperta questa pagina: continua appena ti fanno entrare.`,
  knockedAway:
    "Ora l'host non è raggiungibile. Lascia aperta questa pagina: continua da sola quando l'host torna.",
  notLetIn: (text) =>
    `Non ti hanno fatto entrare.${text ? ` ${it.moderatorWrote} ${lineApart(text)}` : ""}`,
  close: "Chiudi",
  leave: "Esci dalla stanza",
  leaveUnsent: "Hai ancora qualcosa da inviare. Uscire lo stesso?",
  hostSees: "L'host di questa stanza vede tutto e può conservarlo.",
  joinAs: (name) => `Entra come “${apart(name)}”`,
  nameTaken: (name, suggestion) =>
    suggestion
      ? `Qui ${apart(name)} è già in uso. Entrare come “${apart(suggestion)}”?`
      : `Qui ${apart(name)} è già in uso. Scegli un altro nome.`,
  nameOwn: (name, suggestion) => {
    const go = suggestion
      ? `entra anche da qui, come “${apart(suggestion)}”`
      : "entra da qui con un altro nome";
    return `Sei già qui come ${apart(name)}, in un'altra scheda o finestra. Continua lì, o ${go}.`;
  },
  hostAway: "L'host non risponde. Nuovo tentativo...",
  nameHeld: "Un momento fa qualcuno aveva questo nome. Nuovo tentativo...",
  nameHeldOwn: "Un momento fa avevi questo nome, in un'altra pagina. Nuovo tentativo...",
  noData:
    "L'host risponde, ma non si stabilisce una connessione dati. Forse la impedisce una VPN, un firewall o un'impostazione di questo browser. Nuovo tentativo...",
  hostBusy: "Stanno entrando in molti. Tra poco tocca a te; nuovo tentativo...",
  noWebRTC: "Con questo browser non si può entrare: non ha WebRTC. Ogni browser attuale lo ha.",
  notJoined({ code, text, retryAfter, why }) {
    const when = retryAfter ? ` ${it.comeBack(retryAfter)}` : "";
    const reason = why ? ` ${it.moderatorWrote} ${saidInItalian(why)}` : "";
    switch (code) {
      case "banned":
        return `Il tuo accesso alle stanze di questo host è bloccato.${when} Se è un errore, parlane con l'host.${reason}`;
      case "timed-out":
        return `Ti hanno fatto uscire per un po' dalle stanze di questo host.${when}${reason}`;
      case "name-not-listed":
        return "Il tuo nome non è nell'elenco di questa stanza. Scrivilo come lo ha l'host.";
      case "locked":
        return "Questa stanza è chiusa a chiave: ora non entra nessun altro. Chiedi all'host, o riprova più tardi.";
      case "pin-required":
        return "Questa stanza chiede un PIN. Lo ha chi ti ha invitato.";
      case "pin-wrong":
        return retryAfter
          ? `Dalla tua rete sono arrivati troppi PIN sbagliati.${when}`
          : "Il PIN non è giusto. Riprova.";
      case "removed":
        return `Ti hanno fatto uscire dalle stanze di questo host.${when}`;
      case "bad-answer":
        return "Chi risponde a questo indirizzo non è un host.";
      case "bad-argument":
        return "Questo browser non lascia connettere nessuna pagina. Forse lo vieta un'estensione o una regola di chi lo gestisce.";
      default:
        return `${whyNotInItalian({ code, text: text || code })}${when}`;
    }
  },

  messages: "Messaggi. I tasti freccia passano dall'uno all'altro, R risponde.",
  message: "Messaggio",
  writeHere: "Messaggio",
  send: "Invia",
  whoIsHere: "Chi c'è",
  findPerson: "Cerca qualcuno",
  nobodyFound: "Qui nessuno ha questo nel nome.",
  you: "tu",
  moderates: "modera",
  muted: "in silenzio",
  hasWord: "ha la parola",
  warning: "La moderazione ti avverte",
  warningRead: "Ho capito",
  warningWithdrawn: "Questo avvertimento è stato ritirato",
  unwarned: (text) => `La moderazione ha ritirato un avvertimento: ${lineApart(text)}`,
  warned: (text) => `La moderazione ti avverte: ${lineApart(text)}`,
  renamed: (from, to) => `${apart(from)} ora si chiama ${apart(to)}.`,
  renamedYou: (to) => `La moderazione ha cambiato il tuo nome in ${apart(to)}.`,
  movedAway: (name) => `${apart(name)} ora è in un'altra stanza.`,
  movedHere: (from, text) =>
    `La moderazione ti ha portato qui da ${apart(from)}.${text ? ` ${lineApart(text)}` : ""}`,
  handUp: "mano alzata",
  raiseHand: "Alza la mano",
  lowerHand: "Abbassa la mano",
  raisedHand: (name) => `${apart(name)} ha alzato la mano.`,
  peopleCount: (count) =>
    count === 0 ? "ancora nessuno" : plural(count, { one: "persona", other: "persone" }),
  mentionOf: (name) => `Menziona ${apart(name)}`,
  whisperTo: (name) => `Sussurra a ${apart(name)}`,
  mentionWhom: "Menziona qualcuno",
  chat: "Chat",
  board: "Lavagna",
  views: "Chat e lavagna",
  newOnBoard: "novità sulla lavagna",
  boardFailed: "La lavagna non si è caricata.",
  sound: "Suono per i nuovi messaggi",
  emptyTitle: "Nessuno ha ancora detto nulla",
  emptyText: "Saluta. Lo vedrà tutta la stanza.",

  connecting: "Connessione",
  open: "Connesso",
  reconnecting: "Riconnessione",
  connectionLost: "Connessione persa. Riconnessione... Nulla di ciò che hai scritto va perso.",
  hostStopped: "L'host si è fermato. Questa pagina torna quando torna lui.",
  tryNow: "Riprova ora",
  hostRestarted: "L'host è ripartito. Alcuni messaggi che non aveva conservato non ci sono più.",
  gap: "In tua assenza si è detto più di quanto l'host conservi.",

  topic: "Argomento",
  pinned: "Avviso: ",
  pinnedMessage: "Fissato: ",
  pinnedTitle: "Messaggio fissato",
  closePin: "Nascondi il messaggio fissato",
  newTopic: (topic) =>
    topic ? `L'argomento ora è: ${lineApart(topic)}` : "Non c'è più un argomento.",
  came: (names) => `${list(names)} ora ${names.length === 1 ? "è" : "sono"} qui.`,
  left: (names) => `${list(names)} non ${names.length === 1 ? "è" : "sono"} più qui.`,
  sentAway: (name) => `La moderazione ha fatto uscire ${apart(name)}.`,
  announcement: "Annuncio dell'host",
  onlyToYou: "solo a te",
  onlyTo: (name) => `solo a ${apart(name)}`,
  redacted: "Ritirato dalla moderazione",
  manyRedacted: (count, name) =>
    `La moderazione ha ritirato ${plural(count, MESSAGES)} ${name ? `di ${apart(name)}` : "di quelli che hai scritto"}.`,
  manyDeleted: (count, name) =>
    `${name ? `${apart(name)} ha` : "Hai"} eliminato ${plural(count, MESSAGES)}.`,
  isTyping: (names) =>
    names.length > 3
      ? "Più persone stanno scrivendo..."
      : `${list(names)} ${names.length === 1 ? "sta" : "stanno"} scrivendo...`,
  newMessages: (count) => plural(count, { one: "nuovo messaggio", other: "nuovi messaggi" }),
  newFromHere: "Nuovi",

  showEarlier: "Messaggi precedenti",
  loadingEarlier: "Caricamento dei messaggi precedenti...",
  earlierFailed: "Non ha funzionato. Riprova",
  roomBegins: "Per te la stanza comincia qui",
  pageIsFull: "Questa pagina non contiene altri messaggi",

  search: "Cerca",
  searchFor: "Parole che sono state dette",
  searching: "Ricerca...",
  found: (count, hasMore) =>
    hasMore
      ? `I più recenti: ${plural(count, MESSAGES)}; ce ne sono altri`
      : `${plural(count, MESSAGES)}, prima il più recente`,
  nothingFound: "Nulla con queste parole.",
  moreHits: "Altri",
  goingBack: "Si torna fin lì...",
  tooFarBack: "È troppo indietro per la cronologia. Eccolo per intero.",
  notFound(code) {
    switch (code) {
      case "too-short":
        return "Serve una parola di almeno tre lettere.";
      case "closed":
        return "Non sei nella stanza.";
      default:
        return "L'host ora non può cercare. Riprova tra un momento.";
    }
  },

  showAll: "Mostra tutto",
  showLess: "Mostra meno",
  reply: "Rispondi",
  replyTo: (name) => `Rispondi a ${apart(name)}`,
  replyToOwn: "Rispondi al tuo messaggio",
  whispering: (name) => `Lo vedranno solo ${apart(name)} e l'host.`,
  unknownMessage: "un messaggio che non hai",
  stopReplying: "Scrivi a tutti, senza rispondere",
  hasGone: (name) => `${apart(name)} non è più qui: nessuno vedrebbe il tuo sussurro.`,

  emoji: "Emoji",
  attach: "Allega un file",
  dropHere: "Rilascia qui i file per condividerli",
  toBeSent: "Da inviare",
  takeOut: (name) => `Non inviare ${apart(name)}`,
  trayFull: "Si inviano al massimo venti file insieme. Prima invia questi.",
  tooLargeFile: (name, limit) =>
    `${apart(name)} supera ${limit}, il massimo che questo host accetta.`,
  tooLargeFiles: (count, limit) =>
    `${plural(count, { one: "file supera", other: "file superano" })} ${limit}, il massimo che questo host accetta.`,
  noFolders: "Una cartella non si può condividere. Prima mettila in un solo file.",
  progress: (done, total) => `${done} di ${total}`,
  writeCaption: "Didascalia",
  play: "Riproduci",
  cannotPlay: "Qui non si può riprodurre. Si può salvare.",
  waitingToSend: "In attesa di invio",
  hostIsAway: "Ora l'host non risponde. Nuovo tentativo...",
  loadAgain: "Ricarica la pagina",
  save: "Salva",
  fileFailed(code) {
    switch (code) {
      case "too-large":
        return "Questo file è troppo grande per questo host.";
      case "no-space":
        return "L'host non ha più spazio per i file.";
      case "no-such-file":
        return "L'host non ha più questo file.";
      case "hash-mismatch":
        return "Ciò che è arrivato non è il file condiviso. È stato scartato.";
      case "unreadable":
        return "Questa è una cartella, o il file è cambiato o non c'è più.";
      case "no-files":
        return "Questo host non accetta file.";
      case "outdated":
        return "Questa pagina è più vecchia dell'host. Ricaricala; ciò che hai scritto resta nel campo.";
      case "aborted":
        return "Annullato.";
      case "connection-lost":
      case "stalled":
      case "timeout":
      case "closed":
        return "La connessione si è persa per strada. Riprova.";
      case "unreachable":
      case "bad-answer":
        return "L'host non risponde come dovrebbe. Riprova.";
      default:
        return "Non ha funzionato. Riprova, o scegli un altro file.";
    }
  },

  tooLong: (over) =>
    `${plural(over, { one: "carattere", other: "caratteri" })} di troppo per un messaggio. Accorcialo.`,
  sending: "Invio...",
  waitsForConnection: "Parte quando torna la connessione",
  held(why) {
    if (why === "delay") return "Parte tra un momento";
    const because = { approval: "", restricted: ", come tutto ciò che dici" }[why];
    return `In attesa della moderazione${because ?? `: la regola ${apart(why)}`}`;
  },
  edit: "Modifica",
  outAlready: "Era già partito.",
  takingBack: "Richiesta di ritiro...",
  takenBackLater: "Ritiro richiesto quando torna la connessione",
  sendAgain: "Invia di nuovo",
  remove: "Togli",
  slowEvery: (seconds) => `Modalità lenta: ${length(seconds)} tra due messaggi.`,
  slowFor: (seconds) => `Modalità lenta: il tuo prossimo messaggio tra ${span(seconds)}.`,
  goesOutIn: (seconds) => `Modalità lenta: parte tra ${span(seconds)}`,
  hostReadsAlone: "Solo l'host legge ciò che scrivi.",
  notThisFile: "Questa stanza ora non accetta file di questo tipo.",
  mutedUntil: (time) => `Sei in silenzio fino a: ${time}. Puoi comunque leggere.`,

  notSent({ code, text, retryAfter }) {
    const when = retryAfter ? ` Riprova tra ${span(retryAfter)}.` : "";
    switch (code) {
      case "rate-limited":
        return `Non inviato: troppi messaggi in una volta.${when}`;
      case "muted":
        return `Non inviato: sei in silenzio.${when}`;
      case "slow-mode":
        return "Non inviato: questa stanza è in modalità lenta.";
      case "denied":
        return `Non mostrato: la moderazione ha deciso di no. ${saidInItalian(text)}`;
      case "refused-by-rule":
        return `Non inviato. ${saidInItalian(text)}`;
      case "not-allowed":
        return "Non inviato: ora in questa stanza è disattivato.";
      case "too-large":
        return "Non inviato: questo messaggio è troppo lungo.";
      case "queue-full":
        return "Non inviato: c'è già troppo in attesa.";
      case "no-such-peer":
        return "Non inviato: la persona a cui era diretto non è qui.";
      case "malformed":
        return "Non inviato: contiene qualcosa che non si può inviare.";
      case "closed":
        return "Non inviato: non sei nella stanza.";
      default:
        return `Non inviato. ${whyNotInItalian({ code, text })}${when}`;
    }
  },

  backToStart: "Torna all'inizio",
  joinAgain: "Rientra",
  moderatorWrote: "La moderazione ha scritto:",
  ended(reason, room, detail) {
    switch (reason) {
      case "KICKED":
        return {
          title: "Ti hanno fatto uscire dalle stanze di questo host",
          text: "La moderazione ti ha fatto uscire. Potrai rientrare tra un momento.",
        };
      case "BANNED":
        return {
          title: "Il tuo accesso alle stanze di questo host è bloccato",
          text: "La moderazione non ti fa entrare. Se è un errore, parlane con l'host.",
        };
      case "TIMED_OUT":
        return {
          title: "Sei fuori dalle stanze di questo host per un po'",
          text: "Potrai tornare quando il tempo sarà finito. Ricaricare la pagina non lo accorcia.",
        };
      case "DENIED":
        return {
          title: `Non ti hanno fatto entrare in ${apart(room)}`,
          text: "È la moderazione a decidere chi entra. Potrai chiedere di nuovo tra un momento.",
        };
      case "ROOM_CLOSED":
        return {
          title: `${apart(room)} è stata chiusa`,
          text: "L'host ha chiuso questa stanza per tutti.",
        };
      case "DUPLICATE_IDENTITY":
        return {
          title: "Sei rientrato da un'altra pagina",
          text: "Un nome può stare in una stanza una volta sola. Questa pagina ne è uscita.",
        };
      case "FLOODING":
        return {
          title: "Ti hanno fatto uscire dalle stanze di questo host",
          text: "Da qui è stato inviato troppo in poco tempo. Potrai tornare quando il tempo sarà finito; invia meno per volta.",
        };
      case "SLOW_READER":
        return {
          title: `Ti hanno fatto uscire da ${apart(room)}`,
          text: "La tua connessione non ha tenuto il passo della stanza. Torna dove la rete è migliore.",
        };
      default:
        return {
          title: `Non sei più in ${apart(room)}`,
          text: detail || "L'host ha chiuso la connessione.",
        };
    }
  },
};
