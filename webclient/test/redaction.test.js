import assert from "node:assert/strict";
import { test } from "node:test";
import { Message, Messages } from "../pages/chat/messages.js";
import { Stage } from "./fakes.js";

const place = { epoch: 7, seq: 3 };
const hello = {
  type: "event",
  from: "Bob",
  epoch: 7,
  seq: 3,
  time: 1,
  name: "message",
  data: "hi",
};

test("a message is taken back, and is there again as it was told once", async () => {
  const stage = new Stage();
  await stage.join();
  /** @type {any[]} */
  const told = [];
  stage.client.on("redacted", ({ target }) => told.push(target));
  stage.client.on("restored", ({ target, message }) => told.push([target, message]));
  stage.say({ type: "redacted", epoch: 7, seq: 9, time: 2, target: [7, 3] });
  stage.say({ type: "restored", epoch: 7, seq: 10, time: 3, target: [7, 3], frame: hello });
  stage.say({ type: "restored", epoch: 7, seq: 11, time: 3, target: [7, 2] });
  assert.deepEqual(told[0], place);
  const [target, message] = told[1];
  assert.deepEqual([target, message.kind, message.data, message.seq], [place, "message", "hi", 3]);
  assert.equal(told[2][1], null);
});

test("what was taken back before it had its number is so once it has it", () => {
  const messages = new Messages();
  messages.redact(place);
  const own = new Message({ from: "Ines", text: "hi", own: true });
  own.arrive(place, 1);
  messages.keep(own);
  assert(own.isRedacted);
  const told = new Message({ from: "Ines", text: "hi", own: true, place });
  assert.equal(messages.restore(told), own);
  assert.deepEqual([own.text, own.isRedacted], ["hi", false]);
  messages.keep(own);
  assert(!own.isRedacted);
});

test("what was heard of a change before the message came gives way to a newer one in it", () => {
  const came = (/** @type {string} */ text, /** @type {number} */ editedAt = 0) => {
    const edited = editedAt > 0;
    return new Message({ from: "Bob", text, own: false, place, edited, editedAt });
  };
  const read = (/** @type {Messages} */ messages, /** @type {Message} */ message) => {
    messages.keep(message);
    return message.text;
  };
  const messages = new Messages();
  messages.edit(place, "second", 20);
  assert.equal(read(messages, came("third", 30)), "third");
  messages.leave([/** @type {Message} */ (messages.at(place))]);
  messages.edit(place, "second", 20);
  assert.equal(read(messages, came("first", 10)), "second");

  const forgetful = new Messages();
  forgetful.edit(place, "second", 20);
  forgetful.edit(place, null, 25);
  assert.equal(read(forgetful, came("first", 10)), "first", "the host has its words no more");
  const late = new Messages();
  late.edit(place, "second", 20);
  late.missed();
  assert.equal(read(late, came("first", 10)), "first");
});

test("one changes and takes back what one said, and hears of what others did", async () => {
  const stage = new Stage();
  await stage.join();
  /** @type {any[]} */
  const told = [];
  stage.client.on("edited", (event) => told.push(event));
  stage.client.on("redacted", (event) => told.push(event.by_author ?? false));
  const changed = stage.client.edit(place, "hi!", { ref: "a".repeat(8) });
  const gone = stage.client.delete(place);
  const byRef = stage.client.edit({ ref: "b".repeat(8) }, { text: "x" });
  await assert.rejects(stage.client.edit(/** @type {any} */ ({}), "x"), { code: "bad-argument" });
  await assert.rejects(stage.client.delete(/** @type {any} */ (null)), { code: "bad-argument" });
  const [edit, other] = stage.sent("edit");
  const [del] = stage.sent("delete");
  assert.deepEqual(edit, { type: "edit", ref: "a".repeat(8), epoch: 7, seq: 3, data: "hi!" });
  assert.deepEqual([other.of, other.data, other.epoch], ["b".repeat(8), { text: "x" }, undefined]);
  assert.deepEqual([del.epoch, del.seq], [7, 3]);
  stage.say({ type: "edited", from: "Bob", epoch: 7, seq: 9, time: 2, target: [7, 3], data: "ho" });
  stage.say({ type: "edited", from: "Bob", epoch: 7, seq: 10, time: 2, target: [7, 2] });
  stage.say({ type: "redacted", epoch: 7, seq: 11, time: 3, target: [7, 3], by_author: true });
  stage.say({ type: "redacted", epoch: 7, seq: 12, time: 3, target: [7, 2] });
  assert.deepEqual([told[0].target, told[0].data, told[0].from], [place, "ho", "Bob"]);
  assert.equal(told[1].data, undefined);
  assert.deepEqual(told.slice(2), [true, false]);
  for (const { ref } of [edit, other, del]) stage.say({ type: "ack", ref, epoch: 7, seq: 13 });
  assert.deepEqual(
    (await Promise.all([changed, gone, byRef])).map(({ seq }) => seq),
    [13, 13, 13],
  );
});

