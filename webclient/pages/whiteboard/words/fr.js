import { amounts } from "../../shared/amounts.js";
import { reasonInFrench, whyNotInFrench } from "../../shared/host/fr.js";
import { apart } from "../../shared/shown.js";

const { hour, list, plural, span } = amounts("fr", (count) => `${count} autres`);

/** @param {number} [seconds] */
const again = (seconds) => (seconds ? ` Réessaie dans ${span(seconds)}.` : "");

/** Every word of the whiteboard, in French. @type {typeof import("./en.js").en} */
export const fr = {
  board: "Le tableau. Dessine avec la souris, un stylet, un doigt ou le clavier.",
  boardKind: "tableau à dessin",
  boardHelp:
    "Les flèches déplacent la croix, plus loin avec Maj. Espace pose et lève le stylo, Échap abandonne le trait. Les outils : P stylo, E gomme, M surligneur, L ligne, A flèche, R rectangle, O ellipse, I pointeur. Avec la gomme, Espace efface ton dessin sous la croix ; avec le pointeur, il montre aux autres où est la croix. 1 à 6 choisissent une couleur, S la taille suivante, Ctrl Z annule, Ctrl Maj Z rétablit, plus et moins zooment, 0 montre tout. Glisser en tenant Espace déplace le tableau. T est un texte et N une note : Espace ouvre un champ à la croix, Entrée y pose ce qui est écrit. G ajoute une image. V est pour ce que tu as dessiné : Espace le saisit à la croix et le pose, Entrée le réécrit, Suppr l’enlève, < et > le réduisent et l’agrandissent. Les flèches déplacent la sélection, plus loin avec Maj ; D la duplique, Échap la lâche.",
  divider: "Largeur de la discussion",
  tools: "Outils de dessin",
  tool: "Outil",
  toolNames: [
    "Stylo",
    "Gomme pour tes dessins",
    "Surligneur",
    "Ligne",
    "Flèche",
    "Rectangle",
    "Ellipse",
    "Pointeur qui ne laisse rien",
    "Texte",
    "Note",
    "Sélectionner et déplacer ce que tu as dessiné",
  ],
  short: {
    tools: [
      "Stylo",
      "Gomme",
      "Surligneur",
      "Ligne",
      "Flèche",
      "Rectangle",
      "Ellipse",
      "Pointeur",
      "Texte",
      "Note",
      "Sélectionner",
    ],
    picture: "Image",
    zoomOut: "Réduire",
    fit: "Montrer tout",
    zoomIn: "Agrandir",
    paper: "Papier",
    lead: "Guider",
    clear: "Vider",
    save: "PNG",
    saveSvg: "SVG",
  },
  ink: "Couleur et taille",
  colour: "Couleur",
  size: "Taille",
  colours: ["Noir", "Rouge", "Orange", "Vert", "Bleu", "Violet"],
  white: "Blanc",
  sizes: ["Fin", "Moyen", "Épais"],
  undo: "Annuler (Ctrl+Z)",
  redo: "Rétablir (Ctrl+Maj+Z)",
  more: "Plus",
  zoomIn: "Agrandir (+)",
  zoomOut: "Réduire (-)",
  fit: "Montrer tout le tableau (0)",
  save: "Enregistrer en image : PNG",
  saveSvg: "Enregistrer en dessin : SVG",
  paper: "Autre papier",
  papers: {
    plain: "Papier uni",
    lined: "Papier ligné",
    squared: "Papier quadrillé",
    dotted: "Papier pointé",
  },
  lead: "Guider : faire voir aux autres ce que tu vois",
  leading: "Ne plus guider",
  following: (who, isFollowing) =>
    isFollowing ? `Ne plus suivre ${apart(who)}` : `Suivre ${apart(who)}`,
  led: (who) => `Tu vois ce que voit ${apart(who)}`,
  letGo: "Tu regardes de nouveau par toi-même",
  zoomed: (percent) => ({
    short: `${percent} %`,
    long: `Montrer tout le tableau, ${percent} % maintenant`,
  }),
  blurred: "Toucher pour voir",
  notLoaded: "Ce qui fait les images n'a pas pu être chargé. Réessaie.",
  notSaved: "Il n'y avait pas de place pour une image",
  clear: "Vider le tableau pour tous",
  sure: "Vider le tableau pour tout le monde ?",
  yes: "Vider",
  no: "Garder",
  loading: "Chargement du tableau...",
  notNow: "Non dessiné",
  barred({ kind, until, why }) {
    const words = why ? ` ${reasonInFrench(why)}` : "";
    const end = Number.isFinite(until)
      ? `jusqu'à ${hour(until)}`
      : "jusqu'à ce que la modération y mette fin";
    if (kind === "muted")
      return `Tu es en sourdine ${end} : tu peux regarder, mais pas dessiner.${words}`;
    if (kind === "held")
      return `Ce que tu fais attend la modération, et un dessin ne peut pas attendre : tu peux regarder.${words}`;
    return "Ici, tu peux regarder, mais pas dessiner.";
  },
  refused: ({ code, text, retryAfter }) =>
    ({
      muted: `Tu es en sourdine : ton dessin n'a pas été pris.${again(retryAfter)}`,
      "rate-limited": `Trop à la fois : ton dernier trait n'a pas été pris.${again(retryAfter)}`,
      "too-large": "Ce trait était trop long pour ce tableau.",
      "queue-full": "Trop de choses en attente : ton dernier trait n'a pas été pris.",
      "board-full": "Le tableau est plein. Efface quelque chose, ou demande à l'hôte de le vider.",
      "not-allowed": "Refusé : cela ne t’est pas permis ici.",
      forbidden: "Tu ne peux changer que tes propres dessins.",
      "no-such-stroke": "Ce n'est plus sur le tableau.",
    })[code] ?? `Non pris : ${whyNotInFrench({ code, text })}`,
  spared: "Tu ne peux effacer que tes propres dessins.",
  undone: "Annulé",
  redone: "Rétabli",
  nothingToUndo: "Rien de toi à annuler",
  nothingToRedo: "Rien à rétablir",
  down: "Stylo posé",
  drawn: "Trait dessiné",
  dropped: "Trait abandonné",
  erased: "Effacé",
  picture: "Ajouter une image (G)",
  write: "Texte pour le tableau : Entrée le pose, Échap l’abandonne",
  held: "Saisi : les flèches le déplacent, Espace le pose",
  moved: "Déplacé",
  chosen: "La sélection",
  remove: "Supprimer (Suppr)",
  copy: "Dupliquer (D)",
  copied: "Dupliqué",
  smaller: "Plus petit (<)",
  larger: "Plus grand (>)",
  rewrite: "Réécrire (Entrée)",
  notYours: "Tu ne peux déplacer que ce que tu as dessiné.",
  nothingYours: "Rien de toi ici",
  noPicture: "Ce n’est pas une image lisible ici",
  nothingHere: "Rien à effacer ici",
  saved: "Enregistré en image",
  cleared: (who, own) =>
    own ? "Tu as vidé le tableau" : `${who === "server" ? "L'hôte" : apart(who)} a vidé le tableau`,
  uncleared: (who, own) =>
    own
      ? "Tu as remis le tableau"
      : `${who === "server" ? "L'hôte" : apart(who)} a remis le tableau`,
  content: (lines, names) =>
    lines === 0
      ? "Le tableau est vide."
      : `${plural(lines, { one: "trait", other: "traits" })} sur le tableau, de ${list(names)}.`,
};
