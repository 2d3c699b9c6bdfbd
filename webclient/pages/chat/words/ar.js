/**
 * Every word of the chat page, in Arabic. The pages' Arabic asks with "يُرجى", names what buttons do by nouns, and calls
 * room: غرفة; host: المضيف; guest: ضيف; moderator(s): الإشراف; mute: كتم; kick: إخراج; ban: حظر; hold: تعليق;
 * redact, take back: سحب; undo: تراجع; the word: الكلمة; whisper: همس; whiteboard: سبورة; report: إبلاغ.
 */

import { counted, PEOPLE, saidInArabic, whyNotInArabic } from "../../shared/host/ar.js";
import { apart, lineApart } from "../../shared/shown.js";
import { SHORT } from "../../shared/waiting.js";
import * as guests from "./ar_guests.js";
import * as pictures from "./ar_pictures.js";
import * as reactions from "./ar_reactions.js";
import * as rooms from "./ar_rooms.js";

const { length, list, plural, span } = counted;

const MESSAGES = {
  zero: "# رسالة",
  one: "رسالة واحدة",
  two: "رسالتان",
  few: "# رسائل",
  many: "# رسالة",
  other: "# رسالة",
};

/** Where they are what is done to. */
const THESE_MESSAGES = { ...MESSAGES, two: "رسالتين" };

const NEW_MESSAGES = {
  zero: "# رسالة جديدة",
  one: "رسالة جديدة",
  two: "رسالتان جديدتان",
  few: "# رسائل جديدة",
  many: "# رسالة جديدة",
  other: "# رسالة جديدة",
};

const FILES = {
  zero: "# ملف",
  one: "ملف واحد",
  two: "ملفان",
  few: "# ملفات",
  many: "# ملفًا",
  other: "# ملف",
};

const CHARACTERS = {
  zero: "بـ # حرف",
  one: "بحرف واحد",
  two: "بحرفين",
  few: "بـ # أحرف",
  many: "بـ # حرفًا",
  other: "بـ # حرف",
};

