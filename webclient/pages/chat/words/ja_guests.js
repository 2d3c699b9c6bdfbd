/** What guests read of mutes, of reports, of whispers that they don't want, and of becoming a moderator, in Japanese. */

import { counted, saidInJapanese, whyNotInJapanese } from "../../shared/host/ja.js";
import { apart } from "../../shared/shown.js";

const { span } = counted;

/** @type {typeof import("./en_guests.js").en} */
export const ja = {
  notNow: {
    chat: "今ここでは読むことしかできません。",
    whisper: "ここではゲスト同士のささやきは無効です。",
    ask: "ここではホストだけに書くことはできません。",
    file: "このルームでは今ファイルを受け付けていません。",
    picture: "このルームでは今画像を受け付けていません。",
    hand: "ここでは挙手は無効です。",
    rename: "ここでは名前を変更できません。",
    see: "このルームでは、ほかに誰がいるかは表示されません。",
  },
  readOrAsk: "今ここでは、読むこととホストに書くことしかできません。",
  writeToHost: "ホストだけに書く",
  whisperingToHost: "これはホストとモデレーターだけに見えます。",
  onlyToHost: "ホストだけに",
  mutedForNow: "モデレーターが解除するまでミュートされています。",
  allWaits: "書いたものはモデレーターの確認待ちになります。",
  hostSaid: saidInJapanese,
  reason: (why) => `理由: ${saidInJapanese(why)}`,
  changeName: "名前を変更",
  beCalled: (name) => `名前を${apart(name)}にする`,
  calledNow: (name) => `あなたの名前は${apart(name)}になりました。`,
  notRenamed(name, { code, retryAfter, suggestion, own }) {
    switch (code) {
      case "name-taken":
        if (own) {
          const other = suggestion
            ? `ここでは名前を「${apart(suggestion)}」にして`
            : "ほかの名前を選んで";
          return `別のタブかウィンドウにいる${apart(name)}はあなた自身です。先にそちらを閉じるか、${other}ください。`;
        }
        return `${apart(name)}はここで使われています。${suggestion ? "" : "ほかの名前を選んでください。"}`;
      case "bad-name":
        return `${apart(name)}という名前はここでは使えません。ほかの名前を選んでください。`;
      case "name-not-listed":
        return `${apart(name)}はこのルームの名簿にありません。名簿のとおりに入力してください。`;
      case "not-allowed":
        return ja.notNow.rename;
      case "muted":
        return "ミュートされているため、今は名前を変更できません。";
      case "rate-limited":
        return `一度に多すぎます。${retryAfter ? `${span(retryAfter)}後にもう一度お試しください。` : ""}`;
      default:
        return "ホストが応答しません。もう一度お試しください。";
    }
  },
  edited: "編集済み",
  editing: "メッセージを変更",
  deleteIt: "削除",
  deleteSure: "全員から削除",
  redactedByAuthor: "書いた人が削除しました",
  redactedByYou: "このメッセージを削除しました",
  notChanged: (error) => `変更できませんでした。${whyNotInJapanese(error)}`,
  about: (name) => `${apart(name)}について`,
  aboutMessage: "このメッセージについて",
  yourMessage: "あなたのメッセージ",
  emojiAndMore: "絵文字と書式",
  formatting: "書式",
  copyCode: "コピー",
  codeCopied: "コピーしました",
  codeNotCopied: "コピーできません。選択してください",
  copyLink: "リンクをコピー",
  linkCopied: "コピーしました。読める人はリンクからここに来られます。",
  linkNotCopied: "このブラウザではページからコピーできません。リンクはこちらです:",
  linkGone: "そのメッセージはもうないか、読むことができません。",
  linkFailed: "ホストが応答しません。もう一度お試しください。",
  report: "モデレーターに通報",
  reportWhy: "どこが問題か(空欄でもかまいません)",
  reportThem: "この人を最近の発言とともに通報",
  reported:
    "ありがとうございます。モデレーターが確認します。誰が通報したかは、ほかの人にはわかりません。",
  reportFailed({ code, text }) {
    if (code === "no-such-message")
      return "通報できませんでした。そのメッセージはもうホストにありません。";
    return `通報できませんでした。${whyNotInJapanese({ code, text })}`;
  },
  ignoredWhispers: "表示しないささやき",
  ignoredMany: (count) => `表示しないささやき (${count})`,
  ignore: "この人のささやきを隠す",
  ignoreNot: "この人のささやきを表示する",
  ignored: (name) => `このルームとブラウザでは、${apart(name)}のささやきを表示しません。`,
  ignoredNot: (name) => `${apart(name)}のささやきを再び表示します。`,

  undoIt: "元に戻す",
  youModerate:
    "あなたはここのモデレーターです。名前やメッセージの横にある3つの点から、できることを選べます。",
  moderatingFailed: "モデレーター用の機能を読み込めませんでした。もう一度試しています...",
  moderatingBroken:
    "モデレーター用の機能がこのページで動作しません。ページを読み込み直してください。",
  youModerateNot: "あなたはもうここのモデレーターではありません。",
  youModerateAlready: "あなたはすでにここのモデレーターです。このリンクは必要ありません。",
  invitedTo: (room) =>
    `まだ誰も使っていなければ、このリンクで入室すると${apart(room)}のモデレーターになります。使えるのは1回だけです。`,
  noInvite(code) {
    switch (code) {
      case "forbidden":
        return "このブラウザはここでCookieを保存しないため、モデレーターになれません。Cookieを許可して、もう一度リンクを開いてください。リンクはまだ有効です。";
      case "invite-used":
        return "モデレーター用リンクは使用済みです。どのリンクも1回だけ使えます。新しいリンクはホストに頼んでください。パネルの「Room > Invite a moderator…」で作れます。";
      default:
        return "モデレーター用リンクはここでは使えません。使用済みか、期限切れか、取り下げられたか、別のルームのものです。新しいリンクはホストに頼んでください。パネルの「Room > Invite a moderator…」で作れます。";
    }
  },
};
