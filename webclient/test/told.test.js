/** What stands in the log of others: who came and left, and what moderators did, in sentences. */

import assert from "node:assert/strict";
import { test } from "node:test";
import "./from_the_host.js";
import { Moderation } from "../lib/moderation.js";
import { de } from "../pages/chat/moderating/de.js";
import { en } from "../pages/chat/moderating/en.js";
import { es } from "../pages/chat/moderating/es.js";
import { fr } from "../pages/chat/moderating/fr.js";
import { it } from "../pages/chat/moderating/it.js";
import { ja } from "../pages/chat/moderating/ja.js";
import { pl } from "../pages/chat/moderating/pl.js";
import { pt } from "../pages/chat/moderating/pt.js";
import { zh } from "../pages/chat/moderating/zh.js";
import { Stage, settle } from "./fakes.js";

const { Acting } = await import("../pages/chat/acting.js");
const { Comings } = await import("../pages/chat/comings.js");

/** A moderator who acts, what is told of that, and the ways back that are offered. */
async function desk() {
  const host = new Stage();
  const moderation = new Moderation(host.client);
  await host.join({ peers: [{ id: "Ann", joined: 1, role: "moderator" }] });
  /** @type {string[]} */
  const told = [];
  /** @type {(() => void)[]} */
  const backs = [];
  const confirmation = /** @type {any} */ ({
    tell: (/** @type {string} */ text, /** @type {(() => void) | null} */ back = null) => {
      told.push(text);
      if (back) backs.push(back);
    },
  });
  const acting = new Acting(host.client, moderation, confirmation, String);
  return { host, moderation, told, backs, acting };
}

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
  const muted = de.deeds.mute.replace("{}", "Cem");
  assert.equal(de.acted("Ben", muted, false, false), "Ben hat Cem stummgeschaltet.");
});

/** How a sentence begins that says what one did oneself. Arabic says it by one's name. @type {[typeof en, RegExp][]} */
const BEGINNINGS = /** @type {any} */ ([
  [en, /^You (now hold|no longer hold|(?!now |no )[a-z]+) /],
  [de, /^Du (hast|hältst) /],
  [fr, /^Tu (as|retiens|ne retiens) /],
  [es, /^Tú ((no )?has|(ya no )?retienes) /],
  [it, /^Tu ((non )?hai|(ora|non) trattieni) /],
  [pt, /^Você \p{Ll}/u],
  [pl, /^\p{Lu}\p{Ll}/u],
  [ja, /^(?!が)/],
  [zh, /^你/],
]);

test("of what one did oneself one reads as one is spoken to, whatever it was", () => {
  for (const [{ acted, deeds }, beginning] of BEGINNINGS) {
    for (const [what, deed] of Object.entries(deeds)) {
      if (what === "redeem-invite") continue; // that is told in other words
      const said = acted("Ben", deed.replace("{}", "Cem"), false, true);
      assert.match(said, beginning, what);
      assert.doesNotMatch(said, /Ben/, what);
    }
  }
  const undone = pl.acted("Ben", pl.deeds.mute.replace("{}", "Cem"), true, true);
  assert.equal(undone, "Cofnięto: wyłączono głos gościowi Cem.");
});

test("what one has done is told once, and what another did meanwhile is told, too", async () => {
  const { client } = new Stage();
  const moderation = new Moderation(client);
  /** @type {string[]} */
  const told = [];
  const confirmation = /** @type {any} */ ({
    tell: (/** @type {string} */ text) => told.push(text),
  });
  const acting = new Acting(client, moderation, confirmation, String);
  const act = (/** @type {number} */ id) => ({
    ...{ id, time: 1, by: "moderator", name: client.self, what: "mute", whom: [] },
  });
  const tell = (/** @type {number} */ id) => () => told.push(`row ${id}`);
  acting.unlessOwn(act(1), tell(1));
  assert.deepEqual(told, ["row 1"], "nothing of one's own is under way here");
  await acting.during(async () => {
    acting.unlessOwn(act(2), tell(2));
    acting.unlessOwn(act(3), tell(3));
    acting.unlessOwn({ ...act(4), name: "Another" }, tell(4));
    moderation.emit("did", { command: { do: "mute" }, act: act(2) });
    assert.deepEqual(told, ["row 1", "row 4"]);
  });
  assert.deepEqual(told, ["row 1", "row 4", "row 3"]);
});

test("what one took back is told once, and what another did of one's own is told, too", async () => {
  const { host, moderation, told, acting } = await desk();
  const mute = { id: 1, time: 1, by: "moderator", name: "Ann", what: "mute", whom: [["Cem", "s"]] };
  const others = { ...mute, id: 2, name: "Ben" };
  moderation.on("acted", (act) => acting.unlessOwn(act, () => told.push(`row ${act.id}`)));
  const by = (/** @type {string} */ name) => ({
    ...{ undone: true, undone_by: "moderator", undone_name: name },
  });
  for (const act of [mute, others]) {
    const done = acting.undo(/** @type {any} */ (act));
    const [{ ref }] = host.sent("do").slice(-1);
    // The host names no act where one was taken back.
    host.say({ type: "acted", act: { ...act, ...by("Ann") } }, { type: "done", ref });
    assert.equal(await done, true);
  }
  assert.deepEqual(told, ["Taken back: You muted Cem.", "Taken back: Ben muted Cem."]);
  await acting.during(async () => {
    host.say({ type: "acted", act: { ...mute, ...by("Ben") } });
  });
  assert.equal(told.at(-1), "row 1");
});

test("of many that are taken back at once there is no line of each besides", async () => {
  const { host, moderation, told, backs, acting } = await desk();
  moderation.on("acted", (act) => acting.unlessOwn(act, () => told.push(`row ${act.id}`)));
  const send = host.channel.send.bind(host.channel);
  let acts = 0;
  host.channel.send = (raw) => {
    send(raw);
    const { type, ref, command } = JSON.parse(raw);
    if (type !== "do") return;
    const isUndo = command.do === "undo";
    const id = isUndo ? command.act : ++acts;
    const whom = [[`guest ${id}`, `stay ${id}`]];
    const undone = isUndo && { undone: true, undone_by: "moderator", undone_name: "Ann" };
    const made = { id, time: 1, by: "moderator", name: "Ann", what: "mute", whom, can_undo: true };
    host.say({ type: "acted", act: { ...made, ...undone } });
    host.say({ type: "done", ref, ...(isUndo ? {} : { act: id }) });
  };
  const whoms = [1, 2, 3].map((id) => ({ name: `guest ${id}`, stay: `stay ${id}` }));
  await acting.forMany().have(whoms, { do: "mute" });
  assert.deepEqual(told, ["You muted guest 1, guest 2, and guest 3."]);
  backs.at(-1)?.();
  await settle();
  assert.deepEqual(told.slice(1), ["Taken back: You muted guest 1, guest 2, and guest 3."]);
});
