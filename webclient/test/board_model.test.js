import assert from "node:assert/strict";
import { test } from "node:test";
import { BoardModel, inEvents } from "../lib/board_model.js";

/** @returns {{model: BoardModel<string>, seen: () => (string | number)[]}} */
function make() {
  const painted = new Set();
  /** @type {BoardModel<string>} */
  const model = new BoardModel((added, removed) => {
    for (const stroke of removed) painted.delete(stroke);
    for (const stroke of added) {
      assert(!painted.has(stroke), "nothing is added twice");
      painted.add(stroke);
    }
    for (const stroke of removed) if (stroke.shown) painted.add(stroke);
  });
  const seen = () => {
    assert.deepEqual(new Set(model.shown), painted, "what is told adds up to what is shown");
    return model.shown.map(({ seq, data }) => seq ?? data);
  };
  return { model, seen };
}

test("strokes are seen in the order of their numbers, in whatever order they come", () => {
  const { model, seen } = make();
  for (const seq of [5, 2, 9]) model.drawn(7, seq, "Ann", false, "x");
  model.drawn(7, 2, "Ann", false, "x");
  assert.deepEqual(seen(), [2, 5, 9]);
});

test("an answer of an earlier run says nothing of the board that a later one has told", () => {
  const { model, seen } = make();
  const draft = model.draft("Ann", "draft");
  model.drawn(7, 1, "Ann", true, "x");
  const kept = [1, 2].map((seq) => ({ seq, from: "Ann", own: true, data: "x" }));
  model.piece({ epoch: 8, seq: 2, after: 0 }, kept);
  assert.equal(model.numbered(draft, 7, 2), false, "the board is to be asked for again");
  model.erased(7, 3, [1]);
  model.cleared(7, 4);
  assert.equal(model.restored(7, 5, [9]), true);
  assert.equal(model.uncleared(7, 4), true);
  model.drawn(7, 6, "Bob", false, "x");
  assert.deepEqual(seen(), [1, 2]);
  model.piece({ epoch: 3, seq: 5, after: 0 }, [{ ...kept[0], seq: 5 }]);
  assert.deepEqual(seen(), [5], "though its clock was set back, the board is the host's");
});

test("the higher number holds, whichever is heard first", () => {
  const { model, seen } = make();
  model.drawn(7, 1, "Ann", true, "x");
  model.restored(7, 4, [1]);
  model.erased(7, 3, [1]);
  assert.deepEqual(seen(), [1]);
  model.erased(7, 5, [1]);
  assert.deepEqual(seen(), []);
});

test("a clearing takes away what was there before it, also what is heard later", () => {
  const { model, seen } = make();
  model.drawn(7, 1, "Ann", true, "x");
  model.cleared(7, 4);
  model.drawn(7, 3, "Ann", true, "x");
  model.drawn(7, 5, "Bob", false, "x");
  model.restored(7, 2, [1]);
  assert.deepEqual(seen(), [5]);
  assert.equal(model.uncleared(7, 4), true);
  assert.deepEqual(seen(), [1, 3, 5]);
});

test("what is brought back and isn't known is asked for", () => {
  const { model } = make();
  model.drawn(7, 1, "Ann", true, "x");
  assert.equal(model.restored(7, 4, [1]), true);
  assert.equal(model.restored(7, 5, [1, 2]), false);
  assert.equal(model.uncleared(7, 3), false);
});

test("a clearing that is heard of after it was taken back clears nothing", () => {
  const { model, seen } = make();
  model.drawn(7, 1, "Ann", false, "a");
  assert.equal(model.uncleared(7, 2), false);
  model.cleared(7, 2);
  assert.deepEqual(seen(), [1]);
});

test("a draft lies on top until it has its number", () => {
  const { model, seen } = make();
  const draft = model.draft("Ann", "mine");
  model.drawn(7, 2, "Bob", false, "x");
  assert.deepEqual(seen(), [2, "mine"]);
  model.drawn(7, 4, "Bob", false, "x");
  model.numbered(draft, 7, 3);
  assert.deepEqual(seen(), [2, 3, 4]);
  assert(model.has(draft));
});

test("a draft that came with the board already is there once", () => {
  const { model, seen } = make();
  const draft = model.draft("Ann", "mine");
  model.piece({ epoch: 7, seq: 3, after: 0 }, [{ seq: 3, from: "Ann", own: true, data: "mine" }]);
  assert.deepEqual(seen(), [3, "mine"]);
  model.numbered(draft, 7, 3);
  assert.deepEqual(seen(), [3]);
  assert.equal(model.shown[0], draft);
});

test("a draft that was cleared before its answer is gone", () => {
  const { model, seen } = make();
  const draft = model.draft("Ann", "mine");
  model.cleared(7, 4);
  assert.deepEqual(seen(), ["mine"]);
  model.numbered(draft, 7, 3);
  assert.deepEqual(seen(), []);
});

test("a refused draft is gone", () => {
  const { model, seen } = make();
  const draft = model.draft("Ann", "mine");
  model.dropped(draft);
  assert.deepEqual(seen(), []);
  assert(!model.has(draft));
});

