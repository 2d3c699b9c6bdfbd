/** Every word of the start page, in Italian. */

import { amounts } from "../../shared/amounts.js";

const { plural } = amounts("it", (count) => `altri ${count}`);

/** @type {typeof import("./en.js").en} */
export const it = {
  title: "Entra in una stanza",
  purpose: "Chatta con chi è su questa rete. Senza account, senza installare nulla.",
  yourName: "Il tuo nome",
  room: "Stanza",
  openRooms: "Stanze aperte",
  noRooms: "Ancora nessuna. La stanza che scrivi qui sopra si apre quando entri.",
  roomsUnknown: "L'host non risponde. Nuovo tentativo...",
  people: (count) =>
    count === 0 ? "ancora nessuno" : plural(count, { one: "persona", other: "persone" }),
  join: "Entra",
  hostSees: "L'host vede tutto ciò che si dice nelle sue stanze e può conservarlo.",
  bringOthers: "Invita altre persone",
  scan: (room) => `Scansiona questo codice per entrare in ${room}, o scrivi l'indirizzo:`,
  codeOf: (room) => `Codice QR della stanza ${room}`,
  noCode: "Qui compare un codice quando la stanza è aperta.",
  more: "Altro su questo host",
  boardOf: (room) => `Lavagna di ${room}`,
  echo: "Prova la connessione",
  language: "Lingua",
};
