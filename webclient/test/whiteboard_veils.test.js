/** Pictures on the board of a room that blurs them, with the library's board and the page's pen and keys. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Board } from "../lib/board.js";
import { Keys } from "../pages/whiteboard/keys.js";
import { Pen } from "../pages/whiteboard/pen.js";
import { readStroke } from "../pages/whiteboard/stroke.js";
import { Veils } from "../pages/whiteboard/veils.js";
import { View } from "../pages/whiteboard/view.js";
import { piece } from "./board_stage.js";
import { Stage as Host, settle } from "./fakes.js";

/** As large as the board. */
const WHOLE = [0, 0, 10_000, 0, 10_000, 7500, 0, 7500, 0, 0];
/** Its left half. */
const HALF = [0, 0, 5000, 0, 5000, 7500, 0, 7500, 0, 0];

/** The head of a WebP. */
function webp() {
  const bytes = new Uint8Array(40);
  bytes.set(new TextEncoder().encode("RIFF    WEBPVP8 "));
  new DataView(bytes.buffer).setUint16(26, 64, true);
  new DataView(bytes.buffer).setUint16(28, 48, true);
  return { $bytes: Buffer.from(bytes).toString("base64") };
}

/** A board on which Bob has two pictures and Ann, whose page it is, one. @param {boolean} [blur] */
async function table(blur = true) {
  const host = new Host({ reconnect: () => 0 });
  await host.join();
  host.say({ type: "room-updated", room: { ...host.client.room, blur } });
  const board = new Board(host.client, { read: readStroke });
  const data = (/** @type {number[]} */ points) => ({
    ...{ points, look: [0, 1], shape: "picture", picture: webp() },
  });
  host.say(
    piece([
      { seq: 1, from: "Bob", data: data(WHOLE) },
      { seq: 2, from: "Bob", data: data(HALF) },
      { seq: 3, from: "Ann", own: true, data: data(HALF) },
    ]),
  );
  const view = new View();
  view.resize(1000, 750);
  /** @type {(number | null)[]} */
  const shown = [];
  const veils = new Veils(
    host.client,
    () => board.strokes,
    view,
    ({ seq }) => shown.push(seq),
  );
  const surface = Object.assign(new EventTarget(), {
    focus() {},
    setPointerCapture() {},
    getBoundingClientRect: () => ({ left: 0, top: 0 }),
  });
  const said = () => {};
  const handlers = { grown: said, moved: said, spared: said, barred: said, told: said };
  const pen = new Pen(/** @type {any} */ (surface), board, view, handlers);
  pen.veils = veils;
  new Keys(/** @type {any} */ (surface), board, pen, handlers);
  const tap = (/** @type {number} */ x, moved = 0, end = "pointerup") => {
    for (const [type, at] of /** @type {[string, number][]} */ ([
      ["pointerdown", x],
      ["pointermove", x + moved],
      [end, x + moved],
    ])) {
      const event = new Event(type, { cancelable: true });
      const where = { pointerId: 1, pointerType: "mouse", clientX: at, clientY: 300 };
      surface.dispatchEvent(Object.assign(event, { ...where, button: 0, pressure: 0.5 }));
    }
  };
  const key = (/** @type {string} */ type) =>
    surface.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), { key: " " }));
  const covered = () => board.strokes.filter((each) => veils.covers(each)).map(({ seq }) => seq);
  const drawn = () => host.sent("event").length;
  return { host, board, pen, veils, tap, key, covered, drawn, shown };
}

test("others' pictures are covered until they are tapped, the topmost first, and nothing is drawn", async () => {
  const { tap, covered, drawn, shown } = await table();
  assert.deepEqual(covered(), [1, 2]);
  tap(200, 40);
  tap(200, 0, "pointercancel");
  assert.deepEqual(covered(), [1, 2], "that was no tap");
  tap(200, 3);
  assert.deepEqual([covered(), shown], [[1], [2]]);
  tap(800);
  assert.deepEqual([covered(), shown], [[], [2, 1]]);
  assert.equal(drawn(), 0);
  tap(800);
  await settle();
  assert.equal(drawn(), 1, "what is shown is drawn on");
});

test("who may not draw sees them by a tap all the same, and Space shows what is under the cross", async () => {
  const { pen, tap, key, covered, drawn } = await table();
  pen.blocked = true;
  tap(800);
  assert.deepEqual(covered(), [2]);
  pen.blocked = false;
  // The cross begins in the middle of the board, at the edge of the left half.
  key("keydown");
  assert.deepEqual(covered(), [2], "held, Space may move the view");
  key("keyup");
  assert.deepEqual(covered(), []);
  assert.equal(drawn(), 0);
});

test("a file of the board has the frame alone of what is covered", async () => {
  const { board, veils, tap } = await table();
  const shapes = () => board.strokes.map((each) => veils.kept(each).shape);
  assert.deepEqual(shapes(), [undefined, undefined, "picture"]);
  assert(board.strokes.every((each) => veils.kept(each).points.length === 10));
  assert(board.strokes.slice(0, 2).every((each) => veils.kept(each).picture === undefined));
  tap(200);
  assert.deepEqual(shapes(), [undefined, "picture", "picture"]);
});

test("where the room doesn't blur them none is covered", async () => {
  const { host, tap, covered, drawn } = await table(false);
  assert.deepEqual(covered(), []);
  tap(800);
  assert.equal(drawn(), 1);
  host.say({ type: "room-updated", room: { ...host.client.room, blur: true } });
  assert.deepEqual(covered(), [1, 2]);
});