/** @type {typeof import("./en.js").en} */
export const ar = {
  ...guests.ar,
  ...pictures.ar,
  ...reactions.ar,
  ...rooms.ar,
  title: (room) => `${apart(room)} - دردشة`,
  joinTitle: "الانضمام إلى الدردشة",
  yourName: "اسمك",
  room: "الغرفة",
  language: "اللغة",
  join: "انضمام",
  joining: "جارٍ الانضمام...",
  joinIn: (seconds) => `الانضمام بعد ${span(seconds)}`,
  comeBack: (seconds) =>
    seconds > 0
      ? `يمكنك الانضمام من جديد بعد ${span(seconds)}${seconds > SHORT ? "، أو قبل ذلك إن سمح الإشراف" : ""}.`
      : "يمكنك الآن الانضمام من جديد.",
  cancel: "إلغاء",
  pin: "رمز PIN للغرفة",
  knockTitle: "في انتظار السماح بالدخول",
  knocking: (room) =>
    `يرى الإشراف في ${apart(room)} أنك هنا. يُرجى إبقاء هذه الصفحة مفتوحة: ستتابع فور السماح لك بالدخول.`,
  knockedAway:
    "تعذر الوصول إلى المضيف الآن. يُرجى إبقاء هذه الصفحة مفتوحة: ستتابع من تلقاء نفسها حين يعود المضيف.",
  notLetIn: (text) =>
    `لم يُسمح لك بالدخول.${text ? ` ${ar.moderatorWrote} ${lineApart(text)}` : ""}`,
  close: "إغلاق",
  leave: "مغادرة الغرفة",
  leaveUnsent: "لديك ما لم يُرسل بعد. المغادرة مع ذلك؟",
  hostSees: "مضيف هذه الغرفة يرى كل شيء وقد يحتفظ به.",
  joinAs: (name) => `الانضمام باسم «${apart(name)}»`,
  nameTaken: (name, suggestion) =>
    suggestion
      ? `${apart(name)} مستعمل هنا. الانضمام باسم «${apart(suggestion)}»؟`
      : `${apart(name)} مستعمل هنا. يُرجى اختيار اسم آخر.`,
  nameOwn: (name, suggestion) => {
    const go = suggestion ? `من هنا أيضًا باسم «${apart(suggestion)}»` : "من هنا باسم آخر";
    return `أنت هنا من قبل باسم ${apart(name)}، في علامة تبويب أو نافذة أخرى. يمكنك المتابعة هناك، أو الانضمام ${go}.`;
  },
  hostAway: "المضيف لا يجيب. تجري إعادة المحاولة...",
  nameHeld: "كان هذا الاسم لأحدهم قبل لحظة. تجري إعادة المحاولة...",
  nameHeldOwn: "كان هذا اسمك قبل لحظة في صفحة أخرى. تجري إعادة المحاولة...",
  noData:
    "المضيف يجيب، لكن لا يقوم اتصال بيانات. قد تمنعه شبكة VPN أو جدار حماية أو إعدادات هذا المتصفح. تجري إعادة المحاولة...",
  hostBusy: "ينضم كثيرون الآن. دورك قريب؛ تجري إعادة المحاولة...",
  noWebRTC: "لا يمكن الانضمام من هذا المتصفح: ليس فيه WebRTC. وهو في كل متصفح حديث.",
  notJoined({ code, text, retryAfter, why }) {
    const when = retryAfter ? ` ${ar.comeBack(retryAfter)}` : "";
    const reason = why ? ` ${ar.moderatorWrote} ${saidInArabic(why)}` : "";
    switch (code) {
      case "banned":
        return `أنت محظور من غرف هذا المضيف.${when} إن كان ذلك خطأ فتحدث مع المضيف.${reason}`;
      case "timed-out":
        return `جرى إخراجك من غرف هذا المضيف لبعض الوقت.${when}${reason}`;
      case "name-not-listed":
        return "اسمك ليس في قائمة هذه الغرفة. يُرجى كتابته كما هو لدى المضيف.";
      case "locked":
        return "هذه الغرفة مقفلة: لا يدخلها أحد جديد الآن. يمكنك سؤال المضيف أو المحاولة لاحقًا.";
      case "pin-required":
        return "تطلب هذه الغرفة رمز PIN. وهو لدى من دعاك.";
      case "pin-wrong":
        return retryAfter
          ? `جاءت من شبكتك رموز PIN خاطئة كثيرة.${when}`
          : "ليس هذا رمز PIN الصحيح. يُرجى المحاولة من جديد.";
      case "removed":
        return `جرى إخراجك من غرف هذا المضيف.${when}`;
      case "bad-answer":
        return "ما يجيب عند هذا العنوان ليس مضيفًا.";
      case "bad-argument":
        return "لا يسمح هذا المتصفح لأي صفحة بالاتصال. قد تمنعه إضافة أو قاعدة لصاحبه.";
      default:
        return `${whyNotInArabic({ code, text: text || code })}${when}`;
    }
  },

  messages: "الرسائل. مفاتيح الأسهم تنتقل بينها، وR للرد.",
  message: "رسالة",
  writeHere: "رسالة",
  send: "إرسال",
  whoIsHere: "من هنا",
  findPerson: "البحث عن شخص",
  nobodyFound: "لا أحد هنا في اسمه ذلك.",
  you: "أنت",
  moderates: "إشراف",
  muted: "مكتوم",
  hasWord: "له الكلمة",
  warning: "الإشراف يحذرك",
  warningRead: "فهمت",
  warningWithdrawn: "سُحب هذا التحذير",
  unwarned: (text) => `سحب الإشراف تحذيرًا لك: ${lineApart(text)}`,
  warned: (text) => `الإشراف يحذرك: ${lineApart(text)}`,
  renamed: (from, to) => `${apart(from)} اسمه الآن ${apart(to)}.`,
  renamedYou: (to) => `غيّر الإشراف اسمك إلى ${apart(to)}.`,
  movedAway: (name) => `نُقل ${apart(name)} إلى غرفة أخرى.`,
  movedHere: (from, text) =>
    `نقلك الإشراف من ${apart(from)} إلى هنا.${text ? ` ${lineApart(text)}` : ""}`,
  handUp: "يد مرفوعة",
  raiseHand: "رفع اليد",
  lowerHand: "إنزال اليد",
  raisedHand: (name) => `رفع ${apart(name)} يده.`,
  peopleCount: (count) => (count === 0 ? "لا أحد بعد" : plural(count, PEOPLE)),
  mentionOf: (name) => `ذكر ${apart(name)}`,
  whisperTo: (name) => `همس إلى ${apart(name)}`,
  mentionWhom: "ذكر شخص",
  chat: "الدردشة",
  board: "السبورة",
  views: "الدردشة والسبورة",
  newOnBoard: "جديد على السبورة",
  boardFailed: "تعذر تحميل السبورة.",
  sound: "صوت للرسائل الجديدة",
  emptyTitle: "لم يقل أحد شيئًا بعد",
  emptyText: "أهلًا بك. ما تكتبه يراه كل من في الغرفة.",

  connecting: "جارٍ الاتصال",
  open: "متصل",
  reconnecting: "تجري إعادة الاتصال",
  connectionLost: "انقطع الاتصال. تجري إعادة الاتصال... لن يضيع شيء مما كتبته.",
  hostStopped: "توقف المضيف. تعود هذه الصفحة حين يعود.",
  tryNow: "المحاولة الآن",
  hostRestarted: "أعاد المضيف التشغيل. ضاعت رسائل لم يكن قد حفظها.",
  gap: "قيل في غيابك أكثر مما يحتفظ به المضيف.",

  topic: "الموضوع",
  pinned: "إعلان: ",
  pinnedMessage: "مثبّتة: ",
  pinnedTitle: "رسالة مثبّتة",
  closePin: "إخفاء الرسالة المثبّتة",
  newTopic: (topic) => (topic ? `الموضوع الآن: ${lineApart(topic)}` : "لم يعد هناك موضوع."),
  came: (names) => `انضم ${list(names)}.`,
  left: (names) => `غادر ${list(names)}.`,
  sentAway: (name) => `أخرج الإشراف ${apart(name)}.`,
  announcement: "إعلان من المضيف",
  onlyToYou: "لك وحدك",
  onlyTo: (name) => `إلى ${apart(name)} فقط`,
  redacted: "سحبها الإشراف",
  manyRedacted: (count, name) =>
    `سحب الإشراف ${plural(count, THESE_MESSAGES)} ${name ? `من ${apart(name)}` : "مما كتبته"}.`,
  manyDeleted: (count, name) =>
    `حُذفت ${plural(count, MESSAGES)} ${name ? `من ${apart(name)}` : "مما كتبته"}.`,
  isTyping: (names) =>
    names.length > 3 ? "يكتب عدة أشخاص الآن..." : `يكتب الآن: ${list(names)}...`,
  newMessages: (count) => plural(count, NEW_MESSAGES),
  newFromHere: "جديد",

  showEarlier: "رسائل أقدم",
  loadingEarlier: "جارٍ تحميل رسائل أقدم...",
  earlierFailed: "لم ينجح ذلك. المحاولة من جديد",
  roomBegins: "هنا تبدأ الغرفة بالنسبة إليك",
  pageIsFull: "لا تتسع هذه الصفحة لرسائل أخرى",

  search: "بحث",
  searchFor: "كلمات مما قيل",
  searching: "جارٍ البحث...",
  found: (count, hasMore) =>
    hasMore
      ? `الأحدث: ${plural(count, MESSAGES)}؛ وهناك المزيد`
      : `${plural(count, MESSAGES)}، الأحدث أولًا`,
  nothingFound: "لا شيء بهذه الكلمات.",
  moreHits: "المزيد",
  goingBack: "جارٍ الرجوع إليها...",
  tooFarBack: "هذه أقدم من أن يصلها السجل. ها هي كاملة.",
  notFound(code) {
    switch (code) {
      case "too-short":
        return "تلزم كلمة من ثلاثة أحرف على الأقل.";
      case "closed":
        return "لست في الغرفة.";
      default:
        return "لا يستطيع المضيف البحث الآن. يُرجى المحاولة بعد لحظة.";
    }
  },

  showAll: "عرض الكل",
  showLess: "عرض أقل",
  reply: "رد",
  replyTo: (name) => `رد على ${apart(name)}`,
  replyToOwn: "رد على رسالتك",
  whispering: (name) => `لن يرى هذا إلا ${apart(name)} والمضيف.`,
  unknownMessage: "رسالة ليست لديك",
  stopReplying: "الكتابة إلى الجميع دون رد",
  hasGone: (name) => `غادر ${apart(name)}: لن يرى أحد همستك.`,

  emoji: "رموز تعبيرية",
  attach: "إرفاق ملف",
  dropHere: "إفلات الملفات هنا لمشاركتها",
  toBeSent: "للإرسال",
  takeOut: (name) => `عدم إرسال ${apart(name)}`,
  trayFull: "يُرسل عشرون ملفًا على الأكثر معًا. يلزم إرسال هذه أولًا.",
  tooLargeFile: (name, limit) =>
    `${apart(name)} أكبر من ${apart(limit)}، وهو أقصى ما يقبله هذا المضيف.`,
  tooLargeFiles: (count, limit) =>
    `${plural(count, FILES)} فوق ${apart(limit)}، وهو أقصى ما يقبله هذا المضيف.`,
  noFolders: "لا يمكن مشاركة مجلد. يلزم وضعه في ملف واحد أولًا.",
  progress: (done, total) => `${apart(done)} من ${apart(total)}`,
  writeCaption: "تعليق",
  play: "تشغيل",
  cannotPlay: "لا يمكن تشغيله هنا. يمكن حفظه.",
  waitingToSend: "في انتظار الإرسال",
  hostIsAway: "المضيف لا يجيب الآن. تجري إعادة المحاولة...",
  loadAgain: "تحميل الصفحة من جديد",
  save: "حفظ",
  fileFailed(code) {
    switch (code) {
      case "too-large":
        return "هذا الملف أكبر مما يقبله هذا المضيف.";
      case "no-space":
        return "لم تبق لدى المضيف مساحة للملفات.";
      case "no-such-file":
        return "لم يعد هذا الملف لدى المضيف.";
      case "hash-mismatch":
        return "ما وصل ليس الملف الذي شُورك. لذلك أُهمل.";
      case "unreadable":
        return "هذا مجلد، أو أن الملف تغير أو لم يعد موجودًا.";
      case "no-files":
        return "لا يقبل هذا المضيف ملفات.";
      case "outdated":
        return "هذه الصفحة أقدم من المضيف. يُرجى تحميلها من جديد؛ وما كتبته يبقى في الحقل.";
      case "aborted":
        return "أُلغي.";
      case "connection-lost":
      case "stalled":
      case "timeout":
      case "closed":
        return "انقطع الاتصال في الطريق. يُرجى المحاولة من جديد.";
      case "unreachable":
      case "bad-answer":
        return "لا يجيب المضيف كما ينبغي. يُرجى المحاولة من جديد.";
      default:
        return "لم ينجح ذلك. يُرجى المحاولة من جديد أو اختيار ملف آخر.";
    }
  },

  tooLong: (over) => `الرسالة أطول مما يُقبل ${plural(over, CHARACTERS)}. يُرجى تقصيرها.`,
  sending: "جارٍ الإرسال...",
  waitsForConnection: "تُرسل حين يعود الاتصال",
  held(why) {
    if (why === "delay") return "تُرسل بعد لحظة";
    const because = { approval: "", restricted: "، ككل ما تقوله" }[why];
    return `تنتظر الإشراف${because ?? `: القاعدة ${apart(why)}`}`;
  },
  edit: "تعديل",
  outAlready: "كانت قد أُرسلت.",
  takingBack: "جارٍ طلب سحبها...",
  takenBackLater: "يُطلب سحبها حين يعود الاتصال",
  sendAgain: "إرسال من جديد",
  remove: "إزالة",
  slowEvery: (seconds) => `الوضع البطيء: ${length(seconds)} بين رسالتين.`,
  slowFor: (seconds) => `الوضع البطيء: رسالتك التالية بعد ${span(seconds)}.`,
  goesOutIn: (seconds) => `الوضع البطيء: تُرسل بعد ${span(seconds)}`,
  hostReadsAlone: "لا يقرأ ما تكتبه إلا المضيف.",
  notThisFile: "لا تقبل هذه الغرفة ملفات من هذا النوع الآن.",
  mutedUntil: (time) => `أنت مكتوم حتى ${time}. لا تزال القراءة ممكنة.`,

  notSent({ code, text, retryAfter }) {
    const when = retryAfter ? ` يُرجى المحاولة بعد ${span(retryAfter)}.` : "";
    switch (code) {
      case "rate-limited":
        return `لم تُرسل: رسائل كثيرة دفعة واحدة.${when}`;
      case "muted":
        return `لم تُرسل: أنت مكتوم.${when}`;
      case "slow-mode":
        return "لم تُرسل: هذه الغرفة في الوضع البطيء.";
      case "denied":
        return `لم تظهر: رفضها الإشراف. ${saidInArabic(text)}`;
      case "refused-by-rule":
        return `لم تُرسل. ${saidInArabic(text)}`;
      case "not-allowed":
        return "لم تُرسل: هذا معطّل في هذه الغرفة الآن.";
      case "too-large":
        return "لم تُرسل: هذه الرسالة طويلة جدًا.";
      case "queue-full":
        return "لم تُرسل: ينتظر الكثير من قبل.";
      case "no-such-peer":
        return "لم تُرسل: من كانت له ليس هنا.";
      case "malformed":
        return "لم تُرسل: فيها ما لا يمكن إرساله.";
      case "closed":
        return "لم تُرسل: لست في الغرفة.";
      default:
        return `لم تُرسل. ${whyNotInArabic({ code, text })}${when}`;
    }
  },

  backToStart: "العودة إلى البداية",
  joinAgain: "الانضمام من جديد",
  moderatorWrote: "كتب الإشراف:",
  ended(reason, room, detail) {
    switch (reason) {
      case "KICKED":
        return {
          title: "جرى إخراجك من غرف هذا المضيف",
          text: "أخرجك الإشراف. يمكنك الانضمام من جديد بعد لحظة.",
        };
      case "BANNED":
        return {
          title: "أنت محظور من غرف هذا المضيف",
          text: "لا يسمح لك الإشراف بالدخول. إن كان ذلك خطأ فتحدث مع المضيف.",
        };
      case "TIMED_OUT":
        return {
          title: "أنت خارج غرف هذا المضيف لبعض الوقت",
          text: "يمكنك العودة حين ينتهي الوقت. تحميل الصفحة من جديد لا يقصّره.",
        };
      case "DENIED":
        return {
          title: `لم يُسمح لك بدخول ${apart(room)}`,
          text: "يقرر الإشراف من يدخل. يمكنك الطلب من جديد بعد لحظة.",
        };
      case "ROOM_CLOSED":
        return {
          title: `أُغلقت ${apart(room)}`,
          text: "أغلق المضيف هذه الغرفة للجميع.",
        };
      case "DUPLICATE_IDENTITY":
        return {
          title: "انضممت من جديد من صفحة أخرى",
          text: "لا يكون الاسم في الغرفة إلا مرة واحدة. غادرت هذه الصفحة.",
        };
      case "FLOODING":
        return {
          title: "جرى إخراجك من غرف هذا المضيف",
          text: "أُرسل من هنا الكثير في وقت قصير. يمكنك العودة حين ينتهي الوقت؛ يُرجى إرسال أقل في المرة الواحدة.",
        };
      case "SLOW_READER":
        return {
          title: `جرى إخراجك من ${apart(room)}`,
          text: "لم يلحق اتصالك بالغرفة. يمكنك العودة حيث تكون الشبكة أفضل.",
        };
      default:
        return {
          title: `لم تعد في ${apart(room)}`,
          text: detail || "أنهى المضيف ذلك.",
        };
    }
  },
};
