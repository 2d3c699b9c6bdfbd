import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { findLinks } from "../pages/shared/links.js";
import { mentionFinder } from "../pages/shared/mentions.js";

/** Every module of ours that a page or the library loads. @returns {[string, string][]} */
function modules() {
  return ["pages/", "lib/"].flatMap((place) => {
    const folder = new URL(`../${place}`, import.meta.url);
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".js") && !/vendor|umd/.test(file))
      .map(
        (file) =>
          /** @type {[string, string]} */ ([
            place + file,
            readFileSync(new URL(file, folder), "utf8"),
          ]),
      );
  });
}

/** A literal in code, and neither a comment nor a division. */
const LITERAL =
  /(?<=[(=:,?&|!]\s*)\/(?![*/])((?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+)\/[dgimsuvy]*/g;

/** A repeat without a bound, and what follows it in its pattern. */
const UNBOUNDED = /(?:\\.|\[(?:[^\\\]]|\\.)*\]|[^\\[])(?:[+*]|\{\d+,\})\??/g;

/** Characters of a class or an escape are no repeats. @param {string} pattern */
function unboundedIn(pattern) {
  const plain = pattern
    .replace(/\\[pP]\{[^}]*\}|\\u\{?[\da-f]+\}?|\\./gi, "a")
    .replace(/\[[^\]]*\]/g, "c");
  return [...plain.matchAll(UNBOUNDED)].map((match) => plain.slice(match.index + match[0].length));
}

/**
 * Whether matching costs the text's length at most, in an engine that spares one nothing: a repeat
 * without a bound ends its pattern, or stands alone in one that begins at the text's beginning.
 *
 * @param {string} pattern
 */
function isLinear(pattern) {
  const rests = unboundedIn(pattern);
  const isAnchored = pattern.startsWith("^") && rests.length <= 1;
  return isAnchored || rests.every((rest) => /^\)*(\||$)/.test(rest));
}

test("a pattern that can be tried again and again is known as such", () => {
  for (const pattern of ["[.,]+$", "a*b", "(a+)+$", "^\\s*x.*$", "x{3,}y", "\\/+$"]) {
    assert(!isLinear(pattern), pattern);
  }
  for (const pattern of [
    "\\s+",
    "^\\/r\\/([^/]+)$",
    "a{1,64}@b",
    "https?:\\/\\/[^\\s]+",
    "\\+\\*$",
  ]) {
    assert(isLinear(pattern), pattern);
  }
});

test("no pattern of the pages or the library costs more than its text's length", () => {
  let seen = 0;
  for (const [file, source] of modules()) {
    for (const [, pattern] of source.matchAll(LITERAL)) {
      assert(isLinear(pattern), `${file}: /${pattern}/`);
      seen += 1;
    }
  }
  assert(seen > 5, "the patterns are found");
});

/**
 * How often a text is looked at, character by character and piece by piece, while it is cut.
 *
 * @param {(text: string) => unknown} cut
 * @param {string} text
 */
function looksAt(cut, text) {
  let looks = 0;
  const counted = /** @type {any} */ ({ length: text.length });
  for (const way of ["slice", "indexOf", "codePointAt", "charAt", "includes"]) {
    counted[way] = (/** @type {any[]} */ ...given) => {
      const found = /** @type {any} */ (text)[way](...given);
      // Searching costs the way to what is found, a piece its length.
      if (way === "indexOf") looks += (found < 0 ? text.length : found) - (given[1] ?? 0) + 1;
      else looks += way === "slice" ? found.length : 1;
      return found;
    };
  }
  cut(counted);
  return looks;
}

test("looking for mentions is linear in the text, whoever is here", () => {
  const crowd = Array.from({ length: 300 }, (_, index) => `${"a".repeat(60)}${index}`);
  const find = mentionFinder(crowd);
  for (const piece of ["@", "@ ", `@${"a".repeat(59)} `, `@${"a".repeat(60)}1 `, "x@a"]) {
    const once = looksAt(find, piece.repeat(200));
    const twice = looksAt(find, piece.repeat(400));
    assert(twice <= 2 * once + 200, `${piece.slice(0, 3)}: ${once}, then ${twice}`);
  }
});

test("an address ends before its punctuation, however much of it there is", () => {
  const text = `http://x${"!".repeat(14_900)}a`;
  assert.deepEqual(
    findLinks(text).map((piece) => piece.text),
    [text],
  );
  const row = `http://x/(a)${"!)".repeat(5000)}`;
  assert.equal(findLinks(row)[0].text, "http://x/(a)");
  assert.deepEqual(
    findLinks(`http://${"ü".repeat(5000)}/`).map(({ href }) => href),
    [undefined],
  );
});
