/** What guests read of reactions to what was said, in Spanish. */

import { amounts } from "../../shared/amounts.js";
import { saidInSpanish, whyNotInSpanish } from "../../shared/host/es.js";

const { list, plural, span } = amounts("es", (count) => `${count} más`);

/** @type {typeof import("./en_reactions.js").en} */
export const es = {
  react: "Reaccionar",
  reactions: "Reacciones",
  reactWith: (emoji) => `Reaccionar con ${emoji}`,
  otherEmoji: "Otro emoji",
  reactedBy: (who, count) =>
    who.length > 0 ? list(who, count) : plural(count, { one: "persona", other: "personas" }),
  reactingFailed: "No se pudieron cargar las reacciones. Reintentando...",
  notReacted({ code, text, retryAfter }, isMost) {
    const when = retryAfter ? ` Inténtalo dentro de ${span(retryAfter)}.` : "";
    switch (code) {
      case "too-many":
        return isMost
          ? "Tienes seis reacciones a este mensaje, el máximo. Quita antes una."
          : "Este mensaje tiene veinte clases de reacciones, el máximo. Elige una de ellas.";
      case "rate-limited":
        return `Sin efecto: demasiadas reacciones a la vez.${when}`;
      case "muted":
        return `Sin efecto: estás en silencio.${when}`;
      case "refused-by-rule":
        return `Sin efecto. ${saidInSpanish(text)}`;
      case "not-allowed":
        return "Sin efecto: las reacciones están desactivadas ahora en esta sala.";
      case "no-such-message":
        return "Sin efecto: este mensaje ya no está, o es demasiado antiguo.";
      case "closed":
        return "Sin efecto: no estás en la sala.";
      default:
        return `Sin efecto. ${whyNotInSpanish({ code, text })}${when}`;
    }
  },
};
