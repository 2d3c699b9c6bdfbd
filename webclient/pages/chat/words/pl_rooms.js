/** What guests read of other rooms than this one, of inviting others, and of the screen, in Polish. */

import { apart } from "../../shared/shown.js";

/** @type {typeof import("./en_rooms.js").en} */
export const pl = {
  rooms: "Twoje pokoje",
  otherRooms: "Inne otwarte pokoje",
  anotherRoom: "Inny pokój",
  roomInFront: "ten masz przed sobą",
  notInRoom: "nie ma cię w nim",
  roomsUnknown: "Gospodarz nie mówi, które pokoje są otwarte. Wpisz nazwę powyżej.",
  tooManyRooms: (most) =>
    `Liczba twoich pokoi: ${most}. Wyjdź z jednego, zanim wejdziesz do innego.`,
  newElsewhere: (news) => `${news} w innych twoich pokojach`,
  backToRoom: (room) => `Wróć do ${apart(room)}`,
  awake: "Nie wygaszaj ekranu",
  inviteOthers: "Zaproś innych",
  share: "Udostępnij",
  copyAddress: "Kopiuj adres",
  addressCopied: "Skopiowano.",
  addressNotCopied: "Ta przeglądarka nie pozwala stronom kopiować. Adres jest powyżej.",
  notLoaded: "Nie udało się tego wczytać. Spróbuj za chwilę.",
  codeOf: (room) => `Kod QR pokoju ${apart(room)}`,
};
