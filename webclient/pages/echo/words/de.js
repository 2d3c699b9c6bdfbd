import { whyInGerman } from "../../shared/host/de.js";

/** Every word of the connection test, in German. */

/** @type {typeof import("./en.js").en} */
export const de = {
  title: "Verbindung testen",
  purpose:
    "Schickt Nachrichten zum Gastgeber und zurück auf diese Seite und misst, wie lange es dauert.",
  connecting: "Verbinde...",
  open: "Verbunden.",
  reconnecting: "Verbindung verloren. Verbinde neu...",
  hostStopped: "Der Gastgeber hat aufgehört. Sobald er wieder da ist, geht es hier weiter.",
  closed: (ending) => `Der Test ist zu Ende. ${whyInGerman(ending)}`,
  last: "Zuletzt",
  shortest: "Kürzeste",
  median: "Median",
  mostBelow: "95 % unter",
  lost: "Verloren",
  none: "-",
  milliseconds: (value) => `${value} ms`,
  lostOf: (lost, sent) => `${lost} von ${sent}`,
  plot(count, longest) {
    if (count === 0) return "Noch keine Messung.";
    if (count === 1) return `Ein Umlauf, der Punkt; er dauerte ${longest}.`;
    return `Die letzten ${count} Umläufe, jeder ein Punkt, der neueste rechts; der längste dauerte ${longest}.`;
  },
  size: "Größe",
  sizes: { small: "32 Byte", middle: "1 kB", large: "8 kB" },
  text: "Text senden",
  binary: "Binär senden",
  burst: (count) => `${count} auf einmal`,
  clear: "Neu beginnen",
  sentText: (size) => `Text von ${size}, hin und zurück.`,
  sentBinary: (size) => `Binärdaten von ${size}, hin und zurück, Byte für Byte gleich.`,
  sentBurst: (count, took) => `${count} Nachrichten auf einmal, hin und zurück in ${took}.`,
  failed: (error) => `Eine Nachricht kam nicht zurück. ${whyInGerman({ error })}`,
  back: "Zur Startseite",
};
