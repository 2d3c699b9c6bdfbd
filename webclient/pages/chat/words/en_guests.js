/** What guests read of mutes, of reports, of whispers that they don't want, and of becoming a moderator. */

import { amounts } from "../../shared/amounts.js";
import { saidInEnglish } from "../../shared/host/en.js";
import { apart, lineApart } from "../../shared/shown.js";

const { span } = amounts("en", String);

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
  edited: "edited",
  editing: "Change your message",
  deleteIt: "Delete",
  deleteSure: "Delete it for everyone",
  redactedByAuthor: "Deleted by the one who wrote it",
  redactedByYou: "You deleted this",
  /** @param {{code: string, text: string}} error */
  notChanged: ({ code, text }) =>
    code === "too-late"
      ? "Not changed: that was said too long ago."
      : `Not changed. ${saidInEnglish(text)}`,
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

  undoIt: "Undo",
  youModerate:
    "You are a moderator here: the three dots beside a name or a message show what you can do.",
  moderatingFailed: "What you moderate with could not be loaded. Trying again...",
  moderatingBroken: "What you moderate with does not work in this page. Load the page again.",
  youModerateNot: "You are no longer a moderator here.",
  youModerateAlready: "You are a moderator here already: you don't need this link.",
  invitedTo: (/** @type {string} */ room) =>
    `This link makes you a moderator of ${apart(room)} as you join, if nobody has used it yet: it works once.`,
  /** Why a moderator's link made one none, and what to do. @param {string} code @returns {string} */
  noInvite(code) {
    switch (code) {
      case "forbidden":
        return "This browser keeps no cookies here, so nobody can moderate from it. Allow them and open the link again: it is still good.";
      case "invite-used":
        return "Your moderator link was used already, and each works once. Ask whoever hosts for a new one: the panel makes it by Room > Invite a moderator…";
      default:
        return "Your moderator link does nothing here: it was used, has run out, was taken back, or is for another room. Ask whoever hosts for a new one: the panel makes it by Room > Invite a moderator…";
    }
  },
};
