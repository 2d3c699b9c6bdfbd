/** What guests read of pictures, in Spanish. */

import { amounts } from "../../shared/amounts.js";
import { apart } from "../../shared/shown.js";

const { plural } = amounts("es", (count) => `${count} más`);

/** @type {typeof import("./en_pictures.js").en} */
export const es = {
  showPicture: "Ver la imagen",
  original: "Original, con el lugar y la hora de la toma",
  asItIs: "Va tal cual: con el lugar y la hora si la cámara los guardó.",
  captionOf: (name) => `Pie de ${apart(name)}`,
  writeCaptionOfAll: "Pie para todas",
  enlarge: (name) => `Ampliar ${apart(name)}`,
  pictureBefore: "Imagen anterior",
  pictureAfter: "Imagen siguiente",
  pictureComes: "Cargando...",
  pictureOf: (at, all) => `${at} de ${all} en esta sala`,
  togetherOf: (at, all) => `${at} de ${all}, enviadas juntas`,
  saveThis: "Esta imagen",
  saveTogether: (count) => `Las ${count} enviadas juntas (ZIP)`,
  saveAll: (count) => `Las ${count} de esta sala (ZIP)`,
  zipComes: (at, all) => `Guardando ${at} de ${all}...`,
  picturesZip: "Imágenes.zip",
  zipSaved: "Guardado.",
  zipMisses: (count) => `Faltan ${plural(count, { one: "imagen", other: "imágenes" })}.`,
  zipBlurred: (count) =>
    `Sin ${plural(count, { one: "imagen desenfocada", other: "imágenes desenfocadas" })}.`,
  noPicture:
    "Esta imagen no se puede mostrar. Quizá esté dañada o sea de un tipo que este navegador no conoce.",
  morePictures: (name, count) =>
    `Ampliar ${apart(name)}. Siguen ${plural(count, { one: "imagen más", other: "imágenes más" })}.`,
  blurred: "Toca para ver",
  blurredHere: "En esta sala las imágenes están desenfocadas hasta que se tocan.",
  showBlurred: (name) => `Toca para ver: ${apart(name)}`,
};
