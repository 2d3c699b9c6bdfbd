/** What guests read of mutes, of reports, of whispers that they don't want, and of becoming a moderator. */

import { amounts } from "../../shared/amounts.js";
import { saidInGerman, whyNotInGerman } from "../../shared/host/de.js";
import { apart } from "../../shared/shown.js";

const { span } = amounts("de", String);

/** @type {typeof import("./en_guests.js").en} */
export const de = {
  notNow: {
    chat: "Du kannst hier gerade nur lesen.",
    whisper: "Flüstern ist unter Gästen hier abgeschaltet.",
    ask: "Dem Gastgeber allein zu schreiben ist hier abgeschaltet.",
    file: "Dieser Raum nimmt jetzt keine Dateien an.",
    picture: "Dieser Raum nimmt jetzt keine Bilder an.",
    hand: "Melden ist hier abgeschaltet.",
    rename: "Namen bleiben hier, wie sie sind.",
    see: "Dieser Raum zeigt nicht, wer sonst da ist.",
  },
  readOrAsk: "Du kannst hier gerade nur lesen oder dem Gastgeber schreiben.",
  writeToHost: "Nur dem Gastgeber schreiben",
  whisperingToHost: "Nur Gastgeber und Moderation sehen das.",
  onlyToHost: "nur an den Gastgeber",
  mutedForNow: "Du bist stumm, bis die Moderation es aufhebt.",
  allWaits: "Was du schreibst, wartet auf die Moderation.",
  hostSaid: saidInGerman,
  reason: (why) => `Der Grund: ${saidInGerman(why)}`,
  changeName: "Deinen Namen ändern",
  beCalled: (name) => `${apart(name)} heißen`,
  calledNow: (name) => `Du heißt jetzt ${apart(name)}.`,
  notRenamed(name, { code, retryAfter, suggestion, own }) {
    switch (code) {
      case "name-taken":
        if (own) {
          const other = suggestion
            ? `heiße hier „${apart(suggestion)}“`
            : "wähle einen anderen Namen";
          return `${apart(name)} bist du selbst, in einem anderen Tab oder Fenster. Schließ es zuerst, oder ${other}.`;
        }
        return `${apart(name)} ist hier vergeben.${suggestion ? "" : " Wähle einen anderen Namen."}`;
      case "bad-name":
        return `Hier kann niemand ${apart(name)} heißen. Wähle einen anderen Namen.`;
      case "name-not-listed":
        return `${apart(name)} steht nicht auf der Liste für diesen Raum. Schreib ihn so, wie der Gastgeber ihn hat.`;
      case "not-allowed":
        return de.notNow.rename;
      case "muted":
        return "Du bist stumm: Deinen Namen kannst du jetzt nicht ändern.";
      case "rate-limited":
        return `Das war zu viel auf einmal.${retryAfter ? ` Versuch es in ${span(retryAfter)} noch einmal.` : ""}`;
      default:
        return "Der Gastgeber antwortet nicht. Versuch es noch einmal.";
    }
  },
  about: (name) => `Mehr zu ${apart(name)}`,
  aboutMessage: "Mehr zu dieser Nachricht",
  yourMessage: "Deine Nachricht",
  emojiAndMore: "Emoji und Formatierung",
  formatting: "Formatierung",
  copyCode: "Kopieren",
  codeCopied: "Kopiert",
  codeNotCopied: "Nicht kopiert: bitte markieren",
  edited: "bearbeitet",
  editing: "Deine Nachricht ändern",
  deleteIt: "Löschen",
  deleteSure: "Für alle löschen",
  redactedByAuthor: "Vom Absender gelöscht",
  redactedByYou: "Du hast das gelöscht",
  notChanged: (error) => `Nicht geändert. ${whyNotInGerman(error)}`,
  copyLink: "Link dazu kopieren",
  linkCopied: "Kopiert. Er führt alle dorthin, die das lesen dürfen.",
  linkNotCopied: "Dieser Browser lässt keine Seite kopieren. Hier ist er:",
  linkGone: "Diese Nachricht ist weg oder nicht für dich.",
  linkFailed: "Der Gastgeber antwortet nicht. Versuch es noch einmal.",
  report: "Der Moderation melden",
  reportWhy: "Was daran nicht in Ordnung ist (darf leer bleiben)",
  reportThem: "Mit der letzten Nachricht melden",
  reported: "Danke. Die Moderation sieht es sich an; niemand sonst erfährt, wer es gemeldet hat.",
  reportFailed(error) {
    if (error.code === "no-such-message") {
      return "Nicht gemeldet: Der Gastgeber hat diese Nachricht nicht mehr.";
    }
    return `Nicht gemeldet. ${whyNotInGerman(error)}`;
  },
  ignoredWhispers: "Flüstern, das du nicht siehst",
  ignoredMany: (count) => `Flüstern, das du nicht siehst (${count})`,
  ignore: "Mir nichts mehr von dieser Person zuflüstern lassen",
  ignoreNot: "Mir wieder von dieser Person zuflüstern lassen",
  ignored: (name) =>
    `Was ${apart(name)} dir zuflüstert, siehst du in diesem Raum und Browser nicht mehr.`,
  ignoredNot: (name) => `Du siehst wieder, was ${apart(name)} dir zuflüstert.`,

  undoIt: "Rückgängig",
  youModerate:
    "Du moderierst hier: Die drei Punkte neben einem Namen oder einer Nachricht zeigen, was du tun kannst.",
  moderatingFailed: "Was du zum Moderieren brauchst, ließ sich nicht laden. Neuer Versuch...",
  moderatingBroken:
    "Was du zum Moderieren brauchst, geht in dieser Seite nicht. Lade die Seite noch einmal.",
  youModerateNot: "Du moderierst hier nicht mehr.",
  youModerateAlready: "Du moderierst hier schon: Diesen Link brauchst du nicht.",
  invitedTo: (room) =>
    `Mit diesem Link moderierst du ${apart(room)}, sobald du beitrittst, wenn ihn noch niemand benutzt hat: Er gilt einmal.`,
  noInvite(code) {
    switch (code) {
      case "forbidden":
        return "Dieser Browser behält hier keine Cookies, darum kann niemand von ihm aus moderieren. Erlaube sie und öffne den Link noch einmal: Er gilt noch.";
      case "invite-used":
        return "Dein Link für die Moderation wurde schon benutzt, und jeder gilt einmal. Bitte den Gastgeber um einen neuen: In seinem Fenster macht ihn Room > Invite a moderator…";
      default:
        return "Dein Link für die Moderation bewirkt hier nichts: Er wurde schon benutzt, ist abgelaufen, zurückgenommen oder für einen anderen Raum. Bitte den Gastgeber um einen neuen: In seinem Fenster macht ihn Room > Invite a moderator…";
    }
  },
};
