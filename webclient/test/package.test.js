/** What is published and what a script tag gets, as their users meet them. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import vm from "node:vm";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import * as library from "../lib/index.js";
import { stalePages } from "../tools/pages.js";
import { FILE, umd } from "../tools/umd.js";

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** @type {string} */
let place;
/** @type {string} */
let tarball;

before(async () => {
  place = await mkdtemp(join(tmpdir(), "peerpyrtc-client-"));
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", place], {
    cwd: ROOT,
  });
  // What `prepack` says comes before it.
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf("[\n")));
  tarball = join(place, filename);
  const home = join(place, "node_modules", "peerpyrtc-client");
  await mkdir(home, { recursive: true });
  await run("tar", ["-xzf", tarball, "-C", home, "--strip-components=1"]);
});

after(() => rm(place, { recursive: true }));

test("publint finds nothing in what npm pack makes", async () => {
  const bytes = await readFile(tarball);
  const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({
    pack: { tarball: /** @type {ArrayBuffer} */ (data) },
    strict: true,
  });
  const told = messages.map((message) => formatMessage(message, /** @type {any} */ (pkg)));
  assert.deepEqual(told, []);
});

test("the library keeps to its size", async () => {
  const cli = fileURLToPath(new URL("../node_modules/size-limit/bin.js", import.meta.url));
  await run(process.execPath, [cli], { cwd: ROOT });
});

test("the package imports, with all it says it has", async () => {
  const lines = `
    import * as all from "peerpyrtc-client";
    import Default, { WebRTCConnection } from "peerpyrtc-client/myrtclib.js";
    if (Default !== all.WebRTCConnection || WebRTCConnection !== Default) throw new Error("two");
    console.log(Object.keys(all).join());`;
  await writeFile(join(place, "use.mjs"), lines);
  const { stdout } = await run(process.execPath, [join(place, "use.mjs")]);
  assert.deepEqual(stdout.trim().split(","), Object.keys(library));
});

test("its declarations hold for strict TypeScript", async () => {
  const lines = `
    import { ClientError, RoomClient, WebRTCConnection, type Receipt } from "peerpyrtc-client";
    export async function talk(): Promise<Receipt> {
      const client = new RoomClient({ room: "lobby", name: "Ann" });
      const end: () => void = client.on("message", ({ from, data, missed }) => {
        const who: string = from;
        console.log(who, data, missed.valueOf());
      });
      client.once("closed", ({ reason }) => console.log(reason === "KICKED"));
      // @ts-expect-error there is no such event
      client.on("massage", () => {});
      // @ts-expect-error a name is needed
      new RoomClient({ room: "lobby" });
      await client.connect({ timeout: 5000 });
      end();
      return client.send({ name: "move", data: { x: 1 }, to: "Ben" }, { timeout: 1000 });
    }
    export const older = new WebRTCConnection("lobby", "Ann");
    older.onClose = (reason) => console.log(reason);
    export const isTaken = (fault: unknown) =>
      fault instanceof ClientError && fault.code === "name-taken";`;
  await writeFile(join(place, "use.mts"), lines);
  const options =
    "--ignoreConfig --strict --noEmit --module nodenext --target es2022 --lib es2023,dom,dom.iterable";
  const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
  const arguments_ = [tsc, ...options.split(" "), "--types", "", join(place, "use.mts")];
  await run(process.execPath, arguments_).catch(({ stdout }) => assert.fail(stdout));
});

test("the UMD file is made of the modules as they are now", async () => {
  const file = await readFile(FILE, "utf8");
  assert.equal(file, await umd(), "stale: run `npm run build` in webclient");
});

test("the built pages are made of the modules as they are now", async () => {
  assert.deepEqual(await stalePages(), [], "stale: run `npm run build` in webclient");
});

/** Runs the UMD file as a classic script. @param {Record<string, unknown>} globals */
async function asScript(globals) {
  const context = vm.createContext({
    AbortController,
    AbortSignal,
    CustomEvent,
    EventTarget,
    crypto,
    ...globals,
  });
  vm.runInContext(await readFile(FILE, "utf8"), context);
  return (/** @type {string} */ code) => vm.runInContext(code, context);
}

test("a script tag gets the globals, as PeerPyRTC's pages use them", async () => {
  const page = await asScript({});
  assert.deepEqual([...page("Object.keys(PeerPyRTC)")].sort(), Object.keys(library).sort());
  assert.equal(page("new WebRTCConnection('lobby', 'Ann').peerId"), "Ann");
  const destructured = "{ const { WebRTCConnection } = window.WebRTCConnection;";
  page("globalThis.window = globalThis");
  assert.equal(page(`${destructured} new WebRTCConnection('lobby', 'Ben').peerId }`), "Ben");
  assert.equal(page("new WebRTCRoomManager('Ann').userId"), "Ann");
});

test("CommonJS and AMD get the library", async () => {
  const module = { exports: /** @type {any} */ ({}) };
  await asScript({ module });
  assert.deepEqual(Object.keys(module.exports).sort(), Object.keys(library).sort());
  /** @type {any} */
  let defined;
  const define = Object.assign((/** @type {any} */ all) => (defined = all), { amd: {} });
  await asScript({ define });
  assert.equal(typeof defined.RoomClient, "function");
});
