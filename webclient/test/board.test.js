import assert from "node:assert/strict";
import { test } from "node:test";
import { Board } from "../lib/board.js";
import { piece, Stage, stroke } from "./board_stage.js";
import { Stage as Host, settle } from "./fakes.js";

test("the whole board is pulled piece by piece", async () => {
  const stage = new Stage();
  let loaded = 0;
  stage.board.on("loaded", () => {
    loaded += 1;
  });
  await stage.join();
  assert.deepEqual(stage.sent("board"), [{ type: "board", after: 0 }]);
  stage.say(piece([stroke(1, "a")], { upto: 1 }));
  assert.equal(stage.sent("board").length, 1, "more of it is on its way");
  stage.say(piece([stroke(5, "b")], { after: 1, upto: 5, more: true }));
  assert.deepEqual(stage.sent("board").at(-1), { type: "board", after: 5 });
  assert.equal(loaded, 0);
  stage.say(piece([stroke(8, "c")], { after: 5 }));
  assert.equal(stage.marks, "abc");
  assert.equal(loaded, 1);
});

test("the next pieces are asked for while the first are read, and once", async () => {
  const stage = new Stage();
  await stage.join();
  stage.say(piece([stroke(1, "a")], { upto: 1, ahead: 5 }));
  assert.deepEqual(stage.sent("board").at(-1), { type: "board", after: 5 });
  stage.say(piece([stroke(5, "b")], { after: 1, upto: 5, more: true }));
  assert.equal(stage.sent("board").length, 2, "it was asked for");
  stage.say(piece([stroke(6, "c")], { after: 5, upto: 6, more: true, ahead: 5 }));
  assert.deepEqual(stage.sent("board").at(-1), { type: "board", after: 6 }, "that isn't ahead");
  stage.say(piece([stroke(8, "d")], { after: 6 }));
  assert.equal(stage.marks, "abcd");
  assert.equal(stage.sent("board").length, 3);
});

test("a board that is opened later has what was drawn before, by oneself too", async () => {
  const host = new Host({ reconnect: () => 0 });
  await host.join();
  host.say({ type: "event", from: "Bob", epoch: 7, seq: 101, time: 1, name: "stroke", data: {} });
  host.client.send({ name: "stroke", data: { mark: "c" } }).catch(() => {});
  assert.deepEqual(host.sent("board"), [], "nobody has asked for it");
  const board = new Board(host.client, { read: (data) => data });
  assert.deepEqual(host.sent("board"), [{ type: "board", after: 0 }]);
  host.say(piece([stroke(99, "a"), stroke(101, "b")], { seq: 101 }));
  assert.equal(board.strokes.map(({ data }) => data.mark).join(""), "abc");
  board.close();
});

test("what happens while it is pulled is not lost", async () => {
  const stage = new Stage();
  await stage.join();
  stage.say(piece([stroke(1, "a"), stroke(2, "b")], { upto: 2, more: true }));
  stage.relay(101, "erase", { strokes: [1] });
  stage.relay(102, "stroke", { mark: "d" });
  stage.say(piece([stroke(3, "c"), stroke(102, "d")], { after: 2, seq: 102 }));
  assert.equal(stage.marks, "bcd");
});

test("what was missed comes with the board alone, from the lowest stroke on", async () => {
  const stage = new Stage();
  /** @type {(number | null)[][]} */
  const added = [];
  /** @type {string[]} */
  const told = [];
  stage.board.on("changed", (changed) => added.push(changed.added.map(({ seq }) => seq)));
  stage.board.on("cleared", ({ by }) => told.push(by));
  await stage.join({ seq: 100, missed: 2 });
  stage.relay(90, "clear");
  stage.relay(100, "stroke", { mark: "c" });
  stage.relay(101, "stroke", { mark: "d" });
  assert.equal(stage.marks, "d", "it is drawn now");
  stage.say(piece([stroke(95, "a"), stroke(100, "c")], { seq: 101, upto: 100 }));
  stage.say(piece([stroke(101, "d")], { seq: 101, after: 100 }));
  assert.equal(stage.marks, "acd");
  assert.deepEqual(added, [[101], [95, 100]]);
  assert.deepEqual(told, [], "who cleared it before one came is no news");
});

