/** What moderators read of acts: what each is called, and why one couldn't be. */

import { amounts } from "../../shared/amounts.js";
import { whyNotInGerman } from "../../shared/host_words.js";
import { lineApart } from "../../shared/shown.js";

/**
 * @typedef {{code: string, text: string}} Refusal
 *
 * What was set for a room, by the host's names of its settings.
 * @typedef {Record<string, string | number | boolean | null | undefined>} Set
 */

const english = amounts("en", String);
const german = amounts("de", String);

/** What a code says where the host's own words would say no more. @type {Record<string, string>} */
const ENGLISH = {
  "no-such-item": "Somebody has decided that already.",
  "no-such-ban": "That ban is over, or was lifted.",
  "no-such-message": "There is no such message any more.",
  "room-full": "That room is full.",
  timeout: "The host does not answer.",
  closed: "You are not in the room.",
  "connection-lost": "The connection was lost.",
};

/** The same; the host's words are English. @type {Record<string, string>} */
const GERMAN = {
  "no-such-item": "Das hat schon jemand entschieden.",
  "no-such-ban": "Diese Sperre ist vorbei oder aufgehoben.",
  "no-such-message": "Diese Nachricht gibt es nicht mehr.",
  "no-such-peer": "Wer gemeint ist, ist nicht mehr da.",
  "no-such-room": "Diesen Raum gibt es nicht mehr.",
  "no-such-act": "Davon weiß der Gastgeber nichts mehr.",
  "not-undone": "Das lässt sich nicht mehr zurücknehmen.",
  "not-allowed": "Das darfst du nicht, oder es träfe jemanden, dem du nichts tun kannst.",
  "name-taken": "Dieser Name ist dort vergeben.",
  "bad-name": "So kann hier niemand heißen.",
  "room-full": "Dieser Raum ist voll.",
  "too-many": "Davon gibt es schon zu viele.",
  forbidden: "Das würde den Gastgeber selbst sperren: Wirf lieber hinaus.",
  timeout: "Der Gastgeber antwortet nicht.",
  closed: "Du bist nicht im Raum.",
  "connection-lost": "Die Verbindung ging verloren.",
};

export const en = {
  /** @param {Refusal} refusal @returns {string} */
  notDone: (refusal) => `Not done. ${en.whyNot(refusal)}`,
  /** @param {Refusal} refusal @returns {string} */
  whyNot: ({ code, text }) => ENGLISH[code] ?? lineApart(text),
  /** @type {Record<string, string>} by the command's name */
  deeds: {
    kick: "kick",
    ban: "ban",
    unban: "ban lifted",
    mute: "mute",
    unmute: "unmute",
    warn: "warning",
    timeout: "timeout",
    "end-timeout": "timeout ended",
    restrict: "held messages",
    unrestrict: "messages go out again",
    rename: "another name",
    move: "moved to another room",
    approve: "message let through",
    deny: "message denied",
    admit: "let in",
    "turn-away": "turned away",
    "add-member": "a member now",
    "drop-member": "no longer a member",
    "redact-message": "message taken back",
    "redact-messages": "messages taken back",
    "redact-peer": "messages taken back",
    "redact-same": "one text taken back from everyone",
    "undo-strokes": "strokes taken off the board",
    "open-room": "room opened",
    speak: "a message to all",
    "clear-board": "board cleared",
    "restore-board": "board as it was",
    uphold: "reported message taken back",
    "set-aside": "report looked at",
    "give-word": "has the word",
    next: "has the word",
    "lower-hand": "hand lowered",
    "lower-hands": "hands lowered",
    "apply-preset": "who may do what",
    "set-permissions": "who may do what",
    "exempt-peer": "exception",
    "end-exception": "end of an exception",
    "set-slow-mode": "slow mode",
    "set-delay": "delay",
    "set-door": "who comes in",
    "set-pin": "PIN",
    "lock-room": "locked",
    "unlock-room": "unlocked",
    "set-waiting-room": "waiting room",
    "set-roll": "names that come in",
    "reserve-names": "reserved names",
    "let-names-stay": "names that stay",
    "let-newcomers-see": "what newcomers see",
    "set-topic": "topic",
    "pin-notice": "pinned notice",
    "approve-all": "approval",
    panic: "all rooms locked",
    calm: "all rooms as they were",
    "redeem-invite": "a moderator now",
    flag: "message flagged",
    hold: "message held",
    refuse: "message refused",
  },
  quoted: (/** @type {string} */ text) => `“${text}”`,
  /** What it was set to: "on", "30 seconds". @param {Set} set @returns {string} "" is not known */
  setTo(set) {
    const { approve_all: waits, slow, delay, locked, waiting_room: knocks, pin, roll } = set;
    if (locked !== undefined && knocks !== undefined) {
      return en.quoted(knocks ? "Whoever is let in" : locked ? "Nobody new" : "Everyone");
    }
    const isOn = waits ?? pin ?? knocks ?? set.names_stay;
    if (isOn !== undefined) return isOn ? "on" : "off";
    const seconds = slow ?? delay;
    if (seconds !== undefined) return seconds ? english.length(Number(seconds)) : "off";
    if (roll !== undefined) return roll ? `(${roll})` : "off";
    const text = set.topic ?? set.notice;
    return text === undefined ? "" : text === "" ? "removed" : en.quoted(lineApart(`${text}`));
  },
};

