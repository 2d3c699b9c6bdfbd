/** What guests read of mutes, of reports, and of whispers that they don't want. */

import { amounts } from "../../shared/amounts.js";
import { saidInEnglish, saidInGerman, whyNotInGerman } from "../../shared/host_words.js";
import { apart, lineApart } from "../../shared/shown.js";

const { span } = amounts("en", String);
const { span: spanne } = amounts("de", String);

export const en = {
  /** Why something is off, by the rows of the host's table. */
  notNow: {
    chat: "You may only read here just now.",
    whisper: "Whispers between guests are off here.",
    ask: "Writing to the host alone is off here.",
    file: "This room takes no files now.",
    picture: "This room takes no pictures now.",
    hand: "Raising hands is off here.",
    rename: "Names stay as they are here.",
    see: "This room doesn't show who else is here.",
  },
  readOrAsk: "You may only read here just now, or write to the host.",
  writeToHost: "Write to the host alone",
  whisperingToHost: "Only the host and the moderators will see this.",
  onlyToHost: "only to the host",
  mutedForNow: "You are muted until a moderator ends it.",
  allWaits: "What you write waits for a moderator.",
  /** What a moderator wrote, or the host in its place. */
  hostSaid: saidInEnglish,
  /** A moderator's words, or a rule's. */
  reason: (/** @type {string} */ why) => `The reason: ${saidInEnglish(why)}`,
  changeName: "Change your name",
  beCalled: (/** @type {string} */ name) => `Be called ${apart(name)}`,
  calledNow: (/** @type {string} */ name) => `You are called ${apart(name)} now.`,
  /**
   * @param {string} name
   * @param {{code: string, retryAfter?: number, suggestion?: string, own?: boolean}} error
   * @returns {string}
   */
  notRenamed(name, { code, retryAfter, suggestion, own }) {
    switch (code) {
      case "name-taken":
        if (own) {
          const other = suggestion ? `be called "${apart(suggestion)}" here` : "take another name";
          return `You are ${apart(name)} yourself, in another tab or window. Close that one first, or ${other}.`;
        }
        return `${apart(name)} is taken here.${suggestion ? "" : " Choose another name."}`;
      case "bad-name":
        return `Nobody can be called ${apart(name)} here. Choose another name.`;
      case "name-not-listed":
        return `${apart(name)} is not on the list for this room. Write it as the host has it.`;
      case "not-allowed":
        return en.notNow.rename;
      case "muted":
        return "You are muted: you can't change your name now.";
      case "rate-limited":
        return `That was too much at once.${retryAfter ? ` Try again in ${span(retryAfter)}.` : ""}`;
      default:
        return "The host does not answer. Try again.";
    }
  },
  about: (/** @type {string} */ name) => `More about ${apart(name)}`,
  aboutMessage: "More about this message",
  yourMessage: "Your message",
  emojiAndMore: "Emoji and formatting",
  formatting: "Formatting",
  copyCode: "Copy",
  codeCopied: "Copied",
  codeNotCopied: "Not copied: select it",
  copyLink: "Copy a link to it",
  linkCopied: "Copied. It leads there whoever may read it.",
  linkNotCopied: "This browser doesn't let pages copy. Here it is:",
  linkGone: "That message is gone, or not for you to read.",
  linkFailed: "The host does not answer. Try again.",
  report: "Report to the moderators",
  reportWhy: "What is wrong with it (may stay empty)",
  reportThem: "Report them, with what they said last",
  reported: "Thank you. The moderators look at it; nobody else learns who reported it.",
  /** @param {{code: string, text: string}} error @returns {string} */
  reportFailed({ code, text }) {
    if (code === "no-such-message") return "Not reported: the host no longer has that message.";
    return `Not reported. ${lineApart(text)}`;
  },
  ignoredWhispers: "Whispers that you don't see",
  ignoredMany: (/** @type {number} */ count) => `Whispers that you don't see (${count})`,
  ignore: "Show me no whispers from them",
  ignoreNot: "Show me their whispers again",
  ignored: (/** @type {string} */ name) =>
    `You see no whispers from ${apart(name)} any more, in this room and browser.`,
  ignoredNot: (/** @type {string} */ name) => `You see whispers from ${apart(name)} again.`,
};

