/** Files, against a host that the test plays: what is asked, what is refused, what goes wrong. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, mock, test } from "node:test";
import { pathToFileURL } from "node:url";
import { fileName, readFileInfo } from "../lib/file_info.js";
import { sha256Of } from "../lib/files/hash.js";
import { Sha256 } from "../lib/files/sha256.js";
import { Files } from "../lib/files.js";
import { ClientError, RoomClient } from "../lib/index.js";

const CHUNK = 16 * 1024 - 4;
const HELLO = { type: "hello", size: 1_000_000, uploads: 2, downloads: 4 };

/** @type {Set<FakeChannel>} */
const channels = new Set();

// An open channel watches its transfers for ever, and the test run with it.
afterEach(() => {
  mock.timers.reset();
  for (const channel of channels) channel.lose();
  channels.clear();
});

class FakeChannel extends EventTarget {
  readyState = "connecting";
  binaryType = "blob";
  /** @type {any[]} text frames that were sent, parsed */
  told = [];
  /** @type {Uint8Array[]} binary frames that were sent */
  bytes = [];

  constructor() {
    super();
    channels.add(this);
  }

  /** @param {string | Uint8Array} frame */
  send(frame) {
    if (typeof frame === "string") this.told.push(JSON.parse(frame));
    else this.bytes.push(frame);
  }

  /** @param {object | string | ArrayBuffer} frame */
  say(frame) {
    const isRaw = typeof frame === "string" || frame instanceof ArrayBuffer;
    const data = isRaw ? frame : JSON.stringify(frame);
    this.dispatchEvent(new MessageEvent("message", { data }));
  }

  /** @param {number} id @param {Uint8Array} contents */
  sayBytes(id, contents) {
    const frame = new Uint8Array(4 + contents.length);
    new DataView(frame.buffer).setUint32(0, id);
    frame.set(contents, 4);
    this.say(frame.buffer);
  }

  /** @param {object} [hello] */
  open(hello = HELLO) {
    this.readyState = "open";
    this.dispatchEvent(new Event("open"));
    this.say(hello);
  }

  close() {
    this.readyState = "closed";
  }

  lose() {
    this.close();
    this.dispatchEvent(new Event("close"));
  }
}

/** A room and the channels that were opened beside it. */
class Stage {
  /** @type {FakeChannel[]} */
  channels = [];
  /** @type {any[]} */
  said = [];
  /** @type {Set<() => void>} */
  #listeners = new Set();
  state = "open";

  constructor() {
    this.files = new Files(/** @type {any} */ (this), (label, protocol) => {
      assert.deepEqual([label, protocol], ["files", "peerpyrtc.files.v1"]);
      const channel = new FakeChannel();
      this.channels.push(channel);
      return /** @type {any} */ (channel);
    });
  }

