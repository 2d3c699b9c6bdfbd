import { whyInArabic } from "../../shared/host/ar.js";

/** Every word of the connection test, in Arabic. @type {typeof import("./en.js").en} */
export const ar = {
  title: "اختبار الاتصال",
  purpose: "يرسل رسائل إلى المضيف فتعود إلى هذه الصفحة، ويقيس زمن الذهاب والإياب.",
  connecting: "جارٍ الاتصال...",
  open: "متصل.",
  reconnecting: "انقطع الاتصال. تجري إعادة الاتصال...",
  hostStopped: "توقف المضيف. تعود هذه الصفحة حين يعود.",
  closed: (ending) => `انتهى الاختبار. ${whyInArabic(ending)}`,
  last: "الأخير",
  shortest: "الأقصر",
  median: "الوسيط",
  mostBelow: "95٪ دون",
  lost: "المفقود",
  none: "-",
  milliseconds: (value) => `${value} م.ث`,
  lostOf: (lost, sent) => `${lost} من ${sent}`,
  plot(count, longest) {
    if (count === 0) return "لا رحلات ذهاب وإياب بعد.";
    if (count === 1) return `رحلة واحدة ذهابًا وإيابًا، هي النقطة؛ استغرقت ${longest}.`;
    return `آخر الرحلات ذهابًا وإيابًا (${count})، لكل منها نقطة، والأحدث إلى اليمين؛ أطولها استغرق ${longest}.`;
  },
  size: "الحجم",
  sizes: { small: "32 بايت", middle: "1 ك.ب", large: "8 ك.ب" },
  text: "إرسال نص",
  binary: "إرسال بيانات",
  burst: (count) => `إرسال ${count} معًا`,
  clear: "البدء من جديد",
  sentText: (size) => `نص بحجم ${size}، ذهابًا وإيابًا.`,
  sentBinary: (size) => `بيانات بحجم ${size}، ذهابًا وإيابًا، مطابقة بايتًا ببايت.`,
  sentBurst: (count, took) => `رسائل معًا (${count})، ذهابًا وإيابًا في ${took}.`,
  failed: (error) => `لم تعد رسالة. ${whyInArabic({ error })}`,
  back: "العودة إلى البداية",
};
