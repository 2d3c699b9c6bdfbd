/** What guests read of mutes, of reports, of whispers that they don't want, and of becoming a moderator, in Portuguese. */

import { amounts } from "../../shared/amounts.js";
import { saidInPortuguese, whyNotInPortuguese } from "../../shared/host/pt.js";
import { apart } from "../../shared/shown.js";

const { span } = amounts("pt-BR", String);

/** @type {typeof import("./en_guests.js").en} */
export const pt = {
  notNow: {
    chat: "Por enquanto você só pode ler aqui.",
    whisper: "Os sussurros entre convidados estão desativados aqui.",
    ask: "Escrever só ao anfitrião está desativado aqui.",
    file: "Esta sala não aceita arquivos agora.",
    picture: "Esta sala não aceita imagens agora.",
    hand: "Levantar a mão está desativado aqui.",
    rename: "Aqui os nomes ficam como estão.",
    see: "Esta sala não mostra quem mais está aqui.",
  },
  readOrAsk: "Por enquanto você só pode ler aqui, ou escrever ao anfitrião.",
  writeToHost: "Escrever só ao anfitrião",
  whisperingToHost: "Só o anfitrião e a moderação verão isto.",
  onlyToHost: "só ao anfitrião",
  mutedForNow: "Você está sem voz até a moderação decidir.",
  allWaits: "O que você escreve espera pela moderação.",
  hostSaid: saidInPortuguese,
  reason: (why) => `Motivo: ${saidInPortuguese(why)}`,
  changeName: "Mudar seu nome",
  beCalled: (name) => `Usar o nome ${apart(name)}`,
  calledNow: (name) => `Agora seu nome é ${apart(name)}.`,
  notRenamed(name, { code, retryAfter, suggestion, own }) {
    switch (code) {
      case "name-taken":
        if (own) {
          const other = suggestion
            ? `use aqui o nome “${apart(suggestion)}”`
            : "escolha outro nome";
          return `${apart(name)} é você, em outra aba ou janela. Feche aquela antes, ou ${other}.`;
        }
        return `${apart(name)} já está em uso aqui.${suggestion ? "" : " Escolha outro nome."}`;
      case "bad-name":
        return `Ninguém pode se chamar ${apart(name)} aqui. Escolha outro nome.`;
      case "name-not-listed":
        return `${apart(name)} não está na lista desta sala. Escreva como está com o anfitrião.`;
      case "not-allowed":
        return pt.notNow.rename;
      case "muted":
        return "Você está sem voz: não pode mudar de nome agora.";
      case "rate-limited":
        return `Isso foi demais de uma vez.${retryAfter ? ` Tente de novo em ${span(retryAfter)}.` : ""}`;
      default:
        return "O anfitrião não responde. Tente de novo.";
    }
  },
  edited: "editada",
  editing: "Alterar sua mensagem",
  deleteIt: "Apagar",
  deleteSure: "Apagar para todos",
  redactedByAuthor: "Apagada por quem escreveu",
  redactedByYou: "Você apagou esta mensagem",
  notChanged: (error) => `Não alterada. ${whyNotInPortuguese(error)}`,
  about: (name) => `Mais sobre ${apart(name)}`,
  aboutMessage: "Mais sobre esta mensagem",
  yourMessage: "Sua mensagem",
  emojiAndMore: "Emojis e formatação",
  formatting: "Formatação",
  copyCode: "Copiar",
  codeCopied: "Copiado",
  codeNotCopied: "Não copiado: selecione",
  copyLink: "Copiar o link",
  linkCopied: "Copiado. O link traz até aqui quem pode ler.",
  linkNotCopied: "Este navegador não deixa as páginas copiarem. Aqui está:",
  linkGone: "Essa mensagem não existe mais, ou você não pode ler.",
  linkFailed: "O anfitrião não responde. Tente de novo.",
  report: "Denunciar à moderação",
  reportWhy: "O que há de errado (opcional)",
  reportThem: "Denunciar, com o que disse por último",
  reported: "Obrigado. A moderação vai olhar; ninguém mais saberá quem denunciou.",
  reportFailed({ code, text }) {
    if (code === "no-such-message")
      return "Não denunciado: o anfitrião não tem mais essa mensagem.";
    return `Não denunciado. ${whyNotInPortuguese({ code, text })}`;
  },
  ignoredWhispers: "Sussurros que você não vê",
  ignoredMany: (count) => `Sussurros que você não vê (${count})`,
  ignore: "Ocultar os sussurros dessa pessoa",
  ignoreNot: "Mostrar os sussurros dessa pessoa",
  ignored: (name) =>
    `Você não vê mais os sussurros de ${apart(name)}, nesta sala e neste navegador.`,
  ignoredNot: (name) => `Você vê de novo os sussurros de ${apart(name)}.`,

  undoIt: "Desfazer",
  youModerate:
    "Você modera aqui: os três pontos ao lado de um nome ou de uma mensagem mostram o que você pode fazer.",
  moderatingFailed: "Não foi possível carregar as ferramentas de moderação. Tentando de novo...",
  moderatingBroken: "As ferramentas de moderação não funcionam nesta página. Recarregue-a.",
  youModerateNot: "Você não modera mais aqui.",
  youModerateAlready: "Você já modera aqui: não precisa deste link.",
  invitedTo: (room) =>
    `Com este link você modera ${apart(room)} assim que entrar, se ninguém o usou ainda: ele vale uma vez.`,
  noInvite(code) {
    switch (code) {
      case "forbidden":
        return "Este navegador não guarda cookies aqui, então não dá para moderar com ele. Permita os cookies e abra o link de novo: ele ainda vale.";
      case "invite-used":
        return "Seu link de moderação já foi usado, e cada um vale uma vez. Peça um novo ao anfitrião: o painel o cria em Room > Invite a moderator…";
      default:
        return "Seu link de moderação não tem efeito aqui: foi usado, expirou, foi retirado ou é de outra sala. Peça um novo ao anfitrião: o painel o cria em Room > Invite a moderator…";
    }
  },
};
