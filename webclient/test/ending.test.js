import assert from "node:assert/strict";
import { test } from "node:test";
import { Stage, said, settle } from "./fakes.js";

const FINAL = "KICKED BANNED TIMED_OUT ROOM_CLOSED DUPLICATE_IDENTITY FLOODING SLOW_READER";

for (const reason of FINAL.split(" ")) {
  test(`${reason} is final: no rejoin, and the moderator's words are there`, async (t) => {
    t.mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
    const stage = new Stage();
    await stage.join();
    stage.say({ type: "peer-left", id: "Ann", reason, text: "Please be kind." });
    stage.lose();
    stage.page.dispatchEvent(new Event("online"));
    t.mock.timers.tick(120_000);
    await settle();
    assert.equal(stage.client.state, "closed");
    assert.deepEqual(stage.heard("closed"), [{ reason, text: "Please be kind.", error: null }]);
    assert.equal(stage.requests.length, 1);
  });
}

test("the host says after how long one may come back", async () => {
  const stage = new Stage();
  await stage.join();
  stage.say({ type: "peer-left", id: "Ann", reason: "KICKED", retry_after: 60 });
  assert.equal(stage.heard("closed")[0].retryAfter, 60);
});

test("a host that stops is waited for", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
  const stage = new Stage();
  await stage.join();
  stage.say({ type: "peer-left", id: "Ann", reason: "SERVER_SHUTDOWN" });
  assert.equal(stage.client.state, "reconnecting");
  const usual = stage.answer;
  stage.answer = () => {
    throw new TypeError("refused");
  };
  for (let i = 0; i < 20; i++) {
    t.mock.timers.tick(5000);
    await settle();
  }
  assert.equal(stage.client.state, "reconnecting");
  assert(stage.requests.length > 15);
  stage.answer = usual;
  t.mock.timers.tick(5000);
  await stage.open({ epoch: 8 });
  assert.equal(stage.client.state, "open");
});

test("a host that pings is answered; one silent for 15 s is given up", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
  const stage = new Stage();
  await stage.join();
  t.mock.timers.tick(10_000);
  stage.say({ type: "ping", t: 12.5 });
  assert.deepEqual(stage.sent("pong"), [{ type: "pong", t: 12.5 }]);
  t.mock.timers.tick(12_500);
  assert.equal(stage.client.state, "open");
  t.mock.timers.tick(5_000);
  assert.equal(stage.client.state, "reconnecting");
  assert.equal(stage.connections[0].connectionState, "closed");
});

test("coming online cuts the wait short", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
  const stage = new Stage();
  await stage.join();
  stage.lose();
  await settle();
  assert.equal(stage.requests.length, 1);
  stage.page.dispatchEvent(new Event("online"));
  await stage.open();
  assert.equal(stage.client.state, "open");
});

test("pagehide hangs up at once; a page out of the cache comes back", async () => {
  const stage = new Stage();
  await stage.join();
  stage.page.dispatchEvent(new Event("pagehide"));
  assert.equal(stage.connections[0].connectionState, "closed");
  const leave = stage.requests[1];
  assert.equal(leave.path, "/leave");
  assert.equal(leave.init.keepalive, true);
  assert.equal(leave.init.headers["Content-Type"], "application/json");
  assert.deepEqual(leave.body, { room: "lobby", peer_id: "Ann", secret: "s1" });
  stage.page.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
  await stage.open();
  assert.equal(stage.client.state, "open");
});

test("malformed frames are told as errors and change nothing", async () => {
  const stage = new Stage();
  await stage.join();
  const bad = ["{", "5", "null", "[1,2]", '{"type":5}', '{"type":"event","from":"Ben"}'];
  stage.say(...bad, { ...said(1, "Ben", "x"), seq: -1 });
  stage.channel.dispatchEvent(new MessageEvent("message", { data: new ArrayBuffer(2) }));
  assert.equal(stage.heard("error").length, 8);
  assert(stage.heard("error").every(({ code }) => code === "malformed"));
  assert.equal(stage.heard("message").length, 0);
  stage.say({ type: "poll-opened", id: 3 }, { type: "toString" }, said(1, "Ben", "still here"));
  assert.equal(stage.heard("error").length, 8);
  assert.equal(stage.heard("message").length, 1);
});

test("a refused hello drops the link and keeps trying", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
  const stage = new Stage();
  stage.client.connect().catch(() => {});
  await settle();
  stage.channel.readyState = "open";
  stage.channel.dispatchEvent(new Event("open"));
  stage.say({ type: "error", code: "stopping", text: "The host is stopping.", retry_after: 9 });
  assert.equal(stage.connections[0].connectionState, "closed");
  assert.equal(stage.heard("state").at(-1).retryIn, 9000);
});
