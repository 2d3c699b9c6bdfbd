import assert from "node:assert/strict";
import { test } from "node:test";
import { WebRTCRoomManager } from "../lib/index.js";
import { FakePeerConnection, said, settle, WELCOME } from "./fakes.js";

/** A host that lets everyone in at once, and a manager that talks to it. */
class Hotel {
  /** @type {Map<string, FakePeerConnection>} the newest connection of each room */
  lines = new Map();
  refuses = "";
  /** @type {any[][]} */
  told = [];

  constructor() {
    /** @type {FakePeerConnection[]} */
    const dialled = [];
    class RTCPeerConnection extends FakePeerConnection {
      /** @param {RTCConfiguration} configuration */
      constructor(configuration) {
        super(configuration);
        dialled.push(this);
      }

      async createOffer() {
        return { type: "offer", sdp: `${dialled.indexOf(this)}` };
      }
    }
    const fetch = async (/** @type {string} */ path, /** @type {any} */ init) => {
      const { room, peer_id: self, offer } = JSON.parse(init.body);
      if (path !== "/offer") return Response.json({ status: "ok" });
      if (room === this.refuses) {
        return Response.json({ error: "No.", code: "forbidden" }, { status: 403 });
      }
      const line = dialled[Number(offer.sdp)];
      this.lines.set(room, line);
      setImmediate(() => {
        line.channel.readyState = "open";
        line.channel.dispatchEvent(new Event("open"));
        const peers = [{ id: self, joined: 1 }];
        this.say(room, { ...WELCOME, self, peers, room: { name: room, host: self } });
      });
      return Response.json({ answer: { type: "answer", sdp: "v=0" } });
    };
    const ports = { RTCPeerConnection, fetch, page: new EventTarget() };
    this.manager = new WebRTCRoomManager("Ann", { ports: /** @type {any} */ (ports) });
    this.manager.onRoomJoined = (...given) => this.told.push(["joined", given[0]]);
    this.manager.onRoomLeft = (...given) => this.told.push(["left", ...given]);
    this.manager.onConnectionChange = (roomId, status, error) =>
      this.told.push(error ? [roomId, status, error.code] : [roomId, status]);
  }

  /** @param {string} room @param {object} frame */
  say(room, frame) {
    const data = JSON.stringify(frame);
    this.lines.get(room)?.channel.dispatchEvent(new MessageEvent("message", { data }));
  }

  /** The events that arrived from the manager. @param {string} room */
  async heard(room) {
    await settle();
    const { sent = [] } = this.lines.get(room)?.channel ?? {};
    return sent
      .filter(({ type }) => type === "event")
      .map(({ name, data }) => (data === undefined ? [name] : [name, data]));
  }
}

/** @type {Hotel} */
let hotel;
/** @type {WebRTCRoomManager} */
let manager;

test.beforeEach(() => {
  hotel = new Hotel();
  manager = hotel.manager;
});
test.afterEach(() => manager.leaveAllRooms());

test("joins rooms under one name, and lists them", async () => {
  const results = await manager.joinRooms(["red", "blue"]);
  assert.deepEqual(
    results.map(({ roomId, success, error }) => [roomId, success, error]),
    [
      ["red", true, null],
      ["blue", true, null],
    ],
  );
  assert.deepEqual(manager.getRoomIds().sort(), ["blue", "red"]);
  assert.equal(manager.getRoom("red"), results[0].connection);
  assert.equal(manager.getRoom("red")?.peerId, "Ann");
  assert.equal(manager.isConnectedTo("red"), true);
  assert.equal(manager.isConnectedTo("green"), false);
  const { connectionStatus, ...status } = manager.getStatus().red;
  assert.deepEqual(status, { connected: true, peerCount: 1, isHost: true });
  assert.equal(connectionStatus.isFullyConnected, true);
  assert.deepEqual(hotel.told.filter(([, word]) => word === "red" || word === "connected").sort(), [
    ["blue", "connected"],
    ["joined", "red"],
    ["red", "connected"],
  ]);
});

test("a room that refuses fails alone", async () => {
  hotel.refuses = "blue";
  const [red, blue] = await manager.joinRooms(["red", "blue"]);
  assert.equal(red.success, true);
  assert.deepEqual([blue.success, blue.connection, blue.error?.code], [false, null, "forbidden"]);
  assert.deepEqual(manager.getRoomIds(), ["red"]);
  assert(hotel.told.some((each) => each.join() === "blue,error,forbidden"));
  await assert.rejects(manager.joinRoom("blue"), { code: "forbidden" });
  const [nameless] = await manager.joinRooms([""]);
  assert.equal(nameless.error?.code, "bad-argument");
});

