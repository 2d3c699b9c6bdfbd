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

test("both ends are bounded", async () => {
  const room = await new Room().open();
  const never = new Promise(() => {});
  let begun = 0;
  room.of("Ben").answer("never", () => {
    begun += 1;
    return never;
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
  assert.equal(begun, 50);
  assert.equal(codes.filter((code) => code === "busy").length, 50);
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

test("what was called before one came is not answered", async () => {
  const stage = new Stage();
  new Calls(stage.client).answer("sum", () => 1);
  await stage.join({ seq: 1, missed: 1 });
  stage.say(said(1, "Ben", { id: "1", name: "sum" }, { name: "peerpyrtc.call", to: "Ann" }));
  await settle();
  assert.deepEqual([...stage.sent("passing"), ...stage.sent("event")], []);
});
