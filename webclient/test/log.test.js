import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mock, test } from "node:test";
import { fileName } from "../lib/file_info.js";
import { foldAt } from "../pages/chat/fold.js";
import { HostClock } from "../pages/chat/host_clock.js";
import { Message, Messages } from "../pages/chat/messages.js";
import { Mutes } from "../pages/chat/mutes.js";
import { Returning } from "../pages/chat/returning.js";
import { dayWords } from "../pages/chat/times.js";
import { amounts } from "../pages/shared/amounts.js";
import { localeFor } from "../pages/shared/i18n.js";
import { roomKey } from "../pages/shared/room_key.js";
import { apart, shownFile, shownLine, shownName, shownText } from "../pages/shared/shown.js";

const at = (/** @type {number} */ seq, epoch = 7) => ({ epoch, seq });

/** @param {number} seq @param {string} [text] */
const said = (seq, text = `text ${seq}`) =>
  new Message({ from: "Ann", text, own: false, time: seq, place: at(seq) });

// One model of a message

test("what is taken back is told to all who show it, and its words are nowhere", () => {
  const messages = new Messages();
  const message = said(1, "xyzzy");
  messages.keep(message);
  /** @type {string[]} */
  const seen = [];
  message.watch(() => seen.push(`bubble ${message.text}`));
  const end = message.watch(() => seen.push(`quote ${message.text}`));
  messages.redact(at(1));
  assert.deepEqual(seen, ["bubble ", "quote "]);
  assert(message.isRedacted && !message.isAnswerable);
  assert.equal(messages.at(at(1)), message, "a later reply finds it, as it is now");
  end();
  message.vanish();
  assert.equal(seen.length, 3);
  assert(!JSON.stringify(message).includes("xyzzy"));
});

test("one's own can be answered once the host has numbered it, at the host's time", () => {
  const message = new Message({ from: "Ines", text: "yes", own: true });
  assert.deepEqual([message.place, message.time, message.isAnswerable], [null, null, false]);
  message.deliver({ state: "sending", why: "" });
  message.arrive(at(3), 1234);
  assert.deepEqual([message.place, message.time, message.delivery.state], [at(3), 1234, "sent"]);
  assert(message.isAnswerable);
});

test("what the host has lost is gone for all who show it, and only that", () => {
  const messages = new Messages();
  const all = [said(1), said(2), said(3)];
  const older = new Message({ from: "Ann", text: "x", own: false, place: at(9, 6) });
  for (const message of [...all, older]) messages.keep(message);
  assert.deepEqual(messages.rollback(at(1)), [all[1], all[2]]);
  assert.deepEqual(
    [...all, older].map(({ isGone }) => isGone),
    [false, true, true, false],
  );
  assert.equal(messages.at(at(2)), null);
});

test("what left the log is kept only as long as something quotes it", () => {
  const messages = new Messages();
  const [quoted, other] = [said(1), said(2)];
  messages.keep(quoted);
  messages.keep(other);
  const end = quoted.watch(() => {});
  messages.leave([quoted, other]);
  assert.equal(messages.at(at(2)), null);
  messages.redact(at(1));
  assert(quoted.isRedacted);
  end();
  messages.leave([]);
  assert.equal(messages.at(at(1)), null);
});

// Long texts

test("a text folds by the room it takes, not by its characters alone", () => {
  assert.equal(foldAt("short"), null);
  assert.equal(foldAt("word ".repeat(100)), null);
  for (const long of [
    "word ".repeat(400),
    "1\n".repeat(2000),
    "😀".repeat(500),
    "漢".repeat(700),
    "\ufdfd".repeat(100),
    "\u{1242b}".repeat(200),
    "a".repeat(5000),
  ]) {
    const cut = foldAt(long);
    assert(cut !== null && cut > 0 && cut < long.length, long.slice(0, 2));
    assert(!/[\ud800-\udbff]$/.test(long.slice(0, cut)), "no half of a character");
  }
  const lines = "1\n".repeat(2000);
  assert.equal(lines.slice(0, foldAt(lines) ?? 0).split("\n").length, 15, "what a phone shows");
  assert(/\S$/.test("word ".repeat(400).slice(0, foldAt("word ".repeat(400)) ?? 0)));
});

test("where a text is cut takes the same however long it is", () => {
  let looks = 0;
  const endless = /** @type {any} */ ({
    length: Number.MAX_SAFE_INTEGER,
    codePointAt: () => ++looks && 97,
    slice: (/** @type {number} */ start, /** @type {number} */ end) => "a".repeat(end - start),
  });
  assert(foldAt(endless) !== null);
  assert(looks < 2000);
});

