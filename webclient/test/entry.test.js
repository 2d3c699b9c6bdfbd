/** How one comes into a room that asks for something first. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Stage, settle, WELCOME } from "./fakes.js";

/** The newest channel opens; the host says this to the hello. @param {Stage} stage @param {object} frame */
async function answer(stage, frame) {
  await settle();
  stage.channel.readyState = "open";
  stage.channel.dispatchEvent(new Event("open"));
  stage.say(frame);
  await settle();
}

test("who waits to be let in waits as long as it takes", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
  const stage = new Stage();
  /** @type {any[]} */
  const waiting = [];
  stage.client.on("waiting", (told) => waiting.push(told));
  const joined = stage.client.connect({ timeout: 5000 });
  await answer(stage, { type: "waiting" });
  assert.deepEqual(waiting, [{ text: "" }]);
  for (let second = 0; second < 60; second += 1) {
    t.mock.timers.tick(1000);
    stage.say({ type: "ping", t: second });
  }
  assert.equal(stage.client.state, "connecting");
  assert.equal(stage.sent("pong").length, 60);
  stage.say(WELCOME);
  await joined;
  assert.equal(stage.client.state, "open");
});

test("who is not let in hears why", async () => {
  const stage = new Stage();
  const refused = assert.rejects(stage.client.connect(), { code: "closed" });
  await answer(stage, { type: "waiting" });
  stage.say({
    type: "peer-left",
    id: "Ann",
    reason: "DENIED",
    text: "Next door.",
    retry_after: 60,
  });
  await refused;
  const [closed] = stage.heard("closed");
  const { reason, text, retryAfter } = closed;
  assert.deepEqual([reason, text, retryAfter], ["DENIED", "Next door.", 60]);
});

test("the PIN goes out in hello, and nowhere else", async () => {
  const stage = new Stage({ pin: "2468" });
  await stage.join();
  assert.equal(stage.sent("hello")[0].pin, "2468");
  assert.ok(!JSON.stringify(stage.requests).includes("2468"));
});

for (const code of ["pin-required", "pin-wrong", "locked", "door-closed"]) {
  test(`${code} ends it: trying the same again helps nobody`, async () => {
    const stage = new Stage();
    const refused = assert.rejects(stage.client.connect(), { code, retryAfter: 30 });
    await answer(stage, { type: "error", code, text: "No.", retry_after: 30 });
    await refused;
    assert.equal(stage.client.state, "closed");
    assert.equal(stage.connections.length, 1);
  });
}

test("one hears what one may not, and that a message waits, and why", async () => {
  const stage = new Stage();
  await stage.join();
  /** @type {any[]} */
  const heard = [];
  stage.client.on("you", (told) => heard.push(told));
  stage.say({ type: "you", role: "guest", denied: ["draw"], slow: 10 });
  assert.deepEqual([heard[0].denied, heard[0].slow], [["draw"], 10]);
  stage.say({ type: "held", ref: "0123456789abcdef", why: "approval" });
  assert.deepEqual(stage.heard("held"), [{ ref: "0123456789abcdef", why: "approval" }]);
});
