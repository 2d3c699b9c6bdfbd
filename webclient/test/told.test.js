/** What stands in the log of others: who came and left, and what moderators did, in sentences. */

import assert from "node:assert/strict";
import { test } from "node:test";
import "./from_the_host.js";
import { Moderation } from "../lib/moderation.js";
import { de } from "../pages/chat/moderating/de.js";
import { en } from "../pages/chat/moderating/en.js";
import { Stage } from "./fakes.js";

const { Acting } = await import("../pages/chat/acting.js");
const { Comings } = await import("../pages/chat/comings.js");

test("who came and who left stand in the order of it", () => {
  const line = /** @type {any} */ ({ isConnected: true, textContent: "", hidden: false });
  const comings = new Comings(() => line);
  comings.left("Dora");
  comings.came("Dora2");
  assert.equal(line.textContent, "Dora left. Dora2 joined.");
  comings.came("Dora");
  assert.equal(line.textContent, "Dora2 joined.", "who is back has not left");
  comings.left("Ben");
  comings.came("Cem");
  assert.equal(line.textContent, "Dora2 and Cem joined. Ben left.");
  for (const name of ["Dora2", "Cem"]) comings.left(name);
  comings.came("Ben");
  assert(line.hidden);
});

test("an act is told in a sentence, also where nobody is known, or something was set", () => {
  const { client } = new Stage();
  const acting = new Acting(client, new Moderation(client), /** @type {any} */ (null), String);
  const told = (/** @type {object} */ act) =>
    acting.told({ id: 1, time: 1, by: "moderator", name: "Ben", what: "mute", ...act });
  assert.equal(told({ whom: [["Cem", "s"]] }), "Ben muted Cem.");
  assert.equal(told({ whom: [["Cem", "s"]], undone: true }), "Taken back: Ben muted Cem.");
  assert.equal(told({ what: "unban", by: "host" }), "The host lifted the ban.");
  assert.equal(told({ what: "approve" }), "Ben let a message through.");
  assert.equal(told({ what: "give-word" }), "Ben took the word back.");
  const slow = { what: "set-slow-mode", params: { slow: 30 } };
  assert.equal(told(slow), "Ben set slow mode: 30 seconds.");
  const table = { what: "apply-preset", params: { table: "quiet" } };
  assert.equal(told(table), "Ben set who may do what: “Quiet”.");
  assert.equal(told({ what: "frobnicate" }), "", "of what no page knows");
  assert.equal(told({ what: "frobnicate", whom: [["$&", "s"]] }), "Ben frobnicate $&.");
});

test("whom a deed is about has one place in each language's sentence, or none in both", () => {
  for (const [what, deed] of Object.entries(en.deeds)) {
    assert.equal(deed.split("{}").length, de.deeds[what].split("{}").length, what);
  }
  assert.equal(
    de.acted("Ben", de.deeds.mute.replace("{}", "Cem"), false),
    "Ben hat Cem stummgeschaltet.",
  );
});
