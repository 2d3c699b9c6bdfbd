import assert from "node:assert/strict";
import { test } from "node:test";
import { Shower, Shown } from "../lib/board_passing.js";
import { Emitter } from "../lib/emitter.js";
import { figure, isFigure } from "../pages/whiteboard/figure.js";
import { May } from "../pages/whiteboard/may.js";
import { around, boxOf, meet, touches } from "../pages/whiteboard/shape.js";
import {
  continued,
  extend,
  HEIGHT,
  isFull,
  MOST,
  previewLook,
  readPreview,
  readStroke,
  SHAPES,
  SPAN,
  WIDTHS,
} from "../pages/whiteboard/stroke.js";
import { View } from "../pages/whiteboard/view.js";
import { de } from "../pages/whiteboard/words/de.js";
import { en } from "../pages/whiteboard/words/en.js";

test("the longest stroke fits in one event, and the next goes on where it ended", () => {
  /** @type {import("../pages/whiteboard/stroke.js").Stroke} */
  const stroke = { points: [], look: [5, 2, 1] };
  for (let i = 0; i < MOST; i += 1) {
    assert(!isFull(stroke));
    const grew = extend(stroke, { x: i % 2 ? 10_000 : 9_000, y: 7_500, pressure: 1 });
    assert(grew);
  }
  assert(isFull(stroke));
  assert.deepEqual(readStroke(stroke), stroke);
  const event = { type: "event", name: "stroke", ref: "0".repeat(32) };
  assert(JSON.stringify({ ...event, data: { ...stroke, of: "0".repeat(32) } }).length < 16_384);
  assert.deepEqual(continued(stroke), { points: [10_000, 7_500, 100], look: [5, 2, 1] });
});

test("points lie on the board, and apart", () => {
  /** @type {import("../pages/whiteboard/stroke.js").Stroke} */
  const stroke = { points: [], look: [0, 0] };
  assert(extend(stroke, { x: -20, y: 99_999, pressure: 0 }));
  assert(!extend(stroke, { x: 3, y: HEIGHT, pressure: 0 }));
  assert(extend(stroke, { x: 10.4, y: HEIGHT, pressure: 0 }));
  assert.deepEqual(stroke.points, [0, HEIGHT, 10, HEIGHT]);
});

test("what is no stroke is not drawn", () => {
  const good = { points: [0, HEIGHT, SPAN, 0], look: [5, 2] };
  assert.deepEqual(readStroke({ ...good, more: 1 }), good);
  const pen = { points: [0, 0, 100], look: [0, 0, 1] };
  assert.deepEqual(readStroke(pen), pen);
  const bad = [
    null,
    "stroke",
    {},
    { ...good, points: "all" },
    { ...good, points: [] },
    { ...good, points: [1] },
    { ...good, points: [1, HEIGHT + 1] },
    { ...good, points: [1, "2"] },
    { ...good, points: [1.5, 2] },
    { ...good, points: Array(2 * MOST + 2).fill(1) },
    { ...good, look: [6, 2] },
    { ...good, look: [5, -1] },
    { ...good, look: [5] },
    { ...good, look: [5, 2, 2] },
    { ...good, look: [5, 2, 0, 0] },
    { points: [1, 2, 101], look: [0, 0, 1] },
    { points: [1, 2], look: [0, 0, 1] },
  ];
  for (const data of bad) assert.equal(readStroke(data), null, JSON.stringify(data));
});

test("a shape is known by its word; any other word is a line of the hand", () => {
  const good = { points: [0, HEIGHT, SPAN, 0], look: [5, 2] };
  for (const shape of SHAPES.slice(1)) {
    const stroke = { ...good, shape };
    assert.deepEqual(readStroke({ ...stroke, of: "x" }), stroke);
    assert.deepEqual(readPreview({ ...good, look: previewLook(stroke) })?.shape, shape);
  }
  assert.deepEqual(readPreview(good), good);
  const odd = [
    "",
    "spiral",
    "__proto__",
    "toString",
    7,
    Number.NaN,
    {},
    ["line"],
    null,
    "x".repeat(131_072),
  ];
  for (const shape of odd) assert.deepEqual(readStroke({ ...good, shape }), good);
  assert.deepEqual(readPreview({ ...good, look: [5, 2, 0, 9_999] })?.shape, undefined);
  for (const points of [
    [Number.NaN, 1],
    [1e308, 1],
    [-1e308, 1],
    [0, Infinity],
    [null, 1],
  ])
    assert.equal(readStroke({ ...good, points, shape: "arrow" }), null);
  assert.equal(readPreview({ ...good, look: [5, 2, 0, 1, 1] }), null);
});

