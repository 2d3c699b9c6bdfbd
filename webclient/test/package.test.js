/** What is published and what a script tag gets, as their users meet them. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import * as library from "../lib/core.js";
import * as whole from "../lib/index.js";
import { CJS, cjs } from "../tools/cjs.js";
import { pages, stalePages } from "../tools/pages.js";
import { FILE, umd } from "../tools/umd.js";

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** @type {string} */
let place;
/** @type {string} */
let tarball;

before(async () => {
  place = await mkdtemp(join(tmpdir(), "peerpyrtc-client-"));
  // As in a clone where nothing was installed.
  const clone = join(place, "clone");
  const isOurs = (/** @type {string} */ path) => !path.startsWith(join(ROOT, "node_modules"));
  await cp(ROOT, clone, { recursive: true, filter: isOurs });
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", place], {
    cwd: clone,
  });
  const [{ filename }] = JSON.parse(stdout);
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

test("the core, without PeerPyRTC's older form, keeps to its size", async () => {
  const { outputFiles } = await build({
    stdin: { contents: 'export { RoomClient } from "./lib/room_client.js"', resolveDir: ROOT },
    bundle: true,
    external: ["./files.js"],
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
  });
  const { length } = gzipSync(outputFiles[0].contents, { level: 9 });
  assert.ok(length <= 9_000, `${length} bytes`);
});

test("the package imports, with all it says it has", async () => {
  const lines = `
    import * as all from "peerpyrtc-client";
    import Default, { WebRTCConnection } from "peerpyrtc-client/myrtclib.js";
    if (Default !== all.WebRTCConnection || WebRTCConnection !== Default) throw new Error("two");
    console.log(Object.keys(all).join());`;
  await writeFile(join(place, "use.mjs"), lines);
  const { stdout } = await run(process.execPath, [join(place, "use.mjs")]);
  assert.deepEqual(stdout.trim().split(","), Object.keys(whole));
});

test("the package is required, too, with all it says it has, and where files are sent", async () => {
  const lines = `
    const all = require("peerpyrtc-client");
    const client = new all.RoomClient({ room: "lobby", name: "Ann" });
    client.files().then((files) => console.log([...Object.keys(all), typeof files.send].join()));`;
  await writeFile(join(place, "use.cjs"), lines);
  const { stdout } = await run(process.execPath, [join(place, "use.cjs")]);
  assert.deepEqual(stdout.trim().split(","), [...Object.keys(whole).sort(), "function"]);
});

