/** What guests read of other rooms than this one, of inviting others, and of the screen, in German. */

import { apart } from "../../shared/shown.js";

/** @type {typeof import("./en_rooms.js").en} */
export const de = {
  rooms: "Deine Räume",
  otherRooms: "Andere offene Räume",
  anotherRoom: "Ein anderer Raum",
  roomInFront: "den siehst du gerade",
  notInRoom: "du bist nicht darin",
  roomsUnknown: "Der Gastgeber sagt nicht, welche Räume offen sind. Schreib den Namen oben hin.",
  tooManyRooms: (most) =>
    `Du bist in ${most} Räumen. Verlass einen, bevor du in einen weiteren gehst.`,
  newElsewhere: (news) => `${news} in deinen anderen Räumen`,
  backToRoom: (room) => `Zurück zu ${apart(room)}`,
  awake: "Bildschirm anlassen",
  inviteOthers: "Andere einladen",
  share: "Teilen",
  copyAddress: "Adresse kopieren",
  addressCopied: "Kopiert.",
  addressNotCopied: "Dieser Browser lässt Seiten nicht kopieren. Die Adresse steht oben.",
  notLoaded: "Das konnte nicht geladen werden. Versuch es gleich noch einmal.",
  codeOf: (room) => `QR-Code von ${room}`,
};
