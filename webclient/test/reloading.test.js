/** A page that is reloaded: the next client has the same store, and nothing else. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { RoomClient } from "../lib/index.js";
import { makeKeeper } from "../lib/keeper.js";
import { MemoryStore, Stage, said, settle } from "./fakes.js";

/** @type {MemoryStore} */
let store;
/** @type {Stage} */
let stage;
beforeEach(() => {
  store = new MemoryStore();
  stage = new Stage({ store });
});

/** The page goes, and a new one comes. @returns {Stage} */
function reload() {
  stage.page.dispatchEvent(new Event("pagehide"));
  return new Stage({ store });
}

const ack = (/** @type {string} */ ref, /** @type {number} */ seq) => ({
  type: "ack",
  ref,
  epoch: 7,
  seq,
});

test("what wasn't answered goes out again after a reload, in order, under the same refs", async () => {
  await stage.join();
  stage.client.send("gone out").catch(() => {});
  stage.client.whisper("Ben", { name: "hint", data: { bytes: Uint8Array.of(1) } }).catch(() => {});
  await settle();
  const before = stage.sent("event");
  stage.lose();
  stage.client.send("never left").catch(() => {});
  const later = reload();
  assert.deepEqual(
    later.client.unsent.map(({ name, data, to, kept }) => [name, data, to, kept]),
    [
      ["message", "gone out", null, true],
      ["hint", { bytes: Uint8Array.of(1) }, "Ben", true],
      ["message", "never left", null, true],
    ],
  );
  const answers = later.client.unsent.map(({ answer }) => answer);
  await later.join();
  const after = later.sent("event");
  assert.deepEqual(after.slice(0, 2), before);
  assert.equal(after[2].data, "never left");
  after.forEach(({ ref }, i) => {
    later.say(ack(ref, i + 1));
  });
  const receipts = await Promise.all(answers);
  assert.deepEqual(
    receipts.map(({ seq }) => seq),
    [1, 2, 3],
  );
  assert.deepEqual(later.client.unsent, []);
  assert.deepEqual(new Stage({ store }).client.unsent, []);
});

test("what was changed and deleted and wasn't answered is so after a reload, too", async () => {
  await stage.join();
  const { client } = stage;
  const place = { epoch: 7, seq: 3 };
  client.edit(place, "the", { ref: "an edit's own" }).catch(() => {});
  client.note("an edit's own", { to: "Ben" });
  client.delete({ epoch: 7, seq: 4 }).catch(() => {});
  await settle();
  const later = reload();
  const changes = later.client.unsent;
  assert.deepEqual(
    changes.map(({ type, epoch, seq, data, note }) => [type, epoch, seq, data, note]),
    [
      ["edit", 7, 3, "the", { to: "Ben" }],
      ["delete", 7, 4, null, null],
    ],
  );
  await later.join();
  assert.deepEqual(later.sent("edit"), stage.sent("edit"));
  const [{ ref }] = later.sent("delete");
  later.say(ack("an edit's own", 8), { type: "error", code: "too-late", text: "x", ref });
  assert.equal((await changes[0].answer).seq, 8);
  await assert.rejects(changes[1].answer, { code: "too-late" });
  assert.deepEqual(later.client.unsent, []);
});

test("what had arrived all the same is told once: by its answer", async () => {
  await stage.join();
  stage.client.send("mine").catch(() => {});
  await settle();
  const later = reload();
  const [{ ref, answer }] = later.client.unsent;
  await later.join({ seq: 2, missed: 2 });
  later.say(said(1, "Ann", "mine"), said(2, "Ben", "yours"), ack(ref, 1));
  assert.equal((await answer).seq, 1);
  assert.deepEqual(
    later.heard("message").map(({ data }) => data),
    ["yours"],
  );
});

test("what waits for a moderator keeps nothing that one said before from the log", async () => {
  await stage.join();
  stage.client.send("mine").catch(() => {});
  await settle();
  const later = reload();
  const [{ ref }] = later.client.unsent;
  await later.join({ seq: 2, missed: 2 });
  later.say(said(1, "Ann", "before"), said(2, "Ben", "yours"));
  assert.equal(later.heard("message").length, 1);
  later.say({ type: "held", ref, why: "approval" });
  assert.deepEqual(
    later.heard("message").map(({ data, own }) => [data, own]),
    [
      ["yours", false],
      ["before", true],
    ],
  );
  assert.equal(later.client.unsent.length, 1, "it still waits");
});

test("what nobody asks for again is not kept, and is gone where an earlier page kept it", async () => {
  await stage.join();
  const before = [...store.items.keys()];
  stage.client.rename("Zoe").catch(() => {});
  await settle();
  assert.deepEqual([...store.items.keys()], before);
  const [place] = before[0].split("secret");
  const raw = JSON.stringify({ type: "react", ref: "12345678" });
  store.setItem(`${place}5`, JSON.stringify([raw, false, null]));
  reload();
  assert.deepEqual([...store.items.keys()], before);
});

test("what has no number keeps nothing that one said before from the log", async () => {
  await stage.join();
  stage.client.edit({ epoch: 7, seq: 1 }, "the", { ref: "an edit's own" }).catch(() => {});
  await settle();
  const later = reload();
  await later.join({ seq: 1, missed: 1 });
  later.say(said(1, "Ann", "teh"));
  assert.equal(later.heard("message").length, 1);
});

