/** The same done to several: of some it may be refused, and the one who wants it presses again. */

import assert from "node:assert/strict";
import { test } from "node:test";
import "./from_the_host.js";
import { Moderation } from "../lib/moderation.js";
import { Stage, settle } from "./fakes.js";

const { Acting } = await import("../pages/chat/acting.js");

const BAN = { do: "ban", parts: ["device"] };
const WHOMS = ["Ben", "Cem", "Dora"].map((name) => ({ name, stay: `stay-${name}` }));

/** A moderator, and a host that bans all but those who moderate by now. */
async function stage() {
  const host = new Stage({ reconnect: () => 0 });
  const moderation = new Moderation(host.client);
  await host.join({ peers: [{ id: "Ann", joined: 1, role: "moderator" }] });
  /** @type {{text: string, undo: (() => void) | null}[]} */
  const told = [];
  const confirmation = /** @type {any} */ ({
    tell: (/** @type {string} */ text, /** @type {any} */ undo = null) => told.push({ text, undo }),
    refuse: (/** @type {string} */ text) => told.push({ text, undo: null }),
  });
  const doing = new Acting(host.client, moderation, confirmation, String).forMany();
  /** @type {Set<string>} */
  const moderators = new Set();
  /** @type {Map<number, any>} */
  const acts = new Map();
  const send = host.channel.send.bind(host.channel);
  host.channel.send = (raw) => {
    send(raw);
    const { type, ref, command } = JSON.parse(raw);
    if (type !== "do") return;
    queueMicrotask(() => {
      if (moderators.has(command.peer)) {
        return host.say({ type: "done", ref, code: "not-allowed", text: "A moderator." });
      }
      const id = command.do === "undo" ? command.act : acts.size + 1;
      const whom = [[command.peer, command.stay]];
      const made = { id, time: 1, by: "moderator", name: "Ann", what: "ban", whom, can_undo: true };
      const act = command.do === "undo" ? { ...acts.get(id), undone: true } : made;
      acts.set(id, act);
      host.say({ type: "acted", act }, { type: "done", ref, act: id });
    });
  };
  /** Whom each command was about, or which act. */
  const asked = () => host.sent("do").map(({ command }) => command.peer ?? command.act);
  return { host, doing, told, moderators, asked };
}

test("the second press is for those alone who were refused, and one undo takes all back", async () => {
  const { doing, told, moderators, asked } = await stage();
  moderators.add("Cem");
  assert.equal(await doing.have(WHOMS, BAN), false);
  assert.deepEqual(doing.left(WHOMS), [WHOMS[1]]);
  moderators.clear();
  assert.equal(await doing.have(WHOMS, BAN), true);
  assert.deepEqual(asked(), ["Ben", "Cem", "Dora", "Cem"]);
  assert.deepEqual(doing.left(WHOMS), []);
  for (const name of ["Ben", "Cem", "Dora"]) assert(told.at(-1)?.text.includes(name));
  told.at(-1)?.undo?.();
  await settle();
  assert.deepEqual(asked().slice(4).sort(), [1, 2, 3]);
  assert.deepEqual(doing.left(WHOMS), WHOMS);
});

test("who was let in again between two presses is meant again", async () => {
  const { doing, told, moderators, asked } = await stage();
  moderators.add("Dora");
  await doing.have(WHOMS, BAN);
  told.at(-1)?.undo?.();
  await settle();
  assert.deepEqual(doing.left(WHOMS), WHOMS);
  moderators.clear();
  await doing.have(WHOMS, BAN);
  assert.deepEqual(asked().slice(5), ["Ben", "Cem", "Dora"]);
  told.at(-1)?.undo?.();
  await settle();
  assert.deepEqual(asked().slice(8), [3, 4, 5], "what was taken back is not taken back again");
});

test("where all are refused that is said, and there is nothing to take back", async () => {
  const { doing, told, moderators } = await stage();
  for (const { name } of WHOMS) moderators.add(name);
  assert.equal(await doing.have(WHOMS, BAN), false);
  assert.deepEqual(told.at(-1)?.undo, null);
  assert.deepEqual(doing.left(WHOMS), WHOMS);
});
