import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { steadyReconnect } from "../lib/index.js";
import { Stage, said, settle } from "./fakes.js";

/** @type {Stage} */
let stage;
beforeEach(() => {
  stage = new Stage({ reconnect: () => 0 });
});

const texts = () => stage.heard("message").map(({ data }) => data);

/** The connection breaks and a new one is welcomed. @param {object} welcome */
async function comeBack(welcome) {
  stage.lose();
  await new Promise((resolve) => setTimeout(resolve, 2));
  await stage.open(welcome);
}

test("says where it stopped, brings the secret, and shows what was missed once", async () => {
  await stage.join();
  stage.say(said(1, "Ben", "one"), said(2, "Ben", "two"));
  await comeBack({ secret: "s2", epoch: 7, seq: 4, missed: 2, known: 4 });
  assert.deepEqual(stage.sent("hello"), [{ type: "hello", many: true, epoch: 7, seq: 2 }]);
  assert.equal(stage.requests.at(-1)?.body.secret, "s1");
  stage.say(said(3, "Ben", "three"), said(4, "Ben", "four"), said(5, "Ben", "five"));
  stage.say(said(5, "Ben", "five again"));
  assert.deepEqual(
    stage.heard("message").map(({ data, missed }) => [data, missed]),
    [
      ["one", false],
      ["two", false],
      ["three", true],
      ["four", true],
      ["five", false],
    ],
  );
  await comeBack({});
  assert.equal(stage.requests.at(-1)?.body.secret, "s2");
});

test("a loss in the middle of what was missed resumes right there", async () => {
  await stage.join();
  stage.say(said(1, "Ben", "one"));
  await comeBack({ seq: 4, missed: 3, known: 4 });
  stage.say(said(2, "Ben", "two"));
  await comeBack({ seq: 4, missed: 2, known: 4 });
  assert.equal(stage.sent("hello")[0].seq, 2);
  stage.say(said(3, "Ben", "three"), said(4, "Ben", "four"));
  assert.deepEqual(texts(), ["one", "two", "three", "four"]);
});

test("with nothing missed it resumes from the room's own place", async () => {
  await stage.join({ epoch: 7, seq: 40 });
  await comeBack({ epoch: 7, seq: 40, known: 40 });
  assert.deepEqual(stage.sent("hello"), [{ type: "hello", many: true, epoch: 7, seq: 40 }]);
});

test("what wasn't answered goes out again, in order, under the same refs", async () => {
  await stage.join();
  const sends = ["a", "b"].map((text) => stage.client.send(text));
  await settle();
  const before = stage.sent("event");
  stage.lose();
  const third = stage.client.send("c");
  await new Promise((resolve) => setTimeout(resolve, 2));
  await stage.open();
  const after = stage.sent("event");
  assert.deepEqual(after.slice(0, 2), before);
  assert.equal(after[2].data, "c");
  after.forEach(({ ref }, i) => {
    stage.say({ type: "ack", ref, epoch: 7, seq: i + 1 });
  });
  const receipts = await Promise.all([...sends, third]);
  assert.deepEqual(
    receipts.map(({ seq }) => seq),
    [1, 2, 3],
  );
});

test("an own message whose answer was lost shows once: by its answer", async () => {
  await stage.join();
  const receipt = stage.client.send("mine");
  await settle();
  const [{ ref }] = stage.sent("event");
  await comeBack({ seq: 2, missed: 2, known: 2 });
  stage.say(said(1, "Ann", "mine"), said(2, "Ben", "yours"));
  stage.say({ type: "ack", ref, epoch: 7, seq: 1 });
  assert.equal((await receipt).seq, 1);
  assert.deepEqual(texts(), ["yours"]);
});

test("an own missed message that no answer names is shown", async () => {
  await stage.join();
  const receipt = stage.client.send("never arrived");
  await settle();
  const [{ ref }] = stage.sent("event");
  await comeBack({ seq: 1, missed: 1, known: 1 });
  stage.say(said(1, "Ann", "from my other page"));
  assert.deepEqual(texts(), []);
  stage.say({ type: "ack", ref, epoch: 7, seq: 2 });
  await receipt;
  assert.deepEqual(
    stage.heard("message").map(({ data, own, missed }) => [data, own, missed]),
    [["from my other page", true, true]],
  );
});

test("an acknowledged own message is not asked for again", async () => {
  await stage.join();
  const receipt = stage.client.send("mine");
  await settle();
  stage.say({ type: "ack", ref: stage.sent("event")[0].ref, epoch: 7, seq: 1 });
  await receipt;
  await comeBack({ seq: 1, known: 1 });
  assert.deepEqual(stage.sent("hello"), [{ type: "hello", many: true, epoch: 7, seq: 1 }]);
});

test("after a crash of the host, what it never kept is rolled back", async () => {
  await stage.join();
  stage.say(said(1, "Ben", "kept"), said(2, "Ben", "lost"));
  await comeBack({ epoch: 8, seq: 1, missed: 1, known: 1 });
  assert.deepEqual(stage.heard("rollback"), [{ epoch: 7, seq: 1 }]);
  stage.say(said(1, "Ben", "anew", { epoch: 8 }));
  assert.deepEqual(texts(), ["kept", "lost", "anew"]);
});

test("a gap is told to who came back, not to who is new", async () => {
  await stage.join({ gap: true });
  assert.equal(stage.heard("gap").length, 0);
  await comeBack({ gap: true });
  assert.equal(stage.heard("gap").length, 1);
});

test("a name lost to somebody else while away ends it", async () => {
  await stage.join();
  stage.answer = () => ({ status: 409, body: { error: "Ann is taken.", code: "name-taken" } });
  stage.lose();
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(stage.client.state, "closed");
  assert.equal(stage.heard("closed")[0].error.code, "name-taken");
});

test("the default policy tries at once, then soon, never in step, and never gives up", () => {
  assert.equal(steadyReconnect(0), 0);
  for (const [attempt, most] of [
    [1, 600],
    [2, 1200],
    [3, 2000],
    [1000, 2000],
  ]) {
    const delays = Array.from({ length: 50 }, () => steadyReconnect(attempt));
    assert(delays.every((delay) => delay >= most / 2 && delay <= most));
    assert(new Set(delays).size > 1);
  }
});

test("all that was missed is told before it is said to be caught up, at each welcome", async () => {
  const told = () =>
    stage.told.flatMap(([name]) => (/^(message|caught-up)$/.test(name) ? [name] : []));
  stage.client.on("caught-up", () => stage.told.push(["caught-up", {}]));
  await stage.join({ epoch: 7, seq: 2, missed: 2 });
  assert.deepEqual(told(), []);
  stage.say(said(1, "Ben", "one"), said(2, "Ben", "two"), said(3, "Ben", "three"));
  assert.deepEqual(told(), ["message", "message", "caught-up", "message"]);
  await comeBack({ epoch: 7, seq: 3, known: 3 });
  assert.equal(told().at(-1), "caught-up");
});
