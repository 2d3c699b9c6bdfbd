/** Every word of the start page, in Polish. */

import { counted, PEOPLE } from "../../shared/host/pl.js";

const { plural } = counted;

/** @type {typeof import("./en.js").en} */
export const pl = {
  title: "Wejdź do pokoju",
  purpose: "Czat z osobami w tej sieci. Bez konta i bez instalowania czegokolwiek.",
  yourName: "Twoja nazwa",
  room: "Pokój",
  openRooms: "Otwarte pokoje",
  noRooms: "Jeszcze żadnego. Pokój wpisany powyżej otworzy się, gdy wejdziesz.",
  roomsUnknown: "Gospodarz nie odpowiada. Kolejna próba...",
  people: (count) => (count === 0 ? "jeszcze nikogo" : plural(count, PEOPLE)),
  join: "Wejdź",
  hostSees: "Gospodarz widzi wszystko, co się mówi w jego pokojach, i może to zachować.",
  bringOthers: "Zaproś innych",
  scan: (room) => `Zeskanuj ten kod, aby wejść do ${room}, albo wpisz adres:`,
  codeOf: (room) => `Kod QR pokoju ${room}`,
  noCode: "Kod pojawi się tutaj, gdy pokój będzie otwarty.",
  more: "Więcej u tego gospodarza",
  boardOf: (room) => `Tablica pokoju ${room}`,
  echo: "Sprawdź połączenie",
  language: "Język",
};
