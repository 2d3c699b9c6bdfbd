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
  /** @type {Record<string, string>} by the command's name; {} is to whom */
  deeds: {
    kick: "kicked {}",
    ban: "banned {}",
    unban: "lifted the ban of {}",
    mute: "muted {}",
    unmute: "unmuted {}",
    warn: "warned {}",
    timeout: "sent {} out for a while",
    "end-timeout": "let {} come back",
    restrict: "now holds messages from {}",
    unrestrict: "no longer holds messages from {}",
    rename: "renamed {}",
    move: "moved {} to another room",
    approve: "let a message from {} through",
    deny: "denied a message from {}",
    admit: "let {} in",
    "turn-away": "turned {} away",
    "add-member": "made {} a member",
    "drop-member": "ended the membership of {}",
    "redact-message": "took back a message from {}",
    "redact-messages": "took back messages from {}",
    "redact-peer": "took back messages from {}",
    "redact-same": "took one text back from everyone",
    "undo-strokes": "took strokes of {} off the board",
    "open-room": "opened the room",
    speak: "wrote to all",
    "clear-board": "cleared the board",
    "restore-board": "put the board back as it was",
    uphold: "took back a reported message from {}",
    "set-aside": "looked at a report about {}",
    "give-word": "gave the word to {}",
    "take-word": "took the word back",
    next: "gave the word to {}",
    "lower-hand": "lowered the hand of {}",
    "lower-hands": "lowered all hands",
    "apply-preset": "set who may do what",
    "set-permissions": "set who may do what",
    "exempt-peer": "made an exception for {}",
    "end-exception": "ended an exception for {}",
    "set-slow-mode": "set slow mode",
    "set-delay": "set the delay",
    "set-door": "set who comes in",
    "set-pin": "set the PIN",
    "lock-room": "locked the room",
    "unlock-room": "unlocked the room",
    "set-waiting-room": "set the waiting room",
    "set-roll": "set the names that come in",
    "reserve-names": "set the reserved names",
    "let-names-stay": "set whether names stay",
    "let-newcomers-see": "set what newcomers see",
    "set-topic": "set the topic",
    "pin-notice": "set the pinned notice",
    "approve-all": "set approval",
    panic: "locked all rooms",
    calm: "opened all rooms as they were",
    "redeem-invite": "is a moderator now",
    flag: "flagged a message from {}",
    hold: "held a message from {}",
    refuse: "refused a message from {}",
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
    kick: "hat {} hinausgeworfen",
    ban: "hat {} gesperrt",
    unban: "hat die Sperre von {} aufgehoben",
    mute: "hat {} stummgeschaltet",
    unmute: "hat die Stummschaltung von {} aufgehoben",
    warn: "hat {} verwarnt",
    timeout: "hat {} für eine Weile hinausgeschickt",
    "end-timeout": "hat {} wieder hereingelassen",
    restrict: "hält Nachrichten von {} jetzt an",
    unrestrict: "hält Nachrichten von {} nicht mehr an",
    rename: "hat {} umbenannt",
    move: "hat {} in einen anderen Raum geschickt",
    approve: "hat eine Nachricht von {} durchgelassen",
    deny: "hat eine Nachricht von {} abgelehnt",
    admit: "hat {} eingelassen",
    "turn-away": "hat {} abgewiesen",
    "add-member": "hat {} als Mitglied aufgenommen",
    "drop-member": "hat die Mitgliedschaft von {} beendet",
    "redact-message": "hat eine Nachricht von {} zurückgenommen",
    "redact-messages": "hat Nachrichten von {} zurückgenommen",
    "redact-peer": "hat Nachrichten von {} zurückgenommen",
    "redact-same": "hat einen Text bei allen zurückgenommen",
    "undo-strokes": "hat Striche von {} von der Tafel genommen",
    "open-room": "hat den Raum geöffnet",
    speak: "hat an alle geschrieben",
    "clear-board": "hat die Tafel gewischt",
    "restore-board": "hat die Tafel wiederhergestellt",
    uphold: "hat eine gemeldete Nachricht von {} zurückgenommen",
    "set-aside": "hat eine Meldung über {} angesehen",
    "give-word": "hat {} das Wort gegeben",
    "take-word": "hat das Wort zurückgenommen",
    next: "hat {} das Wort gegeben",
    "lower-hand": "hat die Hand von {} gesenkt",
    "lower-hands": "hat alle Hände gesenkt",
    "apply-preset": "hat eingestellt, wer was darf",
    "set-permissions": "hat eingestellt, wer was darf",
    "exempt-peer": "hat eine Ausnahme für {} gemacht",
    "end-exception": "hat eine Ausnahme für {} beendet",
    "set-slow-mode": "hat den langsamen Modus eingestellt",
    "set-delay": "hat die Verzögerung eingestellt",
    "set-door": "hat eingestellt, wer hereinkommt",
    "set-pin": "hat die PIN eingestellt",
    "lock-room": "hat den Raum abgeschlossen",
    "unlock-room": "hat den Raum aufgeschlossen",
    "set-waiting-room": "hat den Warteraum eingestellt",
    "set-roll": "hat die Namensliste eingestellt",
    "reserve-names": "hat die vergebenen Namen eingestellt",
    "let-names-stay": "hat eingestellt, ob Namen bleiben",
    "let-newcomers-see": "hat eingestellt, was Neue sehen",
    "set-topic": "hat das Thema eingestellt",
    "pin-notice": "hat den angehefteten Hinweis eingestellt",
    "approve-all": "hat die Freigabe eingestellt",
    panic: "hat alle Räume abgeschlossen",
    calm: "hat alle Räume wieder aufgeschlossen",
    "redeem-invite": "moderiert jetzt",
    flag: "hat eine Nachricht von {} gekennzeichnet",
    hold: "hat eine Nachricht von {} angehalten",
    refuse: "hat eine Nachricht von {} abgewiesen",
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
