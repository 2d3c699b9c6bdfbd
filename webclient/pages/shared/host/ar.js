/**
 * What the host says, and why one is out of a room, in Arabic.
 *
 * Arabic has six forms of a plural, and says one and two without a number: `#` stands for the number.
 */

import { amounts } from "../amounts.js";
import { endings } from "../endings.js";
import { saidIn } from "../host_words.js";
import { apart, lineApart } from "../shown.js";

/** What counts, and lists, in Arabic. */
export const counted = amounts(
  "ar",
  (count) => (count === 1 ? "شخص آخر" : `${count} غيرهم`),
  (number, word) => word.replace("#", () => number),
);

/** How many people. */
export const PEOPLE = {
  zero: "لا أحد",
  one: "شخص واحد",
  two: "شخصان",
  few: "# أشخاص",
  many: "# شخصًا",
  other: "# شخص",
};

const { span } = counted;

export const saidInArabic = saidIn({
  rule: (name) => `هذا يخالف القاعدة ${apart(name)}.`,
  wave: "جاء كثيرون دفعة واحدة. يُرجى المحاولة لاحقًا.",
});

/** @param {string} why */
export const reasonInArabic = (why) => `السبب: «${saidInArabic(why)}»`;

/** What each code of the host's says, where a page has no better words. @type {Record<string, string>} */
const CODES = {
  malformed: "لا يفهم المضيف ذلك.",
  "too-large": "هذا أطول مما يُقبل.",
  "binary-not-supported": "لا يقبل المضيف ذلك بهذا الشكل.",
  "not-ready": "لم تدخل الغرفة بعد.",
  "rate-limited": "هذا كثير دفعة واحدة.",
  muted: "أنت مكتوم.",
  "held-back": "الغرفة مزدحمة الآن. يُرجى الانتظار لحظة.",
  "no-such-peer": "من تقصده ليس هنا.",
  "no-such-room": "لا توجد غرفة كهذه.",
  "too-short": "هذا قصير جدًا.",
  "no-such-message": "لم تعد هذه الرسالة موجودة.",
  "too-late": "فات الوقت: مضى عليها وقت طويل.",
  "no-such-stroke": "لم يعد هذا على السبورة.",
  "board-full": "السبورة ممتلئة.",
  "bad-name": "لا يمكن استعمال هذا الاسم هنا.",
  "name-taken": "هذا الاسم مستعمل هنا.",
  "room-full": "هذه الغرفة ممتلئة.",
  "too-many": "يوجد من ذلك عدد كبير هنا.",
  "rooms-closed": "هنا يفتح المضيف وحده غرفًا جديدة.",
  forbidden: "هذا غير ممكن هنا.",
  removed: "جرى إخراجك.",
  banned: "أنت محظور.",
  "timed-out": "عليك البقاء خارجًا بعض الوقت.",
  "name-not-listed": "هذا الاسم ليس في القائمة.",
  "bad-offer": "اتصال هذا المتصفح لا يناسب المضيف.",
  stopping: "المضيف في طريقه إلى التوقف.",
  "no-answer": "لا يستطيع المضيف الإجابة الآن.",
  "no-such-file": "لم يعد هذا الملف لدى المضيف.",
  "hash-mismatch": "لم يصل الملف سليمًا.",
  "no-space": "لم تبق مساحة لدى المضيف.",
  stalled: "لم يعد يصل شيء في الطريق.",
  "no-such-ban": "لم يعد هذا الحظر قائمًا.",
  "no-such-act": "لم يعد المضيف يعرف عن ذلك شيئًا.",
  "not-undone": "لم يعد التراجع عن ذلك ممكنًا.",
  "bad-invite": "هذا الرابط لا أثر له هنا.",
  "invite-used": "سبق استعمال هذا الرابط.",
  "not-allowed": "هذا غير مسموح لك هنا الآن.",
  "slow-mode": "هذه الغرفة في الوضع البطيء.",
  denied: "رفض الإشراف ذلك.",
  "no-such-item": "سبق أن قرر أحدهم في ذلك.",
  "no-patterns": "هذا المضيف لا يعرف الأنماط.",
  locked: "هذه الغرفة مقفلة.",
  "pin-required": "تطلب هذه الغرفة رمز PIN.",
  "pin-wrong": "ليس هذا رمز PIN الصحيح.",
  "door-closed": "لا يُدخل إلى هذه الغرفة هكذا.",
  "refused-by-rule": "هذا يخالف قاعدة.",
  "no-such-rule": "لم تعد هذه القاعدة موجودة.",
  withdrawn: "سبق أن سحبت ذلك.",
};

/** Why the host refused something; what no page knows yet is told in its words. @param {{code: string, text: string}} error */
export const whyNotInArabic = ({ code, text }) => CODES[code] ?? lineApart(text);

/** @type {typeof import("./en.js").ENDINGS} */
const ENDINGS = {
  KICKED: "أخرجك الإشراف.",
  BANNED: "أنت محظور من غرف هذا المضيف. إن كان ذلك خطأ فتحدث مع المضيف.",
  TIMED_OUT: "أخرجك الإشراف لبعض الوقت.",
  MOVED: "نقلك الإشراف إلى غرفة أخرى.",
  DENIED: "لم يُسمح لك بالدخول.",
  ROOM_CLOSED: "أغلق المضيف هذه الغرفة للجميع.",
  DUPLICATE_IDENTITY: "انضممت من جديد من صفحة أخرى.",
  FLOODING: "أُرسل من هنا الكثير في وقت قصير.",
  SLOW_READER: "لم يلحق اتصالك بالغرفة.",
  PROTOCOL_ERROR: "هذه الصفحة والمضيف لا يفهم أحدهما الآخر. يُرجى تحميل الصفحة من جديد.",
  "name-taken": "يحمل أحدهم اسمك هنا.",
  removed: "جرى إخراجك من غرف هذا المضيف.",
  banned: "أنت محظور من غرف هذا المضيف. إن كان ذلك خطأ فتحدث مع المضيف.",
  "timed-out": "جرى إخراجك من غرف هذا المضيف لبعض الوقت.",
  "name-not-listed": "اسمك ليس في قائمة هذه الغرفة. يُرجى كتابته كما هو لدى المضيف.",
  "room-full": "امتلأت هذه الغرفة. يُرجى المحاولة لاحقًا.",
  unsupported: "ليس في هذا المتصفح WebRTC، أو أنه معطّل.",
  "no-data-connection":
    "المضيف يجيب، لكن لا يقوم اتصال بيانات. قد تمنعه شبكة VPN أو جدار حماية أو إعدادات المتصفح.",
  unreachable: "المضيف لا يجيب. يُرجى التأكد من أنك على شبكته.",
  "connection-lost": "انقطع الاتصال.",
  timeout: "استغرق ذلك وقتًا طويلًا.",
  muted: "أنت مكتوم.",
  "rate-limited": "هذا كثير دفعة واحدة.",
  "queue-full": "ينتظر الكثير من قبل.",
  closed: "أنت غير متصل.",
  other: "أنهى المضيف ذلك.",
};

export const whyInArabic = endings(
  ENDINGS,
  (seconds) => `يمكنك الانضمام من جديد بعد ${span(seconds)}.`,
  reasonInArabic,
  whyNotInArabic,
);
