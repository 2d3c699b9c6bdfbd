import assert from "node:assert/strict";
import { test } from "node:test";
import { Emitter } from "../lib/emitter.js";

test("on() returns its own unsubscribe, harmless if repeated", () => {
  const emitter = new Emitter();
  /** @type {string[]} */
  const heard = [];
  const end = emitter.on("word", (word) => heard.push(word));
  emitter.once("word", (word) => heard.push(`once ${word}`));
  emitter.emit("word", "a");
  emitter.emit("word", "b");
  end();
  end();
  emitter.emit("word", "c");
  assert.deepEqual(heard, ["a", "once a", "b"]);
});

test("a listener that throws surfaces, and keeps nobody else from hearing", (t) => {
  const later = t.mock.method(globalThis, "queueMicrotask", () => {});
  const emitter = new Emitter();
  let heard = 0;
  emitter.on("word", () => {
    throw new Error("mine");
  });
  emitter.on("word", () => heard++);
  emitter.emit("word", 1);
  assert.equal(heard, 1);
  assert.throws(/** @type {any} */ (later.mock.calls[0].arguments[0]), { message: "mine" });
});
