/** What guests read of other rooms than this one, of inviting others, and of the screen, in Japanese. */

import { apart } from "../../shared/shown.js";

/** @type {typeof import("./en_rooms.js").en} */
export const ja = {
  rooms: "あなたのルーム",
  otherRooms: "ほかの開いているルーム",
  anotherRoom: "ほかのルーム",
  roomInFront: "表示中",
  notInRoom: "入室していません",
  roomsUnknown: "ホストが開いているルームを知らせません。上にルーム名を入力してください。",
  tooManyRooms: (most) => `${most}個のルームに入っています。ほかに入るには、先に1つ出てください。`,
  newElsewhere: (news) => `ほかのルームに${news}`,
  backToRoom: (room) => `${apart(room)}に戻る`,
  awake: "画面をつけたままにする",
  inviteOthers: "ほかの人を招く",
  share: "共有",
  copyAddress: "アドレスをコピー",
  addressCopied: "コピーしました。",
  addressNotCopied: "このブラウザではページからコピーできません。アドレスは上にあります。",
  notLoaded: "読み込めませんでした。少ししてからもう一度お試しください。",
  codeOf: (room) => `${apart(room)}のQRコード`,
};
