/** What guests read of other rooms than this one, of inviting others, and of the screen, in Italian. */

import { apart } from "../../shared/shown.js";

/** @type {typeof import("./en_rooms.js").en} */
export const it = {
  rooms: "Le tue stanze",
  otherRooms: "Altre stanze aperte",
  anotherRoom: "Un'altra stanza",
  roomInFront: "la stai guardando",
  notInRoom: "non ci sei",
  roomsUnknown: "L'host non dice quali stanze sono aperte. Scrivi il nome qui sopra.",
  tooManyRooms: (most) => `Sei in ${most} stanze. Esci da una prima di entrare in un'altra.`,
  newElsewhere: (news) => `${news} nelle tue altre stanze`,
  backToRoom: (room) => `Torna a ${apart(room)}`,
  awake: "Tieni acceso lo schermo",
  inviteOthers: "Invita altre persone",
  share: "Condividi",
  copyAddress: "Copia l'indirizzo",
  addressCopied: "Copiato.",
  addressNotCopied: "Questo browser non lascia copiare alle pagine. L'indirizzo è qui sopra.",
  notLoaded: "Non si è caricato. Riprova tra un momento.",
  codeOf: (room) => `Codice QR di ${apart(room)}`,
};
