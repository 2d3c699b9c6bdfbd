/** What guests read of reactions to what was said. */

import { amounts } from "../../shared/amounts.js";
import { saidInEnglish } from "../../shared/host/en.js";

const { list, plural, span } = amounts(
  "en",
  (count) => `${count} ${count === 1 ? "other" : "others"}`,
);

export const en = {
  react: "React",
  reactions: "Reactions",
  reactWith: (/** @type {string} */ emoji) => `React with ${emoji}`,
  otherEmoji: "Other emoji",
  /** Who reacted so: `who` are the first of them, none where one doesn't see who is here. */
  reactedBy: (/** @type {string[]} */ who, /** @type {number} */ count) =>
    who.length > 0 ? list(who, count) : plural(count, { one: "person", other: "people" }),
  reactingFailed: "Reactions could not be loaded. Trying again...",
  /**
   * Why an own reaction is not there.
   *
   * @param {{code: string, text: string, retryAfter?: number}} error
   * @param {boolean} isMost there are as many of one's own as may be
   */
  notReacted({ code, text, retryAfter }, isMost) {
    const when = retryAfter ? ` Try again in ${span(retryAfter)}.` : "";
    switch (code) {
      case "too-many":
        return isMost
          ? "You have six reactions to this message, which is as many as there can be. Take one back first."
          : "This message has twenty kinds of reactions, which is as many as there can be. Take one of those.";
      case "rate-limited":
        return `Not done: too many reactions at once.${when}`;
      case "muted":
        return `Not done: you are muted.${when}`;
      case "not-allowed":
        return "Not done: reactions are off in this room now.";
      case "no-such-message":
        return "Not done: this message is not there any more, or it is too old.";
      case "closed":
        return "Not done: you are not in the room.";
      default:
        return `Not done. ${saidInEnglish(text)}${when}`;
    }
  },
};
