import { whyInPolish } from "../../shared/host/pl.js";

/** Every word of the connection test, in Polish. @type {typeof import("./en.js").en} */
export const pl = {
  title: "Sprawdź połączenie",
  purpose: "Wysyła wiadomości do gospodarza i z powrotem na tę stronę, i mierzy czas obiegu.",
  connecting: "Łączenie...",
  open: "Połączono.",
  reconnecting: "Utracono połączenie. Ponowne łączenie...",
  hostStopped: "Gospodarz zakończył pracę. Ta strona wróci razem z nim.",
  closed: (ending) => `Test jest zakończony. ${whyInPolish(ending)}`,
  last: "Ostatni",
  shortest: "Najkrótszy",
  median: "Mediana",
  mostBelow: "95% poniżej",
  lost: "Utracone",
  none: "-",
  milliseconds: (value) => `${value} ms`,
  lostOf: (lost, sent) => `${lost} z ${sent}`,
  plot(count, longest) {
    if (count === 0) return "Nie było jeszcze obiegów.";
    if (count === 1) return `Jeden obieg, czyli punkt; trwał ${longest}.`;
    return `Ostatnie obiegi (${count}), każdy jako punkt, najnowszy po prawej; najdłuższy trwał ${longest}.`;
  },
  size: "Rozmiar",
  sizes: { small: "32 bajty", middle: "1 kB", large: "8 kB" },
  text: "Wyślij tekst",
  binary: "Wyślij dane",
  burst: (count) => `Wyślij naraz ${count}`,
  clear: "Od nowa",
  sentText: (size) => `Tekst, ${size}: tam i z powrotem.`,
  sentBinary: (size) => `Dane, ${size}: tam i z powrotem, co do bajta takie same.`,
  sentBurst: (count, took) => `Wiadomości naraz: ${count}, tam i z powrotem w ${took}.`,
  failed: (error) => `Wiadomość nie wróciła. ${whyInPolish({ error })}`,
  back: "Wróć na początek",
};
