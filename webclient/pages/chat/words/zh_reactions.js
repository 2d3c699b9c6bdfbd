/** What guests read of reactions to what was said, in simplified Chinese. */

import { counted, PEOPLE, saidInChinese, whyNotInChinese } from "../../shared/host/zh.js";

const { list, plural, span } = counted;

/** @type {typeof import("./en_reactions.js").en} */
export const zh = {
  react: "回应",
  reactions: "表情回应",
  reactWith: (emoji) => `用 ${emoji} 回应`,
  otherEmoji: "其他表情",
  reactedBy: (who, count) => (who.length > 0 ? list(who, count) : plural(count, PEOPLE)),
  reactingFailed: "无法加载表情回应，正在重试...",
  notReacted({ code, text, retryAfter }, isMost) {
    const when = retryAfter ? `请在${span(retryAfter)}后重试。` : "";
    switch (code) {
      case "too-many":
        return isMost
          ? "你对这条消息已有六个回应，这是上限。请先撤回一个。"
          : "这条消息已有二十种回应，这是上限。请从中选一个。";
      case "rate-limited":
        return `没有成功：一次回应太多。${when}`;
      case "muted":
        return `没有成功：你已被禁言。${when}`;
      case "refused-by-rule":
        return `没有成功。${saidInChinese(text)}`;
      case "not-allowed":
        return "没有成功：这个房间现在关闭了表情回应。";
      case "no-such-message":
        return "没有成功：这条消息已不存在，或太旧。";
      case "closed":
        return "没有成功：你不在房间里。";
      default:
        return `没有成功。${whyNotInChinese({ code, text })}${when}`;
    }
  },
};
