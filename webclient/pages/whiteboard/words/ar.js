import { counted, reasonInArabic, whyNotInArabic } from "../../shared/host/ar.js";
import { apart } from "../../shared/shown.js";

const { hour, list, plural, span } = counted;

const LINES = {
  zero: "# خط",
  one: "خط واحد",
  two: "خطان",
  few: "# خطوط",
  many: "# خطًا",
  other: "# خط",
};

/** @param {number} [seconds] */
const again = (seconds) => (seconds ? ` يُرجى المحاولة بعد ${span(seconds)}.` : "");

/** Every word of the whiteboard, in Arabic. @type {typeof import("./en.js").en} */
export const ar = {
  board: "السبورة. الرسم بالفأرة أو القلم أو الإصبع أو لوحة المفاتيح.",
  boardKind: "سبورة رسم",
  boardHelp:
    "مفاتيح الأسهم تحرك علامة التقاطع، ومع Shift أبعد. مفتاح المسافة يضع القلم ويرفعه، وEscape يلغي الخط. الأدوات: P القلم، E الممحاة، M قلم التمييز، L الخط، A السهم، R المستطيل، O القطع الناقص، I المؤشر. مع الممحاة يمحو مفتاح المسافة ما رسمته تحت العلامة، ومع المؤشر يُظهر للآخرين مكان العلامة. من 1 إلى 6 لاختيار لون، S للسماكة التالية، Control Z للتراجع، Control Shift Z للإعادة، زائد وناقص للتكبير والتصغير، 0 لعرض الكل. السحب مع إبقاء مفتاح المسافة مضغوطًا يحرك السبورة. T نص وN ملاحظة: مفتاح المسافة يفتح حقلًا عند العلامة، وEnter يضع ما فيه. G يضيف صورة. V لما رسمته: مفتاح المسافة يلتقطه عند العلامة ويضعه، وEnter يعيد كتابته، وDelete يزيله، و< و> يصغّرانه ويكبّرانه. مفاتيح الأسهم تحرك المحدد، ومع Shift أبعد؛ D يكرره، وEscape يتركه.",
  divider: "عرض الدردشة",
  tools: "أدوات الرسم",
  tool: "الأداة",
  toolNames: [
    "قلم",
    "ممحاة لما رسمته",
    "قلم تمييز",
    "خط",
    "سهم",
    "مستطيل",
    "قطع ناقص",
    "مؤشر لا يترك أثرًا",
    "نص",
    "ملاحظة",
    "تحديد ما رسمته وتحريكه",
  ],
  short: {
    tools: [
      "قلم",
      "ممحاة",
      "تمييز",
      "خط",
      "سهم",
      "مستطيل",
      "قطع ناقص",
      "مؤشر",
      "نص",
      "ملاحظة",
      "تحديد",
    ],
    picture: "صورة",
    zoomOut: "تصغير",
    fit: "السبورة كلها",
    zoomIn: "تكبير",
    paper: "ورق",
    lead: "قيادة",
    clear: "مسح",
    save: "PNG",
    saveSvg: "SVG",
  },
  ink: "اللون والسماكة",
  colour: "اللون",
  size: "السماكة",
  colours: ["أسود", "أحمر", "برتقالي", "أخضر", "أزرق", "بنفسجي"],
  white: "أبيض",
  sizes: ["رفيع", "متوسط", "سميك"],
  undo: "تراجع (Ctrl+Z)",
  redo: "إعادة (Ctrl+Shift+Z)",
  more: "المزيد",
  zoomIn: "تكبير (+)",
  zoomOut: "تصغير (-)",
  fit: "عرض السبورة كلها (0)",
  save: "حفظ كصورة: PNG",
  saveSvg: "حفظ كرسم: SVG",
  paper: "ورق آخر",
  papers: {
    plain: "ورق سادة",
    lined: "ورق مسطّر",
    squared: "ورق مربعات",
    dotted: "ورق منقّط",
  },
  lead: "قيادة: جعل الآخرين يرون ما تراه",
  leading: "إنهاء القيادة",
  following: (who, isFollowing) =>
    isFollowing ? `إيقاف متابعة ${apart(who)}` : `متابعة ${apart(who)}`,
  led: (who) => `ترى الآن ما يراه ${apart(who)}`,
  letGo: "تتنقل الآن بنفسك من جديد",
  zoomed: (percent) => ({
    short: `${percent}%`,
    long: `عرض السبورة كلها، الآن ${percent}%`,
  }),
  blurred: "المس للعرض",
  notLoaded: "تعذر تحميل ما يصنع الصور. يُرجى المحاولة مرة أخرى.",
  notSaved: "لم يكن هناك مكان للصورة",
  clear: "مسح السبورة للجميع",
  sure: "مسح السبورة للجميع؟",
  yes: "مسح",
  no: "إبقاء",
  loading: "جارٍ تحميل السبورة...",
  notNow: "لم يُرسم",
  barred({ kind, until, why }) {
    const words = why ? ` ${reasonInArabic(why)}` : "";
    const end = Number.isFinite(until) ? `حتى ${hour(until)}` : "حتى يرفع الإشراف ذلك";
    if (kind === "muted") return `أنت مكتوم ${end}: يمكنك المشاهدة دون الرسم.${words}`;
    if (kind === "held")
      return `ما تفعله ينتظر الإشراف، والرسم لا يحتمل الانتظار: يمكنك المشاهدة.${words}`;
    return "يمكنك هنا المشاهدة دون الرسم.";
  },
  refused: ({ code, text, retryAfter }) =>
    ({
      muted: `أنت مكتوم: لم يُقبل ما رسمته.${again(retryAfter)}`,
      "rate-limited": `هذا كثير دفعة واحدة: لم يُقبل خطك الأخير.${again(retryAfter)}`,
      "too-large": "كان هذا الخط أطول مما تتسع له السبورة.",
      "queue-full": "ينتظر الكثير من قبل: لم يُقبل خطك الأخير.",
      "board-full": "السبورة ممتلئة. يمكنك محو شيء، أو أن تطلب من المضيف مسحها.",
      "not-allowed": "لم يُقبل: هذا غير مسموح لك هنا.",
      forbidden: "لا يمكنك تغيير إلا ما رسمته بنفسك.",
      "no-such-stroke": "لم يعد هذا على السبورة.",
    })[code] ?? `لم يُقبل: ${whyNotInArabic({ code, text })}`,
  spared: "لا يمكنك محو إلا ما رسمته بنفسك.",
  undone: "تم التراجع",
  redone: "تمت الإعادة",
  nothingToUndo: "ليس لك ما يُتراجع عنه",
  nothingToRedo: "ليس هناك ما يُعاد",
  down: "القلم على السبورة",
  drawn: "رُسم الخط",
  dropped: "أُلغي الخط",
  erased: "تم المحو",
  picture: "إضافة صورة (G)",
  write: "نص للسبورة: Enter يضعه، وEscape يلغيه",
  held: "تم الالتقاط: مفاتيح الأسهم تحرك، ومفتاح المسافة يضع",
  moved: "تم التحريك",
  chosen: "المحدد",
  remove: "حذف (Delete)",
  copy: "تكرار (D)",
  copied: "تم التكرار",
  smaller: "أصغر (<)",
  larger: "أكبر (>)",
  rewrite: "إعادة الكتابة (Enter)",
  notYours: "لا يمكنك تحريك إلا ما رسمته بنفسك.",
  nothingYours: "ليس لك شيء هنا",
  noPicture: "هذه ليست صورة يمكن قراءتها هنا",
  nothingHere: "ليس هنا ما يُمحى",
  saved: "حُفظت كصورة",
  cleared: (who, own) =>
    own ? "مسحت السبورة" : `${who === "server" ? "المضيف" : apart(who)} مسح السبورة`,
  uncleared: (who, own) =>
    own ? "أعدت السبورة" : `${who === "server" ? "المضيف" : apart(who)} أعاد السبورة`,
  content: (lines, names) =>
    lines === 0 ? "السبورة فارغة." : `${plural(lines, LINES)} على السبورة، من ${list(names)}.`,
};
