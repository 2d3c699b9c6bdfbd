/** What guests read of pictures, in Italian. */

import { amounts } from "../../shared/amounts.js";
import { apart } from "../../shared/shown.js";

const { plural } = amounts("it", (count) => `altri ${count}`);

/** @type {typeof import("./en_pictures.js").en} */
export const it = {
  showPicture: "Mostra l'immagine",
  original: "Originale, con luogo e ora dello scatto",
  asItIs: "Parte così com'è: con luogo e ora, se la fotocamera li ha scritti.",
  captionOf: (name) => `Didascalia di ${apart(name)}`,
  writeCaptionOfAll: "Didascalia per tutte",
  enlarge: (name) => `Ingrandisci ${apart(name)}`,
  pictureBefore: "Immagine precedente",
  pictureAfter: "Immagine successiva",
  pictureComes: "Caricamento...",
  pictureOf: (at, all) => `${at} di ${all} in questa stanza`,
  togetherOf: (at, all) => `${at} di ${all}, inviate insieme`,
  saveThis: "Questa immagine",
  saveTogether: (count) => `Le ${count} inviate insieme (ZIP)`,
  saveAll: (count) => `Le ${count} di questa stanza (ZIP)`,
  zipComes: (at, all) => `Salvataggio, ${at} di ${all}...`,
  picturesZip: "Immagini.zip",
  zipSaved: "Salvato.",
  zipMisses: (count) =>
    `Nell'archivio: ${plural(count, { one: "immagine in meno", other: "immagini in meno" })}.`,
  zipBlurred: (count) =>
    `Senza ${plural(count, { one: "immagine sfocata", other: "immagini sfocate" })}.`,
  noPicture:
    "Questa immagine non si può mostrare. Forse è danneggiata, o di un tipo che questo browser non conosce.",
  morePictures: (name, count) =>
    `Ingrandisci ${apart(name)}. Seguono ${plural(count, { one: "altra immagine", other: "altre immagini" })}.`,
  blurred: "Tocca per vedere",
  blurredHere: "In questa stanza le immagini restano sfocate finché non si toccano.",
  showBlurred: (name) => `Tocca per vedere: ${apart(name)}`,
};
