/**
 * The languages of the pages. Each page has its words once per language, in `words/`, with the
 * same keys, and loads those of one. One language more is one module more per page, and a line here.
 */

import { pageAge } from "./page_age.js";

/** So long, in milliseconds, until words are asked for again that could not be loaded. */
const REST = 2000;

const KEY = "peerpyrtc.language";

/**
 * What each language calls itself, by its code.
 *
 * @type {Record<Language, {own: string, tag?: string, dir?: "rtl", comma?: string}>} `tag`: what it is called where its
 *   code says too little
 */
export const LANGUAGES = {
  en: { own: "English" },
  de: { own: "Deutsch" },
  fr: { own: "Français" },
  es: { own: "Español" },
  ar: { own: "العربية", dir: "rtl", comma: "، " },
  ja: { own: "日本語", comma: "、" },
  zh: { own: "简体中文", tag: "zh-Hans", comma: "、" },
  it: { own: "Italiano" },
  pt: { own: "Português (Brasil)", tag: "pt-BR" },
  pl: { own: "Polski" },
};

/** @typedef {"en" | "de" | "fr" | "es" | "ar" | "ja" | "zh" | "it" | "pt" | "pl"} Language */

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

const { tag = language, dir = "ltr", comma: mark = ", " } = LANGUAGES[language];

/** Between what is told one after the other, in few words. */
export const comma = mark;

/** Whether the page runs from the right. */
export const isFromRight = dir === "rtl";

/** Which way these keys go in what stands side by side. @type {Record<string, 1 | -1 | undefined>} */
export const ALONG = isFromRight
  ? { ArrowLeft: 1, ArrowRight: -1 }
  : { ArrowLeft: -1, ArrowRight: 1 };

/** For times and numbers of this page. */
export const locale = localeFor(language);

/**
 * For times and numbers in a language: the person's own kind of it, if their browser names one, and the language
 * itself where another one was chosen. Its digits are those of names, addresses and what is counted: a page has one
 * kind of them.
 *
 * @param {string} spoken a language, such as "pt" or "pt-BR"
 * @param {readonly string[]} [tags]
 */
export function localeFor(spoken, tags = wanted) {
  const code = (/** @type {string} */ each) => each.toLowerCase().split("-")[0];
  const own = tags.find((each) => code(each) === code(spoken)) ?? spoken;
  return new Intl.Locale(own, { numberingSystem: "latn" }).toString();
}

/**
 * A page's words, in its language; the page says so to whoever reads it aloud, and runs from where it is read. They are loaded until
 * they are there: before, a page can say nothing.
 *
 * @param {(language: Language, again: string) => Promise<any>} load `again` stands at an address's end:
 *   browsers before 2026 never ask twice by one for what could not be loaded
 */
export async function spoken(load) {
  document.documentElement.lang = tag;
  document.documentElement.dir = dir;
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
  for (const [code, { own, tag = code, dir = "ltr" }] of Object.entries(LANGUAGES)) {
    const option = new Option(own, code, false, code === language);
    option.lang = tag;
    option.dir = dir;
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
