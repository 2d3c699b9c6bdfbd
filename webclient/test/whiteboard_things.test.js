import assert from "node:assert/strict";
import { test } from "node:test";
import { Board } from "../lib/board.js";
import { asSvg } from "../pages/whiteboard/exporting.js";
import { layOut, sizeOf } from "../pages/whiteboard/letters.js";
import { Select } from "../pages/whiteboard/select.js";
import { touches } from "../pages/whiteboard/shape.js";
import { HEIGHT, readStroke, SPAN } from "../pages/whiteboard/stroke.js";
import { MOST_LETTERS, PICTURE, placeOf } from "../pages/whiteboard/thing.js";
import { View } from "../pages/whiteboard/view.js";
import { piece } from "./board_stage.js";
import { Stage as Host, MemoryStore, settle } from "./fakes.js";

const BOX = { points: [100, 200, 1100, 200, 1100, 700, 100, 700, 100, 200], look: [0, 1] };

/** The head of a WebP of so many pixels. @param {number} width @param {number} height @param {number} [length] */
function webp(width, height, length = 40) {
  const bytes = new Uint8Array(length);
  bytes.set(new TextEncoder().encode("RIFF    WEBPVP8 "));
  new DataView(bytes.buffer).setUint16(26, width, true);
  new DataView(bytes.buffer).setUint16(28, height, true);
  return bytes;
}

test("texts, notes and pictures are read, and what is none is the line that older pages draw", () => {
  const line = { ...BOX };
  for (const shape of ["text", "note"]) {
    const good = { ...BOX, shape, text: "buy milk" };
    assert.deepEqual(readStroke({ ...good, of: "x" }), good);
    for (const text of [undefined, "", " \n ", 5, ["a"], "x".repeat(MOST_LETTERS + 1), "\u202e"]) {
      assert.deepEqual(readStroke({ ...good, text }), line, JSON.stringify(text));
    }
  }
  const good = { ...BOX, shape: "picture", picture: webp(640, 480) };
  assert.deepEqual(readStroke(good), good);
  const bad = [
    undefined,
    "data:image/svg+xml,x",
    new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>"),
    webp(PICTURE.side + 1, 1),
    webp(0, 5),
    webp(5, 5, PICTURE.bytes + 1),
  ];
  for (const picture of bad) assert.deepEqual(readStroke({ ...good, picture }), line);
  assert.deepEqual(readStroke({ ...good, points: [1, 1, 1, 9] }), {
    ...line,
    points: [1, 1, 1, 9],
  });
});

test("letters have a size of their own, if that is one and no page's own", () => {
  const note = { ...BOX, shape: "note", text: "x" };
  assert.equal(readStroke({ ...note, letters: 480 })?.letters, 480);
  for (const letters of ["480", 0, -5, Number.NaN, Infinity, 1e9, null, 250]) {
    assert.deepEqual(readStroke({ ...note, letters }), note, String(letters));
  }
  assert.equal(readStroke({ ...BOX, letters: 480 })?.letters, undefined, "a line has none");
});

test("words can't turn or cover what is around them", () => {
  const text = "a\u202eb\u0000\nc\u0301\u0301\u0301\u0301\u0301\u0301 \ud800";
  const read = readStroke({ ...BOX, shape: "note", text });
  assert.equal(read?.text, "ab\nc\u0301\u0301\u0301\u0301 \ufffd");
});

test("each letter has its place in the box, or letters become smaller", () => {
  const measure = (/** @type {string} */ text) => [...text].length / 2;
  const { lines, size } = layOut("one two three", 300, 1000, 100, measure);
  assert.deepEqual([lines.map(({ text }) => text), size], [["one", "two", "three"], 100]);
  assert.equal(layOut("one two", 400, 1000, 100, measure).lines.length, 1);
  const long = layOut("aaaaaaaaaa", 200, 1000, 100, measure);
  assert.deepEqual(
    long.lines.map(({ text }) => text),
    ["aaaa", "aaaa", "aa"],
  );
  const small = layOut("one two three", 300, 300, 100, measure);
  assert(small.size < 100);
  assert(small.lines.length * small.size * 1.25 <= 301);
  const full = layOut("x ".repeat(250), 200, 100, 100, measure);
  assert.equal(full.lines.length, 2, "what has no room is not to be seen");
  const near = layOut("one two three", 18, 18, 6, measure);
  assert.equal(near.lines.map(({ text }) => text).join(" "), "one two three", "small ones too");
  assert.deepEqual(
    layOut("abc\nשלום x\n5 سلام", 900, 900, 100, measure).lines.map(
      ({ isFromRight }) => isFromRight,
    ),
    [false, true, true],
  );
  assert.deepEqual(sizeOf("ab\nabcd", 100, 1000, measure), { width: 200, height: 250 });
});

