import assert from "node:assert/strict";
import { test } from "node:test";
import { ClientError, WebRTCConnection } from "../lib/index.js";
import { Stage, said, settle } from "./fakes.js";

const CALLBACKS = "Message Open Close Error StatusChange PeerJoined PeerLeft RoomUpdate".split(" ");

/** A host, and a connection to it whose callbacks write down what they get. */
class ConnectionStage extends Stage {
  /** @type {[string, ...any[]][]} */
  calls = [];

  /** @param {string | object} [given] the constructor's second argument */
  constructor(given = { peerId: "Ann" }) {
    /** @type {any} */
    let connection;
    super({}, ({ ports }) => {
      connection =
        typeof given === "string" ? older("lobby", given, ports) : connect("lobby", given, ports);
      return connection.client;
    });
    /** @type {WebRTCConnection} */
    this.connection = connection;
    for (const name of CALLBACKS) {
      connection[`on${name}`] = (/** @type {any[]} */ ...given) =>
        this.calls.push([name, ...given]);
    }
  }

  /** What one callback got. @param {string} name */
  called(name) {
    return this.calls.filter(([each]) => each === name).map(([, ...given]) => given);
  }

  async join(welcome = {}) {
    const joined = this.connection.connect();
    await this.open(welcome);
    await joined;
  }
}

/** @param {string} room @param {object} options @param {any} ports */
const connect = (room, options, ports) => new WebRTCConnection(room, { ...options, ports });

/** The older form has no place for ports: it finds the browser where pages do. */
function older(/** @type {string} */ room, /** @type {string} */ id, /** @type {any} */ ports) {
  const { fetch } = globalThis;
  const browser = /** @type {any} */ (globalThis);
  Object.assign(browser, { RTCPeerConnection: ports.RTCPeerConnection, fetch: ports.fetch });
  try {
    return new WebRTCConnection(room, id);
  } finally {
    browser.fetch = fetch;
    delete browser.RTCPeerConnection;
  }
}

const BEN = { id: "Ben", joined: 5, userAgent: "Firefox" };

test("with options, onMessage gets who, what and which event", async () => {
  const stage = new ConnectionStage();
  await stage.join();
  stage.say(
    said(1, "Ben", "hi"),
    said(2, "Ben", { x: 1 }, { name: "move" }),
    said(3, "Ben", { event: "list", rooms: 2 }, { name: "json" }),
    said(4, "Ben", { bare: true }, { name: "json" }),
    { type: "announcement", epoch: 7, seq: 5, time: 1, text: "Lunch" },
  );
  assert.deepEqual(stage.called("Message"), [
    ["Ben", "hi", undefined],
    ["Ben", { x: 1 }, "move"],
    ["Ben", { event: "list", rooms: 2 }, "list"],
    ["Ben", { bare: true }, undefined],
    ["server", "Lunch", undefined],
  ]);
});

test("with a name, onMessage gets the message, then about it", async () => {
  const stage = new ConnectionStage("Ann");
  await stage.join();
  assert.equal(stage.requests[0].body.peer_id, "Ann");
  stage.say(said(1, "Ben", "hi"), said(2, "Ben", 5, { name: "move", to: "Ann" }));
  const [[text, info], [data, move]] = stage.called("Message");
  assert.deepEqual([text, data], ["hi", 5]);
  assert.deepEqual(info, {
    peerId: "Ben",
    event: undefined,
    roomName: "lobby",
    time: 1001,
    to: null,
    missed: false,
  });
  assert.deepEqual([move.event, move.to], ["move", "Ann"]);
});

