/**
 * Every word of the chat page, in Portuguese as it is spoken in Brazil. The pages' Portuguese says "você", and calls
 * room: sala; host: anfitrião; guest: convidado; moderator(s): a moderação; mute: tirar a voz, sem voz; kick: retirar;
 * ban: bloquear; hold: reter; redact, take back: remover; undo: desfazer; the word: a palavra; whisper: sussurro;
 * whiteboard: quadro; report: denunciar.
 */

import { amounts } from "../../shared/amounts.js";
import { saidInPortuguese, whyNotInPortuguese } from "../../shared/host/pt.js";
import { apart, lineApart } from "../../shared/shown.js";
import { SHORT } from "../../shared/waiting.js";
import * as guests from "./pt_guests.js";
import * as pictures from "./pt_pictures.js";
import * as reactions from "./pt_reactions.js";
import * as rooms from "./pt_rooms.js";

const { length, list, plural, span } = amounts("pt-BR", (count) => `mais ${count}`);

const MESSAGES = { one: "mensagem", other: "mensagens" };

/** @type {typeof import("./en.js").en} */
export const pt = {
  ...guests.pt,
  ...pictures.pt,
  ...reactions.pt,
  ...rooms.pt,
  title: (room) => `${apart(room)} - chat`,
  joinTitle: "Entrar no chat",
  yourName: "Seu nome",
  room: "Sala",
  language: "Idioma",
  join: "Entrar",
  joining: "Entrando...",
  joinIn: (seconds) => `Entrar em ${span(seconds)}`,
  comeBack: (seconds) =>
    seconds > 0
      ? `Você pode entrar de novo em ${span(seconds)}${seconds > SHORT ? ", ou antes se a moderação deixar" : ""}.`
      : "Você já pode entrar de novo.",
  cancel: "Cancelar",
  pin: "PIN da sala",
  knockTitle: "Esperando na porta",
  knocking: (room) =>
    `A moderação de ${apart(room)} vê que você está aqui. Deixe esta página aberta: ela continua assim que deixarem você entrar.`,
  knockedAway:
    "Não dá para falar com o anfitrião agora. Deixe esta página aberta: ela continua sozinha quando ele voltar.",
  notLetIn: (text) =>
    `Não deixaram você entrar.${text ? ` ${pt.moderatorWrote} ${lineApart(text)}` : ""}`,
  close: "Fechar",
  leave: "Sair da sala",
  leaveUnsent: "Você ainda tem algo para enviar. Sair mesmo assim?",
  hostSees: "O anfitrião desta sala vê tudo e pode guardar.",
  joinAs: (name) => `Entrar como “${apart(name)}”`,
  nameTaken: (name, suggestion) =>
    suggestion
      ? `${apart(name)} já está em uso aqui. Entrar como “${apart(suggestion)}”?`
      : `${apart(name)} já está em uso aqui. Escolha outro nome.`,
  nameOwn: (name, suggestion) => {
    const go = suggestion
      ? `entre por aqui também, como “${apart(suggestion)}”`
      : "entre por aqui com outro nome";
    return `Você já está aqui como ${apart(name)}, em outra aba ou janela. Continue lá, ou ${go}.`;
  },
  hostAway: "O anfitrião não responde. Tentando de novo...",
  nameHeld: "Alguém tinha este nome há um instante. Tentando de novo...",
  nameHeldOwn: "Você tinha este nome há um instante, em outra página. Tentando de novo...",
  noData:
    "O anfitrião responde, mas nenhuma conexão de dados se estabelece. Talvez uma VPN, um firewall ou uma configuração deste navegador impeça. Tentando de novo...",
  hostBusy: "Muita gente está entrando agora. Já chega a sua vez; tentando de novo...",
  noWebRTC: "Este navegador não pode entrar: não tem WebRTC. Qualquer navegador atual tem.",
  notJoined({ code, text, retryAfter, why }) {
    const when = retryAfter ? ` ${pt.comeBack(retryAfter)}` : "";
    const reason = why ? ` ${pt.moderatorWrote} ${saidInPortuguese(why)}` : "";
    switch (code) {
      case "banned":
        return `Você está bloqueado nas salas deste anfitrião.${when} Se for engano, fale com ele.${reason}`;
      case "timed-out":
        return `Você foi retirado das salas deste anfitrião por um tempo.${when}${reason}`;
      case "name-not-listed":
        return "Seu nome não está na lista desta sala. Escreva como está com o anfitrião.";
      case "locked":
        return "Esta sala está trancada: ninguém novo entra agora. Pergunte ao anfitrião, ou tente mais tarde.";
      case "pin-required":
        return "Esta sala pede um PIN. Quem convidou você tem.";
      case "pin-wrong":
        return retryAfter
          ? `Vieram PINs errados demais da sua rede.${when}`
          : "Esse não é o PIN. Tente de novo.";
      case "removed":
        return `Você foi retirado das salas deste anfitrião.${when}`;
      case "bad-answer":
        return "O que responde neste endereço não é um anfitrião.";
      case "bad-argument":
        return "Este navegador não deixa nenhuma página se conectar. Talvez uma extensão ou uma regra do dono impeça.";
      default:
        return `${whyNotInPortuguese({ code, text: text || code })}${when}`;
    }
  },

  messages: "Mensagens. As setas vão de uma a outra, R responde.",
  message: "Mensagem",
  writeHere: "Mensagem",
  send: "Enviar",
  whoIsHere: "Quem está aqui",
  findPerson: "Procurar alguém",
  nobodyFound: "Ninguém aqui tem isso no nome.",
  you: "você",
  moderates: "modera",
  muted: "sem voz",
  hasWord: "tem a palavra",
  warning: "A moderação avisa você",
  warningRead: "Entendi",
  warningWithdrawn: "Este aviso foi retirado",
  unwarned: (text) => `A moderação retirou um aviso a você: ${lineApart(text)}`,
  warned: (text) => `A moderação avisa você: ${lineApart(text)}`,
  renamed: (from, to) => `${apart(from)} agora se chama ${apart(to)}.`,
  renamedYou: (to) => `A moderação mudou seu nome para ${apart(to)}.`,
  movedAway: (name) => `${apart(name)} foi para outra sala.`,
  movedHere: (from, text) =>
    `A moderação trouxe você de ${apart(from)} para cá.${text ? ` ${lineApart(text)}` : ""}`,
  handUp: "mão levantada",
  raiseHand: "Levantar a mão",
  lowerHand: "Abaixar a mão",
  raisedHand: (name) => `${apart(name)} levantou a mão.`,
  peopleCount: (count) =>
    count === 0 ? "ninguém ainda" : plural(count, { one: "pessoa", other: "pessoas" }),
  mentionOf: (name) => `Mencionar ${apart(name)}`,
  whisperTo: (name) => `Sussurrar para ${apart(name)}`,
  mentionWhom: "Mencionar alguém",
  chat: "Chat",
  board: "Quadro",
  views: "Chat e quadro",
  newOnBoard: "novidades no quadro",
  boardFailed: "Não foi possível carregar o quadro.",
  sound: "Som para novas mensagens",
  emptyTitle: "Ninguém disse nada ainda",
  emptyText: "Diga oi. Toda a sala vai ver.",

  connecting: "Conectando",
  open: "Conectado",
  reconnecting: "Reconectando",
  connectionLost: "Conexão perdida. Reconectando... Nada do que você escreveu se perde.",
  hostStopped: "O anfitrião parou. Esta página volta quando ele voltar.",
  tryNow: "Tentar agora",
  hostRestarted: "O anfitrião reiniciou. Algumas mensagens que ele não tinha guardado sumiram.",
  gap: "Enquanto você esteve fora, foi dito mais do que o anfitrião guarda.",

  topic: "Assunto",
  pinned: "Aviso: ",
  pinnedMessage: "Fixada: ",
  pinnedTitle: "Mensagem fixada",
  closePin: "Ocultar a mensagem fixada",
  newTopic: (topic) => (topic ? `O assunto agora é: ${lineApart(topic)}` : "Não há mais assunto."),
  came: (names) => `${list(names)} ${names.length === 1 ? "entrou" : "entraram"}.`,
  left: (names) => `${list(names)} ${names.length === 1 ? "saiu" : "saíram"}.`,
  sentAway: (name) => `A moderação retirou ${apart(name)}.`,
  announcement: "Anúncio do anfitrião",
  onlyToYou: "só para você",
  onlyTo: (name) => `só para ${apart(name)}`,
  redacted: "Removida pela moderação",
  manyRedacted: (count, name) =>
    `A moderação removeu ${plural(count, MESSAGES)} ${name ? `de ${apart(name)}` : "que você escreveu"}.`,
  manyDeleted: (count, name) => `${name ? apart(name) : "Você"} apagou ${plural(count, MESSAGES)}.`,
  isTyping: (names) =>
    names.length > 3
      ? "Várias pessoas estão digitando..."
      : `${list(names)} ${names.length === 1 ? "está" : "estão"} digitando...`,
  newMessages: (count) => plural(count, { one: "nova mensagem", other: "novas mensagens" }),
  newFromHere: "Novas",

  showEarlier: "Mensagens anteriores",
  loadingEarlier: "Carregando mensagens anteriores...",
  earlierFailed: "Não deu certo. Tentar de novo",
  roomBegins: "A sala começa aqui para você",
  pageIsFull: "Não cabem mais mensagens nesta página",

  search: "Buscar",
  searchFor: "Palavras que foram ditas",
  searching: "Buscando...",
  found: (count, hasMore) =>
    hasMore
      ? `As mais recentes: ${plural(count, MESSAGES)}; há mais`
      : `${plural(count, MESSAGES)}, a mais recente primeiro`,
  nothingFound: "Nada com essas palavras.",
  moreHits: "Mais",
  goingBack: "Voltando até lá...",
  tooFarBack: "É longe demais para o histórico. Aqui está inteira.",
  notFound(code) {
    switch (code) {
      case "too-short":
        return "É preciso uma palavra com três letras ou mais.";
      case "closed":
        return "Você não está na sala.";
      default:
        return "O anfitrião não pode buscar agora. Tente de novo daqui a pouco.";
    }
  },

  showAll: "Mostrar tudo",
  showLess: "Mostrar menos",
  reply: "Responder",
  replyTo: (name) => `Responder a ${apart(name)}`,
  replyToOwn: "Responder à sua própria mensagem",
  whispering: (name) => `Só ${apart(name)} e o anfitrião verão isto.`,
  unknownMessage: "uma mensagem que você não tem",
  stopReplying: "Escrever a todos, sem responder",
  hasGone: (name) => `${apart(name)} saiu: ninguém veria seu sussurro.`,

  emoji: "Emojis",
  attach: "Anexar um arquivo",
  dropHere: "Solte arquivos aqui para compartilhar",
  toBeSent: "Para enviar",
  takeOut: (name) => `Não enviar ${apart(name)}`,
  trayFull: "No máximo vinte arquivos vão de uma vez. Envie estes antes.",
  tooLargeFile: (name, limit) =>
    `${apart(name)} passa de ${limit}, o máximo que este anfitrião aceita.`,
  tooLargeFiles: (count, limit) =>
    `${plural(count, { one: "arquivo passa", other: "arquivos passam" })} de ${limit}, o máximo que este anfitrião aceita.`,
  noFolders: "Uma pasta não pode ser compartilhada. Junte-a antes em um só arquivo.",
  progress: (done, total) => `${done} de ${total}`,
  writeCaption: "Legenda",
  play: "Reproduzir",
  cannotPlay: "Não dá para reproduzir aqui. Dá para salvar.",
  waitingToSend: "Esperando para enviar",
  hostIsAway: "O anfitrião não responde agora. Tentando de novo...",
  loadAgain: "Recarregar a página",
  save: "Salvar",
  fileFailed(code) {
    switch (code) {
      case "too-large":
        return "Este arquivo é grande demais para este anfitrião.";
      case "no-space":
        return "O anfitrião não tem mais espaço para arquivos.";
      case "no-such-file":
        return "O anfitrião não tem mais este arquivo.";
      case "hash-mismatch":
        return "O que chegou não é o arquivo compartilhado. Foi descartado.";
      case "unreadable":
        return "Isto é uma pasta, ou o arquivo mudou ou sumiu.";
      case "no-files":
        return "Este anfitrião não aceita arquivos.";
      case "outdated":
        return "Esta página é mais antiga que o anfitrião. Recarregue-a; o que você escreveu fica no campo.";
      case "aborted":
        return "Cancelado.";
      case "connection-lost":
      case "stalled":
      case "timeout":
      case "closed":
        return "A conexão caiu no caminho. Tente de novo.";
      case "unreachable":
      case "bad-answer":
        return "O anfitrião não responde como deveria. Tente de novo.";
      default:
        return "Não deu certo. Tente de novo, ou escolha outro arquivo.";
    }
  },

  tooLong: (over) =>
    `${plural(over, { one: "caractere", other: "caracteres" })} a mais para uma mensagem. Encurte, por favor.`,
  sending: "Enviando...",
  waitsForConnection: "Sai quando a conexão voltar",
  held(why) {
    if (why === "delay") return "Sai em um instante";
    const because = { approval: "", restricted: ", como tudo o que você diz" }[why];
    return `Esperando a moderação${because ?? `: a regra ${apart(why)}`}`;
  },
  edit: "Editar",
  outAlready: "Já tinha saído.",
  takingBack: "Pedindo de volta...",
  takenBackLater: "Pedido de volta quando a conexão voltar",
  sendAgain: "Enviar de novo",
  remove: "Remover",
  slowEvery: (seconds) => `Modo lento: ${length(seconds)} entre duas mensagens.`,
  slowFor: (seconds) => `Modo lento: sua próxima mensagem em ${span(seconds)}.`,
  goesOutIn: (seconds) => `Modo lento: sai em ${span(seconds)}`,
  hostReadsAlone: "Só o anfitrião lê o que você escreve.",
  notThisFile: "Esta sala não aceita arquivos deste tipo agora.",
  mutedUntil: (time) => `Você está sem voz até ${time}. Ainda pode ler.`,

  notSent({ code, text, retryAfter }) {
    const when = retryAfter ? ` Tente de novo em ${span(retryAfter)}.` : "";
    switch (code) {
      case "rate-limited":
        return `Não enviada: mensagens demais de uma vez.${when}`;
      case "muted":
        return `Não enviada: você está sem voz.${when}`;
      case "slow-mode":
        return "Não enviada: esta sala está no modo lento.";
      case "denied":
        return `Não mostrada: a moderação decidiu que não. ${saidInPortuguese(text)}`;
      case "refused-by-rule":
        return `Não enviada. ${saidInPortuguese(text)}`;
      case "not-allowed":
        return "Não enviada: isso está desativado nesta sala agora.";
      case "too-large":
        return "Não enviada: esta mensagem é longa demais.";
      case "queue-full":
        return "Não enviada: já há coisas demais esperando.";
      case "no-such-peer":
        return "Não enviada: a pessoa a quem era não está aqui.";
      case "malformed":
        return "Não enviada: há nela algo que não pode ser enviado.";
      case "closed":
        return "Não enviada: você não está na sala.";
      default:
        return `Não enviada. ${whyNotInPortuguese({ code, text })}${when}`;
    }
  },

  backToStart: "Voltar ao início",
  joinAgain: "Entrar de novo",
  moderatorWrote: "A moderação escreveu:",
  ended(reason, room, detail) {
    switch (reason) {
      case "KICKED":
        return {
          title: "Você foi retirado das salas deste anfitrião",
          text: "A moderação retirou você. Você pode entrar de novo daqui a pouco.",
        };
      case "BANNED":
        return {
          title: "Você está bloqueado nas salas deste anfitrião",
          text: "A moderação não deixa você entrar. Se for engano, fale com o anfitrião.",
        };
      case "TIMED_OUT":
        return {
          title: "Você está fora das salas deste anfitrião por um tempo",
          text: "Você pode voltar quando o tempo acabar. Recarregar a página não o encurta.",
        };
      case "DENIED":
        return {
          title: `Não deixaram você entrar em ${apart(room)}`,
          text: "A moderação decide quem entra. Você pode pedir de novo daqui a pouco.",
        };
      case "ROOM_CLOSED":
        return {
          title: `${apart(room)} foi fechada`,
          text: "O anfitrião fechou esta sala para todos.",
        };
      case "DUPLICATE_IDENTITY":
        return {
          title: "Você entrou de novo por outra página",
          text: "Um nome só pode estar em uma sala uma vez. Esta página saiu.",
        };
      case "FLOODING":
        return {
          title: "Você foi retirado das salas deste anfitrião",
          text: "Foi enviado demais daqui em pouco tempo. Você pode voltar quando o tempo acabar; envie menos de uma vez.",
        };
      case "SLOW_READER":
        return {
          title: `Você foi retirado de ${apart(room)}`,
          text: "Sua conexão não acompanhou a sala. Volte onde a rede for melhor.",
        };
      default:
        return {
          title: `Você não está mais em ${apart(room)}`,
          text: detail || "O anfitrião encerrou.",
        };
    }
  },
};
