import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Moderation } from "../lib/moderation.js";
import { Stage, settle } from "./fakes.js";

const KICK = { do: "kick", room: "lobby", peer: "Bob" };
const ANN = { id: "Ann", joined: 1 };

/** Somebody in a room, and what it hears of moderating. */
async function stage() {
  const host = new Stage({ reconnect: () => 0 });
  const moderation = new Moderation(host.client);
  await host.join({ peers: [{ ...ANN, role: "moderator" }] });
  return { host, moderation };
}

test("what is wanted is sent, and its answer is the caller's", async () => {
  const { host, moderation } = await stage();
  const answer = moderation.do(KICK);
  const [sent] = host.sent("do");
  assert.deepEqual(sent.command, KICK);
  host.say({ type: "done", ref: sent.ref, result: 3 });
  assert.equal(await answer, 3);
  const undone = moderation.undo(7);
  const { ref, command } = host.sent("do")[1];
  assert.deepEqual(command, { do: "undo", act: 7 });
  host.say({ type: "done", ref });
  assert.equal(await undone, null);
});

test("what is refused says why", async () => {
  const { host, moderation } = await stage();
  const answer = moderation.do(KICK);
  const [{ ref }] = host.sent("do");
  host.say({ type: "done", ref: "another one", code: "x", text: "y" });
  host.say({ type: "done", ref, code: "not-allowed", text: "Only the host.", retry_after: 3 });
  await assert.rejects(answer, { code: "not-allowed", text: "Only the host.", retryAfter: 3 });
});

test("after a loss it is sent again under its ref", async () => {
  const { host, moderation } = await stage();
  const answer = moderation.do(KICK);
  const [{ ref }] = host.sent("do");
  await host.lose();
  await host.join({ peers: [{ ...ANN, role: "moderator" }] });
  assert.equal(host.sent("do").at(-1).ref, ref);
  host.say({ type: "done", ref });
  assert.equal(await answer, null);
});

test("it ends with its time, with one's place, and with the object", async (t) => {
  const { host, moderation } = await stage();
  t.after(() => mock.timers.reset());
  const late = assert.rejects(moderation.do(KICK, { timeout: 1 }), { code: "timeout" });
  await late;
  const kicked = assert.rejects(moderation.do(KICK), { code: "closed" });
  host.client.close();
  await kicked;
  const other = await stage();
  const closed = assert.rejects(other.moderation.do(KICK), { code: "connection-lost" });
  other.moderation.close();
  await closed;
  await assert.rejects(/** @type {any} */ (moderation).do({}), { code: "bad-argument" });
});

test("one hears that one moderates, no longer, and what was done", async () => {
  const { host, moderation } = await stage();
  /** @type {unknown[]} */
  const told = [];
  assert.ok(moderation.isModerator);
  moderation.on("role", ({ is }) => told.push(is));
  moderation.on("acted", ({ what }) => told.push(what));
  host.say({ type: "peer-updated", peer: ANN });
  host.say({ type: "peer-updated", peer: { ...ANN, role: "moderator" } });
  host.say({ type: "acted", act: { id: 1, time: 1, by: "host", what: "kick" } });
  host.say({ type: "acted", act: "nothing" });
  await settle();
  assert.deepEqual(told, [false, true, "kick"]);
});

test("what one has done oneself is told with its act", async () => {
  const { host, moderation } = await stage();
  /** @type {any[]} */
  const did = [];
  moderation.on("did", ({ command, act }) => did.push([command.do, act?.id ?? null]));
  const act = { id: 7, time: 1, by: "moderator", name: "Ann", what: "kick", can_undo: true };
  moderation.do(KICK);
  host.say({ type: "acted", act: { ...act, id: 6 } }); // another's, who has the same name elsewhere
  host.say({ type: "acted", act });
  host.say({ type: "done", ref: host.sent("do")[0].ref, act: 7 });
  moderation.do({ do: "unmute", room: "lobby", peer: "Bob" });
  host.say({ type: "done", ref: host.sent("do")[1].ref });
  await settle();
  assert.deepEqual(did, [
    ["kick", 7],
    ["unmute", null],
  ]);
  host.say({ type: "acted", act: { ...act, undone: true } });
  assert.deepEqual(
    moderation.acts.map(({ id, undone }) => [id, undone]),
    [
      [7, true],
      [6, undefined],
    ],
  );
  for (let id = 8; id < 300; id += 1) host.say({ type: "acted", act: { ...act, id } });
  assert.equal(moderation.acts.length, 200);
});

test("the token of a link goes out with the greeting alone", async () => {
  const host = new Stage({ reconnect: () => 0, invite: "hTf3oN0v8l2m" });
  await host.join();
  assert.equal(host.sent("hello")[0].invite, "hTf3oN0v8l2m");
});