test("one draws: it shows at once, and stays when the host has numbered it", async () => {
  const stage = new Stage();
  await stage.come();
  stage.board.draw({ mark: "x" }, "a preview");
  assert.equal(stage.marks, "x");
  const [sent] = stage.sent("event");
  assert.deepEqual([sent.name, sent.data], ["stroke", { mark: "x", of: "a preview" }]);
  await stage.ack(101);
  assert.equal(stage.marks, "x");
  assert.equal(stage.board.strokes[0].seq, 101);
});

test("what the host refuses is taken back, and told", async () => {
  const stage = new Stage();
  await stage.come([stroke(1, "a", true)]);
  stage.board.draw({ mark: "x" });
  await stage.refuse("board-full");
  assert.equal(stage.marks, "a");
  stage.board.erase(stage.board.strokes);
  assert.equal(stage.marks, "");
  await settle();
  await stage.refuse("muted");
  assert.equal(stage.marks, "a");
  assert.deepEqual(stage.refusals, ["board-full", "muted"]);
});

test("undo and redo go through one's own deeds only", async () => {
  const stage = new Stage();
  await stage.come([stroke(1, "a", true), stroke(2, "b"), stroke(3, "c", true)]);
  const steps = [];
  for (const [act, seq] of /** @type {["undo" | "redo", number][]} */ ([
    ["undo", 101],
    ["undo", 102],
    ["redo", 103],
  ])) {
    assert.equal(stage.board[act](), true);
    await settle();
    const { name, data } = stage.sent("event").at(-1);
    steps.push([name, data.strokes, stage.marks]);
    await stage.ack(seq);
  }
  assert.deepEqual(steps, [
    ["erase", [3], "ab"],
    ["erase", [1], "b"],
    ["restore", [1], "ab"],
  ]);
  stage.board.undo();
  assert.equal(stage.board.undo(), false, "Bob's stays");
  assert.equal(stage.board.canUndo, false);
  assert.equal(stage.board.canRedo, true);
  stage.board.draw({ mark: "x" });
  assert.equal(stage.board.canRedo, false, "a new deed ends what could be done again");
});

test("erasing is undone by bringing back, and takes one's own only", async () => {
  const stage = new Stage();
  await stage.come([stroke(1, "a", true), stroke(2, "b"), stroke(3, "c", true)]);
  stage.board.erase(stage.board.strokes);
  assert.equal(stage.marks, "b");
  await settle();
  assert.deepEqual(stage.sent("event").at(-1).data, { strokes: [1, 3] });
  await stage.ack(101);
  stage.board.undo();
  assert.equal(stage.marks, "abc");
  await settle();
  assert.equal(stage.sent("event").at(-1).name, "restore");
});

test("what isn't numbered yet is undone when it is", async () => {
  const stage = new Stage();
  await stage.come();
  stage.board.draw({ mark: "x" });
  stage.board.undo();
  assert.equal(stage.marks, "");
  await settle();
  assert.equal(stage.sent("event").length, 1);
  await stage.ack(101);
  assert.equal(stage.marks, "");
  assert.deepEqual(stage.sent("event").at(-1).data, { strokes: [101] });
  await stage.ack(102);
  stage.board.redo();
  assert.equal(stage.marks, "x");
});