  /** @param {string} name @param {() => void} listener */
  on(name, listener) {
    assert.equal(name, "state");
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @param {string} state */
  move(state) {
    this.state = state;
    for (const listener of [...this.#listeners]) listener();
  }

  /** What `send` fails with. @type {ClientError | null} */
  refuses = null;

  /** @param {any} what */
  async send(what) {
    if (this.refuses) throw this.refuses;
    this.said.push(what);
    return { epoch: 1, seq: this.said.length, stored: true };
  }

  get channel() {
    return /** @type {FakeChannel} */ (this.channels.at(-1));
  }

  /** The newest frame of a type that was sent. @param {string} type @param {number} [count] */
  async told(type, count = 1) {
    for (let turn = 0; turn < 1000; turn += 1) {
      const found = this.channels.flatMap((each) => each.told).filter((each) => each.type === type);
      if (found.length >= count) return found[count - 1];
      await (turn < 100 ? settle() : new Promise((resolve) => setTimeout(resolve, 5)));
    }
    throw new Error(`no ${type} was sent`);
  }
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

/** @param {number} size */
const bytesOf = (size) => Uint8Array.from({ length: size }, (_, at) => (at * 7) % 251);

/** @param {Uint8Array} bytes */
const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** @param {Promise<unknown>} work @param {string} code */
const failsWith = (work, code) =>
  assert.rejects(work, (/** @type {any} */ fault) => {
    assert.ok(fault instanceof ClientError, `${fault}`);
    assert.equal(fault.code, code);
    return true;
  });

test("a hash of bytes in any number is right, in whatever pieces they come", () => {
  for (let length = 0; length < 260; length++) {
    const bytes = bytesOf(length);
    for (const piece of [1, 55, 63, 64, 65, 260]) {
      const hash = new Sha256();
      for (let at = 0; at < length; at += piece) hash.add(bytes.subarray(at, at + piece));
      assert.equal(hash.hex, hashOf(bytes), `${length} bytes by ${piece}`);
    }
  }
});

test("a hash made in pieces is the whole's", async () => {
  const bytes = bytesOf(600_000);
  const hash = new Sha256();
  for (let at = 0; at < bytes.length; at += 70_001) hash.add(bytes.subarray(at, at + 70_001));
  assert.equal(hash.hex, hashOf(bytes));
  assert.equal(await sha256Of(new Blob([bytes])), hashOf(bytes));
  assert.equal(await sha256Of(new Blob([])), hashOf(new Uint8Array()));
});

test("sending goes as far as the host allows, then the room is told", async () => {
  const stage = new Stage();
  const bytes = bytesOf(3 * CHUNK + 10);
  const file = new File([bytes], "notes.txt", { type: "text/plain" });
  /** @type {any[]} */
  const progress = [];
  const sent = stage.files.send(file, { to: "Max", onProgress: (each) => progress.push(each) });
  await settle();
  stage.channel.open();
  const put = await stage.told("put");
  assert.deepEqual(put, { type: "put", id: put.id, size: bytes.length, sha256: hashOf(bytes) });
  stage.channel.say({ type: "credit", id: put.id, taken: 0, upto: CHUNK });
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual(
    stage.channel.bytes.map((each) => each.length),
    [4 + CHUNK],
  );
  stage.channel.say({ type: "credit", id: put.id, taken: CHUNK, upto: bytes.length });
  while (stage.channel.bytes.length < 4) await settle();
  const whole = Buffer.concat(stage.channel.bytes.map((each) => each.subarray(4)));
  assert.equal(hashOf(whole), hashOf(bytes));
  assert.equal(stage.said.length, 0, "not before the host has it");
  stage.channel.say({ type: "done", id: put.id });
  const info = { name: "notes.txt", size: bytes.length, type: "text/plain", sha256: hashOf(bytes) };
  assert.deepEqual(await sent, { epoch: 1, seq: 1, stored: true, file: info });
  const said = { name: "file", data: info, to: "Max", stay: undefined, ref: undefined };
  assert.deepEqual(stage.said, [said]);
  const total = bytes.length;
  assert.deepEqual(progress.at(-1), { loaded: total, total });
});

test("a file that the room refuses for now is read once, however often it is sent", async () => {
  const stage = new Stage();
  const bytes = bytesOf(600_000);
  const file = new File([bytes], "notes.txt");
  let read = 0;
  file.slice = (start = 0, end = file.size, type = "") => {
    const part = Blob.prototype.slice.call(file, start, end, type);
    read += part.size;
    return part;
  };
  stage.refuses = new ClientError("slow-mode", "Slow mode.", { retryAfter: 3 });
  for (let tries = 1; tries <= 3; tries += 1) {
    if (tries === 3) stage.refuses = null;
    const sent = stage.files.send(file);
    if (tries === 1) {
      await settle();
      stage.channel.open();
    }
    const put = await stage.told("put", tries);
    assert.equal(put.sha256, hashOf(bytes));
    assert.equal(read, bytes.length, "to hash it, the first time");
    stage.channel.say({ type: "done", id: put.id });
    if (tries < 3) await failsWith(sent, "slow-mode");
    else assert.equal((await sent).file.sha256, put.sha256);
  }
  assert.equal(read, bytes.length);
  const other = stage.files.send(new File([bytesOf(10)], "notes.txt"));
  const put = await stage.told("put", 4);
  assert.equal(put.sha256, hashOf(bytesOf(10)), "another file of the same name is another");
  stage.channel.say({ type: "done", id: put.id });
  await other;
});

test("a file that the host would refuse is not hashed nor sent", async () => {
  const stage = new Stage();
  const sent = stage.files.send(new Blob([bytesOf(11)]));
  await settle();
  stage.channel.open({ ...HELLO, size: 10 });
  await failsWith(sent, "too-large");
  assert.deepEqual(stage.channel.told, []);
  assert.equal(await stage.files.limit(), 10);
});

test("wrong arguments are refused at once", async () => {
  const { files } = new Stage();
  const blob = new Blob(["a"]);
  /** @type {any[]} */
  const calls = [
    files.send(/** @type {any} */ ("text")),
    files.send(blob, { name: "" }),
    files.send(blob, { to: "" }),
    files.send(blob, /** @type {any} */ ({ signal: 5 })),
    files.send(blob, /** @type {any} */ ({ onProgress: 5 })),
    files.fetch(/** @type {any} */ (null)),
    files.fetch({ sha256: "A".repeat(64), size: 1 }),
    files.fetch({ sha256: "a".repeat(64), size: -1 }),
    files.fetch({ sha256: "a".repeat(64), size: 1.5 }),
  ];
  for (const call of calls) await failsWith(call, "bad-argument");
  await failsWith(files.send(blob, { signal: AbortSignal.abort() }), "aborted");
});

/** Begin to pull; the host has found it. @param {Stage} stage @param {Uint8Array} bytes @param {object} [options] */
async function pulling(stage, bytes, options = {}) {
  const info = { sha256: hashOf(bytes), size: bytes.length, type: "image/png", ...options };
  const pulled = stage.files.fetch(info, options);
  await settle();
  stage.channel.open();
  const { id } = await stage.told("get");
  stage.channel.say({ type: "file", id, size: bytes.length });
  return { pulled, id };
}

test("pulling checks what comes, and says how much it bears", async () => {
  const stage = new Stage();
  const bytes = bytesOf(2_000_000);
  const { pulled, id } = await pulling(stage, bytes);
  const get = await stage.told("get");
  assert.deepEqual([get.offset, get.upto], [0, 1024 * 1024]);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    stage.channel.sayBytes(id, bytes.subarray(at, at + CHUNK));
  }
  const blob = await pulled;
  assert.equal(blob.type, "image/png");
  assert.deepEqual(new Uint8Array(await blob.arrayBuffer()), bytes);
  const credits = stage.channel.told.filter((each) => each.type === "credit");
  assert.equal(credits.at(-1).upto, bytes.length);
});

test("what isn't what was announced fails", async () => {
  const bytes = bytesOf(100);
  let stage = new Stage();
  let { pulled, id } = await pulling(stage, bytes);
  stage.channel.sayBytes(
    id,
    bytes.map((byte) => byte ^ 1),
  );
  await failsWith(pulled, "hash-mismatch");
  stage = new Stage();
  ({ pulled, id } = await pulling(stage, bytes));
  stage.channel.sayBytes(id, bytesOf(101));
  await failsWith(pulled, "bad-answer");
  assert.deepEqual(stage.channel.told.at(-1), { type: "cancel", id });
  stage = new Stage();
  const other = stage.files.fetch({ sha256: hashOf(bytes), size: 99 });
  await settle();
  stage.channel.open();
  const { id: otherId } = await stage.told("get");
  stage.channel.say({ type: "file", id: otherId, size: 100 });
  await failsWith(other, "bad-answer");
});

test("a type that could become a document of this origin is not passed on", async () => {
  for (const [type, expected] of [
    ["text/html", ""],
    ["image/svg+xml", ""],
    ["application/xhtml+xml", ""],
    ["image/png\n", ""],
    ["video/mp4", "video/mp4"],
    ["text/plain", "text/plain"],
  ]) {
    const stage = new Stage();
    const { pulled, id } = await pulling(stage, bytesOf(3), { type });
    stage.channel.sayBytes(id, bytesOf(3));
    assert.equal((await pulled).type, expected);
  }
});

test("the host's refusals come with their codes; a passing one is tried again", async () => {
  const stage = new Stage();
  const { pulled, id } = await pulling(stage, bytesOf(3));
  stage.channel.say({ type: "error", id, code: "too-many", text: "busy", retry_after: 0.01 });
  const again = await stage.told("get", 2);
  stage.channel.say({ type: "error", id: again.id, code: "no-such-file", text: "gone" });
  await failsWith(pulled, "no-such-file");
});

test("a host that is always busy is given up in the end", async () => {
  const stage = new Stage();
  const { pulled, id } = await pulling(stage, bytesOf(3));
  const busy = { type: "error", code: "too-many", text: "busy", retry_after: 0.001 };
  stage.channel.say({ ...busy, id });
  for (let tries = 2; tries <= 5; tries += 1) {
    stage.channel.say({ ...busy, id: (await stage.told("get", tries)).id });
  }
  await failsWith(pulled, "too-many");
});

test("nonsense ends the channel with a code, and the next transfer gets a new one", async () => {
  const nonsense = ["no JSON", "5", "null", '{"type":5}', new ArrayBuffer(3)];
  for (const frame of nonsense) {
    const stage = new Stage();
    const { pulled } = await pulling(stage, bytesOf(3));
    stage.channel.say(frame);
    await failsWith(pulled, "bad-answer");
    const next = await pulling(stage, bytesOf(3)).catch(() => null);
    assert.equal(stage.channels.length, 2);
    stage.move("closed");
    stage.channel.lose();
    await failsWith(/** @type {any} */ (next).pulled, "closed");
  }
  const stage = new Stage();
  const pulled = stage.files.fetch({ sha256: "a".repeat(64), size: 1 });
  await settle();
  stage.channel.open({ type: "hello", size: "big" });
  await failsWith(pulled, "bad-answer");
});

test("after a loss it goes on where it was, once the room is back", async () => {
  const stage = new Stage();
  const bytes = bytesOf(3 * CHUNK);
  const { pulled, id } = await pulling(stage, bytes);
  stage.channel.sayBytes(id, bytes.subarray(0, CHUNK));
  stage.move("reconnecting");
  stage.channel.lose();
  await new Promise((resolve) => setTimeout(resolve, 250));
  assert.equal(stage.channels.length, 1, "not before");
  stage.move("open");
  await settle();
  stage.channel.open();
  const get = await stage.told("get", 2);
  assert.equal(get.offset, CHUNK);
  stage.channel.say({ type: "file", id: get.id, size: bytes.length });
  stage.channel.sayBytes(get.id, bytes.subarray(CHUNK, 2 * CHUNK));
  stage.channel.sayBytes(get.id, bytes.subarray(2 * CHUNK));
  assert.equal((await pulled).size, bytes.length);
});

test("without the room it ends", async () => {
  const stage = new Stage();
  const { pulled } = await pulling(stage, bytesOf(3));
  stage.move("closed");
  stage.channel.lose();
  await failsWith(pulled, "closed");
  await failsWith(stage.files.send(new Blob(["a"])), "closed");
});

test("a host without files says so by closing the channel", async () => {
  const stage = new Stage();
  const sent = stage.files.send(new Blob(["a"]));
  await settle();
  stage.channel.lose();
  await failsWith(sent, "no-files");
});

test("calling off ends it at once, wherever it is", async () => {
  const stage = new Stage();
  const abort = new AbortController();
  const { signal } = abort;
  const { pulled, id } = await pulling(stage, bytesOf(100), { signal });
  const sent = stage.files.send(new Blob([bytesOf(100)]), { signal });
  await stage.told("put");
  const inLine = stage.files.send(new Blob([bytesOf(50)]), { signal });
  abort.abort();
  for (const each of [pulled, sent, inLine]) await failsWith(each, "aborted");
  const cancelled = stage.channel.told.filter((each) => each.type === "cancel");
  assert.ok(cancelled.some((each) => each.id === id));
  assert.equal(cancelled.length, 2);
  stage.channel.sayBytes(id, bytesOf(100));
  assert.equal(stage.said.length, 0);
});

test("a host that falls silent is given up", async () => {
  mock.timers.enable({ apis: ["setInterval", "Date"] });
  const stage = new Stage();
  const { pulled } = await pulling(stage, bytesOf(100));
  const failing = failsWith(pulled, "stalled");
  mock.timers.tick(40_000);
  await failing;
  const late = new Stage();
  const ungreeted = failsWith(late.files.fetch({ sha256: "a".repeat(64), size: 1 }), "stalled");
  await settle();
  mock.timers.tick(40_000);
  await ungreeted;
});

test("a few at a time; the rest wait in line", async () => {
  const stage = new Stage();
  const pulls = [1, 2, 3, 4]
    .map((size) => bytesOf(size))
    .map((bytes) => ({
      bytes,
      pulled: stage.files.fetch({ sha256: hashOf(bytes), size: bytes.length }),
    }));
  await settle();
  stage.channel.open();
  await stage.told("get", 3);
  await settle();
  assert.equal(stage.channel.told.length, 3);
  for (let number = 1; number <= 4; number += 1) {
    const { id, sha256 } = await stage.told("get", number);
    const bytes = pulls.find((each) => hashOf(each.bytes) === sha256)?.bytes ?? bytesOf(0);
    stage.channel.say({ type: "file", id, size: bytes.length });
    stage.channel.sayBytes(id, bytes);
  }
  for (const { bytes, pulled } of pulls) assert.equal((await pulled).size, bytes.length);
});

test("what an announcement says is somebody's claim", () => {
  const sha256 = "a".repeat(64);
  assert.deepEqual(readFileInfo({ sha256, size: 5, name: "x".repeat(300), type: {}, evil: 1 }), {
    sha256,
    size: 5,
    name: `${"x".repeat(254)}…`,
    type: "",
  });
  assert.equal(readFileInfo({ sha256, size: 5, name: "" })?.name, "file");
  for (const data of [null, 5, "x", {}, { sha256, size: "5" }, { sha256: "A", size: 5 }]) {
    assert.equal(readFileInfo(data), null);
  }
});

test("a room's client has files, once and lazily", async () => {
  const client = new RoomClient({ room: "lobby", name: "Ann" });
  const files = await client.files();
  assert.ok(files instanceof Files);
  assert.equal(await client.files(), files);
  await failsWith(files.fetch({ sha256: "a".repeat(64), size: 1 }), "closed");
});

test("files that could not be loaded can be asked for again", async () => {
  const place = await mkdtemp(join(tmpdir(), "peerpyrtc-files-"));
  try {
    const lib = join(place, "lib");
    await cp(new URL("../lib/", import.meta.url), lib, { recursive: true });
    await writeFile(join(place, "package.json"), '{"type": "module"}');
    const late = join(lib, "files.js");
    const text = await readFile(late);
    await writeFile(late, "not a module at all");
    const there = await import(pathToFileURL(join(lib, "index.js")).href);
    const client = new there.RoomClient({ room: "lobby", name: "Ann" });
    await failsWith(client.files(), "unreachable");
    await failsWith(client.files(), "unreachable");
    await writeFile(late, text);
    await assert.rejects(import(pathToFileURL(late).href), "what failed is kept, as in browsers");
    const files = await client.files();
    await failsWith(files.fetch({ sha256: "a".repeat(64), size: 1 }), "closed");
    assert.equal(await client.files(), files);
  } finally {
    await rm(place, { recursive: true });
  }
});

test("a file's name misleads nobody, and its ending is always there", () => {
  const vectors = new URL("../../tests/vectors/names.json", import.meta.url);
  const { files } = JSON.parse(readFileSync(vectors, { encoding: "utf8" }));
  for (const { name, told } of files) {
    assert.equal(fileName(name), told);
    assert.equal(fileName(told), told, "and stays as it is");
  }
});
