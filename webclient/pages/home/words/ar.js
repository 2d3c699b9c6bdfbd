/** Every word of the start page, in Arabic. */

import { counted, PEOPLE } from "../../shared/host/ar.js";
import { apart } from "../../shared/shown.js";

const { plural } = counted;

/** @type {typeof import("./en.js").en} */
export const ar = {
  title: "الانضمام إلى غرفة",
  purpose: "دردشة مع من هم على هذه الشبكة. بلا حساب وبلا تثبيت أي شيء.",
  yourName: "اسمك",
  room: "الغرفة",
  openRooms: "الغرف المفتوحة",
  noRooms: "لا توجد غرف بعد. الغرفة التي تكتب اسمها أعلاه تُفتح عند انضمامك.",
  roomsUnknown: "المضيف لا يجيب. تجري إعادة المحاولة...",
  people: (count) => (count === 0 ? "لا أحد بعد" : plural(count, PEOPLE)),
  join: "انضمام",
  hostSees: "المضيف يرى كل ما يقال في غرفه وقد يحتفظ به.",
  bringOthers: "دعوة آخرين",
  scan: (room) => `للانضمام إلى ${apart(room)} يُمسح هذا الرمز أو يُكتب العنوان:`,
  codeOf: (room) => `رمز QR للغرفة ${apart(room)}`,
  noCode: "يظهر هنا رمز بعد فتح الغرفة.",
  more: "المزيد لدى هذا المضيف",
  boardOf: (room) => `سبورة ${apart(room)}`,
  echo: "اختبار الاتصال",
  language: "اللغة",
};
