import assert from "node:assert/strict";
import { test } from "node:test";
import { readFrame } from "../lib/frames.js";
import { ClientError, RoomClient } from "../lib/index.js";
import { Stage, said, settle } from "./fakes.js";

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
  assert.deepEqual(stage.sent(), [{ type: "hello", many: true }]);
  assert.equal(stage.client.state, "open");
  assert.deepEqual(
    stage.heard("state").map(({ state }) => state),
    ["connecting", "open"],
  );
});

test("a name that another tab of this browser has is told to be one's own", async () => {
  const body = { error: "Ann is taken.", code: "name-taken", suggestion: "Ann 2", own: true };
  const stage = new Stage();
  stage.answer = () => ({ status: 409, body });
  await assert.rejects(stage.client.connect(), { code: "name-taken", own: true });
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
  for (const body of [{ hello: "I am a printer" }, null, { answer: { type: "answer", sdp: 5 } }]) {
    const stage = new Stage();
    stage.answer = () => ({ body });
    await assert.rejects(stage.client.connect(), { code: "bad-answer" });
    assert.equal(stage.requests.length, 1);
  }
});

test("an answer that the browser can't use is refused in words", async () => {
  const stage = new Stage();
  const joined = stage.client.connect();
  stage.connections[0].setRemoteDescription = async () => {
    throw new TypeError("no SDP");
  };
  await assert.rejects(joined, { code: "bad-answer" });
});

test("who was in before comes back past an answer that is no host's", async () => {
  const stage = new Stage({ reconnect: () => 0 });
  await stage.join();
  const usual = stage.answer;
  stage.answer = () => {
    stage.answer = usual;
    return { body: "Welcome to the hotel" };
  };
  stage.lose();
  while (stage.requests.length < 3) await new Promise((resolve) => setTimeout(resolve, 1));
  await stage.open();
  assert.equal(stage.client.state, "open");
});

test("a host that is gone ends connect() after a while, by name", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
  const stage = new Stage({ reconnect: () => 1000 });
  stage.answer = () => {
    throw new TypeError("refused");
  };
  const refused = assert.rejects(stage.client.connect(), { code: "unreachable" });
  for (let i = 0; i < 30; i++) {
    await settle();
    t.mock.timers.tick(1000);
  }
  await refused;
  assert.equal(stage.client.state, "closed");
  assert(stage.heard("error").length > 20);
  assert(stage.heard("error").every(({ code }) => code === "unreachable"));
  assert.equal(stage.heard("closed")[0].reason, "JOIN_FAILURE");
  const { length } = stage.requests;
  t.mock.timers.tick(60_000);
  await settle();
  assert.equal(stage.requests.length, length);
});

test("a signal calls joining off", async () => {
  const stage = new Stage();
  const control = new AbortController();
  const refused = assert.rejects(stage.client.connect({ signal: control.signal }), {
    code: "aborted",
  });
  await settle();
  control.abort();
  await refused;
  assert.equal(stage.client.state, "closed");
  assert.equal(stage.connections[0].connectionState, "closed");
  await assert.rejects(stage.client.connect({ signal: control.signal }), { code: "aborted" });
});

test("joins again after it was closed, from where it was", async () => {
  const stage = new Stage();
  await stage.join();
  stage.say(said(1, "Ben", "before"));
  stage.client.close();
  await stage.join({ secret: "s2", seq: 2, missed: 1, known: 2 });
  assert.deepEqual(stage.sent("hello"), [{ type: "hello", many: true, epoch: 7, seq: 1 }]);
  stage.say(said(2, "Ben", "after"), said(2, "Ben", "after"));
  assert.deepEqual(
    stage.heard("message").map(({ data }) => data),
    ["before", "after"],
  );
});

test("the host's address and ICE servers can be set", async () => {
  const iceServers = [{ urls: "stun:192.168.1.1" }];
  const stage = new Stage({ base: "http://192.168.1.20:5000/", iceServers });
  await stage.join();
  assert.equal(stage.requests[0].path, "http://192.168.1.20:5000/offer");
  assert.deepEqual(stage.connections[0].configuration, { iceServers });
});

