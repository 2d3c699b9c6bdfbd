/** What the chat page makes of what is written, pasted and dropped. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { dropped, filesMeant } from "../pages/chat/clipboard.js";
import { overBy } from "../pages/chat/length.js";

/** @param {string[]} names @param {string} text @returns {any} */
const pasted = (names, text) => ({
  files: names.map((name) => new File(["x"], name)),
  getData: () => text,
});

test("a file's own name beside it is no text", () => {
  const names = (/** @type {any} */ data) => filesMeant(data).map(({ name }) => name);
  assert.deepEqual(names(pasted(["a.txt"], "")), ["a.txt"]);
  assert.deepEqual(names(pasted(["a.txt", "b c.txt"], "/home/x/a.txt\nb c.txt\n")), [
    "a.txt",
    "b c.txt",
  ]);
  assert.deepEqual(names(pasted(["ä.txt"], "file:///x/%C3%A4.txt")), ["ä.txt"]);
  assert.deepEqual(names(pasted(["a.txt"], "C:\\x\\a.txt")), ["a.txt"]);
  assert.deepEqual(names(pasted(["a.txt"], "file:///%")), [], "what can't be read is text");
});

test("text with a picture of itself is text", () => {
  assert.deepEqual(filesMeant(pasted(["image.png"], "Three rows\nof a table")), []);
  assert.deepEqual(filesMeant(null), []);
});

test("folders are told apart from files", () => {
  const file = new File(["x"], "a.txt");
  const item = (/** @type {boolean} */ isDirectory) => ({
    kind: "file",
    getAsFile: () => file,
    webkitGetAsEntry: () => ({ isDirectory }),
  });
  const data = /** @type {any} */ ({ items: [item(true), item(false), { kind: "string" }] });
  assert.deepEqual(dropped(data), { files: [file], folders: 1 });
});

test("a length is counted as the host counts it, and told in characters", () => {
  const most = 15 * 1024;
  assert.equal(overBy("a".repeat(most)), 0);
  assert.equal(overBy("a".repeat(most + 7)), 7);
  assert.equal(overBy('"'.repeat(most / 2 + 3)), 3, "a quote takes two bytes");
  assert.equal(overBy("😀".repeat(most / 4 + 2)), 2, "an emoji is one, of four bytes");
  assert.equal(overBy("\n".repeat(most)), most / 2);
});
