/** A board's page that is reloaded: the next one has the same store, and nothing else. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { piece, Stage, stroke } from "./board_stage.js";
import { MemoryStore, settle } from "./fakes.js";

/** A page that drew "x" and "y", took 1 away, and heard no answer; then the one that comes after it. */
async function reloaded() {
  const store = new MemoryStore();
  const before = new Stage(store);
  await before.come([stroke(1, "a", true), stroke(2, "b")]);
  before.board.draw({ mark: "x" }, "p");
  before.board.draw({ mark: "y" });
  before.board.erase(before.board.strokes.filter(({ data }) => data.mark === "a"));
  await settle();
  const refs = before.sent("event").map(({ ref }) => ref);
  before.page.dispatchEvent(new Event("pagehide"));
  return { stage: new Stage(store), refs };
}

test("what an earlier page drew and wasn't answered is there from the start, and one's own", async () => {
  const { stage, refs } = await reloaded();
  assert.equal(stage.marks, "xy");
  await stage.come([stroke(1, "a", true), stroke(2, "b")]);
  assert.equal(stage.marks, "abxy");
  assert.deepEqual(
    stage.sent("event").map(({ ref }) => ref),
    refs,
  );
  for (const [at, ref] of refs.entries()) stage.say({ type: "ack", ref, epoch: 7, seq: 101 + at });
  await settle();
  assert.equal(stage.marks, "bxy");
  assert.deepEqual(
    stage.board.strokes.map(({ seq, own }) => [seq, own]),
    [
      [2, false],
      [101, true],
      [102, true],
    ],
  );
  stage.board.undo();
  assert.equal(stage.marks, "bx");
});

test("what had arrived all the same, and was cleared away since, does not come back", async () => {
  const { stage, refs } = await reloaded();
  await stage.come([stroke(51, "y", true)]);
  stage.say({ type: "ack", ref: refs[0], epoch: 7, seq: 50 });
  stage.say({ type: "ack", ref: refs[1], epoch: 7, seq: 51 });
  await settle();
  stage.say(piece([stroke(51, "y", true)]));
  assert.equal(stage.marks, "y");
});

/** A page that drew "x" and "y" while the host was away, and took "y" away again. @param {boolean} [isBack] and brought it back */
async function erased(isBack = false) {
  const store = new MemoryStore();
  const before = new Stage(store);
  await before.come();
  before.lose();
  before.board.draw({ mark: "x" });
  before.board.draw({ mark: "y" });
  before.board.undo();
  if (isBack) before.board.redo();
  before.page.dispatchEvent(new Event("pagehide"));
  return new Stage(store);
}

test("what an earlier page drew and took away again before it was answered stays away", async () => {
  const stage = await erased();
  assert.equal(stage.marks, "x");
  await stage.come();
  const [x, y] = stage.sent("event");
  stage.say({ type: "ack", ref: x.ref, epoch: 7, seq: 101 });
  stage.say({ type: "ack", ref: y.ref, epoch: 7, seq: 102 });
  await settle();
  assert.equal(stage.marks, "x");
  const erase = stage.sent("event").at(-1);
  assert.deepEqual([erase.name, erase.data], ["erase", { strokes: [102] }]);
  await stage.ack(103);
  assert.equal(stage.marks, "x");
  stage.board.undo();
  assert.equal(stage.marks, "");
});

test("what it brought back is there", async () => {
  const stage = await erased(true);
  assert.equal(stage.marks, "xy");
  await stage.come();
  for (const [at, { ref }] of stage.sent("event").entries())
    stage.say({ type: "ack", ref, epoch: 7, seq: 101 + at });
  await settle();
  assert.equal(stage.marks, "xy");
  assert.deepEqual(
    stage.sent("event").map(({ name }) => name),
    ["stroke", "stroke"],
  );
});

test("a board that nobody looks at isn't asked for again until somebody does", async () => {
  const stage = new Stage();
  await stage.come();
  stage.board.rest(true);
  stage.lose();
  await stage.join();
  assert.equal(stage.sent("board").length, 0);
  stage.relay(101, "stroke", { mark: "b" });
  assert.equal(stage.marks, "b");
  stage.board.rest(false);
  stage.board.rest(false);
  assert.equal(stage.sent("board").length, 1);
});
