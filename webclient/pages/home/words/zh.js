/** Every word of the start page, in simplified Chinese. */

import { counted, PEOPLE } from "../../shared/host/zh.js";

const { plural } = counted;

/** @type {typeof import("./en.js").en} */
export const zh = {
  title: "加入房间",
  purpose: "与这个网络中的人聊天。无需账号，无需安装。",
  yourName: "你的名字",
  room: "房间",
  openRooms: "开放的房间",
  noRooms: "还没有。你在上面填写的房间会在你加入时打开。",
  roomsUnknown: "主机没有回应，正在重试...",
  people: (count) => (count === 0 ? "还没有人" : plural(count, PEOPLE)),
  join: "加入",
  hostSees: "主机能看到房间里的所有发言，并可能保存。",
  bringOthers: "邀请其他人",
  scan: (room) => `扫描此码加入 ${room}，或输入地址：`,
  codeOf: (room) => `房间 ${room} 的二维码`,
  noCode: "房间打开后，这里会显示二维码。",
  more: "这台主机上的更多内容",
  boardOf: (room) => `${room} 的白板`,
  echo: "测试连接",
  language: "语言",
};
