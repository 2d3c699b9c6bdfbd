/** What guests read of mutes, of reports, of whispers that they don't want, and of becoming a moderator, in Italian. */

import { amounts } from "../../shared/amounts.js";
import { saidInItalian, whyNotInItalian } from "../../shared/host/it.js";
import { apart } from "../../shared/shown.js";

const { span } = amounts("it", String);

/** @type {typeof import("./en_guests.js").en} */
export const it = {
  notNow: {
    chat: "Per ora qui puoi solo leggere.",
    whisper: "Qui i sussurri tra ospiti sono disattivati.",
    ask: "Qui scrivere solo all'host è disattivato.",
    file: "Questa stanza ora non accetta file.",
    picture: "Questa stanza ora non accetta immagini.",
    hand: "Qui alzare la mano è disattivato.",
    rename: "Qui i nomi restano come sono.",
    see: "Questa stanza non mostra chi altro c'è.",
  },
  readOrAsk: "Per ora qui puoi solo leggere, o scrivere all'host.",
  writeToHost: "Scrivi solo all'host",
  whisperingToHost: "Lo vedranno solo l'host e la moderazione.",
  onlyToHost: "solo all'host",
  mutedForNow: "Sei in silenzio finché la moderazione non decide altrimenti.",
  allWaits: "Ciò che scrivi attende la moderazione.",
  hostSaid: saidInItalian,
  reason: (why) => `Motivo: ${saidInItalian(why)}`,
  changeName: "Cambia nome",
  beCalled: (name) => `Chiamati ${apart(name)}`,
  calledNow: (name) => `Ora ti chiami ${apart(name)}.`,
  notRenamed(name, { code, retryAfter, suggestion, own }) {
    switch (code) {
      case "name-taken":
        if (own) {
          const other = suggestion ? `chiamati qui “${apart(suggestion)}”` : "scegli un altro nome";
          return `${apart(name)} sei tu, in un'altra scheda o finestra. Prima chiudi quella, o ${other}.`;
        }
        return `Qui ${apart(name)} è già in uso.${suggestion ? "" : " Scegli un altro nome."}`;
      case "bad-name":
        return `Qui nessuno può chiamarsi ${apart(name)}. Scegli un altro nome.`;
      case "name-not-listed":
        return `${apart(name)} non è nell'elenco di questa stanza. Scrivilo come lo ha l'host.`;
      case "not-allowed":
        return it.notNow.rename;
      case "muted":
        return "Sei in silenzio: ora non puoi cambiare nome.";
      case "rate-limited":
        return `Era troppo in una volta.${retryAfter ? ` Riprova tra ${span(retryAfter)}.` : ""}`;
      default:
        return "L'host non risponde. Riprova.";
    }
  },
  edited: "modificato",
  editing: "Cambia il tuo messaggio",
  deleteIt: "Elimina",
  deleteSure: "Elimina per tutti",
  redactedByAuthor: "Eliminato da chi l'ha scritto",
  redactedByYou: "Hai eliminato questo messaggio",
  notChanged: (error) => `Non cambiato. ${whyNotInItalian(error)}`,
  about: (name) => `Altro su ${apart(name)}`,
  aboutMessage: "Altro su questo messaggio",
  yourMessage: "Il tuo messaggio",
  emojiAndMore: "Emoji e formattazione",
  formatting: "Formattazione",
  copyCode: "Copia",
  codeCopied: "Copiato",
  codeNotCopied: "Non copiato: selezionalo",
  copyLink: "Copia il link",
  linkCopied: "Copiato. Porta qui chi può leggerlo.",
  linkNotCopied: "Questo browser non lascia copiare alle pagine. Eccolo:",
  linkGone: "Quel messaggio non c'è più, o non puoi leggerlo.",
  linkFailed: "L'host non risponde. Riprova.",
  report: "Segnala alla moderazione",
  reportWhy: "Che cosa non va (facoltativo)",
  reportThem: "Segnala, con i suoi ultimi messaggi",
  reported: "Grazie. La moderazione lo guarderà; nessun altro saprà chi ha segnalato.",
  reportFailed({ code, text }) {
    if (code === "no-such-message") return "Non segnalato: l'host non ha più quel messaggio.";
    return `Non segnalato. ${whyNotInItalian({ code, text })}`;
  },
  ignoredWhispers: "Sussurri che non vedi",
  ignoredMany: (count) => `Sussurri che non vedi (${count})`,
  ignore: "Nascondi i suoi sussurri",
  ignoreNot: "Mostra i suoi sussurri",
  ignored: (name) =>
    `Non vedi più i sussurri di ${apart(name)}, in questa stanza e in questo browser.`,
  ignoredNot: (name) => `Vedi di nuovo i sussurri di ${apart(name)}.`,

  undoIt: "Annulla",
  youModerate:
    "Qui moderi tu: i tre puntini accanto a un nome o a un messaggio mostrano che cosa puoi fare.",
  moderatingFailed: "Gli strumenti di moderazione non si sono caricati. Nuovo tentativo...",
  moderatingBroken: "Gli strumenti di moderazione non funzionano in questa pagina. Ricaricala.",
  youModerateNot: "Non moderi più qui.",
  youModerateAlready: "Moderi già qui: non ti serve questo link.",
  invitedTo: (room) =>
    `Con questo link moderi ${apart(room)} appena entri, se nessuno lo ha ancora usato: vale una volta sola.`,
  noInvite(code) {
    switch (code) {
      case "forbidden":
        return "Questo browser qui non conserva i cookie, quindi non si può moderare da qui. Consentili e riapri il link: è ancora valido.";
      case "invite-used":
        return "Il tuo link di moderazione è già stato usato, e ognuno vale una volta sola. Chiedine uno nuovo all'host: il pannello lo crea con Room > Invite a moderator…";
      default:
        return "Qui il tuo link di moderazione non ha effetto: è stato usato, è scaduto, è stato ritirato o vale per un'altra stanza. Chiedine uno nuovo all'host: il pannello lo crea con Room > Invite a moderator…";
    }
  },
};
