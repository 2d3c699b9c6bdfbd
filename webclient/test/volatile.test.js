/** What would rather be lost than late, and the way it goes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Volatile } from "../lib/volatile.js";
import { FakeChannel, Stage, WELCOME } from "./fakes.js";

/** A stage whose peer connections have more than one channel. */
class Wide extends Stage {
  /** @type {{label: string, options: any, channel: FakeChannel}[]} */
  further = [];

  /** @override @param {object} [welcome] */
  async open(welcome) {
    const pc = /** @type {any} */ (this.connections.at(-1));
    pc.createDataChannel = (/** @type {string} */ label, /** @type {any} */ options) => {
      const channel = new FakeChannel();
      this.further.push({ label, options, channel });
      return channel;
    };
    await super.open(welcome);
  }

  get side() {
    const last = this.further.at(-1);
    if (!last) throw new Error("no channel was opened");
    return last;
  }
}

/** A guest who has joined, and its `Volatile`. @param {object} [welcome] */
async function wide(welcome) {
  const stage = new Wide({ reconnect: () => 0 });
  const live = new Volatile(stage.client);
  const opened = stage.client.connect();
  await new Promise((resolve) => setImmediate(resolve));
  await stage.open(welcome);
  await opened;
  return { stage, live };
}

test("its channel is neither ordered nor reliable, and is opened anew after a loss", async () => {
  const { stage, live } = await wide();
  const { label, options } = stage.side;
  const protocol = "peerpyrtc.volatile.v1";
  assert.deepEqual([label, options], ["volatile", { ordered: false, maxRetransmits: 0, protocol }]);
  stage.side.channel.readyState = "open";
  assert.equal(live.isOpen, true);
  assert.equal(live.send("cursor", [1, 2]), true);
  assert.equal(live.send("cursor", [3, 4], { to: "Ben" }), true);
  assert.deepEqual(stage.side.channel.sent, [
    { type: "passing", name: "cursor", data: [1, 2] },
    { type: "passing", name: "cursor", data: [3, 4], to: "Ben" },
  ]);
  assert.deepEqual(stage.sent("passing"), []);
  stage.side.channel.readyState = "closed";
  stage.lose();
  assert.equal(live.send("cursor", [5, 6]), false);
  assert.equal(live.dropped, 1);
  await new Promise((resolve) => setTimeout(resolve, 2));
  await stage.open();
  assert.equal(stage.further.length, 2);
});

test("what is too long for a packet goes over the room's; without its channel nothing goes", async () => {
  const { stage, live } = await wide();
  // A host from before that would call it malformed, each time.
  assert.deepEqual([live.send("cursor", [1, 2]), live.dropped, live.isOpen], [false, 1, false]);
  stage.side.channel.readyState = "open";
  assert.equal(live.send("cursor", "ü".repeat(600)), true);
  assert.equal(stage.sent("passing").length, 1);
  assert.deepEqual(stage.side.channel.sent, []);
});

test("what would wait is dropped and counted", async () => {
  const { stage, live } = await wide();
  stage.side.channel.readyState = "open";
  stage.side.channel.bufferedAmount = 16 * 1024;
  assert.equal(live.send("cursor", [1, 2]), false);
  stage.side.channel.bufferedAmount = 0;
  assert.equal(live.send("cursor", [1, 2]), true);
  assert.equal(live.dropped, 1);
  assert.throws(() => live.send("", 1), { code: "bad-argument" });
  assert.throws(() => live.send("cursor", 1, { to: "" }), { code: "bad-argument" });
});

test("what no frame can hold is its caller's fault, and counted nowhere", async () => {
  const { stage, live } = await wide();
  assert.throws(() => live.send("cursor", 10n), { name: "ClientError", code: "malformed" });
  stage.side.channel.readyState = "open";
  const round = { to: {} };
  round.to = round;
  assert.throws(() => live.send("cursor", round), { name: "ClientError", code: "malformed" });
  assert.throws(() => live.send("cursor", "x".repeat(16 * 1024)), { code: "too-large" });
  assert.deepEqual([live.dropped, stage.sent("passing"), stage.side.channel.sent], [0, [], []]);
});

test("how long it may be is what the host agreed to", async () => {
  const { stage, live } = await wide({ limits: { ...WELCOME.limits, frame: 32 * 1024 } });
  stage.side.channel.readyState = "open";
  assert.equal(live.send("cursor", "x".repeat(20_000)), true);
  assert.throws(() => live.send("cursor", "x".repeat(40_000)), { code: "too-large" });
  assert.equal(stage.sent("passing").length, 1);
});

test("who leaves as soon as it is in opens no channel", async () => {
  const stage = new Wide();
  stage.client.on("state", ({ state }) => state === "open" && stage.client.close());
  new Volatile(stage.client);
  /** @type {unknown[]} */
  const faults = [];
  const hear = (/** @type {unknown} */ fault) => faults.push(fault);
  process.on("uncaughtException", hear);
  const joined = assert.rejects(stage.client.connect(), { code: "closed" });
  await new Promise((resolve) => setImmediate(resolve));
  await stage.open();
  await joined;
  process.off("uncaughtException", hear);
  assert.deepEqual([faults, stage.further], [[], []]);
});

test("what others pass on is heard by its name, whichever way it came; what makes no sense isn't", async () => {
  const { stage, live } = await wide();
  /** @type {any[]} */
  const heard = [];
  live.on("cursor", (told) => heard.push(told));
  const frame = { type: "passing", from: "Ben", name: "cursor", data: [1, 2] };
  stage.say(frame);
  const say = (/** @type {string} */ data) =>
    stage.side.channel.dispatchEvent(new MessageEvent("message", { data }));
  say(JSON.stringify({ ...frame, to: "Ann", data: { $bytes: "AAE=" } }));
  for (const broken of ["", "[", "5", "null", "{}", '{"type":"passing"}']) say(broken);
  say(JSON.stringify({ ...frame, from: 5 }));
  say(JSON.stringify({ ...frame, type: "event" }));
  const told = { from: "Ben", name: "cursor" };
  assert.deepEqual(heard, [
    { ...told, data: [1, 2], to: null },
    { ...told, data: Uint8Array.of(0, 1), to: "Ann" },
  ]);
  assert.deepEqual([stage.heard("event"), stage.heard("error")], [[], []]);
});

test("one that is made later has a channel at once", async () => {
  const { stage } = await wide();
  new Volatile(stage.client);
  assert.equal(stage.further.length, 2);
});
