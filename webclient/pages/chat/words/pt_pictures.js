/** What guests read of pictures, in Portuguese. */

import { amounts } from "../../shared/amounts.js";
import { apart } from "../../shared/shown.js";

const { plural } = amounts("pt-BR", (count) => `mais ${count}`);

/** @type {typeof import("./en_pictures.js").en} */
export const pt = {
  showPicture: "Mostrar a imagem",
  original: "Original, com o lugar e a hora da foto",
  asItIs: "Vai como está: com o lugar e a hora, se a câmera os gravou.",
  captionOf: (name) => `Legenda de ${apart(name)}`,
  writeCaptionOfAll: "Legenda para todas",
  enlarge: (name) => `Ampliar ${apart(name)}`,
  pictureBefore: "Imagem anterior",
  pictureAfter: "Próxima imagem",
  pictureComes: "Carregando...",
  pictureOf: (at, all) => `${at} de ${all} nesta sala`,
  togetherOf: (at, all) => `${at} de ${all}, enviadas juntas`,
  saveThis: "Esta imagem",
  saveTogether: (count) => `As ${count} enviadas juntas (ZIP)`,
  saveAll: (count) => `As ${count} desta sala (ZIP)`,
  zipComes: (at, all) => `Salvando ${at} de ${all}...`,
  picturesZip: "Imagens.zip",
  zipSaved: "Salvo.",
  zipMisses: (count) =>
    `No arquivo: ${plural(count, { one: "imagem a menos", other: "imagens a menos" })}.`,
  zipBlurred: (count) =>
    `Sem ${plural(count, { one: "imagem desfocada", other: "imagens desfocadas" })}.`,
  noPicture:
    "Esta imagem não pode ser mostrada. Talvez esteja danificada, ou seja de um tipo que este navegador não conhece.",
  morePictures: (name, count) =>
    `Ampliar ${apart(name)}. Depois: ${plural(count, { one: "outra imagem", other: "outras imagens" })}.`,
  blurred: "Toque para ver",
  blurredHere: "Nesta sala, as imagens ficam desfocadas até serem tocadas.",
  showBlurred: (name) => `Toque para ver: ${apart(name)}`,
};
