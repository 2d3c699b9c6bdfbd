/** What guests read of pictures, in Japanese. */

import { counted } from "../../shared/host/ja.js";
import { apart } from "../../shared/shown.js";

const { plural } = counted;

/** @type {typeof import("./en_pictures.js").en} */
export const ja = {
  showPicture: "画像を表示",
  original: "元のまま(撮影場所と日時を含む)",
  asItIs: "そのまま送られます。カメラが記録した場合は撮影場所と日時も含まれます。",
  captionOf: (name) => `${apart(name)}のキャプション`,
  writeCaptionOfAll: "全体のキャプション",
  enlarge: (name) => `${apart(name)}を拡大`,
  pictureBefore: "前の画像",
  pictureAfter: "次の画像",
  pictureComes: "読み込み中...",
  pictureOf: (at, all) => `このルーム: ${at} / ${all}`,
  togetherOf: (at, all) => `一緒に送信: ${at} / ${all}`,
  saveThis: "この画像",
  saveTogether: (count) => `一緒に送信された${count}枚 (ZIP)`,
  saveAll: (count) => `このルームの全${count}枚 (ZIP)`,
  zipComes: (at, all) => `保存中: ${at} / ${all}`,
  picturesZip: "画像.zip",
  zipSaved: "保存しました。",
  zipMisses: (count) => `${plural(count, { other: "件の画像" })}は含まれていません。`,
  zipBlurred: (count) => `ぼかされた${plural(count, { other: "枚の画像" })}は含まれていません。`,
  noPicture:
    "この画像は表示できません。壊れているか、このブラウザが対応していない形式かもしれません。",
  morePictures: (name, count) =>
    `${apart(name)}を拡大。ほかに${plural(count, { other: "枚の画像" })}があります。`,
  blurred: "タップして表示",
  blurredHere: "このルームでは、画像はタップするまでぼかされます。",
  showBlurred: (name) => `タップして表示：${apart(name)}`,
};
