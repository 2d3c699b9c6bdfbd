/** What guests read of reactions to what was said, in French. */

import { amounts } from "../../shared/amounts.js";
import { saidInFrench, whyNotInFrench } from "../../shared/host/fr.js";

const { list, plural, span } = amounts(
  "fr",
  (count) => `${count} ${count === 1 ? "autre" : "autres"}`,
);

/** @type {typeof import("./en_reactions.js").en} */
export const fr = {
  react: "Réagir",
  reactions: "Réactions",
  reactWith: (emoji) => `Réagir avec ${emoji}`,
  otherEmoji: "Autre émoji",
  reactedBy: (who, count) =>
    who.length > 0 ? list(who, count) : plural(count, { one: "personne", other: "personnes" }),
  reactingFailed: "Les réactions n'ont pas pu être chargées. Nouvel essai...",
  notReacted({ code, text, retryAfter }, isMost) {
    const when = retryAfter ? ` Réessaie dans ${span(retryAfter)}.` : "";
    switch (code) {
      case "too-many":
        return isMost
          ? "Tu as six réactions à ce message, le maximum. Retires-en d'abord une."
          : "Ce message a vingt sortes de réactions, le maximum. Choisis-en une parmi elles.";
      case "rate-limited":
        return `Sans effet : trop de réactions à la fois.${when}`;
      case "muted":
        return `Sans effet : tu es en sourdine.${when}`;
      case "refused-by-rule":
        return `Sans effet. ${saidInFrench(text)}`;
      case "not-allowed":
        return "Sans effet : les réactions sont désactivées dans ce salon en ce moment.";
      case "no-such-message":
        return "Sans effet : ce message n'est plus là, ou il est trop ancien.";
      case "closed":
        return "Sans effet : tu n'es pas dans le salon.";
      default:
        return `Sans effet. ${whyNotInFrench({ code, text })}${when}`;
    }
  },
};
