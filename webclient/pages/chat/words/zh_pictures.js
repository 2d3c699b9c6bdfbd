/** What guests read of pictures, in Chinese. */

import { counted } from "../../shared/host/zh.js";
import { apart } from "../../shared/shown.js";

const { plural } = counted;

/** @type {typeof import("./en_pictures.js").en} */
export const zh = {
  showPicture: "显示图片",
  original: "原图，包含拍摄地点和时间",
  asItIs: "原样发送：如果相机写入了地点和时间，也会包含在内。",
  captionOf: (name) => `${apart(name)} 的说明`,
  writeCaptionOfAll: "全部图片的说明",
  enlarge: (name) => `放大 ${apart(name)}`,
  pictureBefore: "上一张图片",
  pictureAfter: "下一张图片",
  pictureComes: "正在加载...",
  pictureOf: (at, all) => `此房间：${at} / ${all}`,
  togetherOf: (at, all) => `一起发送：${at} / ${all}`,
  saveThis: "这张图片",
  saveTogether: (count) => `一起发送的 ${count} 张 (ZIP)`,
  saveAll: (count) => `此房间全部 ${count} 张 (ZIP)`,
  zipComes: (at, all) => `正在保存 ${at} / ${all}`,
  picturesZip: "图片.zip",
  zipSaved: "已保存。",
  zipMisses: (count) => `其中缺少${plural(count, { other: "张图片" })}。`,
  zipBlurred: (count) => `其中不含模糊的${plural(count, { other: "张图片" })}。`,
  noPicture: "无法显示这张图片。可能已损坏，或此浏览器不支持这种格式。",
  morePictures: (name, count) =>
    `放大 ${apart(name)}。后面还有${plural(count, { other: "张图片" })}。`,
  blurred: "点按以显示",
  blurredHere: "此房间的图片在点按之前是模糊的。",
  showBlurred: (name) => `点按以显示：${apart(name)}`,
};
