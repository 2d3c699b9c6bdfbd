import assert from "node:assert/strict";
import { test } from "node:test";
import { excerpt, isAfter, readMessage, writeMessage } from "../pages/chat/message.js";
import { ReadMark } from "../pages/chat/read_mark.js";
import { mentionBegun, mentionFinder, namesLike } from "../pages/shared/mentions.js";

// Mentions

/** @param {string} text @param {string[]} names */
const named = (text, names) => mentionFinder(names)(text).flatMap(({ name }) => name ?? []);

test("a mention is a name that is here, whatever its case, and the longer one of two", () => {
  const names = ["Ann", "Ann Lee", "Zoë", "Dr. (x)", "小林"];
  assert.deepEqual(named("@ann and @ZOË, @Dr. (x)! @小林", names), [
    "Ann",
    "Zoë",
    "Dr. (x)",
    "小林",
  ]);
  assert.deepEqual(named("@Ann Lee", names), ["Ann Lee"]);
  assert.deepEqual(named("@Ann,@Ann@Ann", names), ["Ann", "Ann"]);
  assert.deepEqual(named("ann@ann.org @Annabel @Bob _@Ann", names), []);
  assert.deepEqual(named("@Ann", []), []);
});

test("cutting a text at its mentions loses nothing of it", () => {
  for (const text of ["@Ann", "a @Ann b\n@Ann", "", "@@Ann @"]) {
    const pieces = mentionFinder(["Ann"])(text);
    assert.equal(pieces.map((piece) => piece.text).join(""), text);
  }
});

test("a name may be any text, and is no pattern", () => {
  const hostile = ["a.c", ".*", "(", "\\", "[a-z]+", "a|b", "$&", "-"];
  for (const name of hostile) {
    assert.deepEqual(named(`@${name}`, hostile), [name]);
    assert.deepEqual(named("@abc @zzz", hostile), []);
  }
});

test("a mention that is being written", () => {
  assert.equal(mentionBegun("hello @An"), "An");
  assert.equal(mentionBegun("@"), "");
  assert.equal(mentionBegun("(@Ann L"), "Ann L");
  assert.equal(mentionBegun("ann@exa"), null);
  assert.equal(mentionBegun("@Ann\n"), null);
  assert.equal(mentionBegun("@Ann hello, this has been sent to all of you"), null);
  const names = ["Ann", "Anton", "Ben"];
  assert.deepEqual(namesLike(names, "an"), ["Ann", "Anton"]);
  assert.deepEqual(namesLike(names, "", 2), ["Ann", "Anton"]);
  assert.deepEqual(namesLike(names, "ben"), [], "it is whole, so Enter may send");
  assert.deepEqual(namesLike(["Ann", "Ann Lee"], "ann"), ["Ann", "Ann Lee"]);
});

// Messages

test("a message is text, or text that replies", () => {
  assert.deepEqual(readMessage("hi"), { text: "hi", replyTo: null });
  const replyTo = { epoch: 7, seq: 3 };
  const written = writeMessage({ text: "yes", replyTo });
  assert.deepEqual(written, { text: "yes", reply_to: { epoch: 7, seq: 3 } });
  assert.deepEqual(readMessage(written), { text: "yes", replyTo });
  assert.equal(writeMessage({ text: "hi", replyTo: null }), "hi");
});

test("what others send may be anything", () => {
  for (const place of [
    null,
    3,
    "7:3",
    { epoch: -1, seq: 1 },
    { epoch: 1 },
    { epoch: 1, seq: 0.5 },
  ]) {
    assert.deepEqual(readMessage({ text: "x", reply_to: place }), { text: "x", replyTo: null });
  }
  assert.equal(readMessage({ text: 5 }).text, '{"text":5}');
  assert.equal(readMessage(null).text, "");
  assert.equal(readMessage([1]).text, "[1]");
});

test("an excerpt is short and on one line", () => {
  assert.equal(excerpt(" a\n\n b "), "a b");
  const long = excerpt("\u{1F600}".repeat(500));
  assert.equal([...long].length, 120);
  assert(long.endsWith("…") && !/[\ud800-\udbff]…/.test(long));
});

// What is new

const at = (/** @type {number} */ seq, epoch = 7) => ({ epoch, seq });
const live = { own: false, missed: false, watching: true };
const away = { own: false, missed: false, watching: false };
const missed = { own: false, missed: true, watching: true };
const own = { own: true, missed: false, watching: true };

test("a later epoch comes after all of an earlier one", () => {
  assert(isAfter(at(2), at(1)) && !isAfter(at(1), at(1)));
  assert(isAfter(at(1, 8), at(99, 7)) && !isAfter(at(99, 7), at(1, 8)));
});

test("on a first visit what was said before is no news", () => {
  const reading = new ReadMark(null);
  assert.deepEqual(reading.heard(at(1), missed), { isNews: false, divides: false });
  reading.caughtUp();
  assert.deepEqual(reading.heard(at(2), missed), { isNews: false, divides: false });
  assert.deepEqual(reading.heard(at(3), live), { isNews: false, divides: false });
  assert.deepEqual(reading.read, at(3));
  assert.deepEqual(reading.heard(at(4), missed), { isNews: true, divides: true });
});

test("a first visit ends when all that was said before is here", () => {
  const reading = new ReadMark(null);
  reading.heard(at(1), missed);
  reading.caughtUp();
  reading.arrived();
  assert.deepEqual(reading.heard(at(2), missed), { isNews: true, divides: true });
});

test("who comes back finds the line before the first that is new, once", () => {
  const reading = new ReadMark(at(2));
  assert.deepEqual(reading.heard(at(2), missed), { isNews: false, divides: false });
  assert.deepEqual(reading.heard(at(4), missed), { isNews: true, divides: true });
  assert.deepEqual(reading.heard(at(5), missed), { isNews: true, divides: false });
  assert.equal(reading.unread, 2);
  assert.deepEqual(reading.read, at(2), "nobody has looked yet");
  reading.caughtUp();
  assert.deepEqual([reading.read, reading.unread], [at(5), 0]);
});

test("the line is drawn where one looked away, and goes when one has read and looks away again", () => {
  const reading = new ReadMark(at(1));
  reading.heard(at(2), live);
  assert.equal(reading.lookedAway(), false);
  assert.deepEqual(reading.heard(at(3), away), { isNews: true, divides: true });
  assert.equal(reading.lookedAway(), false, "there is something to be read below it");
  reading.caughtUp();
  reading.heard(at(4), live);
  assert.equal(reading.lookedAway(), true);
  assert.deepEqual(reading.heard(at(5), away), { isNews: true, divides: true });
});

test("who writes has read", () => {
  const reading = new ReadMark(at(1));
  reading.heard(at(2), away);
  assert.deepEqual(reading.heard(at(3), own), { isNews: false, divides: false });
  assert.deepEqual([reading.read, reading.unread], [at(3), 0]);
  assert.equal(reading.lookedAway(), true);
});
