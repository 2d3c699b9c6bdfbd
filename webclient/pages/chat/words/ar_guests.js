/** What guests read of mutes, of reports, of whispers that they don't want, and of becoming a moderator, in Arabic. */

import { counted, saidInArabic, whyNotInArabic } from "../../shared/host/ar.js";
import { apart } from "../../shared/shown.js";

const { span } = counted;

/** Where the panel makes a moderator's link: its own words, which run from the left. */
const IN_THE_PANEL = "\u2068Room > Invite a moderator…\u2069";

/** @type {typeof import("./en_guests.js").en} */
export const ar = {
  notNow: {
    chat: "يمكنك هنا القراءة فقط في الوقت الحالي.",
    whisper: "الهمس بين الضيوف معطّل هنا.",
    ask: "الكتابة إلى المضيف وحده معطّلة هنا.",
    file: "لا تقبل هذه الغرفة ملفات الآن.",
    picture: "لا تقبل هذه الغرفة صورًا الآن.",
    hand: "رفع اليد معطّل هنا.",
    rename: "تبقى الأسماء هنا كما هي.",
    see: "لا تُظهر هذه الغرفة من غيرك هنا.",
  },
  readOrAsk: "يمكنك هنا القراءة فقط في الوقت الحالي، أو الكتابة إلى المضيف.",
  writeToHost: "الكتابة إلى المضيف وحده",
  whisperingToHost: "لن يرى هذا إلا المضيف والإشراف.",
  onlyToHost: "إلى المضيف وحده",
  mutedForNow: "أنت مكتوم حتى يرفع الإشراف ذلك.",
  allWaits: "ما تكتبه ينتظر الإشراف.",
  hostSaid: saidInArabic,
  reason: (why) => `السبب: ${saidInArabic(why)}`,
  changeName: "تغيير اسمك",
  beCalled: (name) => `ليكن الاسم ${apart(name)}`,
  calledNow: (name) => `اسمك الآن ${apart(name)}.`,
  notRenamed(name, { code, retryAfter, suggestion, own }) {
    switch (code) {
      case "name-taken":
        if (own) {
          const other = suggestion ? `ليكن اسمك هنا «${apart(suggestion)}»` : "يلزم اختيار اسم آخر";
          return `${apart(name)} هو أنت، في علامة تبويب أو نافذة أخرى. يُرجى إغلاق تلك أولًا، أو ${other}.`;
        }
        return `${apart(name)} مستعمل هنا.${suggestion ? "" : " يُرجى اختيار اسم آخر."}`;
      case "bad-name":
        return `لا يمكن أن يكون ${apart(name)} اسمًا لأحد هنا. يُرجى اختيار اسم آخر.`;
      case "name-not-listed":
        return `${apart(name)} ليس في قائمة هذه الغرفة. يُرجى كتابته كما هو لدى المضيف.`;
      case "not-allowed":
        return ar.notNow.rename;
      case "muted":
        return "أنت مكتوم: لا يمكنك تغيير اسمك الآن.";
      case "rate-limited":
        return `هذا كثير دفعة واحدة.${retryAfter ? ` يُرجى المحاولة بعد ${span(retryAfter)}.` : ""}`;
      default:
        return "المضيف لا يجيب. يُرجى المحاولة من جديد.";
    }
  },
  about: (name) => `المزيد عن ${apart(name)}`,
  aboutMessage: "المزيد عن هذه الرسالة",
  yourMessage: "رسالتك",
  emojiAndMore: "الرموز التعبيرية والتنسيق",
  formatting: "التنسيق",
  copyCode: "نسخ",
  codeCopied: "تم النسخ",
  codeNotCopied: "لم يُنسخ: يلزم تحديده",
  edited: "معدّلة",
  editing: "تعديل رسالتك",
  deleteIt: "حذف",
  deleteSure: "حذف لدى الجميع",
  redactedByAuthor: "حذفها من كتبها",
  redactedByYou: "حذفت هذه الرسالة",
  notChanged: (error) => `لم تُعدّل. ${whyNotInArabic(error)}`,
  copyLink: "نسخ الرابط",
  linkCopied: "تم النسخ. يصل به إليها من يحق له قراءتها.",
  linkNotCopied: "لا يسمح هذا المتصفح للصفحات بالنسخ. هذا هو الرابط:",
  linkGone: "لم تعد هذه الرسالة موجودة، أو ليست لك قراءتها.",
  linkFailed: "المضيف لا يجيب. يُرجى المحاولة من جديد.",
  report: "إبلاغ الإشراف",
  reportWhy: "ما المشكلة (اختياري)",
  reportThem: "إبلاغ عن هذا الشخص مع آخر ما قاله",
  reported: "شكرًا لك. سينظر الإشراف في ذلك؛ ولن يعرف أحد غيره من أبلغ.",
  reportFailed({ code, text }) {
    if (code === "no-such-message") return "لم يتم الإبلاغ: لم تعد هذه الرسالة لدى المضيف.";
    return `لم يتم الإبلاغ. ${whyNotInArabic({ code, text })}`;
  },
  ignoredWhispers: "همسات لا تراها",
  ignoredMany: (count) => `همسات لا تراها (${count})`,
  ignore: "إخفاء همساته",
  ignoreNot: "إظهار همساته",
  ignored: (name) => `لن ترى همسات ${apart(name)} بعد الآن، في هذه الغرفة وهذا المتصفح.`,
  ignoredNot: (name) => `ترى همسات ${apart(name)} من جديد.`,

  undoIt: "تراجع",
  youModerate: "أنت تشرف هنا: النقاط الثلاث بجانب الاسم أو الرسالة تُظهر ما يمكنك فعله.",
  moderatingFailed: "تعذر تحميل أدوات الإشراف. تجري إعادة المحاولة...",
  moderatingBroken: "أدوات الإشراف لا تعمل في هذه الصفحة. يُرجى تحميلها من جديد.",
  youModerateNot: "لم تعد تشرف هنا.",
  youModerateAlready: "أنت تشرف هنا من قبل: لا تحتاج إلى هذا الرابط.",
  invitedTo: (room) =>
    `بهذا الرابط تشرف على ${apart(room)} عند انضمامك، إن لم يستعمله أحد بعد: فهو يعمل مرة واحدة.`,
  noInvite(code) {
    switch (code) {
      case "forbidden":
        return "لا يحتفظ هذا المتصفح بملفات تعريف الارتباط هنا، فلا يمكن الإشراف منه. يُرجى السماح بها وفتح الرابط من جديد: فهو لا يزال صالحًا.";
      case "invite-used":
        return `سبق استعمال رابط الإشراف، وكل رابط يعمل مرة واحدة. يمكنك طلب رابط جديد من المضيف، تصنعه لوحته من ${IN_THE_PANEL}`;
      default:
        return `لا أثر لرابط الإشراف هنا: فقد استُعمل أو انتهت مدته أو سُحب أو هو لغرفة أخرى. يمكنك طلب رابط جديد من المضيف، تصنعه لوحته من ${IN_THE_PANEL}`;
    }
  },
};