test("opens with the peers in hand, and follows them", async () => {
  const stage = new ConnectionStage();
  const { connection } = stage;
  assert.deepEqual(connection.getRoomPeers(), []);
  let atOpen = 0;
  connection.onOpen = () => {
    atOpen = connection.getPeerCount();
  };
  await stage.join({
    room: { name: "lobby", host: "Ben" },
    peers: [BEN, { id: "Ann", joined: 9 }],
  });
  assert.equal(atOpen, 2);
  assert.equal(connection.isRoomHost(), false);
  assert.deepEqual(stage.called("PeerJoined"), []);
  stage.say({ type: "peer-joined", peer: { id: "Cy", joined: 20 } }, said(1, "Cy", "hello"));
  stage.say(
    { type: "peer-left", id: "Ben", reason: "KICKED" },
    { type: "host-changed", id: "Ann" },
  );
  const cy = { id: "Cy", joinTime: 20, lastSeen: 20, userAgent: "", isHost: false };
  assert.deepEqual(
    stage.called("PeerJoined"),
    [[cy]].map(([peer]) => [{ ...peer, lastSeen: 1001 }]),
  );
  assert.deepEqual(
    stage
      .called("PeerLeft")
      .map(([{ id, joinTime, isHost, userAgent }]) => [id, joinTime, isHost, userAgent]),
    [["Ben", 5, true, "Firefox"]],
  );
  assert.equal(connection.isRoomHost(), true);
  assert.deepEqual(
    stage
      .called("RoomUpdate")
      .at(-1)?.[0]
      .map((/** @type {any} */ { id, isHost }) => [id, isHost]),
    [
      ["Ann", true],
      ["Cy", false],
    ],
  );
  await connection.closeConnection();
  assert.equal(connection.getPeerCount(), 0);
  assert.equal(connection.isRoomHost(), false);
});

test("sends messages, events, broadcasts and bare JSON", async () => {
  const stage = new ConnectionStage();
  await stage.join();
  const { connection } = stage;
  assert.equal(connection.sendMessage("hi"), true);
  assert.equal(connection.emit("move", { x: 1 }), true);
  assert.equal(connection.broadcast("start"), true);
  assert.equal(connection.sendRawJSON({ event: "list" }), true);
  await settle();
  assert.deepEqual(
    stage.sent("event").map(({ name, data }) => [name, data]),
    [
      ["message", "hi"],
      ["move", { x: 1 }],
      ["start", undefined],
      ["json", { event: "list" }],
    ],
  );
});

test("what can't be sent is refused and told, never silent", async () => {
  const stage = new ConnectionStage();
  const { connection } = stage;
  assert.equal(connection.sendMessage("early"), false);
  assert.equal(connection.emit("early", 1), false);
  await settle();
  assert.deepEqual(
    stage.called("Error").map(([{ code }]) => code),
    ["closed", "closed"],
  );
  await stage.join();
  /** @type {any[]} */
  const wrong = ["", 5, null];
  for (const name of wrong) assert.equal(connection.emit(name, 1), false);
  connection.sendMessage(undefined);
  connection.sendMessage(() => {});
  connection.sendMessage(10n);
  await settle();
  assert.deepEqual(
    stage.called("Error").map(([{ code }]) => code),
    ["closed", "closed", ...Array(5).fill("bad-argument"), "malformed"],
  );
  connection.sendMessage("too fast");
  await settle();
  const [{ ref }] = stage.sent("event");
  stage.say({ type: "error", code: "muted", text: "You are muted.", ref, retry_after: 3 });
  await settle();
  const error = stage.called("Error").at(-1)?.[0];
  assert(error instanceof ClientError);
  assert.deepEqual([error.code, error.retryAfter], ["muted", 3]);
});

test("an error that nobody listens to is written to the console", async (t) => {
  const log = t.mock.method(console, "error", () => {});
  const connection = new WebRTCConnection("lobby", "Ann");
  connection.sendMessage("early");
  await settle();
  assert.deepEqual(log.mock.calls[0].arguments, ["lobby", "You are not in the room."]);
});

test("a first attempt that fails is told and thrown, and not repeated", async () => {
  const stage = new ConnectionStage();
  stage.answer = () => {
    throw new TypeError("refused");
  };
  await assert.rejects(stage.connection.connect(), { code: "unreachable" });
  assert.deepEqual(
    stage.called("Error").map(([{ code }]) => code),
    ["unreachable"],
  );
  assert.deepEqual(stage.called("Close"), []);
  assert.equal(stage.called("StatusChange").at(-1)?.[0], "Connection: closed");
  assert.equal(stage.requests.length, 1);
});

