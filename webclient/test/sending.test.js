import assert from "node:assert/strict";
import { test } from "node:test";
import { Stage, said, settle } from "./fakes.js";

test("a send resolves with the host's receipt", async () => {
  const stage = new Stage();
  await stage.join();
  const receipt = stage.client.send("Hello");
  await settle();
  const [frame] = stage.sent("event");
  assert.match(frame.ref, /^\d+-\d+$/);
  assert.deepEqual(frame, { type: "event", name: "message", ref: frame.ref, data: "Hello" });
  stage.say({ type: "ack", ref: frame.ref, epoch: 7, seq: 1 });
  assert.deepEqual(await receipt, { epoch: 7, seq: 1, stored: true });
});

test("the receipt brings the host's time, where the host tells it", async () => {
  const stage = new Stage();
  await stage.join();
  const receipt = stage.client.send("hello");
  await settle();
  const { ref } = stage.sent("event")[0];
  stage.say({ type: "ack", ref, epoch: 7, seq: 1, time: 1234.5 });
  assert.deepEqual(await receipt, { epoch: 7, seq: 1, stored: true, time: 1234.5 });
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
  assert.deepEqual(stage.heard("held"), [{ ref: "0123456789abcdef", why: "" }]);
  stage.say({ type: "ack", ref: "0123456789abcdef", epoch: 7, seq: 9 });
  assert.equal((await receipt).seq, 9);
});

test("what can't be meant is refused by name, and never leaves the page", async () => {
  const stage = new Stage();
  await stage.join();
  const { client } = stage;
  /** @type {any[]} */
  const wrong = [
    undefined,
    null,
    42,
    true,
    {},
    [1],
    { text: "lost" },
    { name: "", data: 1 },
    { name: 5, data: 1 },
    { data: 1, to: "" },
    { data: 1, to: 5 },
    { data: 1, ref: "short" },
    { data: () => {} },
    { data: new Blob(["x"]) },
  ];
  for (const what of wrong) await assert.rejects(client.send(what), { code: "bad-argument" });
  /** @type {any[]} */
  const options = [{ timeout: -1 }, { timeout: Number.NaN }, { timeout: "soon" }, { signal: {} }];
  for (const each of options) {
    await assert.rejects(client.send("hi", each), { code: "bad-argument" });
  }
  for (const to of [undefined, "", 5]) {
    await assert.rejects(client.whisper(/** @type {any} */ (to), "hi"), { code: "bad-argument" });
  }
  for (const place of [undefined, {}, { epoch: -1, seq: 1 }]) {
    await assert.rejects(client.report(/** @type {any} */ (place)), { code: "bad-argument" });
  }
  assert.deepEqual(stage.sent().slice(1), []);
});

test("a whisper goes to one", async () => {
  const stage = new Stage();
  await stage.join();
  const receipt = stage.client.whisper("Ben", { name: "hint", data: 3 });
  await settle();
  const [frame] = stage.sent("event");
  assert.deepEqual([frame.to, frame.name, frame.data], ["Ben", "hint", 3]);
  stage.say({ type: "ack", ref: frame.ref, epoch: 7, seq: 1 });
  await receipt;
});

test("bytes go as they are and come as they went, wherever they stand", async () => {
  const stage = new Stage();
  await stage.join();
  const bytes = Uint8Array.from({ length: 9000 }, (_, i) => i % 256);
  const part = new DataView(bytes.buffer, 1, 2);
  for (const what of [
    bytes,
    bytes.buffer,
    { name: "part", data: { part, of: [Buffer.from("ä")] } },
  ]) {
    stage.client.send(what).catch(() => {});
  }
  await settle();
  const [whole, buffer, nested] = stage.sent("event");
  assert.equal(whole.name, "message");
  assert.deepEqual(whole.data, buffer.data);
  assert.deepEqual(nested.data, { part: { $bytes: "AQI=" }, of: [{ $bytes: "w6Q=" }] });
  stage.say(said(1, "Ben", whole.data), said(2, "Ben", nested.data));
  const [first, second] = stage.heard("message");
  assert.deepEqual(first.data, bytes);
  assert.deepEqual(second.data, { part: Uint8Array.of(1, 2), of: [Uint8Array.of(195, 164)] });
});

test("what only looks like bytes stays what it is", async () => {
  const stage = new Stage();
  await stage.join();
  const odd = [{ $bytes: "%%%" }, { $bytes: 5 }, { $bytes: "AA==", more: 1 }, { a: '"$bytes"' }];
  odd.forEach((data, i) => {
    stage.say(said(i + 1, "Ben", data));
  });
  assert.deepEqual(
    stage.heard("message").map(({ data }) => data),
    odd,
  );
});

test("drained() holds on while much is unanswered, and goes on well below", async () => {
  const stage = new Stage();
  await stage.join();
  const { client } = stage;
  await client.drained();
  const sends = Array.from({ length: 300 }, (_, i) => client.send(`${i}`));
  const receipts = Promise.all(sends);
  await settle();
  let isDrained = false;
  const drained = client.drained().then(() => {
    isDrained = true;
  });
  stage.sent("event").forEach(({ ref }, i) => {
    if (i < 175) stage.say({ type: "ack", ref, epoch: 7, seq: i + 1 });
  });
  await settle();
  assert.equal(isDrained, false);
  stage.sent("event").forEach(({ ref }, i) => {
    if (i >= 175) stage.say({ type: "ack", ref, epoch: 7, seq: i + 1 });
  });
  await drained;
  assert.equal((await receipts).length, 300);
});

test("drained() waits for the connection, and ends with it or by its signal", async () => {
  const stage = new Stage();
  await assert.rejects(stage.client.drained(), { code: "closed" });
  await stage.join();
  stage.lose();
  const lost = stage.client.send("while away");
  const control = new AbortController();
  const stopped = stage.client.drained({ signal: control.signal });
  const ended = stage.client.drained();
  await settle();
  control.abort();
  await assert.rejects(stopped, { code: "aborted" });
  stage.client.close();
  await assert.rejects(ended, { code: "closed" });
  await assert.rejects(lost, { code: "closed" });
});

test("what goes beyond the host's rate waits for its turn", async () => {
  const stage = new Stage();
  await stage.join({ limits: { frame: 16384, rate: 2, burst: 10 } });
  for (let i = 0; i < 12; i++) stage.client.send(`${i}`).catch(() => {});
  assert.equal(stage.sent("event").length, 9);
  stage.client.typing(true);
  assert.equal(stage.sent("typing").length, 0);
  await stage.client.drained();
  assert.deepEqual(
    stage.sent("event").map(({ data }) => data),
    Array.from({ length: 12 }, (_, i) => `${i}`),
  );
});

test("a rate of 0 is no limit", async () => {
  const stage = new Stage();
  await stage.join({ limits: { frame: 16384, rate: 0, burst: 0 } });
  for (let i = 0; i < 500; i++) stage.client.send(`${i}`).catch(() => {});
  await settle();
  assert.equal(stage.sent("event").length, 500);
});

test("a hand is raised and taken down, while one is there", async () => {
  const stage = new Stage();
  stage.client.raiseHand(true);
  await stage.join();
  stage.client.raiseHand(true);
  stage.client.raiseHand(false);
  assert.deepEqual(stage.sent("hand"), [
    { type: "hand", up: true },
    { type: "hand", up: false },
  ]);
});
