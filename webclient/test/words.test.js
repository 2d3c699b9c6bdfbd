import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { LANGUAGES, languageFor } from "../pages/shared/i18n.js";

const PAGES = new URL("../pages/", import.meta.url);
const pages = readdirSync(PAGES).filter((page) =>
  readdirSync(new URL(`${page}/`, PAGES)).includes("words"),
);

/** Those for all who see a page, and those for some. @param {string} page */
const foldersOf = (page) =>
  ["words", "moderating"].filter((folder) => existsSync(new URL(`${page}/${folder}/`, PAGES)));

/** @param {string} page @param {string} language @returns {Promise<Record<string, any>>} */
async function wordsOf(page, language) {
  /** @type {Record<string, any>} */
  const all = {};
  for (const folder of foldersOf(page)) {
    const { href } = new URL(`${page}/${folder}/${language}.js`, PAGES);
    for (const [key, word] of Object.entries((await import(href))[language])) {
      assert(!Object.hasOwn(all, key), `${key} is there twice`);
      all[key] = word;
    }
  }
  return all;
}

/** A page's HTML, and its modules but for its words. @param {string} page */
function sourcesOf(page) {
  const folder = new URL(`${page}/`, PAGES);
  const read = (/** @type {string} */ ending) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(ending))
      .map((file) => readFileSync(new URL(file, folder), "utf8"))
      .join("");
  return { html: read(".html"), modules: read(".js") };
}

test("there are pages with words", () => {
  assert(pages.includes("chat") && pages.includes("home") && pages.includes("echo"));
});

for (const page of pages) {
  test(`${page}: every word that is named exists, and none is left over`, async () => {
    const keys = Object.keys(await wordsOf(page, "en"));
    const { html, modules } = sourcesOf(page);
    const named = [
      ...html.matchAll(/data-(?:text|label|placeholder)="(\w+)"/g),
      ...modules.matchAll(/\bwords\.(\w+)/g),
    ];
    for (const [, key] of named) assert(keys.includes(key), `there is no word ${key}`);
    // A module may choose a word by its key, so any mention of the key will do.
    const leftOver = keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(html + modules));
    assert.deepEqual(leftOver, []);
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

test("each language that is offered has its modules, and no other has any", () => {
  for (const page of pages) {
    for (const folder of foldersOf(page)) {
      const files = readdirSync(new URL(`${page}/${folder}/`, PAGES));
      const codes = files.flatMap((file) => file.match(/^(..)\.js$/)?.[1] ?? []);
      assert.deepEqual(codes.sort(), Object.keys(LANGUAGES).sort(), `${page}/${folder}`);
    }
  }
});

test("the language is the one chosen, else the first of the browser's that we have", () => {
  assert.equal(languageFor(["tlh", "de-AT", "en"]), "de");
  assert.equal(languageFor(["DE"]), "de");
  assert.equal(languageFor(["fr-CA"]), "fr");
  assert.equal(languageFor([]), "en");
  assert.equal(languageFor(["de"], "en"), "en");
  assert.equal(languageFor(["de"], "tlh"), "de");
  assert.equal(languageFor(["toString", "constructor"], "__proto__"), "en");
});

const FORMS = /\{(\s*(?:zero|one|two|few|many|other): "[^{}]*)\}/g;

/** Where a page's words count something: by which forms, as they are written. @param {string} language */
function* plurals(language) {
  const folders = [
    ...pages.flatMap((page) => foldersOf(page).map((each) => `${page}/${each}`)),
    "shared/host",
  ];
  for (const folder of folders) {
    for (const file of readdirSync(new URL(`${folder}/`, PAGES))) {
      if (!new RegExp(`^${language}(_\\w+)?\\.js$`).test(file)) continue;
      const text = readFileSync(new URL(`${folder}/${file}`, PAGES), "utf8");
      for (const [, forms] of text.matchAll(FORMS)) yield forms;
    }
  }
}

for (const language of Object.keys(LANGUAGES)) {
  test(`${language} counts by each form that it has`, () => {
    const rules = new Intl.PluralRules(language);
    const forms = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
    let counted = 0;
    for (const written of plurals(language)) {
      counted += 1;
      for (const form of forms) assert.match(written, new RegExp(`\\b${form}: `), written);
    }
    assert(counted > 2);
  });
}

for (const language of Object.keys(LANGUAGES)) {
  test(`${language} says what was done where nobody knows to whom`, async () => {
    const { deeds, nobody } = await wordsOf("chat", language);
    assert(Object.values(deeds).length > 40);
    for (const deed of Object.values(deeds))
      assert.match(deed.replace(nobody, ""), /^[^{}]*[^{}\s]$/, deed);
  });
}

for (const language of Object.keys(LANGUAGES)) {
  test(`${language} tells one of one's own deeds as one's own, and of others' by their names`, async () => {
    const { deeds, acted } = await wordsOf("chat", language);
    for (const [what, deed] of Object.entries(deeds)) {
      const [own, others] = [true, false].map((is) => acted("Max", deed, false, is));
      assert(!own.includes("Max") && others.includes("Max"), `${what}: ${own} / ${others}`);
      const [first] = deed.split(" ");
      if (language === "ar") assert(!own.split(/[ .]/).includes(first), `${what}: ${own}`);
    }
    const { cleared, uncleared } = await wordsOf("whiteboard", language);
    for (const told of [cleared, uncleared]) {
      assert.match(told("Max", false), /Max/);
      assert.doesNotMatch(told("Max", true), /Max/);
      assert.notEqual(told("server", false), told("server", true));
    }
  });
}

/** What labels buttons and tabs that share a row with others or stand in a menu; the board's are icons. */
const LABELS = `join cancel text binary clear moreHits tryNow warningRead chat board close send
  unmuteThem warnThem kickThem banThem muteShort takeBack unrestrictThem renameThem renameNow moveThem banNow liftBan
  letIn letThrough denyIt letStand giveWord lowerTheirHand setPin removePin nextHand lowerAll keepIt panicEnd
  reply react edit remove sendAgain save showAll showLess copyCode copyLink undoIt`.match(/\S+/g);

/** In letters: German's longest, "Wieder sprechen lassen". The rows were laid out with German in them. */
const LONGEST = 22;

for (const page of pages.filter((name) => name !== "whiteboard")) {
  for (const language of Object.keys(LANGUAGES)) {
    test(`${page}: ${language} has no label that is too long for its row`, async () => {
      const words = await wordsOf(page, language);
      const labels = (LABELS ?? []).filter((key) => typeof words[key] === "string");
      const tooLong = labels.filter((key) => [...words[key]].length > LONGEST);
      assert.deepEqual(
        tooLong.map((key) => `${key}: ${words[key]}`),
        [],
      );
      assert(labels.length > 0);
    });
  }
}
