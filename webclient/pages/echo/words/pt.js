import { whyInPortuguese } from "../../shared/host/pt.js";

/** Every word of the connection test, in Portuguese. @type {typeof import("./en.js").en} */
export const pt = {
  title: "Testar a conexão",
  purpose: "Envia mensagens ao anfitrião, que as devolve a esta página, e mede a ida e volta.",
  connecting: "Conectando...",
  open: "Conectado.",
  reconnecting: "Conexão perdida. Reconectando...",
  hostStopped: "O anfitrião parou. Esta página volta quando ele voltar.",
  closed: (ending) => `O teste terminou. ${whyInPortuguese(ending)}`,
  last: "Última",
  shortest: "Mínima",
  median: "Mediana",
  mostBelow: "95% abaixo de",
  lost: "Perdidas",
  none: "-",
  milliseconds: (value) => `${value} ms`,
  lostOf: (lost, sent) => `${lost} de ${sent}`,
  plot(count, longest) {
    if (count === 0) return "Nenhuma ida e volta ainda.";
    if (count === 1) return `Uma ida e volta, o ponto; levou ${longest}.`;
    return `As últimas ${count} idas e voltas, um ponto cada, a mais recente à direita; a mais longa levou ${longest}.`;
  },
  size: "Tamanho",
  sizes: { small: "32 bytes", middle: "1 kB", large: "8 kB" },
  text: "Enviar texto",
  binary: "Enviar binário",
  burst: (count) => `Enviar ${count} juntas`,
  clear: "Recomeçar",
  sentText: (size) => `Texto de ${size}, ida e volta.`,
  sentBinary: (size) => `Binário de ${size}, ida e volta, igual byte a byte.`,
  sentBurst: (count, took) => `${count} mensagens juntas, ida e volta em ${took}.`,
  failed: (error) => `Uma mensagem não voltou. ${whyInPortuguese({ error })}`,
  back: "Voltar ao início",
};
