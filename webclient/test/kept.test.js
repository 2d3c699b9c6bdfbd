/** What a tab remembers of where it sits, from one page to the next. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { MemoryStore } from "./fakes.js";

beforeEach((t) => {
  Object.defineProperty(globalThis, "sessionStorage", {
    value: new MemoryStore(),
    configurable: true,
  });
  const { mock } = /** @type {import("node:test").TestContext} */ (t);
  mock.timers.enable({ apis: ["Date"] });
});

let pages = 0;

/** The next page of the tab. @returns {Promise<typeof import("../pages/shared/kept.js")>} */
const load = () => import(`../pages/shared/kept.js?${++pages}`);

const ANN = { room: "lobby", name: "Ann" };

/** Ann sits in the lobby with her hand up, and her page goes. */
async function leaveHandUp() {
  const page = await load();
  page.keepSeat(ANN);
  page.keepHand("lobby", true);
  return page;
}

test("a hand is up for who loads the page again, by the same name and soon", async (t) => {
  await leaveHandUp();
  const again = await load();
  again.keepSeat(ANN);
  assert(again.recallHand("lobby"));
  t.mock.timers.tick(50_000);
  again.keepHand("lobby", true);
  t.mock.timers.tick(50_000);
  const third = await load();
  third.keepSeat(ANN);
  assert(third.recallHand("lobby"), "by when its page has gone");
  t.mock.timers.tick(50_000);
  assert(!third.recallHand("lobby"), "a tab that is opened again days later");
});

test("another who sits down in the tab has no hand up", async () => {
  await leaveHandUp();
  const page = await load();
  page.keepSeat({ ...ANN, name: "Ben" });
  assert(!page.recallHand("lobby"));
  for (const name of ["Ben", "Ann"]) {
    await leaveHandUp();
    (await load()).sitOnly({ ...ANN, name });
    const next = await load();
    next.keepSeat({ ...ANN, name });
    assert(!next.recallHand("lobby"), "who goes by the start page has left before");
  }
});

test("who is moved away and back has no hand up, and neither who has left", async () => {
  const page = await leaveHandUp();
  page.keepSeat({ room: "den", name: "Ann" }, "lobby");
  assert(!page.recallHand("den"));
  (await load()).keepSeat(ANN, "den");
  const back = await load();
  back.keepSeat(ANN);
  assert(!back.recallHand("lobby"));
  back.keepHand("lobby", true);
  back.dropSeat("lobby");
  back.keepHand("lobby", true); // the page tells it once more as it goes
  const next = await load();
  next.keepSeat(ANN);
  assert(!next.recallHand("lobby"));
});

test("who is given another name has the hand up as before, also in one of several rooms", async () => {
  const page = await leaveHandUp();
  page.addSeat({ room: "den", name: "Ann" });
  page.renameSeat("lobby", "Ann Lee");
  assert(page.recallHand("lobby"));
  page.keepHand("lobby", false);
  assert(!page.recallHand("lobby"));
  assert.deepEqual(page.recallSeats(), [
    { room: "lobby", name: "Ann Lee" },
    { room: "den", name: "Ann" },
  ]);
});
