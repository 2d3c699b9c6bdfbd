/** Requests and answers between guests, over a relay that does what the host does with what passes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Calls } from "../lib/calls.js";
import { Stage, said, settle, WELCOME } from "./fakes.js";

/** Two guests in one room. `refuse` is the host's word on each frame, if it takes it not. */
class Room {
  stages = new Map(["Ann", "Ben"].map((name) => [name, new Stage({ name })]));
  calls = new Map([...this.stages].map(([name, { client }]) => [name, new Calls(client)]));
  /** @type {(frame: any) => object | undefined} */
  refuse = () => undefined;
  /** @type {any[]} */
  kept = [];
  #taken = new Map([...this.stages.keys()].map((name) => [name, 0]));

  /** @param {string} name @returns {Calls} */
  of(name) {
    return /** @type {any} */ (this.calls.get(name));
  }

  /** @param {string} name @returns {Stage} */
  stage(name) {
    return /** @type {any} */ (this.stages.get(name));
  }

  async open() {
    const peers = [...this.stages.keys()].map((id, joined) => ({ id, joined }));
    for (const [name, stage] of this.stages) await stage.join({ self: name, peers });
    return this;
  }

  /** Bring everything to where it goes, until nothing is under way. */
  async relay() {
    for (let quiet = 0; quiet < 3; quiet += 1) {
      await settle();
      for (const [name, stage] of this.stages) {
        for (const frame of stage.channel.sent.slice(this.#taken.get(name))) {
          this.#taken.set(name, (this.#taken.get(name) ?? 0) + 1);
          if (!/^(passing|event)$/.test(frame.type)) continue;
          quiet = 0;
          this.#carry(name, stage, frame);
        }
      }
    }
  }

  /** @param {string} from @param {Stage} stage @param {any} frame */
  #carry(from, stage, frame) {
    const { ref, to, name, data, type } = frame;
    const refused = this.refuse(frame);
    if (refused) return stage.say({ type: "error", ref, ...refused });
    const seq = type === "event" ? this.kept.push(frame) : 0;
    stage.say({ type: "ack", ref, epoch: WELCOME.epoch, seq });
    const told =
      type === "event" ? said(seq, from, data, { name, to }) : { type, from, name, data, to };
    this.stages.get(to)?.say(JSON.parse(JSON.stringify(told)));
  }
}

test("an answer is what the handler returns, or its promise; nothing of it is an event", async () => {
  const room = await new Room().open();
  room.of("Ben").answer("sum", (/** @type {number[]} */ all) => all[0] + all[1]);
  room.of("Ben").answer("who", async (_, { from }) => `not ${from}`);
  const sum = room.of("Ann").call("Ben", "sum", [1, 2]);
  const who = room.of("Ann").call("Ben", "who");
  await room.relay();
  assert.deepEqual([await sum, await who], [3, "not Ann"]);
  assert.deepEqual(room.kept, []);
  assert.deepEqual(
    [...room.stage("Ben").heard("event"), ...room.stage("Ben").heard("message")],
    [],
  );
});

test("bytes go and come as bytes", async () => {
  const room = await new Room().open();
  room.of("Ben").answer("same", (data) => data);
  const same = room.of("Ann").call("Ben", "same", { of: Uint8Array.of(1, 2, 255) });
  await room.relay();
  assert.deepEqual(await same, { of: Uint8Array.of(1, 2, 255) });
});

test("why there is no answer", async () => {
  const room = await new Room().open();
  const { client } = room.stage("Ann");
  const ann = room.of("Ann");
  room.of("Ben").answer("never", () => new Promise(() => {}));
  const ended = room.of("Ben").answer("ended", () => 1);
  ended();
  const none = assert.rejects(ann.call("Ben", "none"), { code: "no-handler" });
  const over = assert.rejects(ann.call("Ben", "ended"), { code: "no-handler" });
  const control = new AbortController();
  const off = assert.rejects(ann.call("Ben", "never", 1, control), { code: "aborted" });
  const late = assert.rejects(ann.call("Ben", "never", 1, { timeout: 1 }), { code: "timeout" });
  const left = assert.rejects(ann.call("Ben", "never"), { code: "peer-left" });
  await room.relay();
  control.abort();
  await Promise.all([none, over, off, late]);
  room.stage("Ann").say({ type: "peer-left", id: "Ben", reason: "CLIENT_INITIATED" });
  await left;
  const closed = assert.rejects(ann.call("Ben", "never"), { code: "closed" });
  client.close();
  await closed;
  await assert.rejects(ann.call("Ben", "never"), { code: "closed" });
  await assert.rejects(ann.call("", "never"), { code: "bad-argument" });
  await assert.rejects(ann.call("Ben", ""), { code: "bad-argument" });
  assert.throws(() => ann.answer("sum", /** @type {any} */ (5)), { code: "bad-argument" });
});