test("a wish shows at once, and an answer of the host's settles it", () => {
  const { model, seen } = make();
  model.drawn(7, 1, "Ann", true, "x");
  const [stroke] = model.shown;
  model.wish([stroke], false);
  assert.deepEqual(seen(), []);
  model.wish([stroke], null);
  assert.deepEqual(seen(), [1], "it was refused");
  model.wish([stroke], false);
  model.erased(7, 2, [1]);
  model.wish([stroke], null);
  assert.deepEqual(seen(), []);
});

test("a piece of the board says what is there and what is not", () => {
  const { model, seen } = make();
  for (const seq of [1, 2, 3, 8]) model.drawn(7, seq, "Ann", false, "x");
  model.piece({ epoch: 7, seq: 9, after: 0, upto: 5 }, [
    { seq: 2, from: "Ann", own: false, data: "x" },
    { seq: 5, from: "Bob", own: true, data: "y" },
  ]);
  assert.deepEqual(seen(), [2, 5, 8], "beyond 5 it says nothing");
  model.drawn(7, 10, "Ann", false, "x");
  model.piece({ epoch: 7, seq: 9, after: 5 }, []);
  assert.deepEqual(seen(), [2, 5, 10], "nor of what came after it");
});

test("a piece brings back what was thought to be erased or cleared", () => {
  const { model, seen } = make();
  model.drawn(7, 1, "Ann", true, "x");
  model.erased(7, 2, [1]);
  model.cleared(7, 3);
  model.piece({ epoch: 7, seq: 9, after: 0 }, [{ seq: 1, from: "Ann", own: true, data: "x" }]);
  assert.deepEqual(seen(), [1]);
});

test("a new epoch is a new board; drafts stay", () => {
  const { model, seen } = make();
  model.drawn(7, 1, "Ann", false, "x");
  model.draft("Ann", "mine");
  model.drawn(8, 2, "Bob", false, "x");
  assert.deepEqual(seen(), [2, "mine"]);
});

test("what a moderator took back is gone for good", () => {
  const { model, seen } = make();
  model.drawn(7, 1, "Ann", true, "x");
  const [stroke] = model.shown;
  model.redacted(7, 1);
  assert.equal(model.restored(7, 9, [1]), false);
  assert.deepEqual(seen(), []);
  assert(!model.has(stroke));
});

test("unseen strokes are let go of, the oldest first", () => {
  const { model, seen } = make();
  for (let seq = 1; seq <= 1001; seq += 1) model.drawn(7, seq, "Ann", false, "x");
  for (let seq = 1; seq <= 1001; seq += 1) model.erased(7, 2000 + seq, [seq]);
  assert.equal(model.restored(7, 4000, [1]), false);
  assert.equal(model.restored(7, 4001, [2]), true);
  assert.deepEqual(seen(), [2]);
});

test("all who hear the same end with the same board, however late their own is answered", () => {
  let seed = 1;
  const random = (/** @type {number} */ below) => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  for (let round = 0; round < 300; round += 1) {
    /** @type {((model: BoardModel<string>) => unknown)[]} */
    const events = [];
    let clearing = 0;
    for (let seq = 1; seq <= 40; seq += 1) {
      const names = [1 + random(seq), 1 + random(seq)].filter((name) => name < seq);
      const kind = random(9);
      if (kind < 4) events.push((model) => model.drawn(7, seq, "Ann", true, "x"));
      else if (kind < 6) events.push((model) => model.erased(7, seq, names));
      else if (kind < 7) events.push((model) => model.restored(7, seq, names));
      else if (kind === 7) {
        clearing = seq;
        events.push((model) => model.cleared(7, seq));
      } else if (clearing) {
        const taken = clearing;
        clearing = 0;
        events.push((model) => model.uncleared(7, taken));
      }
    }
    const boards = [0, 1, 2].map((lateness) => {
      const { model, seen } = make();
      // A stroke is heard of before what names it, and a clearing before what takes it back.
      const late = events.map((event, place) => ({ event, place: place + random(lateness * 2) }));
      const order = lateness ? late.sort((a, b) => a.place - b.place) : late;
      const strokes = order.filter(({ event }) => String(event).includes("drawn"));
      const rest = order.filter(({ event }) => !String(event).includes("drawn"));
      const undone = rest.filter(({ event }) => String(event).includes("uncleared"));
      for (const { event } of [
        ...strokes,
        ...rest.filter((each) => !undone.includes(each)),
        ...undone,
      ]) {
        event(model);
      }
      return seen();
    });
    assert.deepEqual(boards[1], boards[0]);
    assert.deepEqual(boards[2], boards[0]);
  }
});

test("what is too much for one event goes in several, in its order and each once", () => {
  const all = Array.from({ length: 1_001 }, (_, at) => at);
  const parts = inEvents(all);
  assert.deepEqual([parts.map(({ length }) => length), parts.flat()], [[500, 500, 1], all]);
  assert.deepEqual(inEvents([]), []);
});
