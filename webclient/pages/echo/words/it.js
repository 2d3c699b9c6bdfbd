import { whyInItalian } from "../../shared/host/it.js";

/** Every word of the connection test, in Italian. @type {typeof import("./en.js").en} */
export const it = {
  title: "Prova la connessione",
  purpose: "Invia messaggi all'host, che li rimanda a questa pagina, e misura andata e ritorno.",
  connecting: "Connessione...",
  open: "Connesso.",
  reconnecting: "Connessione persa. Riconnessione...",
  hostStopped: "L'host si è fermato. Questa pagina torna quando torna lui.",
  closed: (ending) => `La prova è finita. ${whyInItalian(ending)}`,
  last: "Ultimo",
  shortest: "Minimo",
  median: "Mediana",
  mostBelow: "95% sotto",
  lost: "Persi",
  none: "-",
  milliseconds: (value) => `${value} ms`,
  lostOf: (lost, sent) => `${lost} su ${sent}`,
  plot(count, longest) {
    if (count === 0) return "Ancora nessun giro di andata e ritorno.";
    if (count === 1) return `Un'andata e ritorno, il punto; è durata ${longest}.`;
    return `Le ultime ${count} andate e ritorni, un punto ciascuna, la più recente a destra; la più lunga è durata ${longest}.`;
  },
  size: "Dimensione",
  sizes: { small: "32 byte", middle: "1 kB", large: "8 kB" },
  text: "Invia testo",
  binary: "Invia binario",
  burst: (count) => `Invia ${count} insieme`,
  clear: "Ricomincia",
  sentText: (size) => `Testo di ${size}, andata e ritorno.`,
  sentBinary: (size) => `Binario di ${size}, andata e ritorno, identico byte per byte.`,
  sentBurst: (count, took) => `${count} messaggi insieme, andata e ritorno in ${took}.`,
  failed: (error) => `Un messaggio non è tornato. ${whyInItalian({ error })}`,
  back: "Torna all'inizio",
};
