/** What guests read of reactions to what was said, in Italian. */

import { amounts } from "../../shared/amounts.js";
import { saidInItalian, whyNotInItalian } from "../../shared/host/it.js";

const { list, plural, span } = amounts("it", (count) =>
  count === 1 ? "un'altra persona" : `altri ${count}`,
);

/** @type {typeof import("./en_reactions.js").en} */
export const it = {
  react: "Reagisci",
  reactions: "Reazioni",
  reactWith: (emoji) => `Reagisci con ${emoji}`,
  otherEmoji: "Altre emoji",
  reactedBy: (who, count) =>
    who.length > 0 ? list(who, count) : plural(count, { one: "persona", other: "persone" }),
  reactingFailed: "Le reazioni non si sono caricate. Nuovo tentativo...",
  notReacted({ code, text, retryAfter }, isMost) {
    const when = retryAfter ? ` Riprova tra ${span(retryAfter)}.` : "";
    switch (code) {
      case "too-many":
        return isMost
          ? "Hai sei reazioni a questo messaggio, il massimo. Prima togline una."
          : "Questo messaggio ha venti tipi di reazioni, il massimo. Scegline una di quelle.";
      case "rate-limited":
        return `Senza effetto: troppe reazioni in una volta.${when}`;
      case "muted":
        return `Senza effetto: sei in silenzio.${when}`;
      case "refused-by-rule":
        return `Senza effetto. ${saidInItalian(text)}`;
      case "not-allowed":
        return "Senza effetto: ora in questa stanza le reazioni sono disattivate.";
      case "no-such-message":
        return "Senza effetto: questo messaggio non c'è più, o è troppo vecchio.";
      case "closed":
        return "Senza effetto: non sei nella stanza.";
      default:
        return `Senza effetto. ${whyNotInItalian({ code, text })}${when}`;
    }
  },
};
