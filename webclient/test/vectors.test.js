import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readFrame } from "../lib/frames.js";
import { Stage, settle } from "./fakes.js";

// The golden frames that the host's own tests read too.
/** @param {string} name @returns {any[]} */
const vectors = (name) =>
  JSON.parse(
    readFileSync(new URL(`../../tests/vectors/${name}.json`, import.meta.url), {
      encoding: "utf8",
    }),
  );

/** What the vectors write as `{"$bytes"}`, as bytes. @param {any} data */
const withBytes = (data) =>
  data?.$bytes === undefined ? (data ?? null) : new Uint8Array(Buffer.from(data.$bytes, "base64"));

for (const { name, v1, frame } of vectors("server")) {
  if (typeof v1 !== "string") continue;
  test(`reads what the host sends: ${name}`, () => {
    const read = /** @type {any} */ (readFrame(v1));
    assert(read, "the type is known");
    if (frame.kind === "Relayed") {
      assert.deepEqual(
        [read.from, read.epoch, read.seq, read.time, read.name, read.data ?? null],
        [frame.sender, frame.epoch, frame.seq, frame.time, frame.name, withBytes(frame.data)],
      );
    }
  });
}

for (const { name, dialect, wire, frame } of vectors("client")) {
  if (dialect !== "v1" || frame?.kind !== "Event") continue;
  test(`writes what the host reads: ${name}`, async () => {
    const stage = new Stage();
    await stage.join();
    stage.client
      .send({ name: frame.name, ref: frame.ref, data: frame.data, to: frame.to, stay: frame.stay })
      .catch(() => {});
    await settle();
    assert.deepEqual(stage.sent("event"), [{ data: null, ...JSON.parse(wire) }]);
  });
}

test("bytes are written as the golden frame has them", async () => {
  const { wire, frame } = vectors("client").find(({ name }) => name === "v1 sends bytes");
  const stage = new Stage();
  await stage.join();
  const data = { of: "a file", bytes: Uint8Array.of(0, 1, 2, 255) };
  stage.client.send({ name: frame.name, ref: frame.ref, data }).catch(() => {});
  await settle();
  assert.deepEqual(stage.sent("event"), [JSON.parse(wire)]);
});

for (const { name, dialect, wire, frame } of vectors("client")) {
  if (dialect !== "v1" || frame?.kind !== "Hello" || frame.epoch === null) continue;
  test(`resumes as the host reads it: ${name}`, async () => {
    const stage = new Stage({ reconnect: () => 0 });
    await stage.join({ epoch: frame.epoch, seq: frame.seq });
    stage.lose();
    await new Promise((resolve) => setTimeout(resolve, 2));
    await stage.open();
    assert.deepEqual(stage.sent("hello"), [JSON.parse(wire)]);
  });
}

for (const { name, dialect, wire, frame } of vectors("client")) {
  if (dialect !== "v1" || !/^(AskHistory|Search)$/.test(frame?.kind)) continue;
  test(`asks as the host reads it: ${name}`, async () => {
    const stage = new Stage();
    await stage.join();
    const place = (/** @type {number[] | null} */ pair) =>
      pair ? { epoch: pair[0], seq: pair[1] } : undefined;
    const where = {
      before: place(frame.before),
      limit: frame.limit === 50 ? undefined : frame.limit,
    };
    const answer =
      frame.kind === "Search"
        ? stage.client.search(frame.words, where)
        : stage.client.history({ ...where, after: place(frame.after) });
    answer.catch(() => {});
    await settle();
    const [{ ref, ...sent }] = stage.sent(JSON.parse(wire).type);
    const { ref: _, ...golden } = JSON.parse(wire);
    assert.deepEqual(sent, golden);
    assert.match(ref, /^.{8,64}$/);
  });
}
