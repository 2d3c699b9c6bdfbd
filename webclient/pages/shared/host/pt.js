/** What the host says, and why one is out of a room, in Portuguese. */

import { amounts } from "../amounts.js";
import { endings } from "../endings.js";
import { ended, saidIn } from "../host_words.js";
import { apart, lineApart } from "../shown.js";

const { span } = amounts("pt-BR", String);

export const saidInPortuguese = saidIn({
  rule: (name) => `Isso é contra a regra ${apart(name)}.`,
  wave: "Muita gente chegou de uma vez. Tente de novo mais tarde.",
});

/** @param {string} why */
export const reasonInPortuguese = (why) => ended(`Motivo: “${saidInPortuguese(why)}”.`);

/** What each code of the host's says, where a page has no better words. @type {Record<string, string>} */
const CODES = {
  malformed: "O anfitrião não entende isso.",
  "too-large": "Isso é longo demais.",
  "binary-not-supported": "O anfitrião não aceita isso nesta forma.",
  "not-ready": "Você ainda não está na sala.",
  "rate-limited": "Isso foi demais de uma vez.",
  muted: "Você está sem voz.",
  "held-back": "Há coisas demais acontecendo aqui. Espere um momento.",
  "no-such-peer": "Essa pessoa não está aqui.",
  "no-such-room": "Essa sala não existe.",
  "too-short": "Isso é curto demais.",
  "no-such-message": "Essa mensagem não existe mais.",
  "no-such-stroke": "Isso não está mais no quadro.",
  "board-full": "O quadro está cheio.",
  "bad-name": "Esse nome não pode ser usado aqui.",
  "name-taken": "Esse nome já está em uso aqui.",
  "room-full": "Essa sala está cheia.",
  "too-many": "Já há demais disso aqui.",
  "rooms-closed": "Aqui só o anfitrião abre novas salas.",
  forbidden: "Isso não é possível aqui.",
  removed: "Você foi retirado.",
  banned: "Você está bloqueado.",
  "timed-out": "Você precisa ficar fora por um tempo.",
  "name-not-listed": "Esse nome não está na lista.",
  "bad-offer": "A conexão deste navegador não serve para o anfitrião.",
  stopping: "O anfitrião está parando.",
  "no-answer": "O anfitrião não pode responder agora.",
  "no-such-file": "O anfitrião não tem mais esse arquivo.",
  "hash-mismatch": "O arquivo não chegou intacto.",
  "no-space": "O anfitrião não tem mais espaço.",
  stalled: "Os dados pararam de chegar no caminho.",
  "no-such-ban": "Esse bloqueio não existe mais.",
  "no-such-act": "O anfitrião não sabe mais disso.",
  "not-undone": "Isso não pode mais ser desfeito.",
  "bad-invite": "Esse link não tem efeito aqui.",
  "invite-used": "Esse link já foi usado.",
  "not-allowed": "Você não pode fazer isso aqui agora.",
  "slow-mode": "Esta sala está no modo lento.",
  denied: "A moderação decidiu que não.",
  "no-such-item": "Alguém já decidiu isso.",
  "no-patterns": "Este anfitrião não conhece padrões.",
  locked: "Esta sala está trancada.",
  "pin-required": "Esta sala pede um PIN.",
  "pin-wrong": "Esse não é o PIN.",
  "door-closed": "Não se entra assim nesta sala.",
  "refused-by-rule": "Isso é contra uma regra.",
  "no-such-rule": "Essa regra não existe mais.",
  "too-late": "É tarde demais: já passou muito tempo.",
  withdrawn: "Você retirou isso.",
};

/** Why the host refused something; what no page knows yet is told in its words. @param {{code: string, text: string}} error */
export const whyNotInPortuguese = ({ code, text }) => CODES[code] ?? lineApart(text);

/** @type {typeof import("./en.js").ENDINGS} */
const ENDINGS = {
  KICKED: "A moderação retirou você.",
  BANNED: "Você está bloqueado nas salas deste anfitrião. Se for engano, fale com ele.",
  TIMED_OUT: "A moderação retirou você por um tempo.",
  MOVED: "A moderação levou você para outra sala.",
  DENIED: "Não deixaram você entrar.",
  ROOM_CLOSED: "O anfitrião fechou esta sala para todos.",
  DUPLICATE_IDENTITY: "Você entrou de novo por outra página.",
  FLOODING: "Foi enviado demais daqui em pouco tempo.",
  SLOW_READER: "Sua conexão não acompanhou.",
  PROTOCOL_ERROR: "Esta página e o anfitrião não se entendem. Recarregue a página.",
  "name-taken": "Alguém aqui já tem o seu nome.",
  removed: "Você foi retirado das salas deste anfitrião.",
  banned: "Você está bloqueado nas salas deste anfitrião. Se for engano, fale com ele.",
  "timed-out": "Você foi retirado das salas deste anfitrião por um tempo.",
  "name-not-listed": "Seu nome não está na lista desta sala. Escreva como está com o anfitrião.",
  "room-full": "Esta sala está lotada. Tente de novo mais tarde.",
  unsupported: "Este navegador não tem WebRTC, ou ele está desativado.",
  "no-data-connection":
    "O anfitrião responde, mas nenhuma conexão de dados se estabelece. Talvez uma VPN, um firewall ou uma configuração do navegador impeça.",
  unreachable: "O anfitrião não responde. Verifique se você está na rede dele.",
  "connection-lost": "A conexão foi perdida.",
  timeout: "Demorou demais.",
  muted: "Você está sem voz.",
  "rate-limited": "Isso foi demais de uma vez.",
  "queue-full": "Já há coisas demais esperando.",
  closed: "Você não está conectado.",
  other: "O anfitrião encerrou.",
};

export const whyInPortuguese = endings(
  ENDINGS,
  (seconds) => `Você pode entrar de novo em ${span(seconds)}.`,
  reasonInPortuguese,
  whyNotInPortuguese,
);
