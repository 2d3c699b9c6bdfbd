import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { LANGUAGES, languageFor } from "../pages/shared/i18n.js";

const PAGES = new URL("../pages/", import.meta.url);
const pages = readdirSync(PAGES).filter((page) =>
  readdirSync(new URL(`${page}/`, PAGES)).includes("words"),
);

/** @param {string} page @param {string} language @returns {Promise<Record<string, any>>} */
async function wordsOf(page, language) {
  return (await import(new URL(`${page}/words/${language}.js`, PAGES).href))[language];
}

/** The keys that a page's HTML and modules name. @param {string} page */
function named(page) {
  const folder = new URL(`${page}/`, PAGES);
  const keys = new Set();
  for (const file of readdirSync(folder)) {
    if (!/\.(js|html)$/.test(file)) continue;
    const text = readFileSync(new URL(file, folder), "utf8");
    const pattern = file.endsWith("html")
      ? /data-(?:text|label|placeholder)="(\w+)"/g
      : /\bwords\.(\w+)/g;
    for (const [, key] of text.matchAll(pattern)) keys.add(key);
  }
  return keys;
}

test("there are pages with words", () => {
  assert(pages.includes("chat") && pages.includes("home") && pages.includes("echo"));
});

for (const page of pages) {
  test(`${page}: every word that is named exists, and none is left over`, async () => {
    const words = await wordsOf(page, "en");
    assert.deepEqual([...named(page)].sort(), Object.keys(words).sort());
  });

  for (const language of Object.keys(LANGUAGES)) {
    test(`${page}: ${language} has the same words as English, of the same kinds`, async () => {
      const [english, other] = [await wordsOf(page, "en"), await wordsOf(page, language)];
      assert.deepEqual(Object.keys(other).sort(), Object.keys(english).sort());
      for (const [key, word] of Object.entries(english)) {
        assert.equal(typeof other[key], typeof word, key);
        if (typeof word === "function") assert.equal(other[key].length, word.length, key);
        if (typeof word === "object") assert.deepEqual(Object.keys(other[key]), Object.keys(word));
        if (typeof word === "string") assert.notEqual(other[key].trim(), "", key);
      }
    });
  }
}

test("the language is the one chosen, else the first of the browser's that we have", () => {
  assert.equal(languageFor(["fr", "de-AT", "en"]), "de");
  assert.equal(languageFor(["DE"]), "de");
  assert.equal(languageFor(["fr"]), "en");
  assert.equal(languageFor([]), "en");
  assert.equal(languageFor(["de"], "en"), "en");
  assert.equal(languageFor(["de"], "tlh"), "de");
  assert.equal(languageFor(["toString", "constructor"], "__proto__"), "en");
});
