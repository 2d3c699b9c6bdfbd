/** What guests read of mutes, of reports, and of whispers that they don't want. */

import { apart } from "../../shared/shown.js";

export const en = {
  mutedForNow: "You are muted until a moderator lets you speak again. You can still read.",
  about: (/** @type {string} */ name) => `More about ${apart(name)}`,
  aboutMessage: "More about this message",
  report: "Report to the moderators",
  reportWhy: "What is wrong with it (may stay empty)",
  reported: "Reported. The moderators look at it.",
  reportFailed: (/** @type {string} */ why) => `Not reported. ${why}`,
  ignore: "Show me no whispers from them",
  ignoreNot: "Show me their whispers again",
  ignored: (/** @type {string} */ name) =>
    `You see no whispers from ${apart(name)} any more, in this room and browser.`,
  ignoredNot: (/** @type {string} */ name) => `You see whispers from ${apart(name)} again.`,
};

/** @type {typeof en} */
export const de = {
  mutedForNow:
    "Du bist stumm, bis die Moderation dich wieder sprechen lässt. Lesen kannst du weiter.",
  about: (name) => `Mehr zu ${apart(name)}`,
  aboutMessage: "Mehr zu dieser Nachricht",
  report: "Der Moderation melden",
  reportWhy: "Was daran nicht in Ordnung ist (darf leer bleiben)",
  reported: "Gemeldet. Die Moderation sieht es sich an.",
  reportFailed: (why) => `Nicht gemeldet. ${why}`,
  ignore: "Mir nichts mehr von dieser Person zuflüstern lassen",
  ignoreNot: "Mir wieder von dieser Person zuflüstern lassen",
  ignored: (name) =>
    `Was ${apart(name)} dir zuflüstert, siehst du in diesem Raum und Browser nicht mehr.`,
  ignoredNot: (name) => `Du siehst wieder, was ${apart(name)} dir zuflüstert.`,
};
