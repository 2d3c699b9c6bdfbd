/** What guests read of reactions to what was said, in Portuguese. */

import { amounts } from "../../shared/amounts.js";
import { saidInPortuguese, whyNotInPortuguese } from "../../shared/host/pt.js";

const { list, plural, span } = amounts("pt-BR", (count) => `mais ${count}`);

/** @type {typeof import("./en_reactions.js").en} */
export const pt = {
  react: "Reagir",
  reactions: "Reações",
  reactWith: (emoji) => `Reagir com ${emoji}`,
  otherEmoji: "Outro emoji",
  reactedBy: (who, count) =>
    who.length > 0 ? list(who, count) : plural(count, { one: "pessoa", other: "pessoas" }),
  reactingFailed: "Não foi possível carregar as reações. Tentando de novo...",
  notReacted({ code, text, retryAfter }, isMost) {
    const when = retryAfter ? ` Tente de novo em ${span(retryAfter)}.` : "";
    switch (code) {
      case "too-many":
        return isMost
          ? "Você tem seis reações a esta mensagem, o máximo. Retire uma antes."
          : "Esta mensagem tem vinte tipos de reações, o máximo. Escolha um deles.";
      case "rate-limited":
        return `Sem efeito: reações demais de uma vez.${when}`;
      case "muted":
        return `Sem efeito: você está sem voz.${when}`;
      case "refused-by-rule":
        return `Sem efeito. ${saidInPortuguese(text)}`;
      case "not-allowed":
        return "Sem efeito: as reações estão desativadas nesta sala agora.";
      case "no-such-message":
        return "Sem efeito: esta mensagem não está mais aqui, ou é antiga demais.";
      case "closed":
        return "Sem efeito: você não está na sala.";
      default:
        return `Sem efeito. ${whyNotInPortuguese({ code, text })}${when}`;
    }
  },
};
