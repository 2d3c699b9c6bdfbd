/** What guests read of pictures. */

import { amounts } from "../../shared/amounts.js";
import { apart } from "../../shared/shown.js";

const { plural } = amounts("en", (count) => `${count} others`);

export const en = {
  showPicture: "Show picture",
  original: "Original, with the place and time it was taken",
  asItIs: "Goes as it is: with the place and time if the camera wrote them into it.",
  captionOf: (/** @type {string} */ name) => `Caption of ${apart(name)}`,
  writeCaptionOfAll: "Caption for them all",
  enlarge: (/** @type {string} */ name) => `Enlarge ${apart(name)}`,
  pictureBefore: "Picture before",
  pictureAfter: "Next picture",
  pictureComes: "Loading...",
  pictureOf: (/** @type {number} */ at, /** @type {number} */ all) =>
    `${at} of ${all} in this room`,
  togetherOf: (/** @type {number} */ at, /** @type {number} */ all) =>
    `${at} of ${all} sent together`,
  saveThis: "This picture",
  saveTogether: (/** @type {number} */ count) => `The ${count} sent together (ZIP)`,
  saveAll: (/** @type {number} */ count) => `All ${count} in this room (ZIP)`,
  zipComes: (/** @type {number} */ at, /** @type {number} */ all) => `Saving ${at} of ${all}...`,
  picturesZip: "Pictures.zip",
  zipSaved: "Saved.",
  zipMisses: (/** @type {number} */ count) =>
    `${plural(count, { one: "picture is", other: "pictures are" })} missing from it.`,
  zipBlurred: (/** @type {number} */ count) =>
    `${plural(count, { one: "blurred picture is", other: "blurred pictures are" })} not in it.`,
  noPicture:
    "This picture can't be shown. It may be damaged, or of a kind this browser doesn't know.",
  /** Of the last that stands there of many. */
  morePictures: (/** @type {string} */ name, /** @type {number} */ count) =>
    `Enlarge ${apart(name)}. ${plural(count, { one: "more picture follows", other: "more pictures follow" })}.`,
  blurred: "Tap to show",
  blurredHere: "Pictures are blurred in this room until they are tapped.",
  showBlurred: (/** @type {string} */ name) => `Tap to show: ${apart(name)}`,
};