test("the place is taken back with its secret; a first welcome tells of no gap", async () => {
  await stage.join();
  const later = reload();
  await later.join({ secret: "s2", gap: true });
  assert.equal(later.requests[0].body.secret, "s1");
  assert.deepEqual(later.sent("hello"), [{ type: "hello", many: true }]);
  assert.equal(later.heard("gap").length, 0);
  assert.equal(new Stage({ store, name: "Ben" }).client.unsent.length, 0);
  const third = new Stage({ store });
  await third.join();
  assert.equal(third.requests[0].body.secret, "s2");
});

test("leaving, and being sent away, leave nothing behind", async () => {
  for (const leave of [
    () => stage.client.close(),
    () => stage.say({ type: "peer-left", id: "Ann", reason: "KICKED" }),
  ]) {
    stage = new Stage({ store });
    await stage.join();
    const sent = assert.rejects(stage.client.send("too late"), { code: "closed" });
    await settle();
    leave();
    await sent;
    assert.equal(store.length, 0);
  }
});

test("a refusal is an answer, and forgotten; not getting in is none", async () => {
  await stage.join();
  const refused = assert.rejects(stage.client.send({ data: "no", ref: "refused-ref" }), {
    code: "muted",
  });
  stage.client.send("still to go").catch(() => {});
  await settle();
  stage.say({ type: "error", code: "muted", text: "You are muted.", ref: "refused-ref" });
  await refused;
  reload();
  const shut = new Stage({ store, reconnect: () => null });
  shut.answer = () => {
    throw new TypeError("no network");
  };
  const [{ answer }] = shut.client.unsent;
  await assert.rejects(shut.client.connect(), { code: "unreachable" });
  await assert.rejects(answer, { code: "unreachable" });
  const last = new Stage({ store });
  assert.deepEqual(
    last.client.unsent.map(({ data }) => data),
    ["still to go"],
  );
});

test("a note stays with what it is of, whose place among the others stays", async () => {
  await stage.join();
  for (const ref of ["the first", "the second"])
    stage.client.send({ data: ref, ref }).catch(() => {});
  await settle();
  stage.client.note("the first", { dear: true });
  stage.client.note("never sent", "nothing");
  stage.client.note("the second", "away");
  stage.client.note("the second", null);
  const notes = (/** @type {Stage} */ { client }) =>
    client.unsent.map(({ data, note }) => [data, note]);
  const all = [
    ["the first", { dear: true }],
    ["the second", null],
  ];
  assert.deepEqual(notes(stage), all);
  reload();
  const shut = new Stage({ store, reconnect: () => null });
  shut.answer = () => {
    throw new TypeError("no network");
  };
  await assert.rejects(shut.client.connect(), { code: "unreachable" });
  assert.deepEqual(notes(new Stage({ store })), all);
});

test("what the store has no room for is sent all the same, and called unkept", async () => {
  await stage.join();
  store.room = store.length + 1;
  for (const text of ["first", "second"]) stage.client.send(text).catch(() => {});
  await settle();
  assert.deepEqual(
    stage.client.unsent.map(({ data, kept }) => [data, kept]),
    [
      ["first", true],
      ["second", false],
    ],
  );
  assert.equal(stage.sent("event").length, 2);
  const bare = new Stage();
  await bare.join();
  bare.client.send("nowhere").catch(() => {});
  await settle();
  assert.equal(bare.client.unsent[0].kept, false);
});

test("what was never kept takes nothing out of the store when it is answered", async () => {
  const keeper = makeKeeper(store, "lobby", "Ann");
  keeper.secret = "s1";
  const [place] = store.items.keys();
  const strange = place.replace("secret", "undefined");
  store.setItem(strange, "another page's");
  keeper.forget("never kept");
  assert.equal(store.getItem(strange), "another page's");
});

test("twice as much waiting costs the store twice as much", async () => {
  await stage.join({ limits: { frame: 16384, rate: 0, burst: 0 } });
  const cost = async (/** @type {number} */ count) => {
    const before = store.writes;
    for (let i = 0; i < count; i++) stage.client.send("x").catch(() => {});
    await settle();
    return store.writes - before;
  };
  const [once, twice] = [await cost(100), await cost(200)];
  assert(twice < once * 2.2);
});

test("what is no item of ours is passed over; a store that forbids all is none", async () => {
  await stage.join();
  const place = [...store.items.keys()][0].replace("secret", "");
  for (const [key, value] of [
    [`${place}0`, "no JSON"],
    [`${place}1`, '["{}", true]'],
    [`${place}x`, "[]"],
    ["another page's", "{}"],
  ]) {
    store.setItem(key, value);
  }
  assert.deepEqual(reload().client.unsent, []);
  const forbids = () => {
    throw new DOMException("no", "SecurityError");
  };
  const blocked = { length: 1, key: forbids, getItem: forbids, setItem: forbids, removeItem() {} };
  const shut = new Stage({ store: blocked });
  await shut.join();
  assert.equal(shut.client.state, "open");
  const wrong = /** @type {any} */ ({ room: "lobby", name: "Ann", store: {} });
  assert.throws(() => new RoomClient(wrong), { code: "bad-argument" });
});
