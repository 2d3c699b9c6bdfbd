/** Every word of the chat page, in German. */

import { amounts } from "../../shared/amounts.js";
import { saidInGerman, whyNotInGerman } from "../../shared/host/de.js";
import { apart, lineApart } from "../../shared/shown.js";
import { SHORT } from "../../shared/waiting.js";
import * as guests from "./de_guests.js";
import * as pictures from "./de_pictures.js";
import * as reactions from "./de_reactions.js";
import * as rooms from "./de_rooms.js";

const { length, list, plural, span } = amounts("de", (count) => `${count} weitere`);

/** @type {typeof import("./en.js").en} */
export const de = {
  ...guests.de,
  ...pictures.de,
  ...reactions.de,
  ...rooms.de,
  title: (room) => `${apart(room)} - Chat`,
  joinTitle: "Am Chat teilnehmen",
  yourName: "Dein Name",
  room: "Raum",
  language: "Sprache",
  join: "Beitreten",
  joining: "Trete bei...",
  joinIn: (seconds) => `Beitreten in ${span(seconds)}`,
  comeBack: (seconds) =>
    seconds > 0
      ? `In ${span(seconds)} kannst du wieder beitreten${seconds > SHORT ? ", oder früher, wenn die Moderation dich lässt" : ""}.`
      : "Du kannst jetzt wieder beitreten.",
  cancel: "Abbrechen",
  pin: "PIN des Raums",
  knockTitle: "Warten auf Einlass",
  knocking: (/** @type {string} */ room) =>
    `Die Moderation von ${apart(room)} sieht, dass du da bist. Lass diese Seite offen: Es geht weiter, sobald du eingelassen wirst.`,
  knockedAway:
    "Der Gastgeber ist gerade nicht erreichbar. Lass diese Seite offen: Sobald er wieder da ist, geht es von selbst weiter.",
  notLetIn: (/** @type {string} */ text) =>
    `Du wurdest nicht eingelassen.${text ? ` ${de.moderatorWrote} ${lineApart(text)}` : ""}`,
  close: "Schließen",
  leave: "Raum verlassen",
  leaveUnsent: "Etwas von dir ist noch nicht abgeschickt. Trotzdem gehen?",
  hostSees: "Der Gastgeber dieses Raums sieht alles und kann es aufbewahren.",
  joinAs: (name) => `Als „${apart(name)}“ beitreten`,
  nameTaken: (name, suggestion) =>
    suggestion
      ? `${apart(name)} ist hier schon vergeben. Als „${apart(suggestion)}“ beitreten?`
      : `${apart(name)} ist hier schon vergeben. Wähle einen anderen Namen.`,
  nameOwn: (name, suggestion) => {
    const go = suggestion
      ? `tritt von hier als „${apart(suggestion)}“ noch einmal bei`
      : "tritt von hier unter einem anderen Namen bei";
    return `Als ${apart(name)} bist du schon hier, in einem anderen Tab oder Fenster. Mach dort weiter, oder ${go}.`;
  },
  hostAway: "Der Gastgeber antwortet nicht. Neuer Versuch...",
  nameHeld: "Diesen Namen hatte gerade noch jemand. Neuer Versuch...",
  nameHeldOwn: "Diesen Namen hattest du gerade noch auf einer anderen Seite. Neuer Versuch...",
  noData:
    "Der Gastgeber antwortet, aber es kommt keine Datenverbindung zustande. Vielleicht verbietet sie ein VPN, eine Firewall oder die Einstellung dieses Browsers. Neuer Versuch...",
  hostBusy: "Gerade treten viele bei. Du bist gleich dran, neuer Versuch...",
  noWebRTC: "Dieser Browser kann nicht beitreten: Ihm fehlt WebRTC. Jeder aktuelle Browser hat es.",
  notJoined({ code, text, retryAfter, why }) {
    const when = retryAfter ? ` ${de.comeBack(retryAfter)}` : "";
    const reason = why ? ` ${de.moderatorWrote} ${saidInGerman(why)}` : "";
    switch (code) {
      case "banned":
        return `Du bist aus den Räumen dieses Gastgebers ausgesperrt.${when} Ist das ein Irrtum, dann sprich mit ihm.${reason}`;
      case "timed-out":
        return `Du musst für eine Weile aus den Räumen dieses Gastgebers hinaus.${when}${reason}`;
      case "name-not-listed":
        return "Dein Name steht nicht auf der Liste für diesen Raum. Schreib ihn so, wie der Gastgeber ihn hat.";
      case "bad-name":
        return "Dieser Name geht hier nicht. Wähle einen anderen.";
      case "room-full":
        return "Dieser Raum ist voll. Versuch es später noch einmal.";
      case "rooms-closed":
        return "Neue Räume öffnet hier nur der Gastgeber.";
      case "too-many":
        return "Hier sind schon zu viele. Versuch es später noch einmal.";
      case "locked":
        return "Dieser Raum ist abgeschlossen: Gerade kommt niemand Neues hinein. Frag den Gastgeber, oder versuch es später noch einmal.";
      case "pin-required":
        return "Dieser Raum fragt nach einer PIN. Wer dich eingeladen hat, kennt sie.";
      case "pin-wrong":
        return retryAfter
          ? `Aus deinem Netz kamen zu viele falsche PINs.${when}`
          : "Das ist nicht die PIN. Versuch es noch einmal.";
      case "removed":
        return `Du wurdest aus den Räumen dieses Gastgebers hinausgeschickt.${when}`;
      case "bad-argument":
        return "Dieser Browser lässt keine Verbindung zu. Eine Erweiterung oder eine Regel verbietet sie vielleicht.";
      case "bad-answer":
        return "Unter dieser Adresse antwortet kein Gastgeber.";
      case "no-data-connection":
        return "Der Gastgeber antwortet, aber es kommt keine Datenverbindung zustande. Vielleicht verbietet sie ein VPN, eine Firewall oder die Einstellung dieses Browsers.";
      case "timeout":
      case "unreachable":
      case "connection-lost":
        return "Der Gastgeber antwortet nicht.";
      default:
        return `${whyNotInGerman({ code, text: text || code })}${when}`;
    }
  },

  messages: "Nachrichten. Mit den Pfeiltasten von einer zur nächsten, R antwortet.",
  message: "Nachricht",
  writeHere: "Nachricht",
  writeCaption: "Bildunterschrift",
  send: "Senden",
  whoIsHere: "Wer da ist",
  findPerson: "Jemanden finden",
  nobodyFound: "Niemand hier heißt so.",
  you: "du",
  moderates: "moderiert",
  muted: "stumm",
  hasWord: "hat das Wort",
  warning: "Die Moderation verwarnt dich",
  warningRead: "Gelesen",
  warningWithdrawn: "Diese Verwarnung wurde zurückgenommen",
  unwarned: (text) => `Die Moderation hat eine Verwarnung zurückgenommen: ${lineApart(text)}`,
  warned: (text) => `Die Moderation verwarnt dich: ${lineApart(text)}`,
  renamed: (from, to) => `${apart(from)} heißt jetzt ${apart(to)}.`,
  renamedYou: (to) => `Die Moderation hat deinen Namen in ${apart(to)} geändert.`,
  movedAway: (name) => `${apart(name)} wurde in einen anderen Raum geschickt.`,
  movedHere: (from, text) =>
    `Die Moderation hat dich aus ${apart(from)} hierher geschickt.${text ? ` ${lineApart(text)}` : ""}`,
  handUp: "meldet sich",
  raiseHand: "Hand heben",
  lowerHand: "Hand herunternehmen",
  raisedHand: (name) => `${apart(name)} meldet sich.`,
  peopleCount: (count) =>
    count === 0 ? "noch niemand" : plural(count, { one: "Person", other: "Personen" }),
  mentionOf: (name) => `${apart(name)} erwähnen`,
  whisperTo: (name) => `${apart(name)} etwas zuflüstern`,
  mentionWhom: "Jemanden erwähnen",
  chat: "Chat",
  board: "Tafel",
  views: "Chat und Tafel",
  newOnBoard: "Neues auf der Tafel",
  boardFailed: "Die Tafel konnte nicht geladen werden.",
  sound: "Ton bei neuen Nachrichten",
  emptyTitle: "Noch hat niemand etwas gesagt",
  emptyText: "Sag hallo. Alle im Raum werden es sehen.",

  connecting: "Verbinde",
  open: "Verbunden",
  reconnecting: "Verbinde neu",
  connectionLost: "Verbindung verloren. Verbinde neu... Was du schreibst, geht nicht verloren.",
  hostStopped: "Der Gastgeber hat aufgehört. Sobald er wieder da ist, geht es hier weiter.",
  tryNow: "Jetzt versuchen",
  hostRestarted:
    "Der Gastgeber hat neu gestartet. Einige Nachrichten, die er noch nicht gespeichert hatte, sind weg.",
  gap: "Während du weg warst, wurde mehr gesagt, als der Gastgeber aufbewahrt.",

  topic: "Thema",
  pinned: "Aushang: ",
  pinnedMessage: "Angepinnt: ",
  pinnedTitle: "Angepinnte Nachricht",
  closePin: "Angepinnte Nachricht ausblenden",
  newTopic: (topic) =>
    topic ? `Das Thema ist jetzt: ${lineApart(topic)}` : "Es gibt kein Thema mehr.",
  came: (names) => `${list(names)} ${names.length === 1 ? "ist" : "sind"} jetzt da.`,
  left: (names) => `${list(names)} ${names.length === 1 ? "ist" : "sind"} gegangen.`,
  sentAway: (name) => `${apart(name)} wurde von der Moderation hinausgeschickt.`,
  announcement: "Durchsage des Gastgebers",
  onlyToYou: "nur an dich",
  onlyTo: (name) => `nur an ${apart(name)}`,
  manyRedacted: (count, name) =>
    `Die Moderation hat ${plural(count, { one: "Nachricht", other: "Nachrichten" })} von ${name ? apart(name) : "dir"} entfernt.`,
  manyDeleted: (count, name) =>
    `${name ? `${apart(name)} hat` : "Du hast"} ${plural(count, { one: "Nachricht", other: "Nachrichten" })} gelöscht.`,
  redacted: "Von der Moderation entfernt",
  isTyping: (names) =>
    names.length > 3
      ? "Mehrere schreiben gerade..."
      : `${list(names)} ${names.length === 1 ? "schreibt" : "schreiben"} gerade...`,
  newMessages: (count) => plural(count, { one: "neue Nachricht", other: "neue Nachrichten" }),
  newFromHere: "Neu",

  showEarlier: "Frühere Nachrichten zeigen",
  loadingEarlier: "Frühere Nachrichten kommen...",
  earlierFailed: "Das ging nicht. Noch einmal versuchen",
  roomBegins: "Hier beginnt der Raum für dich",
  pageIsFull: "Mehr Nachrichten fasst diese Seite nicht",

  search: "Suchen",
  searchFor: "Wörter, die gesagt wurden",
  searching: "Suche...",
  found: (/** @type {number} */ count, /** @type {boolean} */ hasMore) =>
    hasMore
      ? `Die neuesten: ${plural(count, { one: "Nachricht", other: "Nachrichten" })}; es gibt mehr`
      : `${plural(count, { one: "Nachricht", other: "Nachrichten" })}, die neueste zuerst`,
  nothingFound: "Nichts mit diesen Wörtern.",
  moreHits: "Mehr",
  goingBack: "Gehe dorthin zurück...",
  tooFarBack: "Das liegt für den Verlauf zu weit zurück. Hier steht alles davon.",
  /** Why nothing was found. @param {string} code @returns {string} */
  notFound(code) {
    switch (code) {
      case "too-short":
        return "Ein Wort braucht mindestens drei Buchstaben.";
      case "closed":
        return "Du bist nicht im Raum.";
      default:
        return "Der Gastgeber kann gerade nicht suchen. Versuche es gleich noch einmal.";
    }
  },

  showAll: "Alles zeigen",
  showLess: "Weniger zeigen",
  reply: "Antworten",
  replyTo: (name) => `Antwort an ${apart(name)}`,
  replyToOwn: "Antwort auf deine eigene Nachricht",
  whispering: (name) => `Das sehen nur ${apart(name)} und der Gastgeber.`,
  unknownMessage: "eine Nachricht, die du nicht hast",
  stopReplying: "An alle schreiben, ohne Bezug",
  hasGone: (name) => `${apart(name)} ist gegangen: Niemand würde dein Flüstern sehen.`,

  emoji: "Emoji",
  attach: "Datei anhängen",
  dropHere: "Dateien hier ablegen, um sie zu teilen",
  toBeSent: "Wird mitgeschickt",
  takeOut: (name) => `${apart(name)} nicht schicken`,
  trayFull: "Höchstens zwanzig Dateien auf einmal. Schick erst diese.",
  tooLargeFile: (name, limit) =>
    `${apart(name)} ist größer als ${limit}. Mehr nimmt dieser Gastgeber nicht an.`,
  tooLargeFiles: (count, limit) =>
    `${plural(count, { one: "Datei ist", other: "Dateien sind" })} größer als ${limit}. Mehr nimmt dieser Gastgeber nicht an.`,
  noFolders: "Ein Ordner lässt sich nicht teilen. Pack ihn erst in eine Datei.",
  progress: (done, total) => `${done} von ${total}`,
  waitingToSend: "Wartet aufs Senden",
  hostIsAway: "Der Gastgeber antwortet gerade nicht. Es wird weiter versucht...",
  loadAgain: "Seite noch einmal laden",
  play: "Abspielen",
  cannotPlay: "Das lässt sich hier nicht abspielen. Speichern geht.",
  save: "Speichern",
  fileFailed(code) {
    switch (code) {
      case "too-large":
        return "Diese Datei ist für diesen Gastgeber zu groß.";
      case "outdated":
        return "Diese Seite ist älter als der Gastgeber. Lade sie noch einmal; was du geschrieben hast, bleibt im Feld.";
      case "no-space":
        return "Der Gastgeber hat keinen Platz mehr für Dateien.";
      case "no-such-file":
        return "Der Gastgeber hat diese Datei nicht mehr.";
      case "hash-mismatch":
        return "Was ankam, ist nicht die geteilte Datei. Es wurde verworfen.";
      case "unreadable":
        return "Das ist ein Ordner, oder die Datei hat sich geändert oder ist weg.";
      case "no-files":
        return "Dieser Gastgeber nimmt keine Dateien an.";
      case "aborted":
        return "Abgebrochen.";
      case "connection-lost":
      case "stalled":
      case "timeout":
      case "closed":
        return "Die Verbindung ging unterwegs verloren. Versuch es noch einmal.";
      case "unreachable":
      case "bad-answer":
        return "Der Gastgeber antwortet nicht, wie er sollte. Versuch es noch einmal.";
      default:
        return "Das ging nicht. Versuch es noch einmal oder nimm eine andere Datei.";
    }
  },

  tooLong: (over) =>
    `${plural(over, { one: "Zeichen", other: "Zeichen" })} zu viel für eine Nachricht. Bitte kürze sie.`,
  sending: "Sende...",
  waitsForConnection: "Geht hinaus, sobald die Verbindung wieder da ist",
  held(why) {
    if (why === "delay") return "Geht gleich hinaus";
    const because = { approval: "", restricted: ", wie alles von dir" }[why];
    return `Wartet auf die Moderation${because ?? `: die Regel ${apart(why)}`}`;
  },
  edit: "Bearbeiten",
  outAlready: "Es war schon draußen.",
  takingBack: "Wird zurückverlangt...",
  takenBackLater: "Wird zurückverlangt, wenn die Verbindung wieder da ist",
  sendAgain: "Noch einmal senden",
  remove: "Entfernen",
  slowEvery: (seconds) => `Langsamer Modus: ${length(seconds)} zwischen zwei Nachrichten.`,
  slowFor: (seconds) => `Langsamer Modus: weiter in ${span(seconds)}.`,
  goesOutIn: (seconds) => `Langsamer Modus: geht in ${span(seconds)} hinaus`,
  hostReadsAlone: "Was du schreibst, liest nur der Gastgeber.",
  notThisFile: "Dieser Raum nimmt gerade keine Dateien dieser Art.",
  mutedUntil: (time) => `Bis ${time} bist du stumm. Lesen kannst du weiter.`,

  notSent({ code, text, retryAfter }) {
    const when = retryAfter ? ` Versuch es in ${span(retryAfter)} noch einmal.` : "";
    switch (code) {
      case "rate-limited":
        return `Nicht gesendet: zu viele Nachrichten auf einmal.${when}`;
      case "muted":
        return `Nicht gesendet: Du bist stumm.${when}`;
      case "slow-mode":
        return "Nicht gesendet: Dieser Raum ist im langsamen Modus.";
      case "denied":
        return `Nicht gezeigt: Die Moderation hat sich dagegen entschieden. ${saidInGerman(text)}`;
      case "refused-by-rule":
        return `Nicht gesendet. ${saidInGerman(text)}`;
      case "not-allowed":
        return "Nicht gesendet: Das ist in diesem Raum gerade abgeschaltet.";
      case "too-large":
        return "Nicht gesendet: Diese Nachricht ist zu lang.";
      case "queue-full":
        return "Nicht gesendet: Es wartet schon zu viel.";
      case "no-such-peer":
        return "Nicht gesendet: Wer gemeint war, ist nicht hier.";
      case "malformed":
        return "Nicht gesendet: Darin ist etwas, das sich nicht senden lässt.";
      case "closed":
        return "Nicht gesendet: Du bist nicht im Raum.";
      default:
        return `Nicht gesendet. ${whyNotInGerman({ code, text })}${when}`;
    }
  },

  backToStart: "Zur Startseite",
  joinAgain: "Wieder beitreten",
  moderatorWrote: "Die Moderation schreibt:",
  ended(reason, room, detail) {
    switch (reason) {
      case "KICKED":
        return {
          title: "Du wurdest aus den Räumen dieses Gastgebers hinausgeschickt",
          text: "Das war die Moderation. Gleich kannst du wieder beitreten.",
        };
      case "BANNED":
        return {
          title: "Du bist aus den Räumen dieses Gastgebers ausgesperrt",
          text: "Die Moderation lässt dich nicht hinein. Ist das ein Irrtum, dann sprich mit dem Gastgeber.",
        };
      case "TIMED_OUT":
        return {
          title: "Du musst für eine Weile aus den Räumen dieses Gastgebers hinaus",
          text: "Wenn die Zeit um ist, kannst du wiederkommen. Neu laden verkürzt sie nicht.",
        };
      case "DENIED":
        return {
          title: `Du wurdest in ${apart(room)} nicht eingelassen`,
          text: "Die Moderation entscheidet, wer hereinkommt. Du kannst gleich noch einmal anklopfen.",
        };
      case "ROOM_CLOSED":
        return {
          title: `${apart(room)} wurde geschlossen`,
          text: "Der Gastgeber hat diesen Raum für alle geschlossen.",
        };
      case "DUPLICATE_IDENTITY":
        return {
          title: "Du bist von einer anderen Seite aus wieder beigetreten",
          text: "Ein Name kann nur einmal in einem Raum sein. Diese Seite hat ihn verlassen.",
        };
      case "FLOODING":
        return {
          title: "Du wurdest aus den Räumen dieses Gastgebers hinausgeschickt",
          text: "Von hier kam in kurzer Zeit zu viel. Wenn die Zeit um ist, kannst du wiederkommen; schick dann weniger auf einmal.",
        };
      case "SLOW_READER":
        return {
          title: `Du wurdest aus ${apart(room)} hinausgeschickt`,
          text: "Deine Verbindung kam nicht mit. Komm wieder, wo das Netz besser ist.",
        };
      default:
        return {
          title: `Du bist nicht mehr in ${apart(room)}`,
          text: detail || "Der Gastgeber hat es beendet.",
        };
    }
  },
};