/** @type {typeof en} */
export const de = {
  notDone: (refusal) => `Nicht geschehen. ${de.whyNot(refusal)}`,
  whyNot: ({ code, text }) => GERMAN[code] ?? whyNotInGerman({ code, text }),
  deeds: {
    kick: "hinausgeworfen",
    ban: "gesperrt",
    unban: "Sperre aufgehoben",
    mute: "stummgeschaltet",
    unmute: "Stummschaltung aufgehoben",
    warn: "verwarnt",
    timeout: "für eine Weile hinausgeschickt",
    "end-timeout": "darf wieder herein",
    restrict: "Nachrichten angehalten",
    unrestrict: "Nachrichten gehen wieder hinaus",
    rename: "umbenannt",
    move: "in einen anderen Raum geschickt",
    approve: "Nachricht durchgelassen",
    deny: "Nachricht abgelehnt",
    admit: "eingelassen",
    "turn-away": "abgewiesen",
    "add-member": "jetzt Mitglied",
    "drop-member": "nicht mehr Mitglied",
    "redact-message": "Nachricht zurückgenommen",
    "redact-messages": "Nachrichten zurückgenommen",
    "redact-peer": "Nachrichten zurückgenommen",
    "redact-same": "ein Text bei allen zurückgenommen",
    "undo-strokes": "Striche von der Tafel genommen",
    "open-room": "Raum geöffnet",
    speak: "eine Nachricht an alle",
    "clear-board": "Tafel gewischt",
    "restore-board": "Tafel wie zuvor",
    uphold: "gemeldete Nachricht zurückgenommen",
    "set-aside": "Meldung angesehen",
    "give-word": "hat das Wort",
    next: "hat das Wort",
    "lower-hand": "Hand gesenkt",
    "lower-hands": "Hände gesenkt",
    "apply-preset": "Rechte der Gäste geändert",
    "set-permissions": "Rechte der Gäste geändert",
    "exempt-peer": "von der Regel ausgenommen",
    "end-exception": "nicht mehr ausgenommen",
    "set-slow-mode": "langsamer Modus",
    "set-delay": "Verzögerung",
    "set-door": "Einlass",
    "set-pin": "PIN",
    "lock-room": "abgeschlossen",
    "unlock-room": "aufgeschlossen",
    "set-waiting-room": "Warteraum",
    "set-roll": "Namensliste",
    "reserve-names": "vergebene Namen",
    "let-names-stay": "feste Namen",
    "let-newcomers-see": "Verlauf für Neue",
    "set-topic": "Thema",
    "pin-notice": "angehefteter Hinweis",
    "approve-all": "Freigabe",
    panic: "alle Räume abgeschlossen",
    calm: "alle Räume wie zuvor",
    "redeem-invite": "moderiert jetzt",
    flag: "Nachricht gekennzeichnet",
    hold: "Nachricht angehalten",
    refuse: "Nachricht abgewiesen",
  },
  quoted: (text) => `„${text}“`,
  setTo(set) {
    const { approve_all: waits, slow, delay, locked, waiting_room: knocks, pin, roll } = set;
    if (locked !== undefined && knocks !== undefined) {
      return de.quoted(knocks ? "Wer eingelassen wird" : locked ? "Niemand Neues" : "Alle");
    }
    const isOn = waits ?? pin ?? knocks ?? set.names_stay;
    if (isOn !== undefined) return isOn ? "an" : "aus";
    const seconds = slow ?? delay;
    if (seconds !== undefined) return seconds ? german.length(Number(seconds)) : "aus";
    if (roll !== undefined) return roll ? `(${roll})` : "aus";
    const text = set.topic ?? set.notice;
    return text === undefined ? "" : text === "" ? "entfernt" : de.quoted(lineApart(`${text}`));
  },
};
