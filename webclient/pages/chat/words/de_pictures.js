/** What guests read of pictures, in German. */

import { amounts } from "../../shared/amounts.js";
import { apart } from "../../shared/shown.js";

const { plural } = amounts("de", (count) => `${count} weitere`);

/** @type {typeof import("./en_pictures.js").en} */
export const de = {
  showPicture: "Bild zeigen",
  original: "Original, mit Ort und Zeit der Aufnahme",
  asItIs: "Geht, wie es ist: mit Ort und Zeit, falls die Kamera sie hineinschrieb.",
  captionOf: (name) => `Bildunterschrift zu ${apart(name)}`,
  writeCaptionOfAll: "Text für alle Bilder",
  enlarge: (name) => `${apart(name)} vergrößern`,
  pictureBefore: "Voriges Bild",
  pictureAfter: "Nächstes Bild",
  pictureComes: "Wird geladen...",
  pictureOf: (at, all) => `${at} von ${all} in diesem Raum`,
  togetherOf: (at, all) => `${at} von ${all}, zusammen gesendet`,
  saveThis: "Dieses Bild",
  saveTogether: (count) => `Die ${count} zusammen gesendeten (ZIP)`,
  saveAll: (count) => `Alle ${count} in diesem Raum (ZIP)`,
  zipComes: (at, all) => `Bild ${at} von ${all} wird gespeichert...`,
  picturesZip: "Bilder.zip",
  zipSaved: "Gespeichert.",
  zipMisses: (count) => `${plural(count, { one: "Bild fehlt", other: "Bilder fehlen" })} darin.`,
  zipBlurred: (count) =>
    `${plural(count, { one: "unscharfes Bild ist", other: "unscharfe Bilder sind" })} nicht darin.`,
  noPicture:
    "Dieses Bild lässt sich nicht zeigen. Vielleicht ist es beschädigt oder diesem Browser unbekannt.",
  morePictures: (name, count) =>
    `${apart(name)} vergrößern. ${plural(count, { one: "weiteres Bild folgt", other: "weitere Bilder folgen" })}.`,
  blurred: "Zum Zeigen tippen",
  blurredHere: "Bilder sind in diesem Raum unscharf, bis man sie antippt.",
  showBlurred: (name) => `Zum Zeigen tippen: ${apart(name)}`,
};
