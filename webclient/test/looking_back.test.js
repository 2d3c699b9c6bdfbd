import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryStore, Stage, settle } from "./fakes.js";

const hello = {
  type: "event",
  from: "Bob",
  epoch: 7,
  seq: 3,
  time: 1,
  name: "message",
  data: "hi",
};
const dice = { ...hello, from: "Ann", seq: 4, name: "dice", data: 6 };
const coffee = { type: "announcement", epoch: 7, seq: 5, time: 1, text: "Coffee" };

/** @param {Stage} stage @param {string} type */
const asked = (stage, type = "history") => stage.sent(type).at(-1);

test("a page tells of the past as it was told once", async () => {
  const stage = new Stage();
  await stage.join();
  const answer = stage.client.history({ before: { epoch: 7, seq: 9 }, limit: 50 });
  await settle();
  const { ref, before, limit } = asked(stage);
  assert.deepEqual([before, limit], [[7, 9], 50]);
  stage.say({ type: "page", ref, frames: [hello, dice, coffee], more: true });
  const { messages, more } = await answer;
  assert.equal(more, true);
  assert.deepEqual(
    messages.map(({ kind, seq }) => [kind, seq]),
    [
      ["message", 3],
      ["event", 4],
      ["announcement", 5],
    ],
  );
  const [said, own, announced] = /** @type {any[]} */ (messages);
  assert.deepEqual([said.from, said.data, said.own, said.to], ["Bob", "hi", false, null]);
  assert.deepEqual([own.own, announced.text], [true, "Coffee"]);
  // And is nothing new: what was seen is as it was.
  assert.deepEqual(stage.heard("message"), []);
});

test("one question at a time, in their order", async () => {
  const stage = new Stage();
  await stage.join();
  const answers = [stage.client.search("tea"), stage.client.search("coffee")];
  await settle();
  assert.equal(stage.sent("search").length, 1);
  stage.say({ type: "error", code: "too-short", text: "No.", ref: asked(stage, "search").ref });
  await assert.rejects(answers[0], { code: "too-short" });
  await settle();
  const { ref, words } = asked(stage, "search");
  assert.equal(words, "coffee");
  stage.say({ type: "page", ref, frames: [] });
  assert.deepEqual(await answers[1], { messages: [], more: false });
});

test("a question outlives a loss, but not its page", async () => {
  const store = new MemoryStore();
  const stage = new Stage({ reconnect: () => 0, store });
  await stage.join();
  const kept = store.items.size;
  const answer = stage.client.history();
  await settle();
  assert.equal(store.items.size, kept);
  assert.deepEqual(stage.client.unsent, []);
  const { ref } = asked(stage);
  stage.lose();
  await new Promise((resolve) => setTimeout(resolve, 2));
  await stage.join();
  assert.equal(asked(stage).ref, ref);
  stage.say({ type: "page", ref, frames: [hello] });
  assert.equal((await answer).messages.length, 1);
});

test("a page that is none is told, and answers nothing", async () => {
  const stage = new Stage();
  await stage.join();
  const answer = stage.client.history({}, { timeout: 20 });
  await settle();
  stage.say({ type: "page", ref: asked(stage).ref, frames: "all" });
  assert.equal(stage.heard("error").length, 1);
  await assert.rejects(answer, { code: "timeout" });
});
