/** PeerPyRTC's calls, from and to each kind of client: the table that the host's tests read too. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { RoomClient, WebRTCConnection, WebRTCRoomManager } from "../lib/index.js";
import { Stage, settle } from "./fakes.js";

/** @type {any[]} */
const rows = JSON.parse(
  readFileSync(new URL("../../tests/vectors/calls.json", import.meta.url), { encoding: "utf8" }),
);

/** A page's connection, on a stage. */
async function connected() {
  /** @type {any} */
  let connection;
  const stage = new Stage({}, ({ ports }) => {
    connection = new WebRTCConnection("lobby", { peerId: "Zoe", ports });
    return connection.client;
  });
  const joined = connection.connect();
  await stage.open({ self: "Zoe" });
  await joined;
  return { stage, connection };
}

for (const { call, arguments: given, v1, read, heard } of rows) {
  const name = `${call} ${JSON.stringify(given)}`;

  test(`what goes out: ${name}`, async () => {
    const { stage, connection } = await connected();
    assert.equal(connection[call](...given), true);
    await settle();
    const [{ ref, ...frame }] = stage.sent("event");
    assert(ref);
    assert.deepEqual(frame, v1);
  });

  test(`what is heard: ${name}`, async () => {
    const { stage, connection } = await connected();
    /** @type {any[]} */
    const told = [];
    connection.onMessage = (/** @type {any[]} */ ...all) => told.push(all);
    connection.toManager = (/** @type {any[]} */ ...all) => told.push(all);
    stage.say(read.v1);
    const [data, event] = heard;
    const expected = ["Ann", data, event ?? undefined];
    assert.deepEqual(told, [expected, expected]);
  });

  test(`what RoomClient tells: ${name}`, async () => {
    const stage = new Stage({}, (options) => new RoomClient(options));
    await stage.join();
    stage.say({ ...read.v1, from: "Ben" });
    const isChat = call === "sendMessage";
    assert.equal(stage.heard("message").length, Number(isChat));
    assert.deepEqual(
      stage.heard("event").map((said) => said.name),
      isChat ? [] : [v1.name],
    );
  });
}

test("the room manager's emit is an event as well", async () => {
  /** @type {any} */
  let manager;
  /** @type {Promise<any> | undefined} */
  let joined;
  const stage = new Stage({}, ({ ports }) => {
    manager = new WebRTCRoomManager("Ann", { ports });
    joined = manager.joinRoom("lobby");
    return manager.getRoom("lobby").client;
  });
  await stage.open();
  await joined;
  manager.emit("lobby", "message", "hello");
  manager.sendMessage("lobby", "chat");
  await settle();
  assert.deepEqual(
    stage.sent("event").map(({ name, emitted }) => [name, emitted]),
    [
      ["message", true],
      ["message", undefined],
    ],
  );
});
