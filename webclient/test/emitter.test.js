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

test("it is an EventTarget: the payload is the event's detail", () => {
  const emitter = new Emitter();
  /** @type {any[]} */
  const heard = [];
  emitter.addEventListener("word", (event) =>
    heard.push(/** @type {CustomEvent} */ (event).detail),
  );
  assert(emitter instanceof EventTarget);
  emitter.emit("word", { a: 1 });
  assert.deepEqual(heard, [{ a: 1 }]);
});

test("a listener given twice hears once, and off() ends it", () => {
  const emitter = new Emitter();
  let heard = 0;
  const listener = () => heard++;
  emitter.on("word", listener);
  emitter.on("word", listener);
  emitter.emit("word", 1);
  assert.equal(heard, 1);
  emitter.off("word", listener);
  emitter.off("word", listener);
  emitter.emit("word", 1);
  assert.equal(heard, 1);
  emitter.on("word", listener);
  emitter.emit("word", 1);
  assert.equal(heard, 2);
});

test("what is no function is no listener", () => {
  const emitter = new Emitter();
  for (const wrong of [undefined, null, {}, "f"]) {
    const listener = /** @type {any} */ (wrong);
    assert.throws(() => emitter.on("word", listener), { code: "bad-argument" });
    assert.throws(() => emitter.once("word", listener), { code: "bad-argument" });
  }
});
