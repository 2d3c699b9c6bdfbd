/** What the host says, and why one is out of a room, in Japanese. */

import { amounts } from "../amounts.js";
import { endings } from "../endings.js";
import { saidIn } from "../host_words.js";
import { apart, lineApart } from "../shown.js";

/** What counts, and lists, in Japanese: no space stands between a number and what there are so many of. */
export const counted = amounts(
  "ja",
  (count) => `ほか${count}人`,
  (number, word) => `${number}${word}`,
);

/** How many people. */
export const PEOPLE = { other: "人" };

const { span } = counted;

export const saidInJapanese = saidIn({
  rule: (name) => `ルール「${apart(name)}」に反しています。`,
  wave: "一度に大勢が来ました。しばらくしてからもう一度お試しください。",
});

/** @param {string} why */
export const reasonInJapanese = (why) => `理由:「${saidInJapanese(why)}」`;

/** What each code of the host's says, where a page has no better words. @type {Record<string, string>} */
const CODES = {
  malformed: "ホストが理解できない内容です。",
  "too-large": "長すぎます。",
  "binary-not-supported": "この形式ではホストが受け付けません。",
  "not-ready": "まだルームに入っていません。",
  "rate-limited": "一度に多すぎます。",
  muted: "ミュートされています。",
  "held-back": "今は混み合っています。少しお待ちください。",
  "no-such-peer": "その人はここにいません。",
  "no-such-room": "そのルームはありません。",
  "too-short": "短すぎます。",
  "no-such-message": "そのメッセージはもうありません。",
  "no-such-stroke": "それはもうボードにありません。",
  "board-full": "ボードがいっぱいです。",
  "bad-name": "その名前はここでは使えません。",
  "name-taken": "その名前はここで使われています。",
  "room-full": "そのルームは満員です。",
  "too-many": "すでに数が多すぎます。",
  "rooms-closed": "ここではホストだけが新しいルームを開けます。",
  forbidden: "ここではできません。",
  removed: "退出させられました。",
  banned: "入室を禁止されています。",
  "timed-out": "しばらく入室できません。",
  "name-not-listed": "その名前は名簿にありません。",
  "bad-offer": "このブラウザの接続はホストに合いません。",
  stopping: "ホストが停止するところです。",
  "no-answer": "ホストは今応答できません。",
  "no-such-file": "そのファイルはもうホストにありません。",
  "hash-mismatch": "ファイルが正しく届きませんでした。",
  "no-space": "ホストの空き容量がありません。",
  stalled: "途中でデータが届かなくなりました。",
  "no-such-ban": "その入室禁止はもうありません。",
  "no-such-act": "ホストにその記録はもうありません。",
  "not-undone": "もう元に戻せません。",
  "bad-invite": "そのリンクはここでは使えません。",
  "invite-used": "そのリンクは使用済みです。",
  "not-allowed": "今ここでは許可されていません。",
  "slow-mode": "このルームは低速モードです。",
  denied: "モデレーターが却下しました。",
  "no-such-item": "すでに誰かが決めました。",
  "no-patterns": "このホストではパターンを使えません。",
  locked: "このルームはロックされています。",
  "pin-required": "このルームにはPINが必要です。",
  "pin-wrong": "PINが違います。",
  "door-closed": "このルームにはその方法で入れません。",
  "refused-by-rule": "ルールに反しています。",
  "no-such-rule": "そのルールはもうありません。",
  "too-late": "時間が経ちすぎています。",
  withdrawn: "自分で取り下げました。",
};

/** Why the host refused something; what no page knows yet is told in its words. @param {{code: string, text: string}} error */
export const whyNotInJapanese = ({ code, text }) => CODES[code] ?? lineApart(text);

/** @type {typeof import("./en.js").ENDINGS} */
const ENDINGS = {
  KICKED: "モデレーターに退出させられました。",
  BANNED:
    "このホストのルームへの入室を禁止されています。間違いだと思う場合は、ホストに相談してください。",
  TIMED_OUT: "モデレーターにより、しばらく入室できません。",
  MOVED: "モデレーターに別のルームへ移されました。",
  DENIED: "入室が許可されませんでした。",
  ROOM_CLOSED: "ホストがこのルームを閉じました。",
  DUPLICATE_IDENTITY: "別のページからもう一度入室しました。",
  FLOODING: "ここから短い時間に多くのものが送られました。",
  SLOW_READER: "接続が追いつきませんでした。",
  PROTOCOL_ERROR: "このページとホストの間で通信が成り立ちません。ページを読み込み直してください。",
  "name-taken": "あなたの名前はここで使われています。",
  removed: "このホストのルームから退出させられました。",
  banned:
    "このホストのルームへの入室を禁止されています。間違いだと思う場合は、ホストに相談してください。",
  "timed-out": "このホストのルームには、しばらく入室できません。",
  "name-not-listed": "あなたの名前はこのルームの名簿にありません。名簿のとおりに入力してください。",
  "room-full": "このルームは満員です。しばらくしてからもう一度お試しください。",
  unsupported: "このブラウザにWebRTCがないか、無効になっています。",
  "no-data-connection":
    "ホストは応答しますが、データ接続ができません。VPN、ファイアウォール、ブラウザの設定が妨げているかもしれません。",
  unreachable: "ホストが応答しません。同じネットワークにいるか確認してください。",
  "connection-lost": "接続が切れました。",
  timeout: "時間がかかりすぎました。",
  muted: "ミュートされています。",
  "rate-limited": "一度に多すぎます。",
  "queue-full": "すでに多くのものが待っています。",
  closed: "接続していません。",
  other: "ホストが終了しました。",
};

export const whyInJapanese = endings(
  ENDINGS,
  (seconds) => `${span(seconds)}後にもう一度入室できます。`,
  reasonInJapanese,
  whyNotInJapanese,
);