test("a thing is met anywhere in it", () => {
  const note = { ...BOX, shape: "note", text: "x" };
  assert(touches(note, { x: 600, y: 450 }, 10));
  assert(!touches({ ...BOX }, { x: 600, y: 450 }, 10));
  assert(!touches(note, { x: 1400, y: 450 }, 10));
});

test("an SVG has words as text, and nothing else of them", async () => {
  const hostile = `</text><script>alert(1)</script>&"'\uffff`;
  const strokes = [
    { ...BOX, shape: "note", text: hostile },
    { ...BOX, shape: "text", text: "שלום" },
    { ...BOX, shape: "picture", picture: webp(64, 48) },
  ];
  const text = await (await asSvg(strokes, "plain", () => {})).text();
  assert(!/<script|<\/text><s|\uffff/.test(text));
  const words = [...text.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, words]) => words);
  assert.equal(
    words.slice(0, -1).join(""),
    "&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;",
  );
  assert.match(text, /direction="rtl">שלום</);
  assert.match(
    text,
    /<image x="100" y="200" width="1000" height="500" [^>]*href="data:image\/webp;base64,/,
  );
});

/** A board with a line and a note of one's own and a note of Bob's, and the tool that moves them. */
async function table(store = new MemoryStore()) {
  const host = new Host({ reconnect: () => 0, store });
  await host.join();
  const board = new Board(host.client, { read: readStroke });
  const line = { points: [5000, 5000, 50, 6000, 6000, 70], look: [1, 1, 1] };
  const shift = (/** @type {number} */ by) => BOX.points.map((value) => value + by);
  const note = { ...BOX, shape: "note", text: "mine" };
  const others = { ...note, points: shift(3000), text: "Bob's" };
  host.say(
    piece([
      { seq: 1, from: "Ann", own: true, data: line },
      { seq: 2, from: "Ann", own: true, data: note },
      { seq: 3, from: "Bob", data: others },
    ]),
  );
  const view = new View();
  view.resize(1000, 750);
  /** @type {string[]} */
  const told = [];
  const handlers = {
    grown: () => {},
    told: (/** @type {string} */ what) => told.push(what),
    edit: (/** @type {any} */ stroke) => told.push(`edit ${stroke.seq}`),
    moved: () => {},
    lies: () => {},
    paint: () => {},
  };
  const select = new Select(board, view, handlers, host.page);
  const drag = (/** @type {[number, number][]} */ ...places) => {
    const [[x, y], ...rest] = places;
    select.begin({ x, y });
    for (const [x, y] of rest) select.go({ x, y });
    select.end();
  };
  const drawn = () =>
    host
      .sent("event")
      .filter(({ name }) => name === "stroke")
      .map(({ data }) => data);
  return { host, board, select, told, drag, drawn };
}

test("one's own is picked up and put down elsewhere, and not beyond the board", async () => {
  const { drag, drawn, told } = await table();
  drag([600, 450], [700, 500], [1600, 1450]);
  assert.deepEqual(drawn(), [
    { ...BOX, shape: "note", text: "mine", points: BOX.points.map((each) => each + 1000) },
  ]);
  assert.deepEqual(told, ["moved"]);
  drag([5500, 5500], [99_999, 99_999]);
  assert.deepEqual(drawn()[1].points, [SPAN - 1000, HEIGHT - 1000, 50, SPAN, HEIGHT, 70]);
});

test("others' things stay where they are, and a press alone moves nothing", async () => {
  const { drag, drawn, told, board } = await table();
  drag([3600, 3450], [5000, 5000]);
  drag([600, 450], [601, 450]);
  assert.deepEqual([drawn(), told], [[], ["notYours"]]);
  assert.equal(board.strokes.length, 3);
});

test("a frame picks all of one's own in it, which is moved as one deed", async () => {
  const { drag, drawn, board } = await table();
  drag([9500, 7400], [0, 0]);
  drag([600, 450], [700, 450]);
  assert.deepEqual(
    drawn().map(({ points }) => points[0]),
    [5100, 200],
  );
  board.undo();
  assert.deepEqual(
    board.strokes.map(({ seq }) => seq),
    [1, 2, 3],
  );
});

test("a thing is made larger by its corner and by keys, taken away by Delete, and written anew by Enter", async () => {
  const { host, select, drag, drawn, told } = await table();
  assert(!select.press("Delete"), "nothing is chosen");
  drag([600, 450]);
  assert(select.press("Enter"));
  assert.deepEqual(told, ["edit 2"]);
  drag([1100, 700], [1500, 900], [2100, 1200]);
  assert.deepEqual(placeOf(drawn()[0]), { left: 100, top: 200, width: 2000, height: 1000 });
  assert(select.press(">"));
  assert.deepEqual(placeOf(drawn()[1]), { left: 100, top: 200, width: 2500, height: 1250 });
  assert(select.press("Delete"));
  const refs = host.sent("event").map(({ ref }) => ref);
  refs.forEach((ref, at) => {
    host.say({ type: "ack", ref, epoch: 7, seq: 101 + at });
  });
  await settle();
  await settle();
  const erased = host
    .sent("event")
    .filter(({ name }) => name === "erase")
    .flatMap(({ data }) => data.strokes);
  assert.deepEqual(erased.sort(), [101, 102, 2]);
});