test("a figure's points are on the board, few, and near each other", () => {
  const corners = [0, 1, 4_999.6, HEIGHT, SPAN, -1e308, 1e308];
  for (const shape of SHAPES.filter(isFigure))
    for (const x of corners)
      for (const y of corners) {
        const points = figure(shape, { x, y }, { x: 10_000, y: 0 });
        if (points.length === 0) continue;
        assert.notEqual(readStroke({ points, look: [0, 0], shape }), null, `${shape} ${x} ${y}`);
        for (let i = 2; i < points.length; i += 2) {
          const [across, down] = [points[i] - points[i - 2], points[i + 1] - points[i - 1]];
          assert(Math.hypot(across, down) < 402);
        }
      }
  assert.deepEqual(figure("line", { x: 100, y: 100 }, { x: 110, y: 100 }), [], "not meant");
});

test("figures lie between their two places", () => {
  const [from, to] = [
    { x: 1_000, y: 3_000 },
    { x: 5_000, y: 1_000 },
  ];
  for (const shape of ["line", "rectangle", "ellipse"]) {
    const { left, right, top, bottom } = boxOf({ points: figure(shape, from, to), look: [0, 0] });
    const edge = (right - left - 4_000) / 2;
    assert.deepEqual([left + edge, top + edge, bottom - edge], [1_000, 1_000, 3_000], shape);
  }
  const arrow = figure("arrow", from, to);
  const tips = arrow.filter((x, i) => i % 2 === 0 && x === to.x && arrow[i + 1] === to.y);
  assert.equal(tips.length, 2, "the shaft and both sides of the head end there");
  const stroke = { points: figure("rectangle", from, to), look: [0, 0], shape: "rectangle" };
  assert(touches(stroke, { x: 3_000, y: 1_000 }, 10));
  assert(!touches(stroke, { x: 3_000, y: 2_000 }, 10), "it is its edge");
});

test("others see a figure in the making as it is now", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const shown = new Shown();
  const shower = new Shower((frame) => shown.take({ ...frame, id: "Ann" }));
  const from = { x: 1_000, y: 1_000 };
  const points = [4_000, 2_000, 1_500].map((x) => figure("rectangle", from, { x, y: x }));
  for (const each of points) {
    shower.draw("one", each, [0, 0, 0, 4]);
    context.mock.timers.tick(100);
    assert.deepEqual(shown.previews[0].points, each);
  }
  shower.draw("one", figure("rectangle", from, from), [0, 0, 0, 4]);
  context.mock.timers.tick(100);
  assert.equal(shown.previews.length, 0, "it is drawn back to nothing");
  shower.draw("one", points[0], [0, 0, 0, 4]);
  assert.deepEqual(shown.previews[0].points, points[0], "and on again");
  shower.stop();
});

test("what goes whole goes half as often as what grows", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const count = (/** @type {(x: number) => number[]} */ pointsAt) => {
    let frames = 0;
    const shower = new Shower(() => {
      frames += 1;
      return true;
    });
    for (let x = 0; x < 100; x += 1) {
      shower.draw("one", pointsAt(x), [0, 0]);
      context.mock.timers.tick(10);
    }
    shower.stop();
    return frames;
  };
  /** @type {number[]} */
  const line = [];
  const grown = count((x) => {
    line.push(x, x);
    return line;
  });
  const whole = count((x) => [0, 0, x, x]);
  assert(grown >= 20, `${grown} in a second`);
  assert(whole <= 11, `${whole} in a second`);
});

test("an eraser meets a line between its points, and its whole width", () => {
  const line = { points: [1000, 1000, 5000, 1000], look: [0, 2] };
  const half = WIDTHS[2] / 2;
  assert(touches(line, { x: 3000, y: 1000 + half }, 10));
  assert(!touches(line, { x: 3000, y: 1000 + half + 11 }, 10));
  assert(touches(line, { x: 5000 + half, y: 1000 }, 10));
  assert(!touches(line, { x: 5000 + half + 11, y: 1000 }, 10));
  assert(touches({ points: [10, 10], look: [0, 0] }, { x: 12, y: 10 }, 5), "a dot");
});

