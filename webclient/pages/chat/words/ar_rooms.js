/** What guests read of other rooms than this one, of inviting others, and of the screen, in Arabic. */

import { apart } from "../../shared/shown.js";

/** @type {typeof import("./en_rooms.js").en} */
export const ar = {
  rooms: "غرفك",
  otherRooms: "غرف أخرى مفتوحة",
  anotherRoom: "غرفة أخرى",
  roomInFront: "هذه أمامك الآن",
  notInRoom: "لست فيها",
  roomsUnknown: "لا يذكر المضيف أي الغرف مفتوحة. يُرجى كتابة الاسم أعلاه.",
  tooManyRooms: (most) =>
    `أنت في أكبر عدد من الغرف (${most}). يُرجى مغادرة واحدة قبل الانضمام إلى أخرى.`,
  newElsewhere: (news) => `${news} في غرفك الأخرى`,
  backToRoom: (room) => `عودة إلى ${apart(room)}`,
  awake: "إبقاء الشاشة مضاءة",
  inviteOthers: "دعوة آخرين",
  share: "مشاركة",
  copyAddress: "نسخ العنوان",
  addressCopied: "نُسخ.",
  addressNotCopied: "لا يسمح هذا المتصفح للصفحات بالنسخ. العنوان مكتوب أعلاه.",
  notLoaded: "تعذّر تحميل ذلك. يُرجى المحاولة بعد لحظة.",
  codeOf: (room) => `رمز QR للغرفة ${room}`,
};
