/** What guests read of other rooms than this one, of inviting others, and of the screen, in Portuguese. */

import { apart } from "../../shared/shown.js";

/** @type {typeof import("./en_rooms.js").en} */
export const pt = {
  rooms: "Suas salas",
  otherRooms: "Outras salas abertas",
  anotherRoom: "Outra sala",
  roomInFront: "você está olhando para ela",
  notInRoom: "você não está nela",
  roomsUnknown: "O anfitrião não diz quais salas estão abertas. Escreva o nome acima.",
  tooManyRooms: (most) => `Você está em ${most} salas. Saia de uma antes de entrar em outra.`,
  newElsewhere: (news) => `${news} nas suas outras salas`,
  backToRoom: (room) => `Voltar a ${apart(room)}`,
  awake: "Manter a tela ligada",
  inviteOthers: "Convidar outras pessoas",
  share: "Compartilhar",
  copyAddress: "Copiar o endereço",
  addressCopied: "Copiado.",
  addressNotCopied: "Este navegador não deixa as páginas copiarem. O endereço está acima.",
  notLoaded: "Não foi possível carregar. Tente de novo daqui a pouco.",
  codeOf: (room) => `Código QR de ${apart(room)}`,
};