test("joining twice is one connection", async () => {
  const [one, two] = await Promise.all([manager.joinRoom("red"), manager.joinRoom("red")]);
  assert.equal(one, two);
  assert.equal(await manager.joinRoom("red"), one);
});

test("handlers hear their events, everywhere or in one room", async () => {
  /** @type {any[][]} */
  const heard = [];
  const end = manager.on("move", (...given) => heard.push(["all", ...given]));
  manager.on("message", (...given) => heard.push(["chat", ...given]));
  manager.onRoom("red", "move", (...given) => heard.push(["red", ...given]));
  await manager.joinRooms(["red", "blue"]);
  manager.onRoom("blue", "stop", (...given) => heard.push(["blue", ...given]));
  hotel.say("red", said(1, "Ben", 1, { name: "move" }));
  hotel.say("blue", said(1, "Ben", 2, { name: "move" }));
  hotel.say("blue", said(2, "Ben", 3, { name: "stop" }));
  hotel.say("red", said(2, "Ben", "hi"));
  assert.deepEqual(heard, [
    ["all", "red", "Ben", 1, "move"],
    ["red", "red", "Ben", 1, "move"],
    ["all", "blue", "Ben", 2, "move"],
    ["blue", "blue", "Ben", 3, "stop"],
    ["chat", "red", "Ben", "hi", "message"],
  ]);
  end();
  hotel.say("blue", said(3, "Ben", 4, { name: "move" }));
  assert.equal(heard.length, 5);
});

test("joinRoomWithEvents has its handlers there in time", async () => {
  /** @type {any[]} */
  const heard = [];
  await manager.joinRoomWithEvents("red", { move: (_room, _from, data) => heard.push(data) });
  hotel.say("red", said(1, "Ben", 1, { name: "move" }));
  assert.deepEqual(heard, [1]);
});

test("sends to one room, to all, and joins to send", async () => {
  await manager.joinRooms(["red", "blue"]);
  assert.equal(manager.emit("red", "move", 1), true);
  assert.equal(manager.sendMessage("blue", "hi"), true);
  assert.equal(manager.broadcastToAll("stop"), 2);
  assert.equal(await manager.autoEmit("green", "move", 2), true);
  assert.deepEqual(await hotel.heard("red"), [["move", 1], ["stop"]]);
  assert.deepEqual(await hotel.heard("blue"), [["message", "hi"], ["stop"]]);
  assert.deepEqual(await hotel.heard("green"), [["move", 2]]);
});

test("sending where one isn't is refused and told", async () => {
  assert.equal(manager.emit("red", "move", 1), false);
  assert.equal(manager.sendMessage("red", "hi"), false);
  assert.equal(manager.broadcastToAll("move", 1), 0);
  assert.deepEqual(hotel.told, [
    ["red", "error", "closed"],
    ["red", "error", "closed"],
  ]);
  hotel.refuses = "blue";
  await assert.rejects(manager.autoEmit("blue", "move", 1), { code: "forbidden" });
});

test("leaving, and being sent away, ends a room with its handlers", async () => {
  await manager.joinRooms(["red", "blue"]);
  let heard = 0;
  manager.onRoom("red", "move", () => heard++);
  hotel.told.length = 0;
  await manager.leaveRoom("red");
  await manager.leaveRoom("red");
  hotel.say("blue", { type: "peer-left", id: "Ann", reason: "KICKED" });
  assert.deepEqual(hotel.told, [
    ["red", "disconnected"],
    ["left", "red", "CLIENT_INITIATED"],
    ["blue", "disconnected"],
    ["left", "blue", "KICKED"],
  ]);
  assert.deepEqual(manager.getRoomIds(), []);
  await manager.joinRoom("red");
  hotel.say("red", said(1, "Ben", 1, { name: "move" }));
  assert.equal(heard, 0);
});

test("leaving calls joining off", async () => {
  const refused = assert.rejects(manager.joinRoom("red"), { code: "closed" });
  await manager.leaveAllRooms();
  await refused;
  assert.deepEqual(manager.getRoomIds(), []);
});

test("wrong arguments are refused by name", async () => {
  /** @type {any} */
  const wrong = undefined;
  assert.throws(() => new WebRTCRoomManager(wrong), { code: "bad-argument" });
  assert.throws(() => new WebRTCRoomManager("Ann", /** @type {any} */ (null)), {
    code: "bad-argument",
  });
  await assert.rejects(manager.joinRoom(wrong), { code: "bad-argument" });
  await assert.rejects(manager.joinRooms(wrong), { code: "bad-argument" });
  assert.throws(() => manager.on("move", wrong), { code: "bad-argument" });
  assert.throws(() => manager.on(wrong, () => {}), { code: "bad-argument" });
  assert.throws(() => manager.onRoom(wrong, "move", () => {}), { code: "bad-argument" });
});
