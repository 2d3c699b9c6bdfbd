import { whyInSpanish } from "../../shared/host/es.js";

/** Every word of the connection test, in Spanish. @type {typeof import("./en.js").en} */
export const es = {
  title: "Probar la conexión",
  purpose: "Envía mensajes al anfitrión, que los devuelve a esta página, y mide la ida y vuelta.",
  connecting: "Conectando...",
  open: "Conectado.",
  reconnecting: "Conexión perdida. Reconectando...",
  hostStopped: "El anfitrión se ha detenido. Esta página vuelve cuando él vuelva.",
  closed: (ending) => `La prueba ha terminado. ${whyInSpanish(ending)}`,
  last: "Última",
  shortest: "Mínima",
  median: "Mediana",
  mostBelow: "95 % bajo",
  lost: "Perdidos",
  none: "-",
  milliseconds: (value) => `${value} ms`,
  lostOf: (lost, sent) => `${lost} de ${sent}`,
  plot(count, longest) {
    if (count === 0) return "Aún no hay idas y vueltas.";
    if (count === 1) return `Una ida y vuelta, el punto; tardó ${longest}.`;
    return `Las últimas ${count} idas y vueltas, un punto cada una, la más reciente a la derecha; la más larga tardó ${longest}.`;
  },
  size: "Tamaño",
  sizes: { small: "32 bytes", middle: "1 kB", large: "8 kB" },
  text: "Texto",
  binary: "Binario",
  burst: (count) => `${count} de golpe`,
  clear: "Empezar de nuevo",
  sentText: (size) => `Texto de ${size}, ida y vuelta.`,
  sentBinary: (size) => `Binario de ${size}, ida y vuelta, igual byte por byte.`,
  sentBurst: (count, took) => `${count} mensajes de golpe, ida y vuelta en ${took}.`,
  failed: (error) => `Un mensaje no volvió. ${whyInSpanish({ error })}`,
  back: "Volver al inicio",
};
