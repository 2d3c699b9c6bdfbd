import assert from "node:assert/strict";
import { test } from "node:test";
import { Stage, said, settle } from "./fakes.js";

test("a send resolves with the host's receipt", async () => {
  const stage = new Stage();
  await stage.join();
  const receipt = stage.client.send("Hello");
  await settle();
  const [frame] = stage.sent("event");
  assert.match(frame.ref, /^[0-9a-f]{32}$/);
  assert.deepEqual(frame, { type: "event", name: "message", ref: frame.ref, data: "Hello" });
  stage.say({ type: "ack", ref: frame.ref, epoch: 7, seq: 1 });
  assert.deepEqual(await receipt, { epoch: 7, seq: 1, stored: true });
});

test("a refusal rejects that send alone, with code, words and when to try again", async () => {
  const stage = new Stage();
  await stage.join();
  const refused = stage.client.send("one");
  const taken = stage.client.send({ name: "stroke", data: [1, 2], to: "Ben" });
  await settle();
  const [one, two] = stage.sent("event");
  const text = "Too fast.";
  stage.say({ type: "error", code: "rate-limited", text, ref: one.ref, retry_after: 2.5 });
  stage.say({ type: "ack", ref: two.ref, epoch: 7, seq: 1, stored: false });
  await assert.rejects(refused, { code: "rate-limited", text, retryAfter: 2.5 });
  assert.equal((await taken).stored, false);
  assert.deepEqual(stage.heard("error"), []);
});

test("a frame over the host's limit never leaves the page", async () => {
  const stage = new Stage();
  await stage.join();
  await assert.rejects(stage.client.send("ä".repeat(8200)), { code: "too-large" });
  assert.deepEqual(stage.sent("event"), []);
});

test("what is no JSON is refused here", async () => {
  const stage = new Stage();
  await stage.join();
  await assert.rejects(stage.client.send({ data: 1n }), { code: "malformed" });
});

test("timeout and signal call a send off", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
  const stage = new Stage();
  await stage.join();
  const late = stage.client.send("late", { timeout: 3000 });
  const control = new AbortController();
  const stopped = stage.client.send("stopped", { signal: control.signal });
  await settle();
  t.mock.timers.tick(3000);
  control.abort();
  await assert.rejects(late, { code: "timeout" });
  await assert.rejects(stopped, { code: "aborted" });
  await assert.rejects(stage.client.send("no", { signal: control.signal }), { code: "aborted" });
});

test("outside of a room there is nobody to send to", async () => {
  const stage = new Stage();
  await assert.rejects(stage.client.send("early"), { code: "closed" });
  await stage.join();
  const pending = stage.client.send("unanswered");
  await settle();
  stage.client.close();
  await assert.rejects(pending, { code: "closed" });
  await assert.rejects(stage.client.send("late"), { code: "closed" });
});

test("a full buffer holds the rest back until the browser has sent", async () => {
  const stage = new Stage();
  await stage.join();
  stage.channel.bufferedAmount = 300 * 1024;
  stage.client.send("waits").catch(() => {});
  await settle();
  assert.equal(stage.sent("event").length, 0);
  stage.channel.bufferedAmount = 0;
  stage.channel.dispatchEvent(new Event("bufferedamountlow"));
  assert.equal(stage.sent("event").length, 1);
});

test("more than 500 unanswered sends are refused", async () => {
  const stage = new Stage();
  await stage.join();
  const sends = Array.from({ length: 501 }, (_, i) => stage.client.send(`${i}`));
  for (const send of sends.slice(0, 500)) send.catch(() => {});
  await assert.rejects(/** @type {any} */ (sends[500]), { code: "queue-full" });
});

test("a whisper to oneself comes back as a message", async () => {
  const stage = new Stage();
  await stage.join();
  const receipt = stage.client.send({ data: "echo", to: "Ann" });
  await settle();
  const [{ ref }] = stage.sent("event");
  // Whichever comes first, the answer or the message.
  stage.say({ type: "ack", ref, epoch: 7, seq: 1 }, said(1, "Ann", "echo", { to: "Ann" }));
  await receipt;
  assert.deepEqual(
    stage.heard("message").map(({ data, own, to }) => [data, own, to]),
    [["echo", true, "Ann"]],
  );
});

test("held is told with the ref; the send waits on", async () => {
  const stage = new Stage();
  await stage.join();
  const receipt = stage.client.send({ data: "please", ref: "0123456789abcdef" });
  await settle();
  stage.say({ type: "held", ref: "0123456789abcdef" });
  assert.deepEqual(stage.heard("held"), [{ ref: "0123456789abcdef" }]);
  stage.say({ type: "ack", ref: "0123456789abcdef", epoch: 7, seq: 9 });
  assert.equal((await receipt).seq, 9);
});
