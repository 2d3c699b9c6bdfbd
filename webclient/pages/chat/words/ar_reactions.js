/** What guests read of reactions to what was said, in Arabic. */

import { counted, PEOPLE, saidInArabic, whyNotInArabic } from "../../shared/host/ar.js";

const { list, plural, span } = counted;

/** @type {typeof import("./en_reactions.js").en} */
export const ar = {
  react: "تفاعل",
  reactions: "التفاعلات",
  reactWith: (emoji) => `تفاعل بـ ${emoji}`,
  otherEmoji: "رموز أخرى",
  reactedBy: (who, count) => (who.length > 0 ? list(who, count) : plural(count, PEOPLE)),
  reactingFailed: "تعذر تحميل التفاعلات. تجري إعادة المحاولة...",
  notReacted({ code, text, retryAfter }, isMost) {
    const when = retryAfter ? ` يُرجى المحاولة بعد ${span(retryAfter)}.` : "";
    switch (code) {
      case "too-many":
        return isMost
          ? "لك ستة تفاعلات مع هذه الرسالة، وهذا هو الحد الأقصى. يلزم سحب أحدها أولًا."
          : "لهذه الرسالة عشرون نوعًا من التفاعلات، وهذا هو الحد الأقصى. يمكنك اختيار أحدها.";
      case "rate-limited":
        return `لم يتم: تفاعلات كثيرة دفعة واحدة.${when}`;
      case "muted":
        return `لم يتم: أنت مكتوم.${when}`;
      case "refused-by-rule":
        return `لم يتم. ${saidInArabic(text)}`;
      case "not-allowed":
        return "لم يتم: التفاعلات معطّلة في هذه الغرفة الآن.";
      case "no-such-message":
        return "لم يتم: لم تعد هذه الرسالة موجودة، أو أنها قديمة جدًا.";
      case "closed":
        return "لم يتم: لست في الغرفة.";
      default:
        return `لم يتم. ${whyNotInArabic({ code, text })}${when}`;
    }
  },
};