test("what the host refuses fails with its word", async () => {
  const room = await new Room().open();
  room.of("Ben").answer("sum", () => 1);
  room.refuse = () => ({ code: "muted", text: "You are muted.", retry_after: 3 });
  const refused = assert.rejects(room.of("Ann").call("Ben", "sum"), {
    code: "muted",
    retryAfter: 3,
  });
  await room.relay();
  await refused;
  const long = room.of("Ann").call("Ben", "sum", "x".repeat(20_000));
  await assert.rejects(long, { code: "too-large" });
});

for (const [name, answer] of /** @type {[string, () => unknown][]} */ ([
  [
    "throws",
    () => {
      throw new Error("its own matter");
    },
  ],
  ["returns what is too long", () => "x".repeat(20_000)],
  ["returns what is no JSON", () => 10n],
])) {
  test(`a handler that ${name} has failed, and its page hears of it`, async (t) => {
    const room = await new Room().open();
    /** @type {unknown[]} */
    const faults = [];
    t.mock.method(globalThis, "queueMicrotask", (/** @type {() => void} */ act) => {
      try {
        act();
      } catch (fault) {
        faults.push(fault);
      }
    });
    room.of("Ben").answer("sum", answer);
    const failed = assert.rejects(room.of("Ann").call("Ben", "sum"), { code: "failed" });
    await room.relay();
    await failed;
    assert.equal(faults.length, 1);
  });
}

test("only who was asked can answer, once, whatever it is called by then", async () => {
  const room = await new Room().open();
  const ann = room.stage("Ann");
  const asked = room.of("Ann").call("Ben", "sum");
  await settle();
  const [{ data }] = ann.sent("passing");
  const answer = { type: "passing", name: "peerpyrtc.answer", to: "Ann" };
  ann.say({ ...answer, from: "Zoe", data: { id: data.id, data: "forged" } });
  ann.say({ ...answer, from: "Ben", data: { id: "another", data: "forged" } });
  for (const broken of [null, 5, "x", [], {}, { id: 5 }])
    ann.say({ ...answer, from: "Ben", data: broken });
  ann.say({ type: "peer-renamed", from: "Ben", to: "Benno" });
  ann.say({ ...answer, from: "Ben", data: { id: data.id, data: "who took the name" } });
  ann.say({ ...answer, from: "Benno", data: { id: data.id, data: "right" } });
  ann.say({ ...answer, from: "Benno", data: { id: data.id, data: "again" } });
  assert.equal(await asked, "right");
});

/** A call as the host passes it on. @param {string} from @param {unknown} id @param {string} name */
const call = (from, id, name) => ({
  type: "passing",
  from,
  name: "peerpyrtc.call",
  to: "Ben",
  data: { id, name },
});

/** What somebody sent, by the member `data`. @param {Stage} stage */
const datas = (stage) => stage.sent("passing").map(({ data }) => data);

test("both ends are bounded, and one guest takes a few of the slots at most", async (t) => {
  let now = 0;
  t.mock.method(performance, "now", () => now);
  const room = await new Room().open();
  const ben = room.stage("Ben");
  let begun = 0;
  room.of("Ben").answer("never", () => {
    begun += 1;
    return new Promise(() => {});
  });
  /** @type {string[]} */
  const codes = [];
  for (let number = 0; number < 101; number += 1) {
    room
      .of("Ann")
      .call("Ben", "never")
      .catch(({ code }) => codes.push(code));
  }
  await settle();
  assert.deepEqual(codes, ["too-many"]);
  await room.relay();
  assert.equal(begun, 8);
  assert.equal(codes.filter((code) => code === "busy").length, 92);
  for (const from of ["B", "C", "D", "E", "F", "G"]) {
    for (let number = 0; number < 8; number += 1) ben.say(call(from, `${from}${number}`, "never"));
  }
  await settle();
  assert.equal(begun, 50);
  const refused = ["G2", "G3", "G4", "G5", "G6", "G7"].map((id) => ({ id, error: "busy" }));
  assert.deepEqual(datas(ben).slice(-6), refused);
  now = 60_000;
  ben.say(call("Z", "later", "never"));
  await settle();
  assert.equal(begun, 51);
});

