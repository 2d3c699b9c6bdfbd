/** A page's own events, each heard by its name. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Stage, said } from "./fakes.js";

test("an own event is told by its name, chat is not, whatever it is called", async () => {
  const stage = new Stage();
  const client = /** @type {import("../lib/index.js").RoomClient<any>} */ (stage.client);
  /** @type {any[]} */
  const heard = [];
  client.on("event:score", ({ from, data, missed }) => heard.push([from, data, missed]));
  client.on("event:message", ({ data }) => heard.push(data));
  await stage.join({ seq: 1, missed: 1 });
  stage.say(said(1, "Ben", { points: 1 }, { name: "score" }));
  stage.say(said(2, "Ben", { points: 2 }, { name: "score" }), said(3, "Ben", "hello"));
  stage.say(said(4, "Ben", "sent as an event", { emitted: true }));
  assert.deepEqual(heard, [
    ["Ben", { points: 1 }, true],
    ["Ben", { points: 2 }, false],
    "sent as an event",
  ]);
  assert.equal(stage.heard("event").length, 3);
});

test("a name that is one of the client's own events does it no harm", async () => {
  const stage = new Stage();
  await stage.join();
  for (const name of ["closed", "state", "error"])
    stage.say(said(stage.told.length, "Ben", {}, { name }));
  assert.deepEqual(
    [stage.client.state, stage.heard("closed"), stage.heard("error")],
    ["open", [], []],
  );
});
