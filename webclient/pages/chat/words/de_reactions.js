/** What guests read of reactions to what was said, in German. */

import { amounts } from "../../shared/amounts.js";
import { saidInGerman, whyNotInGerman } from "../../shared/host/de.js";

const { list, plural, span } = amounts("de", (count) =>
  count === 1 ? "eine weitere Person" : `${count} weitere`,
);

/** @type {typeof import("./en_reactions.js").en} */
export const de = {
  react: "Reagieren",
  reactions: "Reaktionen",
  reactWith: (/** @type {string} */ emoji) => `Mit ${emoji} reagieren`,
  otherEmoji: "Andere Emoji",
  reactedBy: (who, count) =>
    who.length > 0 ? list(who, count) : plural(count, { one: "Person", other: "Personen" }),
  reactingFailed: "Reaktionen ließen sich nicht laden. Neuer Versuch...",
  notReacted({ code, text, retryAfter }, isMost) {
    const when = retryAfter ? ` Versuch es in ${span(retryAfter)} noch einmal.` : "";
    switch (code) {
      case "too-many":
        return isMost
          ? "Du hast sechs Reaktionen auf diese Nachricht, mehr gehen nicht. Nimm erst eine zurück."
          : "Diese Nachricht hat zwanzig Arten von Reaktionen, mehr gehen nicht. Nimm eine von denen.";
      case "rate-limited":
        return `Nicht getan: zu viele Reaktionen auf einmal.${when}`;
      case "muted":
        return `Nicht getan: Du bist stumm.${when}`;
      case "refused-by-rule":
        return `Nicht getan. ${saidInGerman(text)}`;
      case "not-allowed":
        return "Nicht getan: Reaktionen sind in diesem Raum gerade abgeschaltet.";
      case "no-such-message":
        return "Nicht getan: Diese Nachricht gibt es nicht mehr, oder sie ist zu alt.";
      case "closed":
        return "Nicht getan: Du bist nicht im Raum.";
      default:
        return `Nicht getan. ${whyNotInGerman({ code, text })}${when}`;
    }
  },
};
