/**
 * Every word of the chat page, in Japanese. The pages' Japanese is polite ("です", "ます"), names what buttons do by nouns or
 * verbs as they stand in a dictionary, and calls room: ルーム; host: ホスト; guest: ゲスト; moderator(s): モデレーター;
 * mute: ミュート; kick: 退出させる; ban: 入室禁止; hold: 保留; redact, take back: 取り消す; undo: 元に戻す; the word: 発言権;
 * whisper: ささやき; whiteboard: ボード; report: 通報.
 */

import { counted, PEOPLE, saidInJapanese, whyNotInJapanese } from "../../shared/host/ja.js";
import { apart, lineApart } from "../../shared/shown.js";
import { SHORT } from "../../shared/waiting.js";
import * as guests from "./ja_guests.js";
import * as pictures from "./ja_pictures.js";
import * as reactions from "./ja_reactions.js";
import * as rooms from "./ja_rooms.js";

const { length, list, plural, span } = counted;

const MESSAGES = { other: "件のメッセージ" };

/** @type {typeof import("./en.js").en} */
export const ja = {
  ...guests.ja,
  ...pictures.ja,
  ...reactions.ja,
  ...rooms.ja,
  title: (room) => `${apart(room)} - チャット`,
  joinTitle: "チャットに参加",
  yourName: "あなたの名前",
  room: "ルーム",
  language: "言語",
  join: "入室",
  joining: "入室中...",
  joinIn: (seconds) => `${span(seconds)}後に入室`,
  comeBack: (seconds) =>
    seconds > 0
      ? `${span(seconds)}後にもう一度入室できます${seconds > SHORT ? "。モデレーターが認めれば、もっと早く入れます" : ""}。`
      : "もう一度入室できます。",
  cancel: "キャンセル",
  pin: "ルームのPIN",
  knockTitle: "入室の許可待ち",
  knocking: (room) =>
    `あなたが来たことは${apart(room)}のモデレーターに伝わっています。このページを開いたままお待ちください。許可されるとすぐに入室します。`,
  knockedAway:
    "今ホストに接続できません。このページを開いたままお待ちください。ホストが戻ると自動で続きます。",
  notLetIn: (text) =>
    `入室が許可されませんでした。${text ? ` ${ja.moderatorWrote} ${lineApart(text)}` : ""}`,
  close: "閉じる",
  leave: "ルームを出る",
  leaveUnsent: "まだ送信されていないものがあります。それでも出ますか?",
  hostSees: "このルームのホストはすべてを見ることができ、保存することがあります。",
  joinAs: (name) => `「${apart(name)}」として入室`,
  nameTaken: (name, suggestion) =>
    suggestion
      ? `${apart(name)}はここで使われています。「${apart(suggestion)}」として入室しますか?`
      : `${apart(name)}はここで使われています。ほかの名前を選んでください。`,
  nameOwn: (name, suggestion) => {
    const go = suggestion
      ? `ここからも「${apart(suggestion)}」として入室して`
      : "ここからは別の名前で入室して";
    return `あなたはすでに別のタブかウィンドウで${apart(name)}として入室しています。そちらで続けるか、${go}ください。`;
  },
  hostAway: "ホストが応答しません。もう一度試しています...",
  nameHeld: "少し前までこの名前の人がいました。もう一度試しています...",
  nameHeldOwn: "少し前まで別のページであなたがこの名前を使っていました。もう一度試しています...",
  noData:
    "ホストは応答しますが、データ接続ができません。VPN、ファイアウォール、このブラウザの設定が妨げているかもしれません。もう一度試しています...",
  hostBusy: "今は大勢が入室しています。もうすぐ順番です。もう一度試しています...",
  noWebRTC:
    "このブラウザにはWebRTCがないため、入室できません。最近のブラウザならどれでも使えます。",
  notJoined({ code, text, retryAfter, why }) {
    const when = retryAfter ? ` ${ja.comeBack(retryAfter)}` : "";
    const reason = why ? ` ${ja.moderatorWrote} ${saidInJapanese(why)}` : "";
    switch (code) {
      case "banned":
        return `このホストのルームへの入室を禁止されています。${when} 間違いだと思う場合は、ホストに相談してください。${reason}`;
      case "timed-out":
        return `このホストのルームには、しばらく入室できません。${when}${reason}`;
      case "name-not-listed":
        return "あなたの名前はこのルームの名簿にありません。名簿のとおりに入力してください。";
      case "locked":
        return "このルームはロックされていて、今は誰も新しく入れません。ホストに聞くか、しばらくしてからもう一度お試しください。";
      case "pin-required":
        return "このルームにはPINが必要です。招待した人が知っています。";
      case "pin-wrong":
        return retryAfter
          ? `あなたのネットワークから間違ったPINが何度も入力されました。${when}`
          : "PINが違います。もう一度お試しください。";
      case "removed":
        return `このホストのルームから退出させられました。${when}`;
      case "bad-answer":
        return "このアドレスで応答しているのはホストではありません。";
      case "bad-argument":
        return "このブラウザではどのページも接続できません。拡張機能か管理者の設定が禁止しているかもしれません。";
      default:
        return `${whyNotInJapanese({ code, text: text || code })}${when}`;
    }
  },

  messages: "メッセージ。矢印キーで移動し、Rで返信します。",
  message: "メッセージ",
  writeHere: "メッセージ",
  send: "送信",
  whoIsHere: "参加者",
  findPerson: "人を探す",
  nobodyFound: "その名前の人はいません。",
  you: "あなた",
  moderates: "モデレーター",
  muted: "ミュート中",
  hasWord: "発言権あり",
  warning: "モデレーターからの警告",
  warningRead: "確認しました",
  warningWithdrawn: "この警告は取り消されました",
  unwarned: (text) => `モデレーターが警告を取り消しました: ${lineApart(text)}`,
  warned: (text) => `モデレーターからの警告: ${lineApart(text)}`,
  renamed: (from, to) => `${apart(from)}の名前が${apart(to)}になりました。`,
  renamedYou: (to) => `モデレーターがあなたの名前を${apart(to)}に変更しました。`,
  movedAway: (name) => `${apart(name)}は別のルームへ移されました。`,
  movedHere: (from, text) =>
    `モデレーターがあなたを${apart(from)}からここへ移しました。${text ? ` ${lineApart(text)}` : ""}`,
  handUp: "挙手中",
  raiseHand: "手を挙げる",
  lowerHand: "手を下ろす",
  raisedHand: (name) => `${apart(name)}が手を挙げました。`,
  peopleCount: (count) => (count === 0 ? "まだ誰もいません" : plural(count, PEOPLE)),
  mentionOf: (name) => `${apart(name)}をメンション`,
  whisperTo: (name) => `${apart(name)}にささやく`,
  mentionWhom: "メンションする相手",
  chat: "チャット",
  board: "ボード",
  views: "チャットとボード",
  newOnBoard: "ボードに新しい内容",
  boardFailed: "ボードを読み込めませんでした。",
  sound: "新着メッセージの通知音",
  emptyTitle: "まだ誰も発言していません",
  emptyText: "あいさつしてみましょう。ルームの全員に見えます。",

  connecting: "接続中",
  open: "接続済み",
  reconnecting: "再接続中",
  connectionLost: "接続が切れました。再接続中... 書いたものは失われません。",
  hostStopped: "ホストが停止しました。ホストが戻ると、このページも戻ります。",
  tryNow: "今すぐ試す",
  hostRestarted: "ホストが再起動しました。保存されていなかったメッセージは失われました。",
  gap: "離れている間に、ホストが保持する量を超える発言がありました。",

  topic: "話題",
  pinned: "お知らせ: ",
  pinnedMessage: "ピン留め: ",
  pinnedTitle: "ピン留めしたメッセージ",
  closePin: "ピン留めしたメッセージを隠す",
  newTopic: (topic) =>
    topic ? `話題が変わりました: ${lineApart(topic)}` : "話題はなくなりました。",
  came: (names) => `${list(names)}が入室しました。`,
  left: (names) => `${list(names)}が退室しました。`,
  sentAway: (name) => `${apart(name)}はモデレーターに退出させられました。`,
  announcement: "ホストからのお知らせ",
  onlyToYou: "あなただけに",
  onlyTo: (name) => `${apart(name)}だけに`,
  redacted: "モデレーターが取り消しました",
  manyRedacted: (count, name) =>
    `モデレーターが${name ? apart(name) : "あなた"}の${plural(count, MESSAGES)}を取り消しました。`,
  manyDeleted: (count, name) =>
    `${name ? apart(name) : "あなた"}が${plural(count, MESSAGES)}を削除しました。`,
  isTyping: (names) => (names.length > 3 ? "数人が入力中..." : `${list(names)}が入力中...`),
  newMessages: (count) => plural(count, { other: "件の新着メッセージ" }),
  newFromHere: "ここから新着",

  showEarlier: "以前のメッセージを表示",
  loadingEarlier: "以前のメッセージを読み込み中...",
  earlierFailed: "うまくいきませんでした。もう一度試す",
  roomBegins: "あなたにとってのルームはここから始まります",
  pageIsFull: "このページにこれ以上メッセージは入りません",

  search: "検索",
  searchFor: "発言に含まれる言葉",
  searching: "検索中...",
  found: (count, hasMore) =>
    hasMore
      ? `最新の${plural(count, MESSAGES)}(ほかにもあります)`
      : `${plural(count, MESSAGES)}(新しい順)`,
  nothingFound: "この言葉は見つかりません。",
  moreHits: "もっと見る",
  goingBack: "その場所まで戻っています...",
  tooFarBack: "履歴に表示するには古すぎます。ここに全文を示します。",
  notFound(code) {
    switch (code) {
      case "too-short":
        return "3文字以上の言葉が必要です。";
      case "closed":
        return "ルームに入っていません。";
      default:
        return "ホストは今検索できません。少ししてからもう一度お試しください。";
    }
  },

  showAll: "すべて表示",
  showLess: "折りたたむ",
  reply: "返信",
  replyTo: (name) => `${apart(name)}に返信`,
  replyToOwn: "自分のメッセージに返信",
  whispering: (name) => `これは${apart(name)}とホストだけに見えます。`,
  unknownMessage: "手元にないメッセージ",
  stopReplying: "返信をやめて全員に書く",
  hasGone: (name) => `${apart(name)}は退室しました。ささやきは誰にも見えません。`,

  emoji: "絵文字",
  attach: "ファイルを添付",
  dropHere: "ここにファイルをドロップして共有",
  toBeSent: "送信予定",
  takeOut: (name) => `${apart(name)}を送らない`,
  trayFull: "一度に送れるのは20ファイルまでです。先にこれらを送ってください。",
  tooLargeFile: (name, limit) =>
    `${apart(name)}は、このホストが受け付ける上限の${limit}を超えています。`,
  tooLargeFiles: (count, limit) =>
    `${plural(count, { other: "個のファイル" })}が、このホストが受け付ける上限の${limit}を超えています。`,
  noFolders: "フォルダーは共有できません。先に1つのファイルにまとめてください。",
  progress: (done, total) => `${done} / ${total}`,
  writeCaption: "キャプション",
  play: "再生",
  cannotPlay: "ここでは再生できません。保存はできます。",
  waitingToSend: "送信待ち",
  hostIsAway: "今ホストが応答しません。もう一度試しています...",
  loadAgain: "ページを読み込み直す",
  save: "保存",
  fileFailed(code) {
    switch (code) {
      case "too-large":
        return "このファイルはこのホストには大きすぎます。";
      case "no-space":
        return "ホストにファイルを置く空き容量がありません。";
      case "no-such-file":
        return "このファイルはもうホストにありません。";
      case "hash-mismatch":
        return "届いたものは共有されたファイルと違うため、破棄しました。";
      case "unreadable":
        return "これはフォルダーか、変更または削除されたファイルです。";
      case "no-files":
        return "このホストはファイルを受け付けません。";
      case "outdated":
        return "このページはホストより古いものです。読み込み直してください。書いたものは入力欄に残ります。";
      case "aborted":
        return "キャンセルしました。";
      case "connection-lost":
      case "stalled":
      case "timeout":
      case "closed":
        return "途中で接続が切れました。もう一度お試しください。";
      case "unreachable":
      case "bad-answer":
        return "ホストが正しく応答しません。もう一度お試しください。";
      default:
        return "うまくいきませんでした。もう一度試すか、別のファイルを選んでください。";
    }
  },

  tooLong: (over) =>
    `メッセージの上限を${plural(over, { other: "文字" })}超えています。短くしてください。`,
  sending: "送信中...",
  waitsForConnection: "接続が戻ると送信されます",
  held(why) {
    if (why === "delay") return "まもなく送信されます";
    const because = { approval: "", restricted: "(発言はすべて対象)" }[why];
    return `モデレーターの確認待ち${because ?? `: ルール ${apart(why)}`}`;
  },
  edit: "編集",
  outAlready: "すでに送信されていました。",
  takingBack: "取り下げを依頼中...",
  takenBackLater: "接続が戻ると取り下げを依頼します",
  sendAgain: "もう一度送信",
  remove: "削除",
  slowEvery: (seconds) => `低速モード: メッセージの間隔は${length(seconds)}です。`,
  slowFor: (seconds) => `低速モード: 次のメッセージは${span(seconds)}後です。`,
  goesOutIn: (seconds) => `低速モード: ${span(seconds)}後に送信`,
  hostReadsAlone: "書いたものはホストだけが読みます。",
  notThisFile: "このルームでは今この種類のファイルを受け付けていません。",
  mutedUntil: (time) => `${time}までミュートされています。読むことはできます。`,

  notSent({ code, text, retryAfter }) {
    const when = retryAfter ? `${span(retryAfter)}後にもう一度お試しください。` : "";
    switch (code) {
      case "rate-limited":
        return `未送信: 一度にメッセージが多すぎます。${when}`;
      case "muted":
        return `未送信: ミュートされています。${when}`;
      case "slow-mode":
        return "未送信: このルームは低速モードです。";
      case "denied":
        return `非表示: モデレーターが却下しました。${saidInJapanese(text)}`;
      case "refused-by-rule":
        return `未送信: ${saidInJapanese(text)}`;
      case "not-allowed":
        return "未送信: このルームでは今無効になっています。";
      case "too-large":
        return "未送信: このメッセージは長すぎます。";
      case "queue-full":
        return "未送信: すでに多くのものが待っています。";
      case "no-such-peer":
        return "未送信: 宛先の人はここにいません。";
      case "malformed":
        return "未送信: 送れないものが含まれています。";
      case "closed":
        return "未送信: ルームに入っていません。";
      default:
        return `未送信: ${whyNotInJapanese({ code, text })}${when}`;
    }
  },

  backToStart: "最初のページに戻る",
  joinAgain: "もう一度入室",
  moderatorWrote: "モデレーターより:",
  ended(reason, room, detail) {
    switch (reason) {
      case "KICKED":
        return {
          title: "このホストのルームから退出させられました",
          text: "モデレーターによるものです。少し待つと、もう一度入室できます。",
        };
      case "BANNED":
        return {
          title: "このホストのルームへの入室を禁止されています",
          text: "モデレーターによるものです。間違いだと思う場合は、ホストに相談してください。",
        };
      case "TIMED_OUT":
        return {
          title: "このホストのルームには、しばらく入室できません",
          text: "時間が過ぎると戻れます。ページを読み込み直しても短くなりません。",
        };
      case "DENIED":
        return {
          title: `${apart(room)}への入室が許可されませんでした`,
          text: "誰が入れるかはモデレーターが決めます。少し待つと、もう一度申し込めます。",
        };
      case "ROOM_CLOSED":
        return {
          title: `${apart(room)}は閉じられました`,
          text: "ホストがこのルームを閉じました。",
        };
      case "DUPLICATE_IDENTITY":
        return {
          title: "別のページからもう一度入室しました",
          text: "1つの名前でルームにいられるのは1か所だけです。このページは退室しました。",
        };
      case "FLOODING":
        return {
          title: "このホストのルームから退出させられました",
          text: "ここから短い時間に多くのものが送られました。時間が過ぎると戻れます。一度に送る量を減らしてください。",
        };
      case "SLOW_READER":
        return {
          title: `${apart(room)}から退出させられました`,
          text: "接続がルームに追いつきませんでした。ネットワークの良い場所でもう一度入室してください。",
        };
      default:
        return {
          title: `${apart(room)}から退出しました`,
          text: detail || "ホストが終了しました。",
        };
    }
  },
};
