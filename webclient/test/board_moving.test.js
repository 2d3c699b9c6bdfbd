import assert from "node:assert/strict";
import { test } from "node:test";
import { Stage, stroke } from "./board_stage.js";
import { MemoryStore, settle } from "./fakes.js";

/** A board with one stroke of one's own and one of Bob's. */
async function moved() {
  const stage = new Stage();
  await stage.come([stroke(1, "a", true), stroke(2, "b")]);
  const [old] = stage.board.strokes;
  return { stage, old, events: () => stage.sent("event").map(({ name, data }) => [name, data]) };
}

test("what is moved is there at once, and the old one goes for all when the new one is taken", async () => {
  const { stage, old, events } = await moved();
  const [anew] = stage.board.replace([{ old, data: { mark: "A" } }]);
  assert.equal(stage.marks, "bA");
  assert.deepEqual(events(), [["stroke", { mark: "A" }]]);
  await stage.ack(101);
  assert.deepEqual(events().at(-1), ["erase", { strokes: [1] }]);
  await stage.ack(102);
  assert.equal(stage.marks, "bA");
  assert.equal(anew.seq, 101);
});

test("a move is undone, and done again, as one deed", async () => {
  const { stage, old, events } = await moved();
  stage.board.replace([{ old, data: { mark: "A" } }]);
  await stage.ack(101);
  await stage.ack(102);
  assert(stage.board.undo());
  assert.equal(stage.marks, "ab");
  await settle();
  assert.deepEqual(events().slice(-2), [
    ["erase", { strokes: [101] }],
    ["restore", { strokes: [1] }],
  ]);
  assert(stage.board.redo());
  assert.equal(stage.marks, "bA");
});

test("what is refused is where it was, and nothing is erased", async () => {
  const { stage, old, events } = await moved();
  stage.board.replace([{ old, data: { mark: "A" } }]);
  await stage.refuse("slow-mode");
  await settle();
  assert.equal(stage.marks, "ab");
  assert.deepEqual(stage.refusals, ["slow-mode"]);
  assert.equal(events().length, 1);
});

test("what was undone before the host answered stays undone", async () => {
  const { stage, old, events } = await moved();
  stage.board.replace([{ old, data: { mark: "A" } }]);
  const { ref } = stage.sent("event")[0];
  assert(stage.board.undo());
  assert.equal(stage.marks, "ab");
  stage.say({ type: "ack", ref, epoch: 7, seq: 101 });
  await settle();
  await settle();
  assert.equal(stage.marks, "ab");
  assert(!events().some(([name, data]) => name === "erase" && data.strokes.includes(1)));
});

test("others' strokes are not moved, nor what is gone", async () => {
  const { stage, old, events } = await moved();
  const [, others] = stage.board.strokes;
  assert.deepEqual(stage.board.replace([{ old: others, data: { mark: "B" } }]), []);
  stage.relay(101, "erase", { strokes: [1] }, "server");
  assert.deepEqual(stage.board.replace([{ old, data: { mark: "A" } }]), []);
  assert.equal(stage.marks, "b");
  assert.deepEqual(events(), []);
});

test("what is cleared or taken back by the host while it is dragged stays away", async () => {
  for (const isRedacted of [false, true]) {
    const { stage, old, events } = await moved();
    stage.board.fade([old]);
    if (isRedacted) {
      stage.relay(101, "erase", { strokes: [1] }, "server");
      stage.say({ type: "redacted", epoch: 7, seq: 102, time: 1, target: [7, 1] });
    } else stage.relay(101, "clear", null, "server");
    assert.deepEqual(stage.board.replace([{ old, data: { mark: "A" } }]), []);
    stage.board.erase([old]);
    stage.board.unfade();
    assert.equal(stage.marks, isRedacted ? "b" : "");
    assert.deepEqual(events(), []);
  }
});

test("what a dragging had hidden when it was taken away is not shown when that is called off", async () => {
  const { stage, old } = await moved();
  stage.board.fade([old]);
  stage.say({ type: "redacted", epoch: 7, seq: 102, time: 1, target: [7, 1] });
  stage.board.unfade();
  assert.equal(stage.marks, "b");
});

test("however many are dragged, all of them are there again when that is called off", async () => {
  const stage = new Stage();
  await stage.come(
    Array.from({ length: 1_100 }, (_, at) => stroke(at + 1, "a", true)),
    {},
  );
  stage.board.fade([...stage.board.strokes]);
  assert.equal(stage.marks, "");
  stage.board.unfade();
  assert.equal(stage.marks.length, 1_100);
});

/** A board whose page moves its stroke twice before the host answers, and the refs of both. */
async function twice() {
  const { stage, old, events } = await moved();
  const [a] = stage.board.replace([{ old, data: { mark: "A" } }]);
  stage.board.replace([{ old: a, data: { mark: "B" } }]);
  const [first, second] = stage.sent("event").map(({ ref }) => ref);
  const take = async (/** @type {string} */ ref, /** @type {number} */ seq) => {
    stage.say({ type: "ack", ref, epoch: 7, seq });
    await settle();
  };
  const refuse = async (/** @type {string} */ ref) => {
    stage.say({ type: "error", code: "slow-mode", text: "No.", ref });
    await settle();
  };
  return { stage, events, first, second, take, refuse };
}

test("of two moves whose first is refused the second holds, and the original goes", async () => {
  const { stage, events, first, second, take, refuse } = await twice();
  await refuse(first);
  assert.equal(stage.marks, "bB");
  await take(second, 101);
  assert.deepEqual(events().at(-1), ["erase", { strokes: [1] }]);
  await stage.ack(102);
  assert.equal(stage.marks, "bB");
  stage.board.undo();
  assert.equal(stage.marks, "ab");
});