test("boxes hold all of a stroke, and their union both", () => {
  const one = boxOf({ points: [100, 200, 300, 50], look: [0, 0] });
  assert(one.left <= 100 - WIDTHS[0] / 2 && one.right >= 300 + WIDTHS[0] / 2);
  assert(one.top <= 50 - WIDTHS[0] / 2 && one.bottom >= 200 + WIDTHS[0] / 2);
  const other = boxOf({ points: [5000, 5000, 100], look: [0, 0, 1] });
  assert(!meet(one, other));
  const both = around(one, other);
  assert(meet(both, one) && meet(both, other));
  assert.equal(around(null, one), one);
});

test("the view shows all of the board, in the middle", () => {
  const view = new View();
  view.resize(1000, 1000);
  assert.deepEqual([view.scale, view.left, view.top], [0.1, 0, 125]);
  assert.deepEqual(view.unit(500, 500), { x: SPAN / 2, y: HEIGHT / 2 });
  assert.deepEqual(view.pixel(SPAN, HEIGHT), { x: 1000, y: 875 });
});

test("going in keeps what lies under the finger, and the board never leaves the screen", () => {
  const view = new View();
  view.resize(1000, 750);
  const under = view.unit(200, 300);
  view.zoomBy(2, { x: 200, y: 300 });
  const now = view.unit(200, 300);
  assert(Math.hypot(now.x - under.x, now.y - under.y) < 1e-6);
  view.panBy(99_999, 99_999);
  assert.deepEqual([view.left, view.top], [0, 0]);
  view.panBy(-99_999, -99_999);
  const corner = view.pixel(SPAN, HEIGHT);
  assert(Math.hypot(corner.x - 1000, corner.y - 750) < 1e-6);
  view.zoomBy(1000);
  assert.equal(view.zoom, 8);
  view.fit();
  assert.deepEqual([view.zoom, view.left, view.top], [1, 0, 0]);
});

test("both languages have all words", () => {
  assert.deepEqual(Object.keys(de), Object.keys(en));
  for (const [key, word] of Object.entries(en)) {
    const other = /** @type {any} */ (de)[key];
    assert.equal(typeof other, typeof word);
    if (Array.isArray(word)) assert.equal(other.length, word.length);
  }
});

test("the board is described in words", () => {
  const { content, refused } = en;
  assert.equal(content(0, []), "The board is empty.");
  assert.equal(content(1, ["Ann"]), "1 line on the board, by Ann.");
  const names = ["Ann", "Bob", "Cid", "Dan", "Eve", "Fay"];
  assert.equal(content(12, names), "12 lines on the board, by Ann, Bob, and 4 others.");
  assert.equal(refused({ code: "odd", text: "No." }), "Not taken: No.");
  assert.match(refused({ code: "board-full", text: "" }), /full/);
});

test("whoever is muted or held is told until when and why, and may not draw", () => {
  /** @type {any} */
  const client = Object.assign(new Emitter(), { self: "Ann", peers: [{ id: "Ann", muted: 0 }] });
  const late = new May(client, { held: true, why: "Slowly" }, () => {});
  assert.deepEqual(
    late.bar,
    { kind: "held", until: Infinity, why: "Slowly" },
    "said before it was",
  );
  const may = new May(client, {}, () => {});
  const bar = () => may.bar;
  assert.equal(bar(), null);
  client.emit("you", { held: true, why: "Slowly" });
  assert.deepEqual(bar(), { kind: "held", until: Infinity, why: "Slowly" });
  client.peers = [{ id: "Ann", muted: 1000 }];
  assert.deepEqual(bar(), { kind: "muted", until: 1000, why: "Slowly" });
  client.peers = [{ id: "Ann", muted: Number.MAX_SAFE_INTEGER }];
  assert.equal(bar()?.until, Infinity);
  client.peers = [{ id: "Ann" }];
  client.emit("you", { denied: ["draw"] });
  assert.equal(bar()?.kind, "denied");
  client.emit("you", {});
  assert.equal(bar(), null);
});