test("one changes one's mind while the answer is on its way", async () => {
  const stage = new Stage();
  await stage.come([stroke(1, "a", true)]);
  stage.board.undo();
  await settle();
  const [erase] = stage.sent("event");
  stage.board.redo();
  await settle();
  const [, restore] = stage.sent("event");
  stage.say({ type: "ack", ref: erase.ref, epoch: 7, seq: 101 });
  await settle();
  assert.equal(stage.marks, "a", "the last wish holds");
  stage.say({ type: "ack", ref: restore.ref, epoch: 7, seq: 102 });
  await settle();
  assert.equal(stage.marks, "a");
});

test("what others do", async () => {
  const stage = new Stage();
  await stage.come([stroke(1, "a"), stroke(2, "b", true)]);
  /** @type {string[]} */
  const told = [];
  stage.board.on("cleared", ({ by }) => told.push(`cleared by ${by}`));
  stage.board.on("uncleared", ({ by }) => told.push(`uncleared by ${by}`));
  stage.relay(101, "erase", { strokes: [1] });
  assert.equal(stage.marks, "b");
  stage.relay(102, "restore", { strokes: [1] });
  assert.equal(stage.marks, "ab");
  stage.relay(103, "clear", undefined, "server");
  assert.equal(stage.marks, "");
  assert.equal(stage.board.canUndo, false);
  stage.relay(104, "restore", { clear: 103 }, "server");
  assert.equal(stage.marks, "ab");
  assert.equal(stage.board.canUndo, true);
  assert.deepEqual(told, ["cleared by server", "uncleared by server"]);
});

test("what is no stroke, or whispered, changes nothing", async () => {
  const stage = new Stage();
  await stage.come([stroke(1, "a")]);
  for (const data of [null, "x", { mark: 5 }, []]) stage.relay(101, "stroke", data);
  for (const data of [null, {}, { strokes: 1 }, { strokes: ["1"] }]) {
    stage.relay(102, "erase", data);
    stage.relay(103, "restore", data);
  }
  stage.say({ type: "event", from: "Bob", epoch: 7, seq: 104, time: 1, name: "clear", to: "Ann" });
  stage.say(piece([{ seq: 9, from: "Bob", data: 5 }], { after: 3 }));
  stage.say({ type: "board", strokes: "all" });
  assert.equal(stage.marks, "a");
});

test("what comes back and isn't here is asked for", async () => {
  const stage = new Stage();
  await stage.come([stroke(2, "b")]);
  stage.relay(101, "restore", { strokes: [1] });
  assert.equal(stage.sent("board").length, 2);
  stage.say(piece([stroke(1, "a"), stroke(2, "b")], { seq: 101 }));
  assert.equal(stage.marks, "ab");
});

test("after a loss the board is the host's, and what was drawn meanwhile is on it", async () => {
  const stage = new Stage();
  await stage.come([stroke(1, "a"), stroke(2, "b")]);
  stage.lose();
  stage.board.draw({ mark: "x" });
  await new Promise((resolve) => setTimeout(resolve, 2));
  await stage.open({ seq: 103 });
  stage.say(piece([stroke(2, "b"), stroke(103, "c")], { seq: 103 }));
  assert.equal(stage.marks, "bcx");
  await stage.ack(104);
  assert.equal(stage.board.strokes.at(-1)?.seq, 104);
});

test("a host that was started anew has an empty board", async () => {
  const stage = new Stage();
  await stage.come([stroke(1, "a")]);
  stage.lose();
  await new Promise((resolve) => setTimeout(resolve, 2));
  await stage.open({ epoch: 8, seq: 0, known: 0 });
  stage.say(piece([], { epoch: 8, seq: 0 }));
  assert.equal(stage.marks, "");
});

test("clearing is for those whom the room lets", async () => {
  const stage = new Stage();
  await stage.come([stroke(1, "a")], { room: { name: "lobby", guests_clear: true } });
  assert.equal(stage.board.mayClear, true);
  const done = stage.board.clear();
  await stage.ack(101);
  await done;
  assert.equal(stage.marks, "");
  const other = new Stage();
  await other.come();
  assert.equal(other.board.mayClear, false);
});

