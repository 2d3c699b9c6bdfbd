/** Formatting is loaded when it is wanted: by then the host may be away, or another one. */

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import "./from_the_host.js";

const { formattingOf, whenOutdated } = await import("../pages/chat/formatter.js");

const OWN = "/built/chat.0123456789abcdef.js";

/** Each look at the page's age is a try that failed: what a style sheet takes isn't there. */
let looks = 0;
let served = OWN;
let looked = () => {};
Object.assign(document, { querySelector: () => ({ getAttribute: () => OWN }) });
Object.assign(globalThis, { location: { href: "http://127.0.0.1/r/lobby" } });
mock.method(globalThis, "fetch", async () => {
  looks += 1;
  looked();
  return new Response(`<script type="module" src="${served}"></script>`);
});
let now = 0;
mock.method(performance, "now", () => now);

/** Asked for by many texts. @param {boolean} isAsked whether the host is */
async function say(isAsked) {
  const before = looks;
  const look = new Promise((/** @type {(value: void) => void} */ resolve) => {
    looked = resolve;
  });
  for (let text = 0; text < 20; text += 1) assert.equal(formattingOf(`*${text}*`), null);
  if (isAsked) await look;
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
  assert.equal(looks - before, isAsked ? 1 : 0);
}

test("what can't be loaded is asked for again after a rest, and by an older page never", async () => {
  let told = 0;
  whenOutdated(() => {
    told += 1;
  });
  await say(true);
  await say(false);
  now += 10_000;
  await say(true);
  assert.equal(told, 0);
  now += 10_000;
  served = "/built/chat.fedcba9876543210.js";
  await say(true);
  now += 10_000_000;
  await say(false);
  assert.equal(told, 1);
});

test("who fails to show a text leaves the others told", async () => {
  /** @type {typeof import("../pages/chat/formatter.js")} */
  const anew = await import(new URL("../pages/chat/formatter.js?anew", import.meta.url).href);
  /** @type {unknown[]} */
  const reported = [];
  Object.assign(globalThis, {
    reportError: (/** @type {unknown} */ fault) => reported.push(fault),
  });
  Object.assign(document, {
    createElement: () => Object.assign(new EventTarget(), { setAttribute() {}, append() {} }),
    head: { append: (/** @type {EventTarget} */ sheet) => sheet.dispatchEvent(new Event("load")) },
  });
  const fault = new Error("a text that can't be shown");
  anew.whenFormatted("*a*", () => {
    throw fault;
  });
  const shown = new Promise((/** @type {(value: void) => void} */ resolve) => {
    anew.whenFormatted("*b*", resolve);
  });
  anew.formattingOf("*a*");
  await shown;
  assert.deepEqual(reported, [fault]);
});
