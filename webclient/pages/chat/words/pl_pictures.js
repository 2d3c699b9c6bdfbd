/** What guests read of pictures, in Polish. */

import { counted } from "../../shared/host/pl.js";
import { apart } from "../../shared/shown.js";

const { plural } = counted;

/** @type {typeof import("./en_pictures.js").en} */
export const pl = {
  showPicture: "Pokaż obraz",
  original: "Oryginał, z miejscem i czasem zrobienia",
  asItIs: "Wychodzi bez zmian: z miejscem i czasem, jeśli aparat je zapisał.",
  captionOf: (name) => `Podpis: ${apart(name)}`,
  writeCaptionOfAll: "Podpis dla wszystkich",
  enlarge: (name) => `Powiększ ${apart(name)}`,
  pictureBefore: "Poprzedni obraz",
  pictureAfter: "Następny obraz",
  pictureComes: "Wczytywanie...",
  pictureOf: (at, all) => `${at} z ${all} w tym pokoju`,
  togetherOf: (at, all) => `${at} z ${all} wysłanych razem`,
  saveThis: "Ten obraz",
  saveTogether: (count) => `Wysłane razem: ${count} (ZIP)`,
  saveAll: (count) => `Wszystkie w tym pokoju: ${count} (ZIP)`,
  zipComes: (at, all) => `Zapisywanie ${at} z ${all}...`,
  picturesZip: "Obrazy.zip",
  zipSaved: "Zapisano.",
  zipMisses: (count) =>
    `Brakuje: ${plural(count, { one: "obraz", few: "obrazy", many: "obrazów", other: "obrazu" })}.`,
  zipBlurred: (count) =>
    `Pominięto zamazane: ${plural(count, { one: "obraz", few: "obrazy", many: "obrazów", other: "obrazu" })}.`,
  noPicture:
    "Tego obrazu nie można pokazać. Może jest uszkodzony albo w formacie, którego ta przeglądarka nie zna.",
  morePictures: (name, count) =>
    `Powiększ ${apart(name)}. Dalej jeszcze ${plural(count, { one: "obraz", few: "obrazy", many: "obrazów", other: "obrazu" })}.`,
  blurred: "Dotknij, by zobaczyć",
  blurredHere: "W tym pokoju obrazy są zamazane, dopóki się ich nie dotknie.",
  showBlurred: (name) => `Dotknij, by zobaczyć: ${apart(name)}`,
};
