/** Times as people read them, by the host's clock: the hour beside what was said, the day above. */

import { locale } from "../shared/i18n.js";
import { hostClock } from "./host_clock.js";

const clock = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
const exact = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "medium" });
const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
const near = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
const day = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" });
const far = new Intl.DateTimeFormat(locale, { dateStyle: "long" });

/** @param {number | null} time milliseconds since 1970; null: not known yet, and nothing to show */
export function timeElement(time) {
  const element = document.createElement("time");
  const date = new Date(time ?? Number.NaN);
  element.className = "meta figures";
  if (Number.isNaN(date.getTime())) return element;
  element.dateTime = date.toISOString();
  element.title = exact.format(date);
  element.textContent = shortTime(time);
  return element;
}

/** The day and the hour. @param {number} time */
export const dateTime = (time) => moment.format(time);

/** The last that was asked for: what is said now is of one minute, and a format costs as much as a row. */
const last = { minute: Number.NaN, text: "" };

/** The hour. @param {number | null} time */
export function shortTime(time) {
  const date = new Date(time ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return "";
  const minute = Math.floor(date.getTime() / 60_000);
  if (minute !== last.minute) Object.assign(last, { minute, text: clock.format(date) });
  return last.text;
}

/** Whether two times are of one day. @param {number} one @param {number} other */
export const isSameDay = (one, other) =>
  new Date(one).toDateString() === new Date(other).toDateString();

/**
 * "Today", "Yesterday", "Thursday, 26 November": it changes as days pass.
 *
 * @param {number} time
 * @param {number} [now]
 */
export function dayWords(time, now = hostClock.now) {
  const ago = Math.round((startOfDay(time) - startOfDay(now)) / 86_400_000);
  if (ago === 0 || ago === -1) return capital(near.format(ago, "day"));
  const isNear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return (isNear ? day : far).format(time);
}

/** @param {number} time */
const startOfDay = (time) => new Date(time).setHours(0, 0, 0, 0);

/** @param {string} word */
const capital = (word) => word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
