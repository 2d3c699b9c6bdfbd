/** What a moderator does to one: another name, another room, a warning, a ban. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Stage, said, settle } from "./fakes.js";

/** A `sessionStorage`. */
class Store {
  /** @type {Map<string, string>} */
  #items = new Map();

  get length() {
    return this.#items.size;
  }

  /** @param {number} index */
  key(index) {
    return [...this.#items.keys()][index] ?? null;
  }

  /** @param {string} key */
  getItem(key) {
    return this.#items.get(key) ?? null;
  }

  /** @param {string} key @param {string} value */
  setItem(key, value) {
    this.#items.set(key, value);
  }

  /** @param {string} key */
  removeItem(key) {
    this.#items.delete(key);
  }
}

/** @param {Stage} stage @param {string} name @returns {any[]} what is told of it from now on */
function listen(stage, name) {
  /** @type {any[]} */
  const heard = [];
  stage.client.on(/** @type {any} */ (name), (payload) => heard.push(payload));
  return heard;
}

test("one is sent to another room and goes there by oneself", async () => {
  const stage = new Stage();
  await stage.join();
  const moved = listen(stage, "moved");
  stage.say(said(1, "Bob", "hi"));
  const unanswered = stage.client.send("for the lobby");
  stage.say({ type: "peer-left", id: "Ann", reason: "MOVED", text: "Too loud", room: "garden" });
  assert.deepEqual(moved, [{ from: "lobby", to: "garden", text: "Too loud" }]);
  await assert.rejects(unanswered, { code: "closed" });
  assert.equal(stage.client.state, "connecting");
  await stage.open({ room: { name: "garden" }, secret: "s2", epoch: 9, seq: 3 });
  assert.equal(stage.client.state, "open");
  assert.equal(stage.client.room.name, "garden");
  const { room, peer_id, secret } = stage.requests[1]?.body ?? {};
  assert.deepEqual([room, peer_id, secret], ["garden", "Ann", undefined]);
  // What was heard there says nothing of the new room.
  assert.equal("epoch" in (stage.sent("hello")[0] ?? {}), false);
  assert.deepEqual(stage.sent("event"), []);
  assert.deepEqual(stage.heard("closed"), []);
});

test("who hears of a move may end it", async () => {
  const stage = new Stage();
  await stage.join();
  stage.client.on("moved", () => stage.client.close());
  stage.say({ type: "peer-left", id: "Ann", reason: "MOVED", room: "garden" });
  await settle();
  assert.equal(stage.client.state, "closed");
  assert.equal(stage.requests.filter(({ path }) => path === "/offer").length, 1);
});

test("who doesn't follow is told where it was to go", async () => {
  const stage = new Stage({ follow: false });
  await stage.join();
  stage.say({ type: "peer-left", id: "Ann", reason: "MOVED", text: "", room: "garden" });
  assert.equal(stage.heard("closed")[0].reason, "MOVED");
});

test("another name is one's own from then on, also for the next page", async () => {
  const store = new Store();
  const stage = new Stage({ store });
  await stage.join({
    peers: [
      { id: "Ann", joined: 1 },
      { id: "Bob", joined: 2 },
    ],
  });
  const renamed = listen(stage, "renamed");
  const answer = stage.client.send("hello");
  const [{ ref }] = stage.sent("event");
  stage.say({ type: "peer-renamed", from: "Ann", to: "Anna" });
  stage.say({ type: "peer-renamed", from: "Bob", to: "Bobby" });
  stage.say({ type: "peer-renamed", from: "Nobody", to: "Somebody" });
  assert.deepEqual(renamed, [
    { from: "Ann", to: "Anna" },
    { from: "Bob", to: "Bobby" },
  ]);
  assert.equal(stage.client.self, "Anna");
  assert.equal(stage.client.room.host, "Anna");
  assert.deepEqual(
    stage.client.peers.map(({ id }) => id),
    ["Anna", "Bobby"],
  );
  const next = new Stage({ store, name: "Anna" });
  next.client.connect().catch(() => {}); // the test ends before it is in
  await settle();
  assert.equal(next.requests[0]?.body.secret, "s1");
  assert.deepEqual(
    next.client.unsent.map(({ data }) => data),
    ["hello"],
  );
  stage.say({ type: "ack", ref, epoch: 7, seq: 1 });
  await answer;
  stage.lose();
  await settle();
  assert.equal(stage.client.state, "reconnecting");
  stage.client.retryNow();
  await settle();
  const { peer_id, secret } = stage.requests.at(-1)?.body ?? {};
  assert.deepEqual([peer_id, secret], ["Anna", "s1"]);
});

test("a warning is told", async () => {
  const stage = new Stage();
  await stage.join();
  const warnings = listen(stage, "warning");
  stage.say({ type: "warning", text: "No links", time: 5 });
  assert.deepEqual(warnings, [{ text: "No links", time: 5 }]);
});

test("who is banned hears why, and doesn't try again by itself", async () => {
  const stage = new Stage();
  const body = { error: "You are banned.", code: "banned", why: "Rude", retry_after: 60 };
  stage.answer = () => ({ status: 403, body });
  await assert.rejects(stage.client.connect(), { code: "banned", why: "Rude", retryAfter: 60 });
  await settle();
  assert.equal(stage.requests.length, 1);
});

test("one takes another name", async () => {
  const stage = new Stage();
  await stage.join();
  const answer = stage.client.rename("Anna");
  const [{ ref, to }] = stage.sent("rename");
  assert.equal(to, "Anna");
  stage.say({ type: "peer-renamed", from: "Ann", to: "Anna" });
  stage.say({ type: "ack", ref, epoch: 7, seq: 0 });
  await answer;
  assert.equal(stage.client.self, "Anna");
  const taken = assert.rejects(stage.client.rename("Bob"), {
    code: "name-taken",
    suggestion: "Bob 2",
  });
  const told = { type: "error", code: "name-taken", text: "Taken.", suggestion: "Bob 2" };
  stage.say({ ...told, ref: stage.sent("rename").at(-1).ref });
  await taken;
  await assert.rejects(stage.client.rename(""), { code: "bad-argument" });
});