/** Somebody who is here. @param {string} id @param {string} [stay] */
const peer = (id, stay) => ({ id, joined: 2, stay });

/** Ann with Ben, of a host that tells stays. */
async function withBen() {
  const stage = new Stage({ reconnect: () => 0 });
  const calls = new Calls(stage.client);
  await stage.join({ peers: [peer("Ann", "a"), peer("Ben", "b1")] });
  return { stage, calls };
}

/** The connection is lost, and back. @param {Stage} stage @param {object[]} peers */
async function back(stage, ...peers) {
  const { length } = stage.connections;
  stage.lose();
  while (stage.connections.length === length) await settle();
  await stage.open({ peers: [peer("Ann", "a"), ...peers] });
}

test("a call is for the one who has the name now, by its stay", async () => {
  const { stage, calls } = await withBen();
  const first = assert.rejects(calls.call("Ben", "sum"), { code: "peer-left" });
  await settle();
  assert.deepEqual(
    stage.sent("passing").map(({ to, stay }) => [to, stay]),
    [["Ben", "b1"]],
  );
  // It left and another came, while one was away.
  await back(stage, peer("Ben", "b2"));
  await first;
});

test("who was renamed while one was away still answers", async () => {
  const { stage, calls } = await withBen();
  const asked = calls.call("Ben", "sum");
  await settle();
  const [{ data }] = stage.sent("passing");
  await back(stage, peer("Benno", "b1"), peer("Ben", "b2"));
  const answer = { type: "passing", name: "peerpyrtc.answer", to: "Ann" };
  stage.say({ ...answer, from: "Ben", data: { id: data.id, data: "who took the name" } });
  stage.say({ ...answer, from: "Benno", data: { id: data.id, data: "right" } });
  assert.equal(await asked, "right");
});

test("what is over before it went out never goes out", async () => {
  const { stage, calls } = await withBen();
  stage.channel.bufferedAmount = 2 ** 30;
  const left = assert.rejects(calls.call("Ben", "sum"), { code: "peer-left" });
  const late = assert.rejects(calls.call("Zoe", "sum", 1, { timeout: 1 }), { code: "timeout" });
  const control = new AbortController();
  const off = assert.rejects(calls.call("Zoe", "sum", 2, control), { code: "aborted" });
  stage.say({ type: "peer-left", id: "Ben", reason: "CLIENT_INITIATED" });
  control.abort();
  await Promise.all([left, late, off]);
  stage.say({ type: "peer-joined", peer: peer("Ben", "b2") });
  stage.channel.bufferedAmount = 0;
  stage.channel.dispatchEvent(new Event("bufferedamountlow"));
  await settle();
  assert.deepEqual(stage.sent("passing"), []);
});

test("a poll while one is away fills nothing", async () => {
  const { stage, calls } = await withBen();
  stage.channel.bufferedAmount = 2 ** 30;
  for (let times = 0; times < 6; times += 1) {
    const poll = Array.from({ length: 100 }, () => calls.call("Ben", "now", 1, { timeout: 1 }));
    for (const each of poll) await assert.rejects(each, { code: "timeout" });
  }
  assert.equal(stage.client.state, "open");
  const said = stage.client.send("still room for what is said");
  stage.channel.bufferedAmount = 0;
  stage.channel.dispatchEvent(new Event("bufferedamountlow"));
  const [{ ref }, ...more] = stage.sent("event");
  assert.deepEqual([more, stage.sent("passing")], [[], []]);
  stage.say({ type: "ack", ref, epoch: 7, seq: 1 });
  assert.equal((await said).seq, 1);
});

test("an answer goes to who asked, by its name of then, and to no other of that name", async () => {
  const { stage, calls } = await withBen();
  /** @type {((value: unknown) => void)[]} */
  const ends = [];
  calls.answer("slow", () => new Promise((resolve) => ends.push(resolve)));
  stage.say({ ...call("Ben", "1", "slow"), to: "Ann" });
  stage.say({ type: "peer-renamed", from: "Ben", to: "Benno" });
  stage.say({ type: "peer-joined", peer: peer("Ben", "b2") });
  stage.say({ ...call("Ben", "2", "slow"), to: "Ann" });
  stage.say({ type: "peer-left", id: "Ben", reason: "CLIENT_INITIATED" });
  stage.say({ type: "peer-joined", peer: peer("Ben", "b3") });
  for (const end of ends) end("answer");
  await settle();
  assert.deepEqual(
    stage.sent("passing").map(({ to, stay, data }) => [to, stay, data.id]),
    [["Benno", "b1", "1"]],
  );
});

