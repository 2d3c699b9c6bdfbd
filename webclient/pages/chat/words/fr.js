/**
 * Every word of the chat page, in French. The pages' French says "tu", and calls
 * room: salon; host: hôte; guest: invité; moderator(s): la modération; mute: (mettre en) sourdine;
 * kick: expulser; ban: bannir; hold: retenir; redact, take back: retirer; undo: annuler; the word: la parole.
 * A space that doesn't break stands before : ; ? ! and inside « ».
 */

import { amounts } from "../../shared/amounts.js";
import { saidInFrench, whyNotInFrench } from "../../shared/host/fr.js";
import { apart, lineApart } from "../../shared/shown.js";
import { SHORT } from "../../shared/waiting.js";
import * as guests from "./fr_guests.js";
import * as pictures from "./fr_pictures.js";
import * as reactions from "./fr_reactions.js";
import * as rooms from "./fr_rooms.js";

const { length, list, plural, span } = amounts("fr", (count) => `${count} autres`);

const MESSAGES = { one: "message", other: "messages" };

/** @type {typeof import("./en.js").en} */
export const fr = {
  ...guests.fr,
  ...pictures.fr,
  ...reactions.fr,
  ...rooms.fr,
  title: (room) => `${apart(room)} - discussion`,
  joinTitle: "Rejoindre la discussion",
  yourName: "Ton nom",
  room: "Salon",
  language: "Langue",
  join: "Rejoindre",
  joining: "Connexion...",
  joinIn: (seconds) => `Entrer dans ${span(seconds)}`,
  comeBack: (seconds) =>
    seconds > 0
      ? `Tu pourras revenir dans ${span(seconds)}${seconds > SHORT ? ", ou plus tôt si la modération le permet" : ""}.`
      : "Tu peux revenir maintenant.",
  cancel: "Annuler",
  pin: "Code PIN du salon",
  knockTitle: "En attente à la porte",
  knocking: (room) =>
    `La modération de ${apart(room)} voit que tu es là. Garde cette page ouverte : elle continue dès qu'on te laisse entrer.`,
  knockedAway:
    "L'hôte est injoignable en ce moment. Garde cette page ouverte : elle continue d'elle-même quand l'hôte revient.",
  notLetIn: (text) =>
    `On ne t'a pas laissé entrer.${text ? ` ${fr.moderatorWrote} ${lineApart(text)}` : ""}`,
  close: "Fermer",
  leave: "Quitter le salon",
  leaveUnsent: "Il te reste quelque chose à envoyer. Quitter quand même ?",
  hostSees: "L'hôte de ce salon voit tout et peut le conserver.",
  joinAs: (name) => `Entrer comme « ${apart(name)} »`,
  nameTaken: (name, suggestion) =>
    suggestion
      ? `${apart(name)} est déjà pris ici. Entrer comme « ${apart(suggestion)} » ?`
      : `${apart(name)} est déjà pris ici. Choisis un autre nom.`,
  nameOwn: (name, suggestion) => {
    const go = suggestion
      ? `entre d'ici aussi, comme « ${apart(suggestion)} »`
      : "entre d'ici sous un autre nom";
    return `Tu es déjà là comme ${apart(name)}, dans un autre onglet ou une autre fenêtre. Continue là-bas, ou ${go}.`;
  },
  hostAway: "L'hôte ne répond pas. Nouvel essai...",
  nameHeld: "Quelqu'un portait ce nom il y a un instant. Nouvel essai...",
  nameHeldOwn: "Tu portais ce nom il y a un instant, sur une autre page. Nouvel essai...",
  noData:
    "L'hôte répond, mais aucune connexion de données ne s'établit. Un VPN, un pare-feu ou un réglage du navigateur l'empêche peut-être. Nouvel essai...",
  hostBusy: "Beaucoup de monde arrive en ce moment. C'est bientôt ton tour ; nouvel essai...",
  noWebRTC: "Ce navigateur ne peut pas entrer : il n'a pas WebRTC. Tout navigateur actuel l'a.",
  notJoined({ code, text, retryAfter, why }) {
    const when = retryAfter ? ` ${fr.comeBack(retryAfter)}` : "";
    const reason = why ? ` ${fr.moderatorWrote} ${saidInFrench(why)}` : "";
    switch (code) {
      case "banned":
        return `Tu es banni des salons de cet hôte.${when} Si c'est une erreur, parles-en à l'hôte.${reason}`;
      case "timed-out":
        return `On t'a fait sortir des salons de cet hôte pour un moment.${when}${reason}`;
      case "name-not-listed":
        return "Ton nom n'est pas sur la liste de ce salon. Écris-le comme l'hôte l'a noté.";
      case "locked":
        return "Ce salon est verrouillé : plus personne n'entre. Demande à l'hôte, ou réessaie plus tard.";
      case "pin-required":
        return "Ce salon demande un code PIN. La personne qui t'a invité l'a.";
      case "pin-wrong":
        return retryAfter
          ? `Trop de mauvais codes PIN sont venus de ton réseau.${when}`
          : "Ce n'est pas le bon code PIN. Réessaie.";
      case "removed":
        return `On t'a fait sortir des salons de cet hôte.${when}`;
      case "bad-answer":
        return "Ce qui répond à cette adresse n'est pas un hôte.";
      case "bad-argument":
        return "Ce navigateur ne laisse aucune page se connecter. Une extension ou un réglage l'interdit peut-être.";
      default:
        return `${whyNotInFrench({ code, text: text || code })}${when}`;
    }
  },

  messages: "Messages. Les flèches vont de l'un à l'autre, R répond.",
  message: "Message",
  writeHere: "Message",
  writeCaption: "Légende",
  send: "Envoyer",
  whoIsHere: "Qui est là",
  findPerson: "Chercher quelqu'un",
  nobodyFound: "Personne ici n'a cela dans son nom.",
  you: "toi",
  moderates: "modère",
  muted: "en sourdine",
  hasWord: "a la parole",
  warning: "La modération t'avertit",
  warningRead: "Compris",
  warningWithdrawn: "Cet avertissement a été retiré",
  unwarned: (text) => `La modération a retiré un avertissement : ${lineApart(text)}`,
  warned: (text) => `La modération t'avertit : ${lineApart(text)}`,
  renamed: (from, to) => `${apart(from)} s'appelle maintenant ${apart(to)}.`,
  renamedYou: (to) => `La modération a changé ton nom en ${apart(to)}.`,
  movedAway: (name) => `${apart(name)} est maintenant dans un autre salon.`,
  movedHere: (from, text) =>
    `La modération t'a fait passer de ${apart(from)} à ici.${text ? ` ${lineApart(text)}` : ""}`,
  handUp: "main levée",
  raiseHand: "Lever la main",
  lowerHand: "Baisser la main",
  raisedHand: (name) => `${apart(name)} a levé la main.`,
  peopleCount: (count) =>
    count === 0 ? "encore personne" : plural(count, { one: "personne", other: "personnes" }),
  mentionOf: (name) => `Mentionner ${apart(name)}`,
  whisperTo: (name) => `Chuchoter à ${apart(name)}`,
  mentionWhom: "Mentionner quelqu'un",
  chat: "Chat",
  board: "Tableau",
  views: "Discussion et tableau",
  newOnBoard: "du nouveau au tableau",
  boardFailed: "Le tableau n'a pas pu être chargé.",
  sound: "Son des nouveaux messages",
  emptyTitle: "Personne n'a encore rien dit",
  emptyText: "Dis bonjour. Tout le salon le verra.",

  connecting: "Connexion",
  open: "Connecté",
  reconnecting: "Reconnexion",
  connectionLost: "Connexion perdue. Reconnexion... Rien de ce que tu as écrit n'est perdu.",
  hostStopped: "L'hôte s'est arrêté. Cette page revient en même temps que lui.",
  tryNow: "Réessayer",
  hostRestarted: "L'hôte a redémarré. Des messages qu'il n'avait pas conservés ont disparu.",
  gap: "En ton absence, il s'est dit plus que l'hôte ne conserve.",

  topic: "Sujet",
  pinned: "Annonce : ",
  pinnedMessage: "Épinglé : ",
  pinnedTitle: "Message épinglé",
  closePin: "Masquer le message épinglé",
  newTopic: (topic) =>
    topic ? `Le sujet est maintenant : ${lineApart(topic)}` : "Il n'y a plus de sujet.",
  came: (names) => `${list(names)} ${names.length === 1 ? "est là" : "sont là"}.`,
  left: (names) => `${list(names)} ${names.length === 1 ? "n'est plus là" : "ne sont plus là"}.`,
  sentAway: (name) => `La modération a fait sortir ${apart(name)}.`,
  announcement: "Annonce de l'hôte",
  onlyToYou: "à toi seul",
  onlyTo: (name) => `à ${apart(name)} seulement`,
  redacted: "Retiré par la modération",
  manyRedacted: (count, name) =>
    `La modération a retiré ${plural(count, MESSAGES)} de ${name ? apart(name) : "toi"}.`,
  manyDeleted: (count, name) =>
    `${name ? `${apart(name)} a` : "Tu as"} supprimé ${plural(count, MESSAGES)}.`,
  isTyping: (names) =>
    names.length > 3
      ? "Plusieurs personnes écrivent..."
      : `${list(names)} ${names.length === 1 ? "écrit" : "écrivent"}...`,
  newMessages: (count) => plural(count, { one: "nouveau message", other: "nouveaux messages" }),
  newFromHere: "Nouveau",

  showEarlier: "Messages précédents",
  loadingEarlier: "Chargement des messages précédents...",
  earlierFailed: "Cela n'a pas marché. Réessayer",
  roomBegins: "C'est ici que le salon commence pour toi",
  pageIsFull: "Cette page ne contient pas plus de messages",

  search: "Chercher",
  searchFor: "Des mots qui ont été dits",
  searching: "Recherche...",
  found: (count, hasMore) =>
    hasMore
      ? `Les plus récents : ${plural(count, MESSAGES)} ; il y en a d'autres`
      : `${plural(count, MESSAGES)}, le plus récent d'abord`,
  nothingFound: "Rien avec ces mots.",
  moreHits: "Plus",
  goingBack: "Retour jusque-là...",
  tooFarBack: "C'est trop loin pour le fil. Le voici en entier.",
  notFound(code) {
    switch (code) {
      case "too-short":
        return "Il faut un mot d'au moins trois lettres.";
      case "closed":
        return "Tu n'es pas dans le salon.";
      default:
        return "L'hôte ne peut pas chercher en ce moment. Réessaie dans un instant.";
    }
  },

  showAll: "Tout montrer",
  showLess: "Réduire",
  reply: "Répondre",
  replyTo: (name) => `Répondre à ${apart(name)}`,
  replyToOwn: "Répondre à ton propre message",
  whispering: (name) => `Seuls ${apart(name)} et l'hôte le verront.`,
  unknownMessage: "un message que tu n'as pas",
  stopReplying: "Écrire à tous, sans répondre",
  hasGone: (name) => `${apart(name)} n'est plus là : personne ne verrait ton chuchotement.`,

  emoji: "Émojis",
  attach: "Joindre un fichier",
  dropHere: "Dépose des fichiers ici pour les partager",
  toBeSent: "À envoyer",
  takeOut: (name) => `Ne pas envoyer ${apart(name)}`,
  trayFull: "Vingt fichiers au plus partent à la fois. Envoie d'abord ceux-ci.",
  tooLargeFile: (name, limit) =>
    `${apart(name)} dépasse ${limit}, le maximum que cet hôte accepte.`,
  tooLargeFiles: (count, limit) =>
    `${plural(count, { one: "fichier dépasse", other: "fichiers dépassent" })} ${limit}, le maximum que cet hôte accepte.`,
  noFolders: "Un dossier ne se partage pas. Mets-le d'abord dans un seul fichier.",
  progress: (done, total) => `${done} sur ${total}`,
  waitingToSend: "En attente d'envoi",
  hostIsAway: "L'hôte ne répond pas en ce moment. Nouvel essai...",
  loadAgain: "Recharger la page",
  play: "Lire",
  cannotPlay: "La lecture n'est pas possible ici. Tu peux enregistrer le fichier.",
  save: "Enregistrer",
  fileFailed(code) {
    switch (code) {
      case "too-large":
        return "Ce fichier est trop gros pour cet hôte.";
      case "no-space":
        return "L'hôte n'a plus de place pour les fichiers.";
      case "no-such-file":
        return "L'hôte n'a plus ce fichier.";
      case "hash-mismatch":
        return "Ce qui est arrivé n'est pas le fichier partagé. Il a été jeté.";
      case "unreadable":
        return "C'est un dossier, ou le fichier a changé ou disparu.";
      case "no-files":
        return "Cet hôte n'accepte pas de fichiers.";
      case "outdated":
        return "Cette page est plus ancienne que l'hôte. Recharge-la ; ce que tu as écrit reste dans le champ.";
      case "aborted":
        return "Annulé.";
      case "connection-lost":
      case "stalled":
      case "timeout":
      case "closed":
        return "La connexion a été perdue en chemin. Réessaie.";
      case "unreachable":
      case "bad-answer":
        return "L'hôte ne répond pas comme il devrait. Réessaie.";
      default:
        return "Cela n'a pas marché. Réessaie, ou choisis un autre fichier.";
    }
  },

  tooLong: (over) =>
    `${plural(over, { one: "caractère", other: "caractères" })} de trop pour un message. Raccourcis-le.`,
  sending: "Envoi...",
  waitsForConnection: "Part dès que la connexion revient",
  held(why) {
    if (why === "delay") return "Part dans un instant";
    const because = { approval: "", restricted: ", comme tout ce que tu dis" }[why];
    return `En attente de la modération${because ?? ` : la règle ${apart(why)}`}`;
  },
  edit: "Modifier",
  outAlready: "C'était déjà parti.",
  takingBack: "Demande de retrait...",
  takenBackLater: "Retrait demandé dès que la connexion revient",
  sendAgain: "Renvoyer",
  remove: "Retirer",
  slowEvery: (seconds) => `Mode lent : ${length(seconds)} entre deux messages.`,
  slowFor: (seconds) => `Mode lent : ton prochain message dans ${span(seconds)}.`,
  goesOutIn: (seconds) => `Mode lent : part dans ${span(seconds)}`,
  hostReadsAlone: "Seul l'hôte lit ce que tu écris.",
  notThisFile: "Ce salon n'accepte pas ce genre de fichier en ce moment.",
  mutedUntil: (time) => `Tu es en sourdine jusqu'à ${time}. Tu peux toujours lire.`,

  notSent({ code, text, retryAfter }) {
    const when = retryAfter ? ` Réessaie dans ${span(retryAfter)}.` : "";
    switch (code) {
      case "rate-limited":
        return `Non envoyé : trop de messages à la fois.${when}`;
      case "muted":
        return `Non envoyé : tu es en sourdine.${when}`;
      case "slow-mode":
        return "Non envoyé : ce salon est en mode lent.";
      case "denied":
        return `Non montré : la modération a décidé que non. ${saidInFrench(text)}`;
      case "refused-by-rule":
        return `Non envoyé. ${saidInFrench(text)}`;
      case "not-allowed":
        return "Non envoyé : c'est désactivé dans ce salon en ce moment.";
      case "too-large":
        return "Non envoyé : ce message est trop long.";
      case "queue-full":
        return "Non envoyé : trop de choses sont déjà en attente.";
      case "no-such-peer":
        return "Non envoyé : la personne visée n'est pas ici.";
      case "malformed":
        return "Non envoyé : il contient quelque chose qui ne peut pas être envoyé.";
      case "closed":
        return "Non envoyé : tu n'es pas dans le salon.";
      default:
        return `Non envoyé. ${whyNotInFrench({ code, text })}${when}`;
    }
  },

  backToStart: "Retour à l'accueil",
  joinAgain: "Revenir",
  moderatorWrote: "La modération a écrit :",
  ended(reason, room, detail) {
    switch (reason) {
      case "KICKED":
        return {
          title: "On t'a fait sortir des salons de cet hôte",
          text: "La modération t'a fait sortir. Tu pourras revenir dans un instant.",
        };
      case "BANNED":
        return {
          title: "Tu es banni des salons de cet hôte",
          text: "La modération ne te laisse plus entrer. Si c'est une erreur, parles-en à l'hôte.",
        };
      case "TIMED_OUT":
        return {
          title: "Tu es hors des salons de cet hôte pour un moment",
          text: "Tu pourras revenir une fois le temps écoulé. Recharger la page ne le raccourcit pas.",
        };
      case "DENIED":
        return {
          title: `On ne t'a pas laissé entrer dans ${apart(room)}`,
          text: "La modération décide qui entre. Tu pourras redemander dans un instant.",
        };
      case "ROOM_CLOSED":
        return {
          title: `${apart(room)} a été fermé`,
          text: "L'hôte a fermé ce salon pour tous.",
        };
      case "DUPLICATE_IDENTITY":
        return {
          title: "Tu es entré de nouveau depuis une autre page",
          text: "Un nom n'est dans un salon qu'une fois. Cette page l'a quitté.",
        };
      case "FLOODING":
        return {
          title: "On t'a fait sortir des salons de cet hôte",
          text: "Trop de choses ont été envoyées d'ici en peu de temps. Tu pourras revenir une fois le temps écoulé ; envoie moins à la fois.",
        };
      case "SLOW_READER":
        return {
          title: `On t'a fait sortir de ${apart(room)}`,
          text: "Ta connexion n'a pas suivi le salon. Reviens là où le réseau est meilleur.",
        };
      default:
        return {
          title: `Tu n'es plus dans ${apart(room)}`,
          text: detail || "L'hôte y a mis fin.",
        };
    }
  },
};
