import assert from "node:assert/strict";
import { test } from "node:test";
import { ClientError, RoomClient } from "../lib/index.js";
import { Stage, settle } from "./fakes.js";

test("joins with one offer, says hello, and is open when welcome", async () => {
  const stage = new Stage();
  await stage.join();
  assert.deepEqual(
    stage.requests.map(({ path, body }) => [path, body]),
    [["/offer", { room: "lobby", peer_id: "Ann", offer: { type: "offer", sdp: "v=0 offer" } }]],
  );
  assert.equal(stage.requests[0].init.headers["Content-Type"], "application/json");
  assert.deepEqual(stage.connections[0].configuration, { iceServers: [] });
  assert.equal(stage.connections[0].options?.protocol, "peerpyrtc.v1");
  assert.deepEqual(stage.sent(), [{ type: "hello" }]);
  assert.equal(stage.client.state, "open");
  assert.deepEqual(
    stage.heard("state").map(({ state }) => state),
    ["connecting", "open"],
  );
});

test("a taken name fails with the host's suggestion and tries no further", async () => {
  const stage = new Stage();
  stage.answer = () => ({
    status: 409,
    body: { error: "Ann is taken.", code: "name-taken", suggestion: "Ann 2" },
  });
  await assert.rejects(stage.client.connect(), (error) => {
    assert(error instanceof ClientError);
    assert.deepEqual([error.code, error.suggestion], ["name-taken", "Ann 2"]);
    return true;
  });
  assert.equal(stage.client.state, "closed");
  assert.equal(stage.requests.length, 1);
});

test("an answer that is not the host's own is refused in words", async () => {
  const stage = new Stage({ reconnect: () => null });
  stage.answer = () => ({ body: { hello: "I am a printer" } });
  await assert.rejects(stage.client.connect(), { code: "unreachable" });
});

test("obeys Retry-After when it is longer than the policy's delay", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
  const stage = new Stage({ reconnect: () => 1000 });
  const busy = { status: 429, body: { error: "Busy.", code: "too-many" } };
  const usual = stage.answer;
  stage.answer = () => {
    stage.answer = usual;
    return { ...busy, headers: { "Retry-After": "7" } };
  };
  const joined = stage.client.connect();
  await settle();
  assert.equal(stage.heard("state").at(-1).retryIn, 7000);
  t.mock.timers.tick(6999);
  await settle();
  assert.equal(stage.requests.length, 1);
  t.mock.timers.tick(1);
  await stage.open();
  await joined;
  assert.equal(stage.requests.length, 2);
});

test("an attempt that doesn't open in 10 s is given up and made anew", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
  const stage = new Stage({ reconnect: () => 1000 });
  const joined = stage.client.connect();
  await settle();
  t.mock.timers.tick(10_000);
  assert.equal(stage.connections[0].connectionState, "closed");
  t.mock.timers.tick(1000);
  await stage.open();
  await joined;
  assert.equal(stage.connections.length, 2);
});

test("a policy that gives up ends connect() with the last error", async () => {
  const stage = new Stage({ reconnect: () => null });
  stage.answer = () => {
    throw new TypeError("network");
  };
  await assert.rejects(stage.client.connect(), { code: "unreachable" });
  assert.deepEqual(stage.heard("closed")[0].reason, "JOIN_FAILURE");
});

test("a browser without WebRTC is told so", async () => {
  const client = new RoomClient({ room: "lobby", name: "Ann" });
  await assert.rejects(client.connect(), { code: "unsupported" });
});

test("close is idempotent, hangs up and says goodbye over HTTP", async () => {
  const stage = new Stage();
  await stage.join();
  stage.client.close();
  stage.client.close();
  const [, leave] = stage.requests;
  assert.equal(stage.requests.length, 2);
  assert.deepEqual(leave.body, { room: "lobby", peer_id: "Ann", secret: "s1" });
  assert.equal(leave.init.keepalive, true);
  assert.equal(stage.connections[0].connectionState, "closed");
  assert.equal(stage.heard("closed")[0].reason, "CLIENT_INITIATED");
});

test("follows who is here", async () => {
  const stage = new Stage();
  await stage.join();
  stage.say(
    { type: "peer-joined", peer: { id: "Ben", joined: 2 } },
    { type: "peer-joined", peer: { id: "Cy", joined: 3 } },
    { type: "peer-left", id: "Ben", reason: "CONNECTION_LOST" },
    { type: "host-changed", id: "Cy" },
    { type: "typing", id: "Cy" },
  );
  assert.deepEqual(
    stage.client.peers.map(({ id }) => id),
    ["Ann", "Cy"],
  );
  assert.deepEqual(stage.heard("left"), [{ id: "Ben", reason: "CONNECTION_LOST", text: "" }]);
  assert.equal(stage.client.room.host, "Cy");
  assert.deepEqual(stage.heard("typing"), [{ id: "Cy", active: true }]);
});