/** @type {typeof en} */
export const de = {
  notNow: {
    chat: "Du kannst hier gerade nur lesen.",
    whisper: "Flüstern ist unter Gästen hier abgeschaltet.",
    ask: "Dem Gastgeber allein zu schreiben ist hier abgeschaltet.",
    file: "Dieser Raum nimmt jetzt keine Dateien an.",
    picture: "Dieser Raum nimmt jetzt keine Bilder an.",
    hand: "Melden ist hier abgeschaltet.",
    rename: "Namen bleiben hier, wie sie sind.",
    see: "Dieser Raum zeigt nicht, wer sonst da ist.",
  },
  readOrAsk: "Du kannst hier gerade nur lesen oder dem Gastgeber schreiben.",
  writeToHost: "Nur dem Gastgeber schreiben",
  whisperingToHost: "Nur Gastgeber und Moderation sehen das.",
  onlyToHost: "nur an den Gastgeber",
  mutedForNow: "Du bist stumm, bis die Moderation es aufhebt.",
  allWaits: "Was du schreibst, wartet auf die Moderation.",
  hostSaid: saidInGerman,
  reason: (why) => `Der Grund: ${saidInGerman(why)}`,
  changeName: "Deinen Namen ändern",
  beCalled: (name) => `${apart(name)} heißen`,
  calledNow: (name) => `Du heißt jetzt ${apart(name)}.`,
  notRenamed(name, { code, retryAfter, suggestion, own }) {
    switch (code) {
      case "name-taken":
        if (own) {
          const other = suggestion
            ? `heiße hier „${apart(suggestion)}“`
            : "wähle einen anderen Namen";
          return `${apart(name)} bist du selbst, in einem anderen Tab oder Fenster. Schließ es zuerst, oder ${other}.`;
        }
        return `${apart(name)} ist hier vergeben.${suggestion ? "" : " Wähle einen anderen Namen."}`;
      case "bad-name":
        return `Hier kann niemand ${apart(name)} heißen. Wähle einen anderen Namen.`;
      case "name-not-listed":
        return `${apart(name)} steht nicht auf der Liste für diesen Raum. Schreib ihn so, wie der Gastgeber ihn hat.`;
      case "not-allowed":
        return de.notNow.rename;
      case "muted":
        return "Du bist stumm: Deinen Namen kannst du jetzt nicht ändern.";
      case "rate-limited":
        return `Das war zu viel auf einmal.${retryAfter ? ` Versuch es in ${spanne(retryAfter)} noch einmal.` : ""}`;
      default:
        return "Der Gastgeber antwortet nicht. Versuch es noch einmal.";
    }
  },
  about: (name) => `Mehr zu ${apart(name)}`,
  aboutMessage: "Mehr zu dieser Nachricht",
  yourMessage: "Deine Nachricht",
  emojiAndMore: "Emoji und Formatierung",
  formatting: "Formatierung",
  copyCode: "Kopieren",
  codeCopied: "Kopiert",
  codeNotCopied: "Nicht kopiert: bitte markieren",
  copyLink: "Link dazu kopieren",
  linkCopied: "Kopiert. Er führt alle dorthin, die das lesen dürfen.",
  linkNotCopied: "Dieser Browser lässt keine Seite kopieren. Hier ist er:",
  linkGone: "Diese Nachricht ist weg oder nicht für dich.",
  linkFailed: "Der Gastgeber antwortet nicht. Versuch es noch einmal.",
  report: "Der Moderation melden",
  reportWhy: "Was daran nicht in Ordnung ist (darf leer bleiben)",
  reportThem: "Mit der letzten Nachricht melden",
  reported: "Danke. Die Moderation sieht es sich an; niemand sonst erfährt, wer es gemeldet hat.",
  reportFailed(error) {
    if (error.code === "no-such-message") {
      return "Nicht gemeldet: Der Gastgeber hat diese Nachricht nicht mehr.";
    }
    return `Nicht gemeldet. ${whyNotInGerman(error)}`;
  },
  ignoredWhispers: "Flüstern, das du nicht siehst",
  ignoredMany: (count) => `Flüstern, das du nicht siehst (${count})`,
  ignore: "Mir nichts mehr von dieser Person zuflüstern lassen",
  ignoreNot: "Mir wieder von dieser Person zuflüstern lassen",
  ignored: (name) =>
    `Was ${apart(name)} dir zuflüstert, siehst du in diesem Raum und Browser nicht mehr.`,
  ignoredNot: (name) => `Du siehst wieder, was ${apart(name)} dir zuflüstert.`,
};
