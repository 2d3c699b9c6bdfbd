/** What becomes of one's own messages and files, and of those that one wants back. */

import assert from "node:assert/strict";
import { test } from "node:test";
import "./from_the_host.js";
import { MemoryStore, Stage, settle } from "./fakes.js";

const { Delivery } = await import("../pages/chat/delivery.js");
const { Message } = await import("../pages/chat/messages.js");
const { words } = await import("../pages/chat/strings.js");

/** One in a room, whose field is empty or not. @param {{store?: MemoryStore, isFree?: boolean}} [more] */
async function stage({ store = new MemoryStore(), isFree = true } = {}) {
  const host = new Stage({ reconnect: () => 0, store });
  /** @type {[string, unknown][]} */
  const told = [];
  const tell = (/** @type {string} */ what) => (/** @type {unknown} */ it) =>
    void told.push([what, it]);
  const ports = /** @type {any} */ ({
    ...Object.fromEntries(
      ["arrived", "alarm", "remove", "edit", "advise", "waits", "tooSoon"].map((it) => [
        it,
        tell(it),
      ]),
    ),
    giveBack: ({ text = "" }) => {
      if (isFree) told.push(["giveBack", text]);
      return isFree;
    },
  });
  // As the page does: it is there before anything of the room comes.
  /** @type {import("../pages/chat/delivery.js").Delivery[]} */
  const made = [];
  host.client.on("state", ({ state }) => {
    if (state === "open" && made.length === 0) made.push(new Delivery(host.client, ports));
  });
  await host.join();
  const heard = (/** @type {string} */ name) =>
    told.filter(([it]) => it === name).map(([, it]) => it);
  const [delivery] = made;
  host.client.on("held", ({ ref, why }) => delivery.held(ref, why));
  return { host, delivery, heard, store };
}

/** @param {string} text */
const own = (text) => new Message({ from: "Ann", text, own: true });

/** A file's announcement, which is sent by another than `Delivery`. @param {Awaited<ReturnType<typeof stage>>} it */
async function heldFile({ host, delivery }) {
  const message = own("a.png");
  const outgoing = delivery.outgoing(message);
  const sent = outgoing.wait("12345678", () =>
    host.client.send({ name: "file", data: {}, ref: "12345678" }),
  );
  host.say({ type: "held", ref: "12345678", why: "approval" });
  await settle();
  return { message, outgoing, sent };
}

const REFUSED = { type: "error", code: "refused-by-rule", text: "That is against the rule 'x'." };

test("what a rule refused stands in the field, with the reason, and no more in the log", async () => {
  const { host, delivery, heard } = await stage();
  const message = own("too loud");
  const delivered = delivery.deliver(message);
  host.say({ ...REFUSED, ref: host.sent("event")[0].ref });
  await delivered;
  assert.deepEqual(heard("giveBack"), ["too loud"]);
  assert.deepEqual(heard("remove"), [message]);
  assert.deepEqual(heard("advise"), ["Not sent. That is against the rule x."]);
  assert.deepEqual(heard("alarm"), []);
});

test("where something else stands in the field, it stays in the log with its Edit", async () => {
  const { host, delivery, heard } = await stage({ isFree: false });
  const message = own("too loud");
  const delivered = delivery.deliver(message);
  host.say({ ...REFUSED, ref: host.sent("event")[0].ref });
  await delivered;
  assert.equal(message.delivery.state, "failed");
  assert.deepEqual(heard("remove"), []);
  assert.deepEqual(heard("alarm"), ["Not sent. That is against the rule x."]);
  /** @type {any} */ (message.delivery).edit();
  assert.deepEqual(heard("remove"), [message]);
});

test("a held file that is called off while the link is away is taken back when it is there", async () => {
  const it = await stage();
  const { host } = it;
  const { message, outgoing, sent } = await heldFile(it);
  await host.lose();
  assert.equal(outgoing.callOff("12345678"), true);
  assert.deepEqual(host.sent("withdraw"), []);
  assert.equal(/** @type {any} */ (message.delivery).why, words.takenBackLater);
  await host.join();
  assert.equal(/** @type {any} */ (message.delivery).why, words.takingBack);
  assert.equal(host.sent("event")[0].ref, "12345678");
  host.say({ type: "held", ref: "12345678", why: "approval" });
  assert.deepEqual(
    host.sent("withdraw").map(({ ref }) => ref),
    ["12345678"],
  );
  host.say({ type: "error", code: "withdrawn", text: "x", ref: "12345678" });
  await assert.rejects(sent, { code: "withdrawn" });
  assert.deepEqual(it.heard("advise"), []);
});

test("one that was let out meanwhile says so", async () => {
  const it = await stage();
  const { outgoing, sent } = await heldFile(it);
  await it.host.lose();
  outgoing.callOff("12345678");
  await it.host.join();
  it.host.say({ type: "ack", ref: "12345678", epoch: 7, seq: 1 });
  await sent;
  assert.deepEqual(it.heard("advise"), [words.outAlready]);
});

test("what nobody can have is called off by itself", async () => {
  const { host, delivery } = await stage();
  await host.lose();
  const outgoing = delivery.outgoing(own("a.png"));
  host.client.send({ name: "file", data: {}, ref: "12345678" }).catch(() => {});
  assert.equal(outgoing.callOff("12345678"), false, "it waits for the link");
  assert.equal(outgoing.callOff("87654321"), false, "it isn't even there");
});

test("the next page of the tab takes it back, or says that it is out", async () => {
  for (const isOut of [false, true]) {
    const it = await stage();
    const { outgoing, sent } = await heldFile(it);
    sent.catch(() => {});
    await it.host.lose();
    outgoing.callOff("12345678");
    const next = await stage({ store: it.store });
    if (isOut) next.host.say({ type: "ack", ref: "12345678", epoch: 7, seq: 1 });
    else next.host.say({ type: "held", ref: "12345678", why: "approval" });
    await settle();
    assert.equal(next.host.sent("withdraw").length, isOut ? 0 : 1);
    assert.deepEqual(next.heard("advise"), isOut ? [words.outAlready] : []);
  }
});

test("a held text that its sender wants to change says that it is asked for", async () => {
  const { host, delivery, heard } = await stage();
  const message = own("loud");
  const delivered = delivery.deliver(message);
  const [{ ref }] = host.sent("event");
  host.say({ type: "held", ref, why: "approval" });
  /** @type {any} */ (message.delivery).edit();
  const { why, edit } = /** @type {any} */ (message.delivery);
  assert.deepEqual([why, edit], [words.takingBack, undefined]);
  host.say({ type: "error", code: "withdrawn", text: "x", ref });
  await delivered;
  assert.deepEqual(
    heard("edit").map((begun) => /** @type {any} */ (begun).text),
    ["loud"],
  );
});
