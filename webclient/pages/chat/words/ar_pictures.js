/** What guests read of pictures, in Arabic. */

import { counted } from "../../shared/host/ar.js";
import { apart } from "../../shared/shown.js";

const { plural } = counted;

const MISSING = {
  zero: "# صورة",
  one: "صورة واحدة",
  two: "صورتان",
  few: "# صور",
  many: "# صورة",
  other: "# صورة",
};

/** @type {typeof import("./en_pictures.js").en} */
export const ar = {
  showPicture: "عرض الصورة",
  original: "الأصل، مع مكان التصوير ووقته",
  asItIs: "يُرسل كما هو: مع المكان والوقت إن كتبتهما الكاميرا فيه.",
  captionOf: (name) => `تعليق ${apart(name)}`,
  writeCaptionOfAll: "تعليق على الكل",
  enlarge: (name) => `تكبير ${apart(name)}`,
  pictureBefore: "الصورة السابقة",
  pictureAfter: "الصورة التالية",
  pictureComes: "جارٍ التحميل...",
  pictureOf: (at, all) => `${at} من ${all} في هذه الغرفة`,
  togetherOf: (at, all) => `${at} من ${all} أُرسلت معًا`,
  saveThis: "هذه الصورة",
  saveTogether: (count) => `المرسلة معًا: ${count} (ZIP)`,
  saveAll: (count) => `كل صور هذه الغرفة: ${count} (ZIP)`,
  zipComes: (at, all) => `جارٍ الحفظ: ${at} من ${all}...`,
  picturesZip: "صور.zip",
  zipSaved: "تم الحفظ.",
  zipMisses: (count) => `تنقصه ${plural(count, MISSING)}.`,
  zipBlurred: (count) => `الصور المموهة غير المضمنة: ${count}.`,
  noPicture: "لا يمكن عرض هذه الصورة. قد تكون تالفة أو من نوع لا يعرفه هذا المتصفح.",
  morePictures: (name, count) => `تكبير ${apart(name)}. تليها ${plural(count, MISSING)}.`,
  blurred: "المس للعرض",
  blurredHere: "الصور في هذه الغرفة مموهة حتى لمسها.",
  showBlurred: (name) => `المس للعرض: ${apart(name)}`,
};
