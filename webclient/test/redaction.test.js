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