test("a family of emoji is not cut in two", () => {
  const family = "👩‍👩‍👧‍👦";
  const cut = foldAt(family.repeat(300)) ?? 0;
  assert.equal(cut % family.length, 0);
});

// What stands among the page's own words

test("marks that turn what is around them are dropped from names and lines", () => {
  assert.equal(shownName("holiday\u202egpj.exe"), "holidaygpj.exe");
  assert.equal(shownName("a\u200b\u2066b\u200e\n c\u0000"), "ab c");
  assert.equal(shownLine("one\r\n\ttwo\u2029three \ud800"), "one two three \ufffd");
  assert.equal(shownName("👩‍👩‍👧 می‌خواهم"), "👩‍👩‍👧 می‌خواهم", "joiners belong to what is written");
  assert.equal(apart("Ann"), "Ann");
  assert.equal(apart("דני (x)"), "\u2068דני (x)\u2069");
});

test("a text keeps its lines and its marks, and loses what would turn it around", () => {
  assert.equal(shownText("a\u202eb\u2066c\u2069\u202c\n\u200fd\u200e"), "abc\n\u200fd\u200e");
});

test("piled marks are cut alike in lines and, by the library, in files' names", () => {
  for (const count of [1, 4, 5, 60]) {
    const piled = `a${"\u0301".repeat(count)}b${"\u20dd".repeat(count)}`;
    assert.equal(shownLine(piled), fileName(piled));
    assert.equal(shownLine(piled).length, 2 + 2 * Math.min(4, count));
  }
});

test("a long file name gives way in its middle, between characters", () => {
  assert.equal(shownFile("report.pdf"), "report.pdf");
  const long = `${"quarterly ".repeat(30)}report-v2.tar.gz`;
  const shown = shownFile(long);
  assert(shown.length > 40 && shown.length <= 48);
  assert.match(shown, /^(quarterly )+quarterly…y report-v2\.tar\.gz$/);
  const family = "👩‍👩‍👧‍👦";
  assert.match(
    shownFile(`${family.repeat(90)}.png`),
    new RegExp(`^(${family})+…(${family})+\\.png$`),
  );
});

test("no name that the host refuses for its marks is shown with them", () => {
  const vectors = JSON.parse(
    readFileSync(new URL("../../tests/vectors/names.json", import.meta.url), "utf8"),
  );
  const turning = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
  for (const { name, taken } of [...vectors.peers, ...vectors.rooms]) {
    const shown = shownName(name);
    assert(!turning.test(shown.replaceAll("\ufffd", "")), JSON.stringify(name));
    if (taken)
      assert.equal(shown, name.replace(/\s+/gu, " ").trim(), "what it takes is shown whole");
  }
  for (const { told } of vectors.files) assert.equal(shownName(told), told.replace(/\s+/gu, " "));
});

test("the spellings of a room's name are those that the host finds it by", () => {
  const vectors = JSON.parse(
    readFileSync(new URL("../../tests/vectors/names.json", import.meta.url), "utf8"),
  );
  for (const [one, other] of vectors.same) assert.equal(roomKey(one), roomKey(other), one);
  for (const [one, other] of vectors.alike) assert.notEqual(roomKey(one), roomKey(other), one);
  for (const [kind, letters, latin] of vectors.letters) {
    for (const [at, letter] of [...letters].entries()) {
      assert.equal(roomKey(letter), latin[at], `${kind}: ${letter}`);
      assert.equal(roomKey(letter.toUpperCase()), latin[at], `${kind}: capital ${letter}`);
    }
  }
});

test("amounts and lists follow each language", () => {
  const english = amounts("en", (count) => `${count} others`);
  const forms = { one: "person", other: "people" };
  assert.deepEqual(
    [0, 1, 1200].map((count) => english.plural(count, forms)),
    ["0 people", "1 person", "1,200 people"],
  );
  assert.equal(english.list(["Ann", "Ben"]), "Ann and Ben");
  assert.equal(english.span(90), "2 minutes");
  assert.equal(english.span(0.2), "1 second");
  const german = amounts("de", (count) => `${count} weitere`);
  assert.equal(german.list(["Ann", "Ben", "Cy", "Di"]), "Ann, Ben und 2 weitere");
  assert.equal(german.span(7200), "2 Stunden");
});

test("times are told in the language of the page, in the person's own kind of it", () => {
  assert.equal(localeFor("de", ["de-AT", "en"]), "de-AT-u-nu-latn");
  assert.equal(localeFor("en", ["fr", "de"]), "en-u-nu-latn");
});

