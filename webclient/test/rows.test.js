/** The log's rows, in stretches and chapters of a page. */

import assert from "node:assert/strict";
import { test } from "node:test";
import "./from_the_host.js";
import { Message } from "../pages/chat/messages.js";

const { Rows } = await import("../pages/chat/rows.js");

/** An element, as far as rows make use of one; it counts how often one was put into the page. */
class Part {
  static moves = 0;
  /** @type {Part | null} */
  parentElement = null;
  /** @type {Part[]} */
  children = [];
  classList = { add() {} };

  get childElementCount() {
    return this.children.length;
  }

  /** @returns {Part | null} */
  get firstElementChild() {
    return this.children[0] ?? null;
  }

  /** @returns {Part | null} */
  get lastElementChild() {
    return this.children.at(-1) ?? null;
  }

  /** @param {number} at @param {Part} part */
  #put(at, part) {
    part.parentElement = this;
    this.children.splice(at, 0, part);
    Part.moves += 1;
  }

  /** @param {Part[]} parts */
  append(...parts) {
    for (const part of parts) this.#put(this.children.length, part);
  }

  /** @param {Part} part */
  after(part) {
    const inside = /** @type {Part} */ (this.parentElement);
    inside.#put(inside.children.indexOf(this) + 1, part);
  }

  remove() {
    const { children } = /** @type {Part} */ (this.parentElement);
    children.splice(children.indexOf(this), 1);
    this.parentElement = null;
  }
}

Object.assign(document, { createElement: () => new Part() });

/** The rows of what was said, and what they say as they stand in the page. */
function page() {
  const place = new Part();
  const rows = new Rows(/** @type {any} */ (place));
  /** @type {Map<Part, string>} */
  const texts = new Map();
  const seen = () =>
    place.children
      .flatMap(({ children }) => children)
      .flatMap(({ children }) => children)
      .map((part) => texts.get(part));
  /** @param {string} text @param {number | null} seq null: it isn't out yet @param {boolean} [waits] */
  const say = (text, seq, waits = seq === null) => {
    const place = seq === null ? null : { epoch: 7, seq };
    const message = new Message({ from: "Ann", text, own: true, time: seq, place });
    if (waits) message.deliver({ state: "sending", why: "" });
    const element = new Part();
    texts.set(element, text);
    const row = { element: /** @type {any} */ (element), message };
    rows.append(row);
    return row;
  };
  /** From the first to the last, as they are chained. */
  const chained = () => {
    const all = [];
    for (let row = rows.first; row; row = rows.after(row)) all.push(row.message?.text);
    return all;
  };
  return { rows, say, seen, chained };
}

test("what isn't out yet goes below all that is, in its order, and what has no other place stays", () => {
  const { rows, say, seen, chained } = page();
  const waits = [say("w1", null), say("w2", null)];
  const failed = say("failed", null, false);
  say("one", 1);
  const line = { element: /** @type {any} */ (new Part()), message: null };
  rows.append(line);
  say("w3", null);
  assert.deepEqual(rows.sinkWaiting(), new Set([...waits, failed, line]));
  assert.deepEqual(seen(), ["failed", "one", "w1", "w2", undefined, "w3"]);
  assert.deepEqual(chained(), seen());
  say("two", 2);
  rows.sinkWaiting();
  assert.deepEqual(seen(), ["failed", "one", undefined, "two", "w1", "w2", "w3"]);
  assert.deepEqual(chained(), seen());
});

test("one that is out stays where it stands while a change of it waits", () => {
  const { rows, say, seen } = page();
  say("changed", 1, true);
  say("another", 2);
  assert.deepEqual(rows.sinkWaiting(), new Set());
  assert.deepEqual(seen(), ["changed", "another"]);
});

test("what is at the end already is not taken out of the page, however much waits there", () => {
  const { rows, say } = page();
  for (let seq = 0; seq < 300; seq += 1) say(`${seq}`, seq);
  Part.moves = 0;
  const waiting = 200;
  for (let count = 0; count < waiting; count += 1) {
    say(`w${count}`, null);
    assert.equal(rows.sinkWaiting().size, 0);
  }
  const shelves = Math.ceil((waiting + 40) / 40) * 2; // stretches and chapters are put in, too
  assert(Part.moves <= waiting + shelves, `${Part.moves}`);
  say("one more", 301);
  Part.moves = 0;
  assert.equal(rows.sinkWaiting().size, waiting + 1);
  assert(Part.moves <= waiting + shelves, `${Part.moves}`);
});
