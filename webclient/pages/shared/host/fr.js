/** What the host says, and why one is out of a room, in French. */

import { amounts } from "../amounts.js";
import { endings } from "../endings.js";
import { saidIn } from "../host_words.js";
import { apart, lineApart } from "../shown.js";

const { span } = amounts("fr", String);

export const saidInFrench = saidIn({
  rule: (name) => `C'est contraire à la règle ${apart(name)}.`,
  wave: "Trop d'arrivées à la fois. Réessaie plus tard.",
});

/** @param {string} why */
export const reasonInFrench = (why) => `Motif : « ${saidInFrench(why)} »`;

/** What each code of the host's says, where a page has no better words. @type {Record<string, string>} */
const CODES = {
  malformed: "L'hôte ne comprend pas cela.",
  "too-large": "C'est trop long.",
  "binary-not-supported": "L'hôte n'accepte pas cela sous cette forme.",
  "not-ready": "Tu n'es pas encore dans le salon.",
  "rate-limited": "C'était trop à la fois.",
  muted: "Tu es en sourdine.",
  "held-back": "Il se passe trop de choses ici. Attends un instant.",
  "no-such-peer": "Cette personne n'est pas ici.",
  "no-such-room": "Ce salon n'existe pas.",
  "too-short": "C'est trop court.",
  "no-such-message": "Ce message n'existe plus.",
  "too-late": "C'est trop ancien.",
  "no-such-stroke": "Ce n'est plus sur le tableau.",
  "board-full": "Le tableau est plein.",
  "bad-name": "Ce nom n'est pas possible ici.",
  "name-taken": "Ce nom est déjà pris ici.",
  "room-full": "Ce salon est plein.",
  "too-many": "Il y en a déjà trop ici.",
  "rooms-closed": "Ici, seul l'hôte ouvre de nouveaux salons.",
  forbidden: "Ce n'est pas possible ici.",
  removed: "On t'a fait sortir.",
  banned: "Tu es banni.",
  "timed-out": "Tu dois rester dehors un moment.",
  "name-not-listed": "Ce nom n'est pas sur la liste.",
  "bad-offer": "La connexion de ce navigateur ne convient pas à l'hôte.",
  stopping: "L'hôte est en train de s'arrêter.",
  "no-answer": "L'hôte ne peut pas répondre en ce moment.",
  "no-such-file": "L'hôte n'a plus ce fichier.",
  "hash-mismatch": "Le fichier n'est pas arrivé intact.",
  "no-space": "L'hôte n'a plus de place.",
  stalled: "Plus rien n'arrivait en chemin.",
  "no-such-ban": "Ce bannissement n'existe plus.",
  "no-such-act": "L'hôte n'en sait plus rien.",
  "not-undone": "On ne peut plus revenir là-dessus.",
  "bad-invite": "Ce lien n'a aucun effet ici.",
  "invite-used": "Ce lien a déjà servi.",
  "not-allowed": "Tu n'as pas le droit de faire cela ici en ce moment.",
  "slow-mode": "Ce salon est en mode lent.",
  denied: "La modération a décidé que non.",
  "no-such-item": "Quelqu'un a déjà décidé.",
  "no-patterns": "Cet hôte ne connaît pas les motifs.",
  locked: "Ce salon est verrouillé.",
  "pin-required": "Ce salon demande un code PIN.",
  "pin-wrong": "Ce n'est pas le bon code PIN.",
  "door-closed": "On n'entre pas ainsi dans ce salon.",
  "refused-by-rule": "C'est contraire à une règle.",
  "no-such-rule": "Cette règle n'existe plus.",
  withdrawn: "Tu l'as retiré.",
};

/** Why the host refused something; what no page knows yet is told in its words. @param {{code: string, text: string}} error */
export const whyNotInFrench = ({ code, text }) => CODES[code] ?? lineApart(text);

/** @type {typeof import("./en.js").ENDINGS} */
const ENDINGS = {
  KICKED: "La modération t'a fait sortir.",
  BANNED: "Tu es banni des salons de cet hôte. Si c'est une erreur, parles-en à l'hôte.",
  TIMED_OUT: "La modération t'a fait sortir pour un moment.",
  MOVED: "La modération t'a envoyé dans un autre salon.",
  DENIED: "On ne t'a pas laissé entrer.",
  ROOM_CLOSED: "L'hôte a fermé ce salon pour tous.",
  DUPLICATE_IDENTITY: "Tu as de nouveau rejoint le salon depuis une autre page.",
  FLOODING: "Trop de choses ont été envoyées d'ici en peu de temps.",
  SLOW_READER: "Ta connexion n'a pas suivi.",
  PROTOCOL_ERROR: "Cette page et l'hôte ne se comprennent pas. Recharge la page.",
  "name-taken": "Quelqu'un porte déjà ton nom ici.",
  removed: "On t'a fait sortir des salons de cet hôte.",
  banned: "Tu es banni des salons de cet hôte. Si c'est une erreur, parles-en à l'hôte.",
  "timed-out": "On t'a fait sortir des salons de cet hôte pour un moment.",
  "name-not-listed": "Ton nom n'est pas sur la liste de ce salon. Écris-le comme l'hôte l'a noté.",
  "room-full": "Ce salon est complet. Réessaie plus tard.",
  unsupported: "Ce navigateur n'a pas WebRTC, ou il est désactivé.",
  "no-data-connection":
    "L'hôte répond, mais aucune connexion de données ne s'établit. Un VPN, un pare-feu ou un réglage du navigateur l'empêche peut-être.",
  unreachable: "L'hôte ne répond pas. Vérifie que tu es sur son réseau.",
  "connection-lost": "La connexion a été perdue.",
  timeout: "Cela a pris trop de temps.",
  muted: "Tu es en sourdine.",
  "rate-limited": "C'était trop à la fois.",
  "queue-full": "Il y a déjà trop de choses en attente.",
  closed: "Tu n'es pas connecté.",
  other: "L'hôte y a mis fin.",
};

export const whyInFrench = endings(
  ENDINGS,
  (seconds) => `Tu pourras revenir dans ${span(seconds)}.`,
  reasonInFrench,
  whyNotInFrench,
);