test("what is built leads to its modules, which are in the package", async () => {
  const home = join(place, "node_modules", "peerpyrtc-client");
  for (const [folder, name] of [
    ["cjs", "index.js"],
    ["lib", "peerpyrtc.umd.js"],
  ]) {
    const text = await textOf(join(home, folder, name));
    const [, link] = text.match(/\n\/\/# sourceMappingURL=(\S+)\s*$/) ?? [];
    const { sources, mappings } = JSON.parse(await textOf(join(home, folder, link)));
    const own = sources.filter((/** @type {string} */ source) => /\w+\.js$/.test(source));
    assert.ok(own.length > 20 && mappings.length > 1000, name);
    for (const source of own) assert.ok(await textOf(join(home, folder, source)), source);
  }
});

test("board, files, what is told of files and moderating are there beside it", async () => {
  const lines = `
    import { Board } from "peerpyrtc-client/board.js";
    import { Files } from "peerpyrtc-client/files.js";
    import { readFileInfo } from "peerpyrtc-client/file_info.js";
    import { Moderation } from "peerpyrtc-client/moderation.js";
    console.log([Board, Files, Moderation, readFileInfo].map((each) => typeof each).join());`;
  await writeFile(join(place, "beside.mjs"), lines);
  const { stdout } = await run(process.execPath, [join(place, "beside.mjs")]);
  assert.equal(stdout.trim(), "function,function,function,function");
});

test("the licence is in it, and is the program's", async () => {
  const packed = join(place, "node_modules", "peerpyrtc-client", "LICENSE");
  const [inside, ours] = await Promise.all([packed, join(ROOT, "../LICENSE")].map(textOf));
  assert.equal(inside, ours);
});

test("its version is the program's", async () => {
  const project = await textOf(join(ROOT, "../pyproject.toml"));
  const [, program] = project.match(/^\[project\][^[]*?^version = "([^"]+)"/m) ?? [];
  const versions = ["package.json", "package-lock.json"].map(async (name) => {
    const { version } = JSON.parse(await textOf(join(ROOT, name)));
    return version;
  });
  assert.deepEqual(await Promise.all(versions), [program, program]);
});

test("nothing of the pages depends on which module was read first", async () => {
  for (const [name, text] of await pages()) assert.doesNotMatch(text, /"use strict"/, name);
});

test("a build that fails leaves what was built, and one that doesn't leaves nothing else", async () => {
  const clone = join(place, "clone");
  await symlink(join(ROOT, "node_modules"), join(clone, "node_modules"));
  await cp(join(ROOT, "../resources/icons"), join(place, "resources/icons"), { recursive: true });
  const built = join(clone, "built");
  const before = await readdir(built);
  const rebuild = () => run(process.execPath, ["tools/build.js"], { cwd: clone });
  const page = join(clone, "pages/chat/room.js");
  const text = await textOf(page);
  await writeFile(page, `${text}\nlet half = `);
  await assert.rejects(rebuild(), /Unexpected end of file/);
  assert.deepEqual(await readdir(built), before);
  await writeFile(page, text);
  await writeFile(join(built, "of_yesterday.js"), "");
  await rebuild();
  assert.deepEqual(await readdir(built), before);
  const folders = (await readdir(clone)).filter((name) => name.startsWith("built"));
  assert.deepEqual(folders, ["built"]);
});

/** @param {string} path */
function textOf(path) {
  return readFile(path, "utf8");
}

test("the declarations are made of the modules as they are now", async () => {
  const made = join(place, "types");
  const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
  await run(process.execPath, [tsc, "-p", join(ROOT, "tsconfig.types.json"), "--outDir", made]);
  const all = async (/** @type {string} */ folder) => {
    const names = (await readdir(folder, { recursive: true })).filter((name) => /ts$/.test(name));
    const texts = await Promise.all(names.map((name) => textOf(join(folder, name))));
    return Object.fromEntries(names.map((name, i) => [name, texts[i]]));
  };
  const stale = "stale: run `npm run build` in webclient, and commit what is new in types";
  assert.deepEqual(await all(join(ROOT, "types")), await all(made), stale);
});

test("its declarations hold for strict TypeScript", async () => {
  const lines = `
    import { Calls, ClientError, Moderation, RoomClient, readFileInfo } from "peerpyrtc-client";
    import { Board, Volatile, WebRTCConnection, type Receipt } from "peerpyrtc-client";
    import { Board as Beside } from "peerpyrtc-client/board.js";
    export const isOne: boolean = Board === Beside;
    export const boardOf = (client: RoomClient<any>) => new Board(client, { read: (data) => data });
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
    interface Own {
      score: { points: number };
      over: undefined;
    }
    export async function play(client: RoomClient<Own>) {
      client.on("event:score", ({ name, from, data }) => {
        const points: number = data.points;
        const called: "score" = name;
        console.log(from.trim(), called, points);
        // @ts-expect-error it has no such member
        console.log(data.score);
      });
      await client.send({ name: "score", data: { points: 1 } });
      await client.whisper("Ben", { name: "over" });
      await client.send("chat goes as ever");
      await client.send({ data: { text: "and so" }, to: "Ben" });
      // @ts-expect-error points are a number
      await client.send({ name: "score", data: { points: "1" } });
      // @ts-expect-error the score lacks its points
      await client.send({ name: "score" });
      // @ts-expect-error there is no such event
      await client.send({ name: "scores", data: { points: 1 } });
      // @ts-expect-error nor is it heard
      client.on("event:scores", () => {});
      boardOf(client).on("cleared", ({ by }) => console.log(by));
      return new Moderation(client).isModerator;
    }
    interface Methods {
      sum: (numbers: number[]) => number;
    }
    export async function ask(client: RoomClient<Own>) {
      const calls = new Calls<Methods>(client);
      calls.answer("sum", (numbers, { from }) => numbers.length + from.length);
      calls.answer("sum", async () => 1);
      const sum: number = await calls.call("Ben", "sum", [1, 2], { timeout: 1000 });
      // @ts-expect-error numbers are wanted
      await calls.call("Ben", "sum", ["1"]);
      // @ts-expect-error nobody has agreed on that
      await calls.call("Ben", "product", [1]);
      // @ts-expect-error a number is wanted
      calls.answer("sum", () => "3");
      const live = new Volatile<{ cursor: [number, number] }>(client);
      live.on("cursor", ({ from, data: [x, y] }) => console.log(from.trim(), x + y));
      const hasGone: boolean = live.send("cursor", [1, 2], { to: "Ben" });
      // @ts-expect-error a cursor has two
      live.send("cursor", [1]);
      return [sum, hasGone];
    }
    export const told = (data: unknown) => readFileInfo(data)?.sha256.length;
    export const older = new WebRTCConnection("lobby", "Ann");
    older.onClose = (reason) => console.log(reason);
    export const isTaken = (fault: unknown) =>
      fault instanceof ClientError && fault.code === "name-taken";`;
  await writeFile(join(place, "use.mts"), lines);
  // The same by `require`, which has all in one.
  const required = lines.replace("peerpyrtc-client/board.js", "peerpyrtc-client");
  await writeFile(join(place, "use.cts"), required);
  const options =
    "--ignoreConfig --strict --noEmit --module nodenext --target es2022 --lib es2023,dom,dom.iterable";
  const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
  const arguments_ = [
    tsc,
    ...options.split(" "),
    "--types",
    "",
    join(place, "use.mts"),
    join(place, "use.cts"),
  ];
  await run(process.execPath, arguments_).catch(({ stdout }) => assert.fail(stdout));
});

test("the UMD file is made of the modules as they are now", async () => {
  const { text, map } = await umd();
  assert.equal(await textOf(FILE), text, "stale: run `npm run build` in webclient");
  assert.equal(await textOf(`${FILE}.map`), map, "stale: run `npm run build` in webclient");
});

test("the file for require is made of the modules as they are now", async () => {
  const { text, map } = await cjs();
  assert.equal(await textOf(CJS), text, "stale: run `npm run build` in webclient");
  assert.equal(await textOf(`${CJS}.map`), map, "stale: run `npm run build` in webclient");
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

test("what the one file loads later fails with its own ClientError", async () => {
  // A page with the one file has two copies of the module of errors, as these are two.
  const other = await import(`../lib/errors.js?${"another copy"}`);
  const fault = new other.ClientError("no-files", "This host takes no files.");
  assert.notEqual(other.ClientError, library.ClientError);
  assert(fault instanceof library.ClientError);
  const { ClientError } = library;
  class Own extends ClientError {}
  assert(new Own("closed", "") instanceof ClientError);
  assert(!(fault instanceof Own));
  for (const each of [null, undefined, 5, {}, new Error("other")]) {
    assert(!(/** @type {unknown} */ (each instanceof ClientError)));
  }
});