test("where a host tells no stays, who has left is answered nothing, either", async () => {
  const stage = new Stage();
  const calls = new Calls(stage.client);
  await stage.join({ peers: [peer("Ann"), peer("Ben")] });
  /** @type {(value: unknown) => void} */
  let end = () => {};
  calls.answer("slow", () => new Promise((resolve) => (end = resolve)));
  stage.say({ ...call("Ben", "1", "slow"), to: "Ann" });
  stage.say({ type: "peer-left", id: "Ben", reason: "CLIENT_INITIATED" });
  end("answer");
  await settle();
  assert.deepEqual(stage.sent("passing"), []);
});

test("a move to another room ends what was asked in this one", async () => {
  const { stage, calls } = await withBen();
  const asked = assert.rejects(calls.call("Ben", "sum"), { code: "closed" });
  await settle();
  const [{ ref }] = stage.sent("passing");
  stage.say({ type: "ack", ref, epoch: 7, seq: 0 });
  stage.say({ type: "peer-left", id: "Ann", reason: "MOVED", room: "other" });
  await asked;
});

test("a page that answers nothing is silent, so that nobody uses up its rate", async () => {
  const room = await new Room().open();
  const asked = assert.rejects(room.of("Ann").call("Ben", "sum", 1, { timeout: 20 }), {
    code: "timeout",
  });
  await room.relay();
  assert.deepEqual(room.stage("Ben").sent("passing"), []);
  await asked;
});

test("a host from before anything passed carries calls as events", async () => {
  const room = await new Room().open();
  room.refuse = ({ type }) =>
    type === "passing" ? { code: "malformed", text: "Not a v1 frame." } : undefined;
  room.of("Ben").answer("sum", () => 3);
  for (let times = 0; times < 2; times += 1) {
    const sum = room.of("Ann").call("Ben", "sum");
    await room.relay();
    assert.equal(await sum, 3);
  }
  assert.equal(room.kept.length, 4);
  assert.equal(room.stage("Ann").sent("passing").length, 1);
});

test("a call that is malformed either way fails by itself: the host is no older for it", async () => {
  const room = await new Room().open();
  const ann = room.stage("Ann");
  room.of("Ben").answer("sum", () => 3);
  room.refuse = ({ data }) =>
    data.data === "bad" ? { code: "malformed", text: "Not a v1 frame." } : undefined;
  const bad = assert.rejects(room.of("Ann").call("Ben", "sum", "bad"), { code: "malformed" });
  const big = assert.rejects(room.of("Ann").call("Ben", "sum", 10n), { code: "malformed" });
  await room.relay();
  await Promise.all([bad, big]);
  const sum = room.of("Ann").call("Ben", "sum");
  await room.relay();
  assert.equal(await sum, 3);
  assert.deepEqual(room.kept, []);
  assert.deepEqual([ann.sent("passing").length, ann.sent("event").length], [2, 1]);
});

test("a host that was older may be a newer one after a loss", async () => {
  const { stage, calls } = await withBen();
  const given = assert.rejects(calls.call("Ben", "sum", 1), { code: "closed" });
  await settle();
  const [{ ref }] = stage.sent("passing");
  stage.say({ type: "error", ref, code: "malformed", text: "Not a v1 frame." });
  await settle();
  const [event] = stage.sent("event");
  stage.say({ type: "ack", ref: event.ref, epoch: 7, seq: 1 });
  await settle();
  await back(stage, peer("Ben", "b1"));
  const again = assert.rejects(calls.call("Ben", "sum", 2), { code: "closed" });
  await settle();
  assert.deepEqual(
    datas(stage).map(({ data }) => data),
    [2],
  );
  stage.client.close();
  await Promise.all([given, again]);
});

test("what was called before one came is not answered", async () => {
  const stage = new Stage();
  new Calls(stage.client).answer("sum", () => 1);
  await stage.join({ seq: 1, missed: 1 });
  stage.say(said(1, "Ben", { id: "1", name: "sum" }, { name: "peerpyrtc.call", to: "Ann" }));
  await settle();
  assert.deepEqual([...stage.sent("passing"), ...stage.sent("event")], []);
});
