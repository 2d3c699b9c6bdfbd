import { whyInJapanese } from "../../shared/host/ja.js";

/** Every word of the connection test, in Japanese. @type {typeof import("./en.js").en} */
export const ja = {
  title: "接続テスト",
  purpose: "メッセージをホストへ送り、このページに戻るまでの往復時間を測ります。",
  connecting: "接続中...",
  open: "接続しました。",
  reconnecting: "接続が切れました。再接続中...",
  hostStopped: "ホストが停止しました。ホストが戻ると、このページも戻ります。",
  closed: (ending) => `テストは終了しました。${whyInJapanese(ending)}`,
  last: "直近",
  shortest: "最短",
  median: "中央値",
  mostBelow: "95%以下",
  lost: "紛失",
  none: "-",
  milliseconds: (value) => `${value} ms`,
  lostOf: (lost, sent) => `${lost}/${sent}`,
  plot(count, longest) {
    if (count === 0) return "往復はまだありません。";
    if (count === 1) return `往復1回を点で表示しています。所要時間は${longest}です。`;
    return `直近${count}回の往復をそれぞれ点で表示し、右端が最新です。最長は${longest}です。`;
  },
  size: "サイズ",
  sizes: { small: "32バイト", middle: "1 kB", large: "8 kB" },
  text: "テキストを送る",
  binary: "バイナリを送る",
  burst: (count) => `まとめて${count}件送る`,
  clear: "はじめから",
  sentText: (size) => `${size}のテキストが往復しました。`,
  sentBinary: (size) => `${size}のバイナリが往復し、1バイトも違いませんでした。`,
  sentBurst: (count, took) => `${count}件のメッセージがまとめて${took}で往復しました。`,
  failed: (error) => `メッセージが戻りませんでした。${whyInJapanese({ error })}`,
  back: "最初のページに戻る",
};
