/** What guests read of other rooms than this one, of inviting others, and of the screen, in Spanish. */

import { apart } from "../../shared/shown.js";

/** @type {typeof import("./en_rooms.js").en} */
export const es = {
  rooms: "Tus salas",
  otherRooms: "Otras salas abiertas",
  anotherRoom: "Otra sala",
  roomInFront: "la que estás viendo",
  notInRoom: "no estás en ella",
  roomsUnknown: "El anfitrión no dice qué salas están abiertas. Escribe el nombre arriba.",
  tooManyRooms: (most) => `Estás en ${most} salas. Sal de una antes de entrar en otra.`,
  newElsewhere: (news) => `${news} en tus otras salas`,
  backToRoom: (room) => `Volver a ${apart(room)}`,
  awake: "Mantener la pantalla encendida",
  inviteOthers: "Invitar a otros",
  share: "Compartir",
  copyAddress: "Copiar la dirección",
  addressCopied: "Copiada.",
  addressNotCopied: "Este navegador no deja copiar a las páginas. La dirección está arriba.",
  notLoaded: "No se ha podido cargar. Inténtalo de nuevo en un momento.",
  codeOf: (room) => `Código QR de ${room}`,
};
