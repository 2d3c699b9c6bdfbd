import assert from "node:assert/strict";
import { test } from "node:test";
import { around, piecesOf } from "../pages/chat/found.js";

/** @param {string} text @param {string} words */
const hits = (text, words) =>
  piecesOf(text, words)
    .filter(({ isHit }) => isHit)
    .map((piece) => piece.text);

test("neither case nor accents count, and the text stays as it was written", () => {
  const text = "Der Schlüssel, der SCHLÜSSEL und der Schlu\u0308ssel";
  assert.deepEqual(hits(text, "schlussel"), ["Schlüssel", "SCHLÜSSEL", "Schlu\u0308ssel"]);
  for (const words of ["schlussel", "der und", "x", "", '"*()']) {
    const pieces = piecesOf(text, words);
    assert.equal(pieces.map((piece) => piece.text).join(""), text);
  }
});

test("parts of words, several words, and none within another twice", () => {
  assert.deepEqual(hits("teapot and coffee", "fee tea"), ["tea", "fee"]);
  assert.deepEqual(hits("teapot", "tea teap"), ["tea", "p"]);
  assert.deepEqual(hits("お茶を飲む", "お茶"), ["お茶"]);
  assert.deepEqual(hits("😀 tea 😀", "TEA"), ["tea"]);
});

test("of a long text one sees what stands around the first hit", () => {
  assert.equal(around("short", "x"), "short");
  const long = `${"😀 ".repeat(500)}tea${" more".repeat(500)}`;
  const shown = around(long, "tea");
  assert(shown.length < 500 && hits(shown, "tea").length === 1);
  assert(shown.startsWith("…") && shown.endsWith("…"));
});