test("wrong options are refused by name", () => {
  const good = { room: "lobby", name: "Ann" };
  const wrong = [
    undefined,
    null,
    "lobby",
    {},
    { ...good, room: "" },
    { ...good, room: 5 },
    { ...good, name: undefined },
    { ...good, base: 5 },
    { ...good, base: "ftp://host" },
    { ...good, reconnect: 1000 },
  ];
  for (const options of wrong) {
    assert.throws(() => new RoomClient(/** @type {any} */ (options)), { code: "bad-argument" });
  }
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

test("of several who came at once each is told, and the list of all once", async () => {
  const stage = new Stage();
  await stage.join();
  /** @type {unknown[]} */
  const told = [];
  stage.client.on("joined", ({ id }) => told.push(id));
  stage.client.on("peers", (peers) => told.push(peers.map(({ id }) => id)));
  const known = stage.client.peers.map(({ id }) => id);
  const peers = [
    { id: "Ben", joined: 2_000_000_000_001 },
    { id: "Cy", joined: 2_000_000_000_002 },
  ];
  stage.say({ type: "peers-joined", peers });
  assert.deepEqual(told, ["Ben", "Cy", [...known, "Ben", "Cy"]]);
  assert.throws(() => readFrame(JSON.stringify({ type: "peers-joined", peers: [{ id: 5 }] })));
});

test("of a crowd a welcome names a part, and the others follow without having just come", async () => {
  const stage = new Stage();
  await stage.join();
  const since = stage.client.peers[0].joined;
  stage.say(
    { type: "peer-joined", peer: { id: "Old", joined: since - 1 } },
    { type: "peer-joined", peer: { id: "New", joined: since + 1 } },
  );
  assert.deepEqual(
    stage.client.peers.map(({ id }) => id),
    ["Old", "Ann", "New"],
  );
  assert.deepEqual(
    stage.heard("joined").map(({ id }) => id),
    ["New"],
  );
});

test("what the browser refuses ends connect() by name", async () => {
  const client = new RoomClient({
    room: "lobby",
    name: "Ann",
    ports: {
      page: new EventTarget(),
      RTCPeerConnection: /** @type {any} */ (
        class {
          constructor() {
            throw new SyntaxError("no such URL");
          }
        }
      ),
    },
  });
  await assert.rejects(client.connect(), { code: "bad-argument" });
  assert.equal(client.state, "closed");
});

for (const when of ["connecting", "open"]) {
  test(`closing it in the moment of "${when}" holds`, async () => {
    const stage = new Stage();
    stage.client.on("state", ({ state }) => {
      if (state === when) stage.client.close();
    });
    const refused = assert.rejects(stage.client.connect(), { code: "closed" });
    if (when === "open") await stage.open();
    await refused;
    assert.equal(stage.client.state, "closed");
    assert.equal(stage.requests.filter(({ path }) => path === "/offer").length, +(when === "open"));
    assert.deepEqual(stage.heard("peers"), []);
  });
}

/** @param {object} body @param {typeof import("../lib/index.js").steadyReconnect} [reconnect] */
function taken(body, reconnect = () => 0) {
  const stage = new Stage({ reconnect });
  const usual = stage.answer;
  stage.answer = () => {
    stage.answer = usual;
    return { status: 409, body };
  };
  return stage;
}

test("a name whose holder may be gone is tried again when the host says", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
  const body = { error: "Ann is taken.", code: "name-taken", suggestion: "Ann 2", retry_after: 2 };
  const stage = taken(body);
  const joined = stage.client.connect();
  await settle();
  assert.equal(stage.heard("state").at(-1).retryIn, 2000);
  t.mock.timers.tick(2000);
  await stage.open();
  await joined;
  const given = new Stage({ reconnect: () => null });
  given.answer = () => ({ status: 409, body });
  await assert.rejects(given.client.connect(), { code: "name-taken", suggestion: "Ann 2" });
});

test("what FastAPI answers with a program's words is read as they are", async () => {
  const detail = { error: "Ann is taken.", code: "name-taken", suggestion: "Ann 2" };
  await assert.rejects(taken({ detail }).client.connect(), {
    code: "name-taken",
    text: "Ann is taken.",
    suggestion: "Ann 2",
  });
});
