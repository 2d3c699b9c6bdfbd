/** What guests read of pictures, in French. */

import { amounts } from "../../shared/amounts.js";
import { apart } from "../../shared/shown.js";

const { plural } = amounts("fr", (count) => `${count} autres`);

/** @type {typeof import("./en_pictures.js").en} */
export const fr = {
  showPicture: "Voir l'image",
  original: "Original, avec le lieu et l'heure de la prise de vue",
  asItIs: "Part tel quel, avec le lieu et l'heure si l'appareil les y a écrits.",
  captionOf: (name) => `Légende de ${apart(name)}`,
  writeCaptionOfAll: "Légende pour toutes",
  enlarge: (name) => `Agrandir ${apart(name)}`,
  pictureBefore: "Image précédente",
  pictureAfter: "Image suivante",
  pictureComes: "Chargement...",
  pictureOf: (at, all) => `${at} sur ${all} dans ce salon`,
  togetherOf: (at, all) => `${at} sur ${all}, envoyées ensemble`,
  saveThis: "Cette image",
  saveTogether: (count) => `Les ${count} envoyées ensemble (ZIP)`,
  saveAll: (count) => `Les ${count} de ce salon (ZIP)`,
  zipComes: (at, all) => `Enregistrement, ${at} sur ${all}...`,
  picturesZip: "Images.zip",
  zipSaved: "Enregistré.",
  zipMisses: (count) => `Il y manque ${plural(count, { one: "image", other: "images" })}.`,
  zipBlurred: (count) =>
    `Sans ${plural(count, { one: "image floutée", other: "images floutées" })}.`,
  noPicture:
    "Cette image ne peut pas être affichée. Elle est abîmée, ou d'un genre que ce navigateur ne connaît pas.",
  morePictures: (name, count) =>
    `Agrandir ${apart(name)}. Suite : ${plural(count, { one: "autre image", other: "autres images" })}.`,
  blurred: "Toucher pour voir",
  blurredHere: "Dans ce salon, les images sont floutées jusqu'à ce qu'on les touche.",
  showBlurred: (name) => `Toucher pour voir : ${apart(name)}`,
};
