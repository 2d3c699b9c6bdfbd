/**
 * Why one is out of a room, or never came in, in the page's language. The host's own words are for
 * what no page knows; but for a moderator's, they come in one language.
 *
 * @typedef {{reason?: string | null, text?: string, retryAfter?: number,
 *   error?: {code: string, text: string, retryAfter?: number, why?: string} | null}} Ending
 */

import { amounts } from "./amounts.js";
import { BY_ITSELF } from "./by_itself.js";
import { reasonInEnglish, reasonInGerman, whyNotInGerman } from "./host_words.js";

/** Their words, by the client's reason or the error's code. The last is for all others. */
const EN = {
  KICKED: "The moderator sent you out.",
  BANNED: "You are banned from this host's rooms. If that is a mistake, ask whoever hosts.",
  TIMED_OUT: "The moderator sent you out for a while.",
  MOVED: "The moderator moved you to another room.",
  DENIED: "You were not let in.",
  ROOM_CLOSED: "The host closed this room for everyone.",
  DUPLICATE_IDENTITY: "You joined again from another page.",
  FLOODING: "Too much was sent from here in a short time.",
  SLOW_READER: "Your connection could not keep up.",
  PROTOCOL_ERROR: "This page and the host do not understand each other. Load the page again.",
  "name-taken": "Somebody here has your name already.",
  removed: "You were sent out of this host's rooms.",
  banned: "You are banned from this host's rooms. If that is a mistake, ask whoever hosts.",
  "timed-out": "You were sent out of this host's rooms for a while.",
  "name-not-listed": "Your name is not on the list for this room. Write it as the host has it.",
  "room-full": "There are as many people as this room takes. Try again later.",
  unsupported: "This browser has no WebRTC, or it is switched off.",
  "no-data-connection":
    "The host answers, but no data connection comes about. A VPN, a firewall or this browser's settings may forbid it.",
  unreachable: "The host does not answer. Check that you are in its network.",
  "connection-lost": "The connection was lost.",
  timeout: "It took too long.",
  muted: "You are muted.",
  "rate-limited": "That was too much at once.",
  "queue-full": "Too much is waiting already.",
  closed: "You are not connected.",
  other: "The host ended it.",
};

/** @type {typeof EN} */
const DE = {
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

/**
 * @param {typeof EN} words
 * @param {(seconds: number) => string} comeBack
 * @param {(written: string) => string} quote a moderator's words
 * @param {(error: {code: string, text: string}) => string} whyNot for codes without words here
 */
const endings =
  (words, comeBack, quote, whyNot) =>
  /** @param {Ending} ending @returns {string} */
  ({ reason, text = "", error, retryAfter = error?.retryAfter }) => {
    const known = new Map(Object.entries(words));
    const said = known.get(error?.code ?? "") ?? known.get(reason ?? "");
    // Without an error, the text is what a moderator wrote to those who are out.
    const why = said ?? (error?.text ? whyNot(error) : words.other);
    const when = retryAfter ? comeBack(retryAfter) : "";
    const written = error ? (error.why ?? "") : BY_ITSELF.test(reason ?? "") ? "" : text;
    return [why, written && quote(written), when].filter(Boolean).join(" ");
  };

const english = amounts("en", String);
const german = amounts("de", String);

export const whyInEnglish = endings(
  EN,
  (seconds) => `You can join again in ${english.span(seconds)}.`,
  reasonInEnglish,
  ({ text }) => text,
);
export const whyInGerman = endings(
  DE,
  (seconds) => `In ${german.span(seconds)} kannst du wieder beitreten.`,
  reasonInGerman,
  whyNotInGerman,
);
