/** How a loss is noticed, and what is done about it: the clock is the test's. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Stage, settle } from "./fakes.js";

/** @type {import("node:test").MockTimers} */
let timers;
beforeEach((t) => {
  timers = /** @type {import("node:test").TestContext} */ (t).mock.timers;
  timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
});

const pings = (/** @type {Stage} */ stage) => stage.sent("ping").length;

/** Time passes, and what it sets off gets done. @param {number} ms */
async function pass(ms) {
  for (let left = ms; left > 0; left -= 100) {
    timers.tick(Math.min(100, left));
    await settle();
  }
}

/** A stage whose client is in the room. @param {object} [options] */
async function joined(options) {
  const stage = new Stage(options);
  await stage.join();
  return stage;
}

test("giving up waiting during a loss ends the waiting, not the membership", async () => {
  const stage = await joined({ reconnect: () => 60_000 });
  const usual = stage.answer;
  stage.answer = () => {
    throw new TypeError("no network");
  };
  stage.lose();
  const refused = assert.rejects(stage.client.connect({ timeout: 3000 }), { code: "unreachable" });
  await pass(3000);
  await refused;
  assert.equal(stage.client.state, "reconnecting");
  assert.deepEqual(stage.heard("closed"), []);
  const control = new AbortController();
  const off = assert.rejects(stage.client.connect({ signal: control.signal }), { code: "aborted" });
  await settle();
  control.abort();
  await off;
  assert.equal(stage.client.state, "reconnecting");
  stage.answer = usual;
  const back = stage.client.connect();
  await stage.open();
  await back;
  assert.equal(stage.client.state, "open");
});

test("a host that says nothing is asked, and no answer in 2 s is a loss", async () => {
  const stage = await joined();
  await pass(2400);
  assert.equal(pings(stage), 0);
  await pass(1000);
  assert.equal(pings(stage), 1);
  await pass(1000);
  assert.equal(stage.client.state, "open");
  await pass(1000);
  assert.equal(stage.client.state, "reconnecting");
  assert.equal(stage.requests.length, 2, "the first attempt is made at once");
});

test("forty guests of one host do not ask it in one instant", async () => {
  const stages = await Promise.all(Array.from({ length: 40 }, () => joined()));
  const asked = [];
  for (let at = 2500; at <= 3250; at += 50) {
    await pass(at === 2500 ? 2500 : 50);
    asked.push(stages.filter((stage) => pings(stage) > 0).length);
  }
  assert.equal(asked.at(-1), 40);
  assert(new Set(asked).size > 2, `${asked}`);
});

test("any frame is an answer", async () => {
  const stage = await joined();
  await pass(3500);
  stage.say({ type: "pong", t: 1 });
  await pass(2400);
  assert.equal(stage.client.state, "open");
  assert.equal(pings(stage), 1);
});

for (const what of ["online", "offline", "focus", "visibilitychange"]) {
  test(`"${what}" has the host asked at once`, async () => {
    const stage = await joined();
    stage.page.dispatchEvent(new Event(what));
    stage.page.dispatchEvent(new Event(what));
    assert.equal(pings(stage), 1);
    await pass(2000);
    assert.equal(stage.client.state, "reconnecting");
  });
}

test("what the browser calls disconnected is asked for, and may mend", async () => {
  const stage = await joined();
  stage.become("disconnected");
  stage.say({ type: "pong", t: 1 });
  await pass(2500);
  assert.equal(stage.client.state, "open");
  stage.become("disconnected");
  await pass(2000);
  assert.equal(stage.client.state, "reconnecting");
});

test("after a sleep longer than the host waits, nobody is asked", async () => {
  const stage = await joined();
  timers.setTime(Date.now() + 60_000);
  stage.page.dispatchEvent(new Event("visibilitychange"));
  assert.equal(pings(stage), 0);
  await pass(100);
  assert.equal(stage.requests.length, 2);
});

test("an attempt over a network that is no more is made anew", async () => {
  const stage = await joined();
  stage.answer = () => new Promise(() => {});
  stage.lose();
  await pass(1000);
  assert.equal(stage.requests.length, 2);
  stage.page.dispatchEvent(new Event("online"));
  await settle();
  assert.equal(stage.requests.length, 2);
  await pass(1200);
  stage.page.dispatchEvent(new Event("online"));
  await settle();
  assert.equal(stage.requests.length, 3);
});

test("who was in waits 4 s for an answer, not 10", async () => {
  const stage = await joined();
  stage.answer = () => new Promise(() => {});
  stage.lose();
  await pass(4200);
  assert.equal(stage.heard("error").at(-1).code, "timeout");
  await pass(1000);
  assert.equal(stage.requests.length, 3);
});

test("links that are lost as soon as they are there are not made without end", async () => {
  const stage = await joined();
  for (let i = 0; i < 3; i++) {
    await pass(2000);
    stage.say({ type: "ping", t: i });
  }
  /** @type {number[]} */
  const waits = [];
  for (let i = 0; i < 5; i++) {
    stage.lose();
    waits.push(stage.heard("state").at(-1).retryIn);
    await pass(2000);
    await stage.open();
  }
  assert.equal(waits[0], 0);
  assert(waits.slice(1).every((wait) => wait >= 300));
  assert(waits[4] >= 1000);
});

test("nobody comes before the time that the host asked for", async () => {
  const stage = await joined();
  stage.answer = () => ({
    status: 429,
    body: { error: "Busy.", code: "too-many", retry_after: 7 },
  });
  stage.lose();
  await pass(500);
  assert.equal(stage.requests.length, 2);
  stage.client.retryNow();
  stage.page.dispatchEvent(new Event("online"));
  await pass(6000);
  assert.equal(stage.requests.length, 2);
  await pass(1000);
  assert.equal(stage.requests.length, 3);
});

test("a host that answers and can't be reached by data is told apart from one that is gone", async () => {
  const stage = new Stage({ reconnect: () => null });
  const refused = assert.rejects(stage.client.connect(), { code: "no-data-connection" });
  await settle();
  await pass(10_000);
  await refused;
  const failed = new Stage({ reconnect: () => null });
  const also = assert.rejects(failed.client.connect(), { code: "no-data-connection" });
  await settle();
  failed.become("failed");
  await also;
  const mute = new Stage({ reconnect: () => null });
  mute.answer = () => new Promise(() => {});
  const gone = assert.rejects(mute.client.connect(), { code: "timeout" });
  await pass(10_000);
  await gone;
});
