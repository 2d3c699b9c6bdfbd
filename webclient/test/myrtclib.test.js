import assert from "node:assert/strict";
import { test } from "node:test";
import { WebRTCConnection } from "../lib/myrtclib.js";
import { FakePeerConnection, said, settle, WELCOME } from "./fakes.js";

test("PeerPyRTC's connection runs on top of RoomClient", async () => {
  /** @type {any} */
  let pc;
  class RTCPeerConnection extends FakePeerConnection {
    constructor() {
      super({});
      pc = this;
    }
  }
  const fetch = async () =>
    new Response(JSON.stringify({ answer: { type: "answer", sdp: "v=0" } }));
  const ports = /** @type {any} */ ({ RTCPeerConnection, fetch, page: new EventTarget() });
  const connection = new WebRTCConnection("lobby", { peerId: "Ann", ports });
  /** @type {string[]} */
  const calls = [];
  connection.onOpen = () => calls.push("open");
  connection.onMessage = (from, message) => calls.push(`${from}: ${message}`);
  connection.onClose = () => calls.push("close");
  assert.equal(connection.sendMessage("too early"), false);

  const joined = connection.connect();
  await settle();
  pc.channel.readyState = "open";
  pc.channel.dispatchEvent(new Event("open"));
  const say = (/** @type {object} */ frame) =>
    pc.channel.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(frame) }));
  say(WELCOME);
  await joined;
  say(said(1, "Ben", "hi"));
  say({ type: "announcement", epoch: 7, seq: 2, time: 1, text: "Welcome" });
  assert.equal(connection.isConnected(), true);
  assert.equal(connection.sendMessage({ any: "thing" }), true);
  await settle();
  assert.deepEqual(pc.channel.sent.at(-1).data, { any: "thing" });
  connection.onError = () => {};
  connection.closeConnection();
  connection.closeConnection();
  assert.deepEqual(calls, ["open", "Ben: hi", "server: Welcome", "close"]);
});
