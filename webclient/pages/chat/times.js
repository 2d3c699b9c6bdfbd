/** Times as people read them: today by the clock, earlier ones with their day. */

import { locale } from "/pages/shared/i18n.js";

const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat(locale, {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
});
const exact = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "medium" });

/** @param {number} time milliseconds since 1970 */
export function timeElement(time) {
  const element = document.createElement("time");
  const date = new Date(time);
  element.className = "meta figures";
  if (Number.isNaN(date.getTime())) return element;
  element.dateTime = date.toISOString();
  element.title = exact.format(date);
  element.textContent = shortTime(time);
  return element;
}

/** @param {number} time milliseconds since 1970 */
export function shortTime(time) {
  const date = new Date(time);
  const isToday = date.toDateString() === new Date().toDateString();
  return (isToday ? clock : day).format(date);
}