test("a loss is told with its reason, and mended; what was missed is told, the past is not", async () => {
  const stage = new ConnectionStage({ peerId: "Ann", reconnectDelay: 0 });
  await stage.join({ seq: 1, missed: 1 });
  stage.say(said(1, "Ben", "long ago"));
  stage.say({ type: "peer-left", id: "Ann", reason: "SERVER_SHUTDOWN" });
  assert.equal(stage.connection.isConnected(), false);
  assert.equal(stage.connection.sendMessage("while away"), true);
  await new Promise((resolve) => setTimeout(resolve, 3));
  await stage.open({ seq: 2, missed: 1, known: 2 });
  stage.say(said(2, "Ben", "meanwhile"));
  assert.deepEqual(
    stage.called("Message").map(([from, message]) => [from, message]),
    [["Ben", "meanwhile"]],
  );
  assert.deepEqual(stage.called("Close"), [["SERVER_SHUTDOWN"]]);
  assert.equal(stage.called("Open").length, 2);
  assert.deepEqual(
    stage.sent("event").map(({ data }) => data),
    ["while away"],
  );
  assert.deepEqual(stage.called("StatusChange").flat(), [
    "Connection: connecting",
    "Connection: connected",
    "Connection: disconnected",
    "Connection: connected",
  ]);
});

test("who came and went during a loss is told once it is mended", async () => {
  const stage = new ConnectionStage({ reconnectDelay: 0, peerId: "Ann" });
  await stage.join({ peers: [BEN, { id: "Ann", joined: 9 }] });
  stage.lose();
  await new Promise((resolve) => setTimeout(resolve, 3));
  await stage.open({
    peers: [
      { id: "Ann", joined: 9 },
      { id: "Cy", joined: 12 },
    ],
  });
  assert.deepEqual(
    stage.called("PeerLeft").map(([{ id }]) => id),
    ["Ben"],
  );
  assert.deepEqual(
    stage.called("PeerJoined").map(([{ id }]) => id),
    ["Cy"],
  );
});

test("a host that is gone for long is told of once, and again the next time", async () => {
  const stage = new ConnectionStage({ peerId: "Ann", reconnectDelay: 0 });
  await stage.join();
  const { answer } = stage;
  for (const times of [1, 2]) {
    stage.answer = () => {
      throw new TypeError("refused");
    };
    const asked = stage.requests.length;
    stage.lose();
    while (stage.requests.length < asked + 5)
      await new Promise((resolve) => setTimeout(resolve, 1));
    assert.deepEqual(
      stage.called("Error").map(([{ code }]) => code),
      Array(times).fill("connection-lost"),
    );
    stage.answer = answer;
    const mended = stage.connection.handleDisconnection();
    await stage.open();
    assert.equal(await mended, true);
  }
  stage.say({ type: "error", code: "bad-frame", text: "What is this?" });
  stage.say({ type: "error", code: "bad-frame", text: "And this?" });
  assert.equal(stage.called("Error").length, 4);
});

test("gives up after maxReconnectAttempts, and says so", async () => {
  const stage = new ConnectionStage({ peerId: "Ann", maxReconnectAttempts: 3, reconnectDelay: 0 });
  await stage.join();
  stage.answer = () => {
    throw new TypeError("refused");
  };
  stage.lose();
  while (stage.client.state !== "closed") await new Promise((resolve) => setTimeout(resolve, 1));
  assert.equal(stage.requests.length, 4);
  assert.deepEqual(stage.called("Close"), [["CONNECTION_LOST"], ["CONNECTION_LOST"]]);
  assert.deepEqual(
    stage.called("Error").map(([{ code }]) => code),
    ["connection-lost", "unreachable"],
  );
  assert.equal(await stage.connection.handleDisconnection(), false);
});

for (const reason of ["KICKED", "BANNED"]) {
  test(`${reason} is told and final, also for handleDisconnection`, async (t) => {
    t.mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
    const stage = new ConnectionStage();
    await stage.join();
    stage.say({ type: "peer-left", id: "Ann", reason });
    assert.deepEqual(stage.called("Close"), [[reason]]);
    assert.equal(await stage.connection.handleDisconnection(), false);
    t.mock.timers.tick(60_000);
    await settle();
    assert.equal(stage.requests.length, 1);
  });
}

