/** What guests read of other rooms than this one, of inviting others, and of the screen, in simplified Chinese. */

import { apart } from "../../shared/shown.js";

/** @type {typeof import("./en_rooms.js").en} */
export const zh = {
  rooms: "你的房间",
  otherRooms: "其他开放的房间",
  anotherRoom: "另一个房间",
  roomInFront: "你正在看",
  notInRoom: "你不在其中",
  roomsUnknown: "主机没有说明哪些房间开放。请在上面填写房间名。",
  tooManyRooms: (most) => `你已在 ${most} 个房间中。请先离开一个，再加入其他房间。`,
  newElsewhere: (news) => `其他房间有 ${news}`,
  backToRoom: (room) => `返回 ${apart(room)}`,
  awake: "保持屏幕常亮",
  inviteOthers: "邀请其他人",
  share: "分享",
  copyAddress: "复制地址",
  addressCopied: "已复制。",
  addressNotCopied: "这个浏览器不允许页面复制。地址在上面。",
  notLoaded: "无法加载，请稍后再试。",
  codeOf: (room) => `${apart(room)} 的二维码`,
};