test("all that shows a message reads what it says now, until it is taken back", () => {
  const messages = new Messages();
  const message = new Message({ from: "Bob", text: "teh", own: false, place });
  messages.keep(message);
  let shown = 0;
  message.watch(() => {
    shown += 1;
  });
  messages.edit(place, "the", 2);
  assert.deepEqual([message.text, message.isEdited, shown], ["the", true, 1]);
  messages.redact(place, true);
  messages.edit(place, "late", 2);
  assert.deepEqual([message.text, message.isEdited, message.isByAuthor], ["", false, true]);
  messages.edit({ epoch: 7, seq: 99 }, "not here", 2);
});

test("what comes late is as it reads by then", () => {
  const messages = new Messages();
  /** @param {number} seq @param {object} [more] */
  const told = (seq, more) =>
    new Message({ from: "Bob", text: `${seq}`, own: false, place: { epoch: 7, seq }, ...more });
  for (const seq of [1, 2, 3]) messages.edit({ epoch: 7, seq }, `now ${seq}`, 2);
  messages.edit({ epoch: 7, seq: 1 }, "at last", 3);
  messages.redact({ epoch: 7, seq: 2 });
  const all = [told(1), told(2), told(3, { text: "now 3", edited: true }), told(4)];
  for (const message of all) messages.keep(message);
  assert.deepEqual(
    all.map(({ text, isEdited, isRedacted }) => [text, isEdited, isRedacted]),
    [
      ["at last", true, false],
      ["", false, true],
      ["now 3", true, false],
      ["4", false, false],
    ],
  );
  // It was before what is told of it later.
  messages.leave([all[0]]);
  const again = told(1, { text: "told anew", edited: true });
  messages.keep(again);
  assert.equal(again.text, "told anew");
});

test("what is there again before it comes is there as it was told", () => {
  const messages = new Messages();
  /** @param {number} seq */
  const earlier = (seq) => {
    const message = new Message({ from: "Bob", text: "x", own: false, place: { epoch: 7, seq } });
    return { message, isAnnouncement: false, isForMe: false };
  };
  const [first, second, third] = [earlier(1), earlier(2), earlier(3)];
  for (const each of [first, second, third]) {
    assert.equal(messages.restore(each.message, each), null);
  }
  messages.redact({ epoch: 7, seq: 2 });
  assert.equal(messages.restored.take({ epoch: 7, seq: 1 }), first);
  assert.equal(messages.restored.take({ epoch: 7, seq: 1 }), undefined);
  assert.equal(messages.restored.take({ epoch: 7, seq: 2 }), undefined);
  messages.rollback({ epoch: 7, seq: 9 });
  assert.equal(messages.restored.take({ epoch: 7, seq: 3 }), undefined);
});

test("of what may never come the latest is remembered", () => {
  const messages = new Messages();
  for (let seq = 0; seq < 1001; seq += 1) messages.edit({ epoch: 7, seq }, "now", 2);
  /** @param {number} seq */
  const came = (seq) => {
    const message = new Message({ from: "Bob", text: "x", own: false, place: { epoch: 7, seq } });
    messages.keep(message);
    return message.text;
  };
  assert.deepEqual([0, 1, 1000].map(came), ["x", "now", "now"]);
});
