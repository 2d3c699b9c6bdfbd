/**
 * The host's own sentences, where a person could have written others: each language has its own in
 * their place. A person's words stay as they are.
 */

import { apart, lineApart } from "./shown.js";

const RULE = /^That is against the rule (["'])(.*)\1\.$/su;

/** They are core/judges/rules.py's, runtime/rulings.py's and runtime/commands/waiting.py's. */
const UNSAID = "A moderator did not let this through.";
const WAVE = "Too many came at once. Try again later.";

/**
 * @param {{rule: (name: string) => string, wave: string}} own
 * @returns {(text: string, shown?: (text: string) => string) => string} `shown`: how a person's
 *   words are shown
 */
const reader =
  ({ rule, wave }) =>
  (text, shown = lineApart) => {
    if (text === UNSAID) return "";
    if (text === WAVE) return wave;
    const [, , name] = text.match(RULE) ?? [];
    return name === undefined ? shown(text) : rule(name);
  };

export const saidInEnglish = reader({
  rule: (name) => `That is against the rule ${apart(name)}.`,
  wave: WAVE,
});

export const saidInGerman = reader({
  rule: (name) => `Das ist gegen die Regel ${apart(name)}.`,
  wave: "Es kamen zu viele auf einmal. Versuch es später noch einmal.",
});

/** A sentence in quotes ends the one it stands in. @param {string} text */
const ended = (text) => text.replace(/([.!?…][“”])\.$/u, "$1");

/** @param {string} why */
export const reasonInEnglish = (why) => ended(`The reason: “${saidInEnglish(why)}”.`);

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

/** Why the host refused something, in German; what no page knows yet is told in its words. @param {{code: string, text: string}} error */
export const whyNotInGerman = ({ code, text }) => CODES[code] ?? lineApart(text);
