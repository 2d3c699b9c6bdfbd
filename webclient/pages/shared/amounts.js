/** How many, who, and how long, in words, by the rules of each language. */

import { localeFor } from "./i18n.js";
import { apart } from "./shown.js";

/** So many names are told; of more, the first of them and how many others. */
const NAMES = 3;

/** The larger units of time, in seconds. @type {[number, string][]} */
const UNITS = [
  [86_400, "day"],
  [3600, "hour"],
  [60, "minute"],
];

/**
 * @param {string} language
 * @param {(count: number) => string} others "3 others"
 * @param {(number: string, word: string) => string} [counted] a number, and what there are so many of
 */
export function amounts(language, others, counted = (number, word) => `${number} ${word}`) {
  const locale = localeFor(language);
  const rules = new Intl.PluralRules(language);
  const lists = new Intl.ListFormat(language, { type: "conjunction" });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
  const digits = new Intl.NumberFormat(locale);
  /** @param {number} amount @param {string} unit */
  const measured = (amount, unit) =>
    new Intl.NumberFormat(locale, { style: "unit", unitDisplay: "long", unit }).format(amount);
  return {
    /** The hour of a time in milliseconds since 1970. @param {number} time */
    hour: (time) => clock.format(time),

    /**
     * "1 person", "2 people".
     *
     * @param {number} count
     * @param {{other: string} & Partial<Record<Intl.LDMLPluralRule, string>>} words by plural form
     */
    plural: (count, words) =>
      counted(digits.format(count), words[rules.select(count)] ?? words.other),

    /** "Ann", "Ann and Ben", "Ann, Ben and 3 others". @param {string[]} names @param {number} [count] of whom these are the first */
    list(names, count = names.length) {
      const shown = Math.min(names.length, count <= NAMES ? count : NAMES - 1);
      const told = names.slice(0, shown).map(apart);
      return lists.format(shown < count ? [...told, others(count - shown)] : told);
    },

    /** "40 seconds", "3 minutes". @param {number} seconds */
    span(seconds) {
      if (seconds >= 5400) return measured(Math.round(seconds / 3600), "hour");
      if (seconds >= 90) return measured(Math.round(seconds / 60), "minute");
      return measured(Math.max(1, Math.ceil(seconds)), "second");
    },

    /** What is a round number of something: "10 minutes", "1 hour", "7 days". @param {number} seconds */
    length(seconds) {
      const [size, unit] = UNITS.find(([each]) => seconds % each === 0) ?? [1, "second"];
      return measured(seconds / size, unit);
    },
  };
}
