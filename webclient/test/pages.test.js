import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { de as german } from "../pages/chat/words/de.js";
import { en as words } from "../pages/chat/words/en.js";
import { bytesOf, isSame, textOf } from "../pages/echo/payload.js";
import { dotsOf, SHOWN } from "../pages/echo/plot.js";
import { summarize } from "../pages/echo/summary.js";
import { findLinks } from "../pages/shared/links.js";
import { hue, roomOf, roomPath } from "../pages/shared/names.js";

/** @param {string} text */
const hrefs = (text) => findLinks(text).flatMap(({ href }) => href ?? []);

test("addresses are recognised, and only those of the web and of mail", () => {
  assert.deepEqual(hrefs("see https://example.org/a?b=1#c, or http://10.0.0.1:5000/."), [
    "https://example.org/a?b=1#c",
    "http://10.0.0.1:5000/",
  ]);
  assert.deepEqual(hrefs("(https://example.org/plan_(v2))"), ["https://example.org/plan_(v2)"]);
  const hostile = "javascript:alert(1) data:text/html,x file:///etc/passwd xhttp://a https://";
  const mails = "write to ann@example.org, MAILTO:a+b@x.example.org? @ann @ann.org a@b ann@@x.org";
  assert.deepEqual(hrefs(mails), ["mailto:ann@example.org", "mailto:a+b@x.example.org"]);
  assert.deepEqual(hrefs("mailto:javascript:alert(1)@x mailto:a@x.org?body=<b>"), [
    "mailto:a@x.org",
  ]);
  assert.deepEqual(hrefs(hostile), []);
});

test("cutting a text at its addresses loses nothing of it", () => {
  const text = "<b>a</b> https://example.org! b\nhttp://example.com/";
  const pieces = findLinks(text);
  assert.equal(pieces.map((piece) => piece.text).join(""), text);
});

test("a name has one hue of twelve", () => {
  assert.equal(hue("Ann"), hue("Ann"));
  // 65 * 31 * 31 + 110 * 31 + 110, as the panel counts.
  assert.equal(hue("Ann"), 65985 % 12);
  assert(hue("a very long name ".repeat(20)) < 12);
  assert.equal(hue("\u{1F600}"), 0x1f600 % 12);
});

test("the room is in the path, else in the query, else the lobby", () => {
  assert.equal(roomOf({ pathname: "/r/a%20b%2Fc", search: "" }), "a b/c");
  assert.equal(roomOf({ pathname: "/r/100%", search: "" }), "100%");
  assert.equal(roomOf({ pathname: "/chat", search: "?room=green" }), "green");
  assert.equal(roomOf({ pathname: "/chat", search: "" }), "lobby");
  assert.equal(roomOf({ pathname: roomPath("ü/?#"), search: "" }), "ü/?#");
});

test("the echo's figures", () => {
  assert.deepEqual(summarize([3, 1, 10, 2]), {
    last: 2,
    shortest: 1,
    median: 2.5,
    mostBelow: 10,
    longest: 10,
  });
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
  assert.equal(summarize(hundred).mostBelow, 95);
  assert.deepEqual(new Set(Object.values(summarize([]))), new Set([null]));
});

test("what comes back is compared byte for byte", () => {
  const mark = "0123456789abcdef";
  assert.equal(textOf(10, mark), "0123456789");
  assert.equal(textOf(1000, mark).length, 1000);
  const bytes = bytesOf(1000, mark);
  assert(new Set(bytes).size === 256);
  assert(isSame(bytes, bytesOf(1000, mark)));
  assert(!isSame(bytes, bytesOf(1000, "another mark")));
  assert(!isSame(bytes, bytes.subarray(1)));
  assert(!isSame(bytes, [...bytes]));
  assert(isSame("a", "a") && !isSame("a", { a: 1 }));
});

test("the plot's newest dot stands at the right, the longest trip at the top", () => {
  const dots = dotsOf([1, 4, 2]);
  assert.deepEqual(
    [...dots].sort((one, other) => one.x - other.x),
    dots,
  );
  assert.equal(dots[1].y, Math.min(...dots.map(({ y }) => y)));
  const many = dotsOf(Array.from({ length: SHOWN + 50 }, () => 3));
  assert.equal(many.length, SHOWN);
  assert.deepEqual(many.at(-1)?.x, dots.at(-1)?.x);
  assert(many.every(({ x, y }) => x >= 0 && y >= 0 && y < 120));
});

test("refusals are told in words, with when to try again", () => {
  const error = { code: "rate-limited", text: "x", retryAfter: 2.2 };
  assert.equal(
    words.notSent(error),
    "Not sent: too many messages at once. Try again in 3 seconds.",
  );
  const muted = { code: "muted", text: "x", retryAfter: 600 };
  assert.equal(words.notSent(muted), "Not sent: you are muted. Try again in 10 minutes.");
  const slow = { code: "slow-mode", text: "x", retryAfter: 10 };
  // The field counts: what stands beside "Send again" would be wrong a second later.
  for (const each of [words, german]) assert.doesNotMatch(each.notSent(slow), /\d/);
  assert.equal(words.came(["Ann", "Ben", "Cy", "Di"]), "Ann, Ben, and 2 others joined.");
});

test("who reacted is told as people are told elsewhere, and by number where nobody is seen", () => {
  assert.equal(words.reactedBy(["Ann"], 1), "Ann");
  assert.equal(words.reactedBy(["Ann", "Ben"], 3), "Ann, Ben, and 1 other");
  assert.equal(words.reactedBy(["Ann", "Ben", "Cy", "Di"], 40), "Ann, Ben, and 38 others");
  assert.equal(words.reactedBy([], 1), "1 person");
  assert.equal(words.reactedBy([], 5), "5 people");
  assert.equal(german.reactedBy([], 5), "5 Personen");
  assert.equal(german.reactedBy(["Ann", "Ben"], 3), "Ann, Ben und eine weitere Person");
  assert.match(words.reactedBy(["\u05d0"], 1), /^\u2068.*\u2069$/);
  const full = { code: "too-many", text: "x" };
  for (const each of [words, german]) {
    assert.notEqual(each.notReacted(full, true), each.notReacted(full, false));
  }
  const fast = { code: "rate-limited", text: "x", retryAfter: 2 };
  assert.match(words.notReacted(fast, false), /too many reactions at once\. Try again in 2 sec/);
});

test("what reads out politely is there before it has anything to say", () => {
  // A part of the page that comes with its words is no news to many screen readers.
  for (const page of ["home", "chat", "echo"]) {
    const html = readFileSync(new URL(`../pages/${page}/index.html`, import.meta.url), "utf8");
    const tags = html.match(/<[a-z]+ [^>]*role="(?:status|log)"[^>]*>/g) ?? [];
    assert(tags.length > 0, page);
    for (const tag of tags) assert.doesNotMatch(tag, /\shidden\b/, `${page}: ${tag}`);
  }
});