test("a page has digits of one kind, also where its language has others besides", () => {
  const { hour, length, plural, span } = amounts("ar", (count) => `${count} غيرهم`);
  const arabic = new Intl.NumberFormat(localeFor("ar", ["ar-EG-u-nu-arab", "en"]));
  const told = [
    ...[arabic.format(1234.5), hour(Date.UTC(2026, 10, 28, 12, 34)), length(600), span(40)],
    ...[0, 3, 11, 1234567890].map((count) => plural(count, { other: "" })),
  ];
  for (const each of told) assert.match(each, /^[^\p{Nd}]*[0-9][0-9\P{Nd}]*$/u, each);
});

// What time makes wrong

test("after a second loss those who were here have their time anew", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const returning = new Returning();
  returning.lost(["Ann", "Ben", "Cy"]);
  returning.found();
  assert.equal(returning.take("Ann"), true);
  mock.timers.tick(20_000);
  returning.lost(["Ann"]); // Ben and Cy were not back yet
  mock.timers.tick(20_000);
  returning.found();
  mock.timers.tick(20_000);
  assert.deepEqual(
    ["Ann", "Ben", "Ben", "Di"].map((name) => returning.take(name)),
    [true, true, false, false],
  );
  mock.timers.tick(10_000);
  assert.equal(returning.take("Cy"), false, "its time is over");
  mock.timers.reset();
});

test("a mute ends after the seconds that the host told, whatever the clocks say", () => {
  mock.timers.enable({ apis: ["setTimeout", "Date"], now: 95 * 60_000 });
  let ended = 0;
  const mutes = new Mutes(() => ++ended);
  const ann = { id: "Ann", joined: 1, muted: 30_000, muted_for: 30 };
  mutes.hear([ann]);
  assert(mutes.isMuted(ann), "it would be long over by this clock");
  mock.timers.tick(29_000);
  mutes.hear([ann, { id: "Ben", joined: 2 }]);
  mock.timers.tick(999);
  assert.deepEqual([mutes.isMuted(ann), ended], [true, 0], "the same word again is no new mute");
  mock.timers.tick(1);
  assert.deepEqual([mutes.isMuted(ann), ended], [false, 1]);
  mock.timers.reset();
});

test("a mute ends when the host says so, and a second one counts anew", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const mutes = new Mutes(() => {});
  const muted = { id: "Ann", joined: 1, muted: 1, muted_for: 5 };
  mutes.hear([muted]);
  mock.timers.tick(5000);
  const again = { ...muted, muted: 2, muted_for: 5 };
  mutes.hear([again]);
  assert(mutes.isMuted(again));
  const free = { id: "Ann", joined: 1 };
  mutes.hear([free]);
  assert(!mutes.isMuted(free));
  mutes.hear([]);
  mock.timers.reset();
});

test("another day begins by the host's clock, and what waits for it is told once", () => {
  const evening = new Date(2026, 10, 26, 23, 59, 30).getTime();
  mock.timers.enable({ apis: ["setTimeout", "Date"], now: evening - 95 * 60_000 });
  const clock = new HostClock();
  clock.set(evening);
  let days = 0;
  clock.onDay(() => ++days);
  mock.timers.tick(29_000);
  assert.equal(days, 0);
  mock.timers.tick(2000);
  assert.equal(days, 1);
  mock.timers.tick(60 * 60_000);
  assert.equal(days, 1);
  mock.timers.reset();
});

test("a message that tells the time as it is expected sets no timer anew", () => {
  const noon = new Date(2026, 10, 26, 12).getTime();
  mock.timers.enable({ apis: ["setTimeout", "Date"], now: noon });
  const clock = new HostClock();
  clock.onDay(() => {});
  clock.set(noon);
  const { mock: timers } = mock.method(globalThis, "setTimeout");
  for (let number = 0; number < 10; ++number) clock.set(noon + number);
  assert.equal(timers.callCount(), 0);
  clock.set(noon + 3_600_000);
  assert.equal(timers.callCount(), 1, "midnight is an hour nearer");
  mock.restoreAll();
  mock.timers.reset();
});

test("days are told as people do", () => {
  const now = new Date(2026, 10, 26, 0, 5).getTime();
  assert.equal(dayWords(now, now), "Today");
  assert.equal(dayWords(now - 10 * 60_000, now), "Yesterday");
  assert.match(dayWords(new Date(2026, 10, 1).getTime(), now), /^Sunday/);
  assert.match(dayWords(new Date(2024, 0, 31).getTime(), now), /2024/);
});
