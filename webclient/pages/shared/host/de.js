/** What the host says, and why one is out of a room, in German. */

import { amounts } from "../amounts.js";
import { endings } from "../endings.js";
import { ended, saidIn } from "../host_words.js";
import { apart, lineApart } from "../shown.js";

const { span } = amounts("de", String);

export const saidInGerman = saidIn({
  rule: (name) => `Das ist gegen die Regel ${apart(name)}.`,
  wave: "Es kamen zu viele auf einmal. Versuch es später noch einmal.",
});

/** @param {string} why */
export const reasonInGerman = (why) => ended(`Der Grund: „${saidInGerman(why)}“.`);

/** What each code of the host's says in German, where a page has no better words: its own are
 * English. @type {Record<string, string>} */
const CODES = {
  malformed: "Das versteht der Gastgeber so nicht.",
  "too-large": "Das ist zu lang.",
  "binary-not-supported": "Das nimmt der Gastgeber so nicht an.",
  "not-ready": "Du bist noch nicht im Raum.",
  "rate-limited": "Das war zu viel auf einmal.",
  muted: "Du bist stumm.",
  "held-back": "Gerade ist hier zu viel los. Warte einen Augenblick.",
  "no-such-peer": "Wer gemeint ist, ist nicht hier.",
  "no-such-room": "Diesen Raum gibt es nicht.",
  "too-short": "Das ist zu kurz.",
  "no-such-message": "Diese Nachricht gibt es nicht mehr.",
  "too-late": "Dafür ist es zu spät: Das ist zu lange her.",
  "no-such-stroke": "Das ist nicht mehr auf der Tafel.",
  "board-full": "Die Tafel ist voll.",
  "bad-name": "Dieser Name geht hier nicht.",
  "name-taken": "Dieser Name ist hier vergeben.",
  "room-full": "Dieser Raum ist voll.",
  "too-many": "Davon gibt es hier schon zu viele.",
  "rooms-closed": "Neue Räume öffnet hier nur der Gastgeber.",
  forbidden: "Das geht hier nicht.",
  removed: "Du wurdest hinausgeschickt.",
  banned: "Du bist gesperrt.",
  "timed-out": "Du musst für eine Weile hinaus.",
  "name-not-listed": "Dieser Name steht nicht auf der Liste.",
  "bad-offer": "Die Verbindung dieses Browsers passt nicht zum Gastgeber.",
  stopping: "Der Gastgeber hört gerade auf.",
  "no-answer": "Der Gastgeber kann gerade nicht antworten.",
  "no-such-file": "Diese Datei hat der Gastgeber nicht mehr.",
  "hash-mismatch": "Die Datei kam nicht heil an.",
  "no-space": "Der Gastgeber hat keinen Platz mehr.",
  stalled: "Unterwegs kam nichts mehr an.",
  "no-such-ban": "Diese Sperre gibt es nicht mehr.",
  "no-such-act": "Davon weiß der Gastgeber nichts mehr.",
  "not-undone": "Das lässt sich nicht mehr zurücknehmen.",
  "bad-invite": "Dieser Link bewirkt hier nichts.",
  "invite-used": "Dieser Link wurde schon benutzt.",
  "not-allowed": "Das darfst du hier gerade nicht.",
  "slow-mode": "Dieser Raum ist im langsamen Modus.",
  denied: "Die Moderation hat sich dagegen entschieden.",
  "no-such-item": "Das hat schon jemand entschieden.",
  "no-patterns": "Muster kann dieser Gastgeber nicht.",
  locked: "Dieser Raum ist abgeschlossen.",
  "pin-required": "Dieser Raum fragt nach einer PIN.",
  "pin-wrong": "Das ist nicht die PIN.",
  "door-closed": "In diesen Raum kommt man so nicht hinein.",
  "refused-by-rule": "Das ist gegen eine Regel.",
  "no-such-rule": "Diese Regel gibt es nicht mehr.",
  withdrawn: "Das hast du zurückgenommen.",
};

/** Why the host refused something; what no page knows yet is told in its words. @param {{code: string, text: string}} error */
export const whyNotInGerman = ({ code, text }) => CODES[code] ?? lineApart(text);

/** @type {typeof import("./en.js").ENDINGS} */
const ENDINGS = {
  KICKED: "Die Moderation hat dich hinausgeschickt.",
  BANNED:
    "Du bist aus den Räumen dieses Gastgebers ausgesperrt. Ist das ein Irrtum, dann sprich mit ihm.",
  TIMED_OUT: "Die Moderation hat dich für eine Weile hinausgeschickt.",
  MOVED: "Die Moderation hat dich in einen anderen Raum geschickt.",
  DENIED: "Du wurdest nicht eingelassen.",
  ROOM_CLOSED: "Der Gastgeber hat diesen Raum für alle geschlossen.",
  DUPLICATE_IDENTITY: "Du bist von einer anderen Seite aus wieder beigetreten.",
  FLOODING: "Von hier kam in kurzer Zeit zu viel.",
  SLOW_READER: "Deine Verbindung kam nicht mit.",
  PROTOCOL_ERROR: "Diese Seite und der Gastgeber verstehen einander nicht. Lade sie noch einmal.",
  "name-taken": "Hier hat schon jemand deinen Namen.",
  removed: "Du wurdest aus den Räumen dieses Gastgebers hinausgeschickt.",
  banned:
    "Du bist aus den Räumen dieses Gastgebers ausgesperrt. Ist das ein Irrtum, dann sprich mit ihm.",
  "timed-out": "Du musst für eine Weile aus den Räumen dieses Gastgebers hinaus.",
  "name-not-listed":
    "Dein Name steht nicht auf der Liste für diesen Raum. Schreib ihn so, wie der Gastgeber ihn hat.",
  "room-full": "Mehr Leute fasst dieser Raum nicht. Versuch es später noch einmal.",
  unsupported: "Dieser Browser hat kein WebRTC, oder es ist abgeschaltet.",
  "no-data-connection":
    "Der Gastgeber antwortet, aber es kommt keine Datenverbindung zustande. Vielleicht verbietet es ein VPN, eine Firewall oder eine Einstellung des Browsers.",
  unreachable: "Der Gastgeber antwortet nicht. Sieh nach, ob du in seinem Netz bist.",
  "connection-lost": "Die Verbindung ging verloren.",
  timeout: "Es hat zu lange gedauert.",
  muted: "Du bist stumm.",
  "rate-limited": "Das war zu viel auf einmal.",
  "queue-full": "Es wartet schon zu viel.",
  closed: "Du bist nicht verbunden.",
  other: "Der Gastgeber hat es beendet.",
};

export const whyInGerman = endings(
  ENDINGS,
  (seconds) => `In ${span(seconds)} kannst du wieder beitreten.`,
  reasonInGerman,
  whyNotInGerman,
);
