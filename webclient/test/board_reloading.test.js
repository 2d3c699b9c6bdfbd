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
