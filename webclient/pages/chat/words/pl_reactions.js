/** What guests read of reactions to what was said, in Polish. */

import { counted, PEOPLE, saidInPolish, whyNotInPolish } from "../../shared/host/pl.js";

const { list, plural, span } = counted;

/** @type {typeof import("./en_reactions.js").en} */
export const pl = {
  react: "Zareaguj",
  reactions: "Reakcje",
  reactWith: (emoji) => `Zareaguj: ${emoji}`,
  otherEmoji: "Inne emoji",
  reactedBy: (who, count) => (who.length > 0 ? list(who, count) : plural(count, PEOPLE)),
  reactingFailed: "Nie udało się wczytać reakcji. Kolejna próba...",
  notReacted({ code, text, retryAfter }, isMost) {
    const when = retryAfter ? ` Spróbuj za ${span(retryAfter)}.` : "";
    switch (code) {
      case "too-many":
        return isMost
          ? "Masz sześć reakcji na tę wiadomość, więcej nie można. Najpierw cofnij jedną."
          : "Ta wiadomość ma dwadzieścia rodzajów reakcji, więcej nie można. Wybierz jedną z nich.";
      case "rate-limited":
        return `Nie udało się: za dużo reakcji naraz.${when}`;
      case "muted":
        return `Nie udało się: masz wyłączony głos.${when}`;
      case "refused-by-rule":
        return `Nie udało się. ${saidInPolish(text)}`;
      case "not-allowed":
        return "Nie udało się: reakcje są teraz w tym pokoju wyłączone.";
      case "no-such-message":
        return "Nie udało się: tej wiadomości już nie ma albo jest za stara.";
      case "closed":
        return "Nie udało się: nie ma cię w pokoju.";
      default:
        return `Nie udało się. ${whyNotInPolish({ code, text })}${when}`;
    }
  },
};
