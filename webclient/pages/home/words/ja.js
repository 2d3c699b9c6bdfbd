/** Every word of the start page, in Japanese. */

import { counted, PEOPLE } from "../../shared/host/ja.js";

const { plural } = counted;

/** @type {typeof import("./en.js").en} */
export const ja = {
  title: "ルームに入る",
  purpose: "このネットワークにいる人とチャットできます。アカウントもインストールも不要です。",
  yourName: "あなたの名前",
  room: "ルーム",
  openRooms: "開いているルーム",
  noRooms: "まだありません。上に書いたルームは、入室すると開きます。",
  roomsUnknown: "ホストが応答しません。もう一度試しています...",
  people: (count) => (count === 0 ? "まだ誰もいません" : plural(count, PEOPLE)),
  join: "入室",
  hostSees: "ホストはルームでの発言をすべて見ることができ、保存することがあります。",
  bringOthers: "ほかの人を招く",
  scan: (room) => `${room}に入るには、このコードを読み取るか、アドレスを入力してください:`,
  codeOf: (room) => `ルーム${room}のQRコード`,
  noCode: "ルームが開くと、ここにコードが表示されます。",
  more: "このホストのほかの機能",
  boardOf: (room) => `${room}のホワイトボード`,
  echo: "接続テスト",
  language: "言語",
};
