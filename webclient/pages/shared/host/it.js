/** What the host says, and why one is out of a room, in Italian. */

import { amounts } from "../amounts.js";
import { endings } from "../endings.js";
import { ended, saidIn } from "../host_words.js";
import { apart, lineApart } from "../shown.js";

const { span } = amounts("it", String);

export const saidInItalian = saidIn({
  rule: (name) => `È contro la regola ${apart(name)}.`,
  wave: "Sono arrivati in troppi insieme. Riprova più tardi.",
});

/** @param {string} why */
export const reasonInItalian = (why) => ended(`Motivo: “${saidInItalian(why)}”.`);

/** What each code of the host's says, where a page has no better words. @type {Record<string, string>} */
const CODES = {
  malformed: "L'host non lo capisce.",
  "too-large": "È troppo lungo.",
  "binary-not-supported": "L'host non lo accetta in questa forma.",
  "not-ready": "Non sei ancora nella stanza.",
  "rate-limited": "Era troppo in una volta.",
  muted: "Sei in silenzio.",
  "held-back": "Qui succedono troppe cose. Aspetta un momento.",
  "no-such-peer": "Questa persona non è qui.",
  "no-such-room": "Questa stanza non esiste.",
  "too-short": "È troppo corto.",
  "no-such-message": "Questo messaggio non c'è più.",
  "no-such-stroke": "Non è più sulla lavagna.",
  "board-full": "La lavagna è piena.",
  "bad-name": "Qui questo nome non si può usare.",
  "name-taken": "Qui questo nome è già in uso.",
  "room-full": "Questa stanza è piena.",
  "too-many": "Qui ce ne sono già troppi.",
  "rooms-closed": "Qui solo l'host apre nuove stanze.",
  forbidden: "Qui non si può fare.",
  removed: "Ti hanno fatto uscire.",
  banned: "Il tuo accesso è bloccato.",
  "timed-out": "Devi restare fuori per un po'.",
  "name-not-listed": "Questo nome non è nell'elenco.",
  "bad-offer": "La connessione di questo browser non va bene per l'host.",
  stopping: "L'host si sta fermando.",
  "no-answer": "L'host ora non può rispondere.",
  "no-such-file": "L'host non ha più questo file.",
  "hash-mismatch": "Il file non è arrivato intatto.",
  "no-space": "L'host non ha più spazio.",
  stalled: "Lungo la strada non arrivava più nulla.",
  "no-such-ban": "Questo blocco non c'è più.",
  "no-such-act": "L'host non ne sa più nulla.",
  "not-undone": "Non si può più annullare.",
  "bad-invite": "Qui questo link non ha effetto.",
  "invite-used": "Questo link è già stato usato.",
  "not-allowed": "Ora qui non puoi farlo.",
  "slow-mode": "Questa stanza è in modalità lenta.",
  denied: "La moderazione ha deciso di no.",
  "no-such-item": "Qualcuno ha già deciso.",
  "no-patterns": "Questo host non conosce i modelli.",
  locked: "Questa stanza è chiusa a chiave.",
  "pin-required": "Questa stanza chiede un PIN.",
  "pin-wrong": "Il PIN non è giusto.",
  "door-closed": "In questa stanza non si entra così.",
  "refused-by-rule": "È contro una regola.",
  "no-such-rule": "Questa regola non c'è più.",
  "too-late": "È troppo tardi: è passato troppo tempo.",
  withdrawn: "L'hai ritirato tu.",
};

/** Why the host refused something; what no page knows yet is told in its words. @param {{code: string, text: string}} error */
export const whyNotInItalian = ({ code, text }) => CODES[code] ?? lineApart(text);

/** @type {typeof import("./en.js").ENDINGS} */
const ENDINGS = {
  KICKED: "La moderazione ti ha fatto uscire.",
  BANNED:
    "Il tuo accesso alle stanze di questo host è bloccato. Se è un errore, parlane con l'host.",
  TIMED_OUT: "La moderazione ti ha fatto uscire per un po'.",
  MOVED: "La moderazione ti ha spostato in un'altra stanza.",
  DENIED: "Non ti hanno fatto entrare.",
  ROOM_CLOSED: "L'host ha chiuso questa stanza per tutti.",
  DUPLICATE_IDENTITY: "Sei rientrato da un'altra pagina.",
  FLOODING: "Da qui è stato inviato troppo in poco tempo.",
  SLOW_READER: "La tua connessione non ha tenuto il passo.",
  PROTOCOL_ERROR: "Questa pagina e l'host non si capiscono. Ricarica la pagina.",
  "name-taken": "Qui qualcuno ha già il tuo nome.",
  removed: "Ti hanno fatto uscire dalle stanze di questo host.",
  banned:
    "Il tuo accesso alle stanze di questo host è bloccato. Se è un errore, parlane con l'host.",
  "timed-out": "Ti hanno fatto uscire per un po' dalle stanze di questo host.",
  "name-not-listed": "Il tuo nome non è nell'elenco di questa stanza. Scrivilo come lo ha l'host.",
  "room-full": "Questa stanza è al completo. Riprova più tardi.",
  unsupported: "Questo browser non ha WebRTC, o è disattivato.",
  "no-data-connection":
    "L'host risponde, ma non si stabilisce una connessione dati. Forse la impedisce una VPN, un firewall o un'impostazione del browser.",
  unreachable: "L'host non risponde. Controlla di essere sulla sua rete.",
  "connection-lost": "La connessione si è persa.",
  timeout: "Ci è voluto troppo tempo.",
  muted: "Sei in silenzio.",
  "rate-limited": "Era troppo in una volta.",
  "queue-full": "C'è già troppo in attesa.",
  closed: "Non sei connesso.",
  other: "L'host ha chiuso la connessione.",
};

export const whyInItalian = endings(
  ENDINGS,
  (seconds) => `Potrai rientrare tra ${span(seconds)}.`,
  reasonInItalian,
  whyNotInItalian,
);