test("handleDisconnection cuts the wait short, or connects anew", async () => {
  const stage = new ConnectionStage({ peerId: "Ann", reconnectDelay: 60_000 });
  await stage.join();
  assert.equal(await stage.connection.handleDisconnection(), true);
  stage.lose();
  const mended = stage.connection.handleDisconnection();
  await stage.open();
  assert.equal(await mended, true);
  const fresh = new ConnectionStage();
  const joined = fresh.connection.handleDisconnection();
  await fresh.open();
  assert.equal(await joined, true);
});

test("tells its status in PeerPyRTC's words", async () => {
  const stage = new ConnectionStage({ peerId: "Ann", reconnectDelay: 60_000 });
  const status = () => Object.values(stage.connection.getConnectionStatus());
  assert.deepEqual(status(), ["new", "new", "closed", false]);
  await stage.join();
  assert.deepEqual(stage.connection.getConnectionStatus(), {
    peerConnection: "connected",
    iceConnection: "connected",
    dataChannel: "open",
    isFullyConnected: true,
  });
  stage.lose();
  assert.deepEqual(status(), ["disconnected", "disconnected", "closed", false]);
  await stage.connection.closeConnection();
  assert.deepEqual(status(), ["closed", "closed", "closed", false]);
});

test("closing is idempotent, and one may come again", async () => {
  const stage = new ConnectionStage();
  await stage.connection.closeConnection();
  await stage.join();
  await stage.connection.closeConnection();
  await stage.connection.closeConnection();
  assert.deepEqual(stage.called("Close"), [["CLIENT_INITIATED"]]);
  await stage.join();
  assert.equal(stage.connection.isConnected(), true);
});

test("the name is the host's, or a random one", async () => {
  const stage = new ConnectionStage({ peerId: "\uff21nn" });
  await stage.join();
  assert.equal(stage.connection.peerId, "Ann");
  const ids = [1, 2].map(() => new WebRTCConnection("lobby").peerId);
  assert.match(ids[0], /^peer-[0-9a-f]{9}$/);
  assert.notEqual(ids[0], ids[1]);
});

test("wrong arguments are refused by name", () => {
  /** @type {any[][]} */
  const wrong = [
    [],
    [""],
    [5],
    ["lobby", ""],
    ["lobby", 5],
    ["lobby", { peerId: 5 }],
    ["lobby", { maxReconnectAttempts: Number.NaN }],
    ["lobby", { reconnectDelay: -1 }],
    ["lobby", { signalingBaseUrl: "ftp://host" }],
  ];
  for (const [room, given] of wrong) {
    assert.throws(() => new WebRTCConnection(room, given), { code: "bad-argument" });
  }
});

test("debug tells the console of changes, not of what is said", async (t) => {
  const log = t.mock.method(console, "log", () => {});
  const stage = new ConnectionStage({ peerId: "Ann", debug: true });
  await stage.join();
  stage.say(said(1, "Ben", "a private word"));
  const lines = log.mock.calls.map(({ arguments: given }) => given.join(" "));
  assert(lines.some((line) => line.includes("lobby open")));
  assert(!lines.some((line) => line.includes("private") || line.includes("s1")));
});

test("a message may be as long as with PeerPyRTC: 64 KiB, which the hello asks for", async () => {
  const stage = new ConnectionStage();
  const joined = stage.connection.connect();
  assert.equal(stage.connection.sendMessage("x".repeat(20_000)), true, "while connecting too");
  await stage.open({ limits: { frame: 65_536, rate: 50, burst: 500 } });
  await joined;
  assert.deepEqual(stage.sent("hello"), [{ type: "hello", many: true, frame: 65_536 }]);
  stage.connection.sendMessage("y".repeat(65_000));
  await settle();
  assert.deepEqual(
    stage.sent("event").map(({ data }) => data.length),
    [20_000, 65_000],
  );
  assert.deepEqual(stage.called("Error"), []);
  stage.connection.sendMessage("z".repeat(66_000));
  await settle();
  assert.equal(stage.called("Error")[0][0].code, "too-large");
});
