/** What guests read of mutes, of reports, of whispers that they don't want, and of becoming a moderator. */

import { amounts } from "../../shared/amounts.js";
import { saidInFrench, whyNotInFrench } from "../../shared/host/fr.js";
import { apart } from "../../shared/shown.js";

const { span } = amounts("fr", String);

/** @type {typeof import("./en_guests.js").en} */
export const fr = {
  notNow: {
    chat: "Pour l'instant, tu peux seulement lire ici.",
    whisper: "Les chuchotements entre invités sont désactivés ici.",
    ask: "Écrire à l'hôte seul est désactivé ici.",
    file: "Ce salon n'accepte pas de fichiers en ce moment.",
    picture: "Ce salon n'accepte pas d'images en ce moment.",
    hand: "Lever la main est désactivé ici.",
    rename: "Ici, on garde son nom.",
    see: "Ce salon ne montre pas qui d'autre est là.",
  },
  readOrAsk: "Pour l'instant, tu peux seulement lire ici, ou écrire à l'hôte.",
  writeToHost: "Écrire à l'hôte seul",
  whisperingToHost: "Seuls l'hôte et la modération le verront.",
  onlyToHost: "à l'hôte seul",
  mutedForNow: "Tu es en sourdine jusqu'à ce que la modération y mette fin.",
  allWaits: "Ce que tu écris attend la modération.",
  hostSaid: saidInFrench,
  reason: (why) => `Motif : ${saidInFrench(why)}`,
  changeName: "Changer de nom",
  beCalled: (name) => `S'appeler ${apart(name)}`,
  calledNow: (name) => `Tu t'appelles maintenant ${apart(name)}.`,
  notRenamed(name, { code, retryAfter, suggestion, own }) {
    switch (code) {
      case "name-taken":
        if (own) {
          const other = suggestion
            ? `appelle-toi « ${apart(suggestion)} » ici`
            : "prends un autre nom";
          return `${apart(name)}, c'est toi, dans un autre onglet ou une autre fenêtre. Ferme d'abord l'autre, ou ${other}.`;
        }
        return `${apart(name)} est déjà pris ici.${suggestion ? "" : " Choisis un autre nom."}`;
      case "bad-name":
        return `Personne ne peut s'appeler ${apart(name)} ici. Choisis un autre nom.`;
      case "name-not-listed":
        return `${apart(name)} n'est pas sur la liste de ce salon. Écris-le comme l'hôte l'a noté.`;
      case "not-allowed":
        return fr.notNow.rename;
      case "muted":
        return "Tu es en sourdine : tu ne peux pas changer de nom maintenant.";
      case "rate-limited":
        return `C'était trop à la fois.${retryAfter ? ` Réessaie dans ${span(retryAfter)}.` : ""}`;
      default:
        return "L'hôte ne répond pas. Réessaie.";
    }
  },
  about: (name) => `Plus sur ${apart(name)}`,
  aboutMessage: "Plus sur ce message",
  yourMessage: "Ton message",
  emojiAndMore: "Émojis et mise en forme",
  formatting: "Mise en forme",
  copyCode: "Copier",
  codeCopied: "Copié",
  codeNotCopied: "Non copié : sélectionne-le",
  edited: "modifié",
  editing: "Modifier ton message",
  deleteIt: "Supprimer",
  deleteSure: "Supprimer pour tout le monde",
  redactedByAuthor: "Supprimé par son auteur",
  redactedByYou: "Tu as supprimé ce message",
  notChanged: (error) => `Non modifié. ${whyNotInFrench(error)}`,
  copyLink: "Copier le lien",
  linkCopied: "Copié. Le lien y mène qui a le droit de le lire.",
  linkNotCopied: "Ce navigateur ne laisse pas les pages copier. Voici le lien :",
  linkGone: "Ce message a disparu, ou tu ne peux pas le lire.",
  linkFailed: "L'hôte ne répond pas. Réessaie.",
  report: "Signaler à la modération",
  reportWhy: "Ce qui ne va pas (facultatif)",
  reportThem: "Signaler, avec ses derniers messages",
  reported: "Merci. La modération va regarder ; personne d'autre ne saura qui a signalé.",
  reportFailed({ code, text }) {
    if (code === "no-such-message") return "Non signalé : l'hôte n'a plus ce message.";
    return `Non signalé. ${whyNotInFrench({ code, text })}`;
  },
  ignoredWhispers: "Chuchotements que tu ne vois pas",
  ignoredMany: (count) => `Chuchotements que tu ne vois pas (${count})`,
  ignore: "Masquer ses chuchotements",
  ignoreNot: "Montrer ses chuchotements",
  ignored: (name) =>
    `Tu ne vois plus les chuchotements de ${apart(name)}, dans ce salon et ce navigateur.`,
  ignoredNot: (name) => `Tu vois de nouveau les chuchotements de ${apart(name)}.`,

  undoIt: "Annuler",
  youModerate:
    "Tu modères ici : les trois points à côté d'un nom ou d'un message montrent ce que tu peux faire.",
  moderatingFailed: "Les outils de modération n'ont pas pu être chargés. Nouvel essai...",
  moderatingBroken: "Les outils de modération ne marchent pas dans cette page. Recharge-la.",
  youModerateNot: "Tu ne modères plus ici.",
  youModerateAlready: "Tu modères déjà ici : tu n'as pas besoin de ce lien.",
  invitedTo: (room) =>
    `Ce lien te fait modérer ${apart(room)} dès que tu entres, si personne ne l'a encore utilisé : il sert une fois.`,
  noInvite(code) {
    switch (code) {
      case "forbidden":
        return "Ce navigateur ne garde pas de cookies ici, donc on ne peut pas modérer avec lui. Autorise-les et rouvre le lien : il est toujours valable.";
      case "invite-used":
        return "Ton lien de modération a déjà servi, et chacun sert une fois. Demandes-en un nouveau à l'hôte : le panneau le crée par Room > Invite a moderator…";
      default:
        return "Ton lien de modération n'a aucun effet ici : il a servi, a expiré, a été retiré, ou vaut pour un autre salon. Demandes-en un nouveau à l'hôte : le panneau le crée par Room > Invite a moderator…";
    }
  },
};