test("others' pointers and strokes in the making", async () => {
  const stage = new Stage();
  await stage.come();
  let told = 0;
  stage.board.on("passing", () => {
    told += 1;
  });
  stage.say({ type: "cursor", id: "Bob", at: [10, 20] });
  stage.say({ type: "drawing", id: "Bob", stroke: "p", points: [1, 2, 3, 4], look: [5, 1] });
  stage.say({ type: "drawing", id: "Bob", stroke: "p", start: 4, points: [5, 6], look: [5, 1] });
  assert.deepEqual(stage.board.pointers, [{ from: "Bob", at: [5, 6] }]);
  assert.deepEqual(
    stage.board.previews.map(({ points, look }) => [points, look]),
    [
      [
        [1, 2, 3, 4, 5, 6],
        [5, 1],
      ],
    ],
  );
  stage.say({ type: "drawing", id: "Bob", stroke: "p", start: 20, points: [7, 8], look: [5, 1] });
  assert.deepEqual(
    stage.board.previews[0].points,
    [7, 8],
    "what was dropped on the way is missing",
  );
  stage.relay(101, "stroke", { mark: "x", of: "p" });
  assert.deepEqual(stage.board.previews, []);
  const before = told;
  for (const bad of [
    { type: "cursor", id: 5, at: [1, 2] },
    { type: "cursor", id: "Bob", at: [1, "2"] },
    { type: "cursor", id: "Bob", at: [1, 20_000] },
    { type: "drawing", id: "Bob", stroke: 5, points: [1, 2] },
    { type: "drawing", id: "Bob", stroke: "q", points: "all" },
    { type: "drawing", id: "Bob", stroke: "q", start: -1, points: [1, 2] },
    { type: "tomorrow", id: "Bob" },
  ]) {
    stage.say(bad);
  }
  assert.equal(told, before);
  stage.say({ type: "peer-joined", peer: { id: "Bob", joined: 2 } });
  stage.say({ type: "peer-left", id: "Bob", reason: "CLIENT_INITIATED" });
  assert.deepEqual(stage.board.pointers, []);
});

test("one's own pointer goes out twenty times a second at most, the latest only", async (t) => {
  const stage = new Stage();
  await stage.come();
  t.mock.timers.enable({ apis: ["setTimeout"] });
  for (let x = 0; x < 10; x += 1) stage.board.point([x, 0]);
  assert.deepEqual(stage.sent("cursor"), [{ type: "cursor", at: [0, 0] }]);
  t.mock.timers.tick(50);
  assert.deepEqual(stage.sent("cursor").at(-1), { type: "cursor", at: [9, 0] });
  for (let x = 0; x < 1000; x += 1) {
    stage.board.point([x, 1]);
    t.mock.timers.tick(1);
  }
  assert.equal(stage.sent("cursor").length, 22);
  stage.board.point(null);
  t.mock.timers.tick(50);
  assert.deepEqual(stage.sent("cursor").at(-1), { type: "cursor", at: null });
});

test("of a stroke in the making goes out what is new, in its order", async (t) => {
  const stage = new Stage();
  await stage.come();
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const points = [1, 2];
  stage.board.point([1, 1]);
  for (let x = 0; x < 700; x += 1) {
    points.push(x, x);
    stage.board.show("preview1", points, [0, 1]);
  }
  for (let round = 0; round < 10; round += 1) t.mock.timers.tick(50);
  const sent = stage.sent("drawing");
  assert.equal(sent.length, 2, "no frame has more points than the host takes");
  assert.deepEqual(
    sent.flatMap((frame) => frame.points),
    points,
  );
  assert.deepEqual(
    sent.map(({ start }) => start),
    [0, sent[0].points.length],
  );
  assert.equal(stage.sent("cursor").length, 1, "where it grows is where one points");
  stage.board.hide("preview1");
  t.mock.timers.tick(50);
  assert.equal(stage.sent("drawing").at(-1).ended, true);
});