test("arrows move what is chosen, as one deed, and not beyond the board", async () => {
  const { select, board, drag, drawn, told } = await table();
  assert(!select.press("ArrowDown"), "nothing is chosen: they move the cross");
  drag([600, 450]);
  for (const _ of [1, 2, 3]) assert(select.press("ArrowRight", true));
  assert(select.press("ArrowDown"));
  assert.deepEqual([drawn(), board.strokes.length], [[], 2], "it is on its way");
  select.settle();
  assert.deepEqual(
    drawn().map((data) => placeOf(data)),
    [{ left: 400, top: 210, width: 1000, height: 500 }],
  );
  assert.deepEqual(told, ["moved"]);
  for (let press = 0; press < 9; press += 1) select.press("ArrowLeft", true);
  assert(select.press("ArrowRight"));
  select.settle();
  assert.equal(placeOf(drawn()[1]).left, 10, "from the edge it comes back at once");
  assert(select.press("ArrowUp"));
  assert(select.press("Escape"));
  assert.equal(drawn().length, 2, "where it was");
  board.undo();
  board.undo();
  assert.deepEqual(
    board.strokes.map(({ seq }) => seq),
    [1, 2, 3],
  );
});

test("what arrows move as the page goes is moved, and what it replaces goes with the next page", async () => {
  const store = new MemoryStore();
  const { host, select, drag, drawn } = await table(store);
  drag([600, 450]);
  assert(select.press("ArrowRight", true));
  assert.deepEqual(drawn(), [], "it is still under way");
  host.page.dispatchEvent(new Event("pagehide"));
  const moved = BOX.points.map((each, at) => each + (at % 2 === 0 ? 100 : 0));
  const next = new Host({ reconnect: () => 0, store });
  const board = new Board(next.client, { read: readStroke, unsent: next.client.unsent });
  await next.join();
  const note = { ...BOX, shape: "note", text: "mine" };
  next.say(piece([{ seq: 2, from: "Ann", own: true, data: note }]));
  const [{ ref, data }] = next.sent("event");
  assert.deepEqual(data.points, moved);
  next.say({ type: "ack", ref, epoch: 7, seq: 101 });
  await settle();
  await settle();
  assert.deepEqual(
    board.strokes.map(({ data }) => data.points),
    [moved],
  );
  const [erasing] = next.sent("event").filter(({ name }) => name === "erase");
  assert.deepEqual(erasing?.data, { strokes: [2] });
});

test("arrows leave alone what Space holds: the cross moves it", async () => {
  const { select } = await table();
  select.begin({ x: 600, y: 450 }, true);
  assert(select.holds);
  assert(!select.press("ArrowRight"));
});

test("a text grows with its letters, and a second one lies beside the first", async () => {
  const { select, board, drawn } = await table();
  const text = { ...BOX, shape: "text", text: "mine" };
  select.choose([board.draw(text)]);
  assert(select.press(">"));
  assert.deepEqual([drawn()[1].letters, placeOf(drawn()[1]).width], [312, 1250]);
  assert(select.press("d"));
  assert.deepEqual(
    [drawn()[2].letters, placeOf(drawn()[2])],
    [312, { left: 340, top: 440, width: 1250, height: 625 }],
  );
  assert(select.press("ArrowRight"), "the second one is chosen");
  select.settle();
  assert.equal(placeOf(drawn()[3]).left, 350);
});

test("letters grow no further than they may, and shrink no further", async () => {
  const { select, board, drawn } = await table();
  for (const [letters, key, end] of /** @type {const} */ ([
    [3906, ">", 4000],
    [12, "<", 10],
  ])) {
    const text = { points: BOX.points.map((each) => each * 2), look: [0, 0], shape: "text" };
    select.choose([board.draw({ ...text, text: "mine", letters })]);
    assert(select.press(key));
    assert.equal(drawn().at(-1).letters, end);
  }
});

test("a second one comes with Caps Lock on, too", async () => {
  const { select, drag, drawn } = await table();
  drag([600, 450]);
  assert(select.press("D"));
  assert.deepEqual([drawn().length, drawn()[0].text], [1, "mine"]);
});

test("what is dropped in the air is where it was", async () => {
  const { select, board, drawn } = await table();
  select.begin({ x: 600, y: 450 });
  select.go({ x: 900, y: 450 });
  assert.equal(board.strokes.length, 2, "it is in the hand");
  select.drop();
  assert.equal(board.strokes.length, 3);
  assert.deepEqual(drawn(), []);
});
