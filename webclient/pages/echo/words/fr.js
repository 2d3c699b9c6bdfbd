import { whyInFrench } from "../../shared/host/fr.js";

/** Every word of the connection test, in French. @type {typeof import("./en.js").en} */
export const fr = {
  title: "Tester la connexion",
  purpose: "Envoie des messages à l'hôte, qui les renvoie à cette page, et mesure l'aller-retour.",
  connecting: "Connexion...",
  open: "Connecté.",
  reconnecting: "Connexion perdue. Reconnexion...",
  hostStopped: "L'hôte s'est arrêté. Cette page revient en même temps que lui.",
  closed: (ending) => `Le test est terminé. ${whyInFrench(ending)}`,
  last: "Dernier",
  shortest: "Minimum",
  median: "Médiane",
  mostBelow: "95 % sous",
  lost: "Perdus",
  none: "-",
  milliseconds: (value) => `${value} ms`,
  lostOf: (lost, sent) => `${lost} sur ${sent}`,
  plot(count, longest) {
    if (count === 0) return "Pas encore d'aller-retour.";
    if (count === 1) return `Un aller-retour, le point ; il a duré ${longest}.`;
    return `Les ${count} derniers allers-retours, un point chacun, le plus récent à droite ; le plus long a duré ${longest}.`;
  },
  size: "Taille",
  sizes: { small: "32 octets", middle: "1 ko", large: "8 ko" },
  text: "Texte",
  binary: "Binaire",
  burst: (count) => `${count} d'un coup`,
  clear: "Recommencer",
  sentText: (size) => `Texte de ${size}, aller et retour.`,
  sentBinary: (size) => `Binaire de ${size}, aller et retour, identique à l'octet près.`,
  sentBurst: (count, took) => `${count} messages d'un coup, aller et retour en ${took}.`,
  failed: (error) => `Un message n'est pas revenu. ${whyInFrench({ error })}`,
  back: "Retour à l'accueil",
};
