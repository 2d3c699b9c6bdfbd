/** What guests read of reactions to what was said, in Japanese. */

import { counted, PEOPLE, saidInJapanese, whyNotInJapanese } from "../../shared/host/ja.js";

const { list, plural, span } = counted;

/** @type {typeof import("./en_reactions.js").en} */
export const ja = {
  react: "リアクション",
  reactions: "リアクション",
  reactWith: (emoji) => `${emoji}でリアクション`,
  otherEmoji: "ほかの絵文字",
  reactedBy: (who, count) => (who.length > 0 ? list(who, count) : plural(count, PEOPLE)),
  reactingFailed: "リアクションを読み込めませんでした。もう一度試しています...",
  notReacted({ code, text, retryAfter }, isMost) {
    const when = retryAfter ? `${span(retryAfter)}後にもう一度お試しください。` : "";
    switch (code) {
      case "too-many":
        return isMost
          ? "このメッセージへのリアクションは6つまでです。先に1つ取り消してください。"
          : "このメッセージのリアクションは20種類までです。その中から選んでください。";
      case "rate-limited":
        return `できませんでした。一度にリアクションが多すぎます。${when}`;
      case "muted":
        return `できませんでした。ミュートされています。${when}`;
      case "refused-by-rule":
        return `できませんでした。${saidInJapanese(text)}`;
      case "not-allowed":
        return "できませんでした。このルームでは今リアクションが無効です。";
      case "no-such-message":
        return "できませんでした。このメッセージはもうないか、古すぎます。";
      case "closed":
        return "できませんでした。ルームに入っていません。";
      default:
        return `できませんでした。${whyNotInJapanese({ code, text })}${when}`;
    }
  },
};
