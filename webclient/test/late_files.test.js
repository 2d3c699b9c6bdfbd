/** What files take is loaded when they are wanted: by then the host may be away, or another one. */

import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { mock, test } from "node:test";
import "./from_the_host.js";

const { LateFiles } = await import("../pages/chat/late_files.js");
const { pageAge } = await import("../pages/shared/page_age.js");

/** A client, as far as files are asked of it. */
class Client extends EventTarget {
  state = "open";
  asked = 0;
  isThere = false;

  /** @param {string} name @param {() => void} listener */
  on(name, listener) {
    this.addEventListener(name, listener);
    return () => this.removeEventListener(name, listener);
  }

  async files() {
    this.asked += 1;
    if (!this.isThere) throw Object.assign(new Error("404"), { code: "unreachable" });
    return "files";
  }

  /** @param {string} state */
  become(state) {
    this.state = state;
    this.dispatchEvent(new Event("state"));
  }
}

/** @param {() => string} age */
function stage(age) {
  const client = new Client();
  const control = new AbortController();
  const late = new LateFiles(/** @type {any} */ (client), {
    age: async () => /** @type {any} */ (age()),
    rest: 0,
  });
  let away = 0;
  const get = () => late.get(control.signal, () => ++away);
  return { client, control, get, away: () => away };
}

test("a page that is older than its host says so at once", async () => {
  const { client, get } = stage(() => "older");
  await assert.rejects(get(), { code: "outdated" });
  assert.equal(client.asked, 1);
});

test("a host that doesn't answer is asked again until it does", async () => {
  let looked = 0;
  const { client, control, get, away } = stage(() => {
    looked += 1;
    client.isThere = looked === 5;
    return "away";
  });
  assert.equal(/** @type {any} */ (await get()), "files");
  assert.deepEqual([client.asked, away()], [6, 5]);
  assert.deepEqual(getEventListeners(control.signal, "abort"), []);
});

test("where the host answers, and it can't be loaded all the same, it ends", async () => {
  const { client, get, away } = stage(() => "same");
  await assert.rejects(get(), { code: "unreachable" });
  assert.deepEqual([client.asked, away()], [3, 0]);
});

test("once the client knows that the host is away, it waits for its return", async () => {
  const { client, get } = stage(() => assert.fail("nobody asks what is known"));
  client.become("reconnecting");
  const got = get();
  await new Promise(setImmediate);
  assert.equal(client.asked, 0);
  client.isThere = true;
  client.become("open");
  assert.equal(/** @type {any} */ (await got), "files");
});

test("it can be called off at any time", async () => {
  for (const state of ["open", "reconnecting"]) {
    const { client, control, get } = stage(() => "away");
    client.become(state);
    const got = get();
    setImmediate(() => control.abort());
    await assert.rejects(got, { code: "aborted" });
  }
});

test("a page's age is told by its script's name in the page that the host serves now", async (t) => {
  t.after(() => mock.restoreAll());
  const own = "/built/chat.0123456789abcdef.js";
  const html = (/** @type {string} */ src) => `<head><script type="module" src="${src}"></script>`;
  Object.assign(document, { querySelector: () => ({ getAttribute: () => own }) });
  Object.assign(globalThis, { location: { href: "http://127.0.0.1/r/lobby" } });
  const answers = /** @type {[Response | Error, string][]} */ ([
    [new Response(html(own)), "same"],
    [new Response(html("/built/chat.fedcba9876543210.js")), "older"],
    [new Response("Log in to this Wi-Fi"), "away"],
    [new Response(html("x"), { status: 503 }), "away"],
    [new TypeError("no network"), "away"],
  ]);
  for (const [answer, age] of answers) {
    mock.method(globalThis, "fetch", async () => {
      if (answer instanceof Error) throw answer;
      return answer;
    });
    assert.equal(await pageAge(), age);
  }
});