test("the same if the first is refused after the second was taken", async () => {
  const { stage, events, first, second, take, refuse } = await twice();
  await take(second, 101);
  await refuse(first);
  assert.deepEqual(events().at(-1), ["erase", { strokes: [1] }]);
  await stage.ack(102);
  assert.equal(stage.marks, "bB");
});

test("of two moves that are both refused the original stands, and nothing else", async () => {
  for (const isInOrder of [true, false]) {
    const { stage, events, first, second, refuse } = await twice();
    await refuse(isInOrder ? first : second);
    await refuse(isInOrder ? second : first);
    assert.equal(stage.marks, "ab");
    assert.equal(events().length, 2);
  }
});

test("each of many that are moved goes once its own is taken", async () => {
  const stage = new Stage();
  await stage.come([stroke(1, "a", true), stroke(2, "b", true), stroke(3, "c", true)]);
  stage.board.replace(
    stage.board.strokes.map((old) => ({ old, data: { mark: old.data.mark.toUpperCase() } })),
  );
  const refs = stage.sent("event").map(({ ref }) => ref);
  const erased = () =>
    stage.sent("event").flatMap(({ name, data }) => (name === "erase" ? [data.strokes] : []));
  stage.say({ type: "ack", ref: refs[0], epoch: 7, seq: 101 });
  await settle();
  assert.deepEqual(erased(), [[1]]);
  stage.say({ type: "ack", ref: refs[1], epoch: 7, seq: 102 });
  await settle();
  assert.deepEqual(erased(), [[1], [2]]);
});

test("of very many that are moved those that wait go together, and none is forgotten", async () => {
  const stage = new Stage();
  await stage.come(Array.from({ length: 90 }, (_, at) => stroke(at + 1, "a", true)));
  stage.board.replace(stage.board.strokes.map((old) => ({ old, data: { mark: "A" } })));
  const strokes = stage.sent("event");
  for (const [at, { ref }] of strokes.entries())
    stage.say({ type: "ack", ref, epoch: 7, seq: 101 + at });
  await settle();
  const erasing = stage.sent("event").slice(strokes.length);
  assert.equal(erasing.length, 20);
  stage.lose();
  await stage.join();
  const again = stage.sent("event").flatMap(({ data }) => data.strokes);
  assert.equal(new Set(again).size, 90);
  assert.equal(stage.sent("event").length, 21);
});

test("a move that is undone and done again before it is taken erases nothing until then", async () => {
  const { stage, old, events } = await moved();
  stage.board.replace([{ old, data: { mark: "A" } }]);
  const { ref } = stage.sent("event")[0];
  stage.board.undo();
  stage.board.redo();
  await settle();
  assert(!events().some(([name]) => name === "erase"));
  stage.say({ type: "error", code: "slow-mode", text: "No.", ref });
  await settle();
  assert.equal(stage.marks, "ab");
});

/** The page that comes after one that moved its stroke so often and heard no answer. @param {number} moves */
async function reloaded(moves) {
  const store = new MemoryStore();
  const before = new Stage(store);
  await before.come([stroke(1, "a", true), stroke(2, "b")]);
  let [old] = before.board.strokes;
  for (const mark of "ABC".slice(0, moves)) [old] = before.board.replace([{ old, data: { mark } }]);
  before.page.dispatchEvent(new Event("pagehide"));
  const stage = new Stage(store);
  await stage.come([stroke(1, "a", true), stroke(2, "b")]);
  return { stage, refs: stage.sent("event").map(({ ref }) => ref) };
}

test("what an earlier page has moved goes when its new one is taken", async () => {
  const { stage, refs } = await reloaded(1);
  assert.equal(stage.marks, "bA");
  stage.say({ type: "ack", ref: refs[0], epoch: 7, seq: 101 });
  await settle();
  const { name, data } = stage.sent("event").at(-1);
  assert.deepEqual([name, data], ["erase", { strokes: [1] }]);
  await stage.ack(102);
  assert.equal(stage.marks, "bA");
});

test("what an earlier page has moved stands if that is refused", async () => {
  const { stage, refs } = await reloaded(1);
  stage.say({ type: "error", code: "slow-mode", text: "No.", ref: refs[0] });
  await settle();
  assert.equal(stage.marks, "ab");
});

test("what an earlier page has moved several times is there once, whichever are taken", async () => {
  for (const taken of ["ABC", "BC", "AC", "C", "AB", "B", "A", ""]) {
    const { stage, refs } = await reloaded(3);
    assert.equal(stage.marks, "bC");
    for (const [at, ref] of refs.entries()) {
      if (taken.includes("ABC"[at])) stage.say({ type: "ack", ref, epoch: 7, seq: 101 + at });
      else stage.say({ type: "error", code: "slow-mode", text: "No.", ref });
      await settle();
    }
    const answered = new Set(refs);
    for (let seq = 110; seq < 120; seq += 1) {
      for (const { ref } of stage.sent("event")) {
        if (!answered.has(ref)) stage.say({ type: "ack", ref, epoch: 7, seq });
        answered.add(ref);
      }
      await settle();
    }
    const last = taken.at(-1);
    assert.equal(stage.marks, last ? `b${last}` : "ab", `${taken} were taken`);
    const names = stage
      .sent("event")
      .flatMap(({ name, data }) => (name === "erase" ? data.strokes : []));
    assert.deepEqual(
      names.sort((one, other) => one - other),
      last
        ? [
            1,
            ...[..."ABC"].flatMap((mark, at) =>
              mark !== last && taken.includes(mark) ? 101 + at : [],
            ),
          ]
        : [],
    );
  }
});
