/** What guests read of other rooms than this one, of inviting others, and of the screen, in French. */

import { apart } from "../../shared/shown.js";

/** @type {typeof import("./en_rooms.js").en} */
export const fr = {
  rooms: "Tes salons",
  otherRooms: "Autres salons ouverts",
  anotherRoom: "Un autre salon",
  roomInFront: "celui que tu vois",
  notInRoom: "tu n'y es pas",
  roomsUnknown: "L'hôte ne dit pas quels salons sont ouverts. Écris le nom ci-dessus.",
  tooManyRooms: (most) => `Tu es dans ${most} salons. Quittes-en un avant d'entrer dans un autre.`,
  newElsewhere: (news) => `${news} dans tes autres salons`,
  backToRoom: (room) => `Revenir à ${apart(room)}`,
  awake: "Garder l'écran allumé",
  inviteOthers: "Inviter d'autres",
  share: "Partager",
  copyAddress: "Copier l'adresse",
  addressCopied: "Copiée.",
  addressNotCopied: "Ce navigateur ne laisse pas les pages copier. L'adresse est ci-dessus.",
  notLoaded: "Impossible de charger cela. Réessaie dans un instant.",
  codeOf: (room) => `Code QR de ${room}`,
};
