/**
 * The languages of the pages. Each page has its words once per language, in `words/`, with the
 * same keys, and loads those of one. One language more is one module more per page, and a line here.
 */

import { pageAge } from "./page_age.js";

/** So long, in milliseconds, until words are asked for again that could not be loaded. */
const REST = 2000;

const KEY = "peerpyrtc.language";

/** What each language calls itself, by its code. */
export const LANGUAGES = { en: "English", de: "Deutsch" };

/** @typedef {keyof typeof LANGUAGES} Language */

/**
 * The language to speak: the one that was chosen here, else the first that the person's browser
 * wants and we have, else English.
 *
 * @param {readonly string[]} wanted language tags, such as "de-AT"
 * @param {string | null} [chosen]
 * @returns {Language}
 */
export function languageFor(wanted, chosen = null) {
  for (const tag of [chosen ?? "", ...wanted]) {
    const code = tag.toLowerCase().split("-")[0];
    if (Object.hasOwn(LANGUAGES, code)) return /** @type {Language} */ (code);
  }
  return "en";
}

const wanted = globalThis.navigator?.languages ?? [];

/** The language of this page. */
export const language = languageFor(wanted, chosenBefore());

/**
 * For times and numbers: the person's own kind of that language, if their browser names one, and
 * the language itself where another one was chosen.
 */
export const locale = localeFor(wanted, language);

/**
 * @param {readonly string[]} wanted
 * @param {Language} spoken
 */
export function localeFor(wanted, spoken) {
  return wanted.find((tag) => tag.toLowerCase().split("-")[0] === spoken) ?? spoken;
}

/**
 * A page's words, in its language; the page says so to whoever reads it aloud. They are loaded until
 * they are there: before, a page can say nothing.
 *
 * @param {(language: Language, again: string) => Promise<any>} load `again` stands at an address's end:
 *   browsers before 2026 never ask twice by one for what could not be loaded
 */
export async function spoken(load) {
  document.documentElement.lang = language;
  for (let failed = 0; ; failed += 1) {
    try {
      return (await load(language, failed ? `?${failed}` : ""))[language];
    } catch {
      if ((await pageAge()) === "older") location.reload();
      await new Promise((resolve) => setTimeout(resolve, REST));
    }
  }
}

/**
 * Offer the languages in a list; another one takes effect by loading the page again.
 *
 * @param {HTMLSelectElement} list
 */
export function offerLanguages(list) {
  for (const [code, own] of Object.entries(LANGUAGES)) {
    const option = new Option(own, code, false, code === language);
    option.lang = code;
    list.append(option);
  }
  list.addEventListener("change", () => {
    try {
      localStorage.setItem(KEY, list.value);
    } catch {
      // Storage is blocked: the browser's own language stays.
    }
    location.reload();
  });
}

function chosenBefore() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
