import assert from "node:assert/strict";
import { test } from "node:test";
import { Pen } from "../pages/whiteboard/pen.js";
import { View } from "../pages/whiteboard/view.js";

/** Each pointer draws at a height of its own, so a stroke tells whose it is. */
const POINTERS = [
  { id: 1, type: "pen", y: 100 },
  { id: 2, type: "touch", y: 200 },
  { id: 3, type: "touch", y: 300 },
  { id: 4, type: "mouse", y: 400 },
];

/** A surface that is touched, and a board that keeps what is drawn. */
class Desk {
  /** @type {Map<string, number[]>} the strokes in the making, as the others see them */
  shown = new Map();
  /** @type {number[]} the height of each stroke that was drawn */
  drawn = [];
  dropped = 0;
  barred = 0;
  /** @type {unknown[]} */
  pointed = [];
  view = new View();
  #previews = 0;
  #surface = Object.assign(new EventTarget(), {
    focus() {},
    setPointerCapture() {},
    getBoundingClientRect: () => ({ left: 0, top: 0 }),
  });

  constructor() {
    this.view.resize(1000, 750);
    const board = {
      strokes: [],
      newPreview: () => `preview ${++this.#previews}`,
      show: (/** @type {string} */ name, /** @type {number[]} */ points) =>
        this.shown.set(name, points),
      hide: (/** @type {string} */ name) => {
        this.dropped += Number(this.shown.delete(name));
      },
      draw: (/** @type {any} */ { points }, /** @type {string} */ name) => {
        assert.ok(this.shown.delete(name), "drawn once, after it was begun");
        this.drawn.push(points[1] / 10);
      },
      point: (/** @type {unknown} */ at) => this.pointed.push(at),
      unfade() {},
    };
    const nothing = () => {};
    const barred = () => {
      this.barred += 1;
    };
    const handlers = { grown: nothing, moved: nothing, spared: nothing, barred };
    this.pen = new Pen(
      /** @type {any} */ (this.#surface),
      /** @type {any} */ (board),
      this.view,
      handlers,
    );
  }

  /** @param {string} type @param {{id: number, type: string, y: number}} pointer @param {number} [x] */
  say(type, { id, type: pointerType, y }, x = 100) {
    const event = new Event(type, { cancelable: true });
    const members = {
      pointerId: id,
      pointerType,
      clientX: x,
      clientY: y,
      button: 0,
      pressure: 0.5,
    };
    this.#surface.dispatchEvent(Object.assign(event, members));
  }
}

/** All orders of these. @template T @param {T[]} things @returns {T[][]} */
const orders = (things) =>
  things.length === 0
    ? [[]]
    : things.flatMap((thing, at) =>
        orders(things.toSpliced(at, 1)).map((rest) => [thing, ...rest]),
      );

/** Numbers that look like chance, the same at each run. @param {number} seed */
function chance(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const [pen, palm, finger, mouse] = POINTERS;

test("a pen draws its one stroke in whichever order hands touch and lift", () => {
  for (const touched of orders([pen, palm, finger])) {
    for (const lifted of orders([pen, palm, finger])) {
      for (const end of ["pointerup", "pointercancel"]) {
        const desk = new Desk();
        const order = `${touched.map(({ id }) => id)} ${end} ${lifted.map(({ id }) => id)}`;
        for (const pointer of touched) {
          desk.say("pointerdown", pointer);
          for (const each of touched) desk.say("pointermove", each, 150);
        }
        for (const pointer of lifted) desk.say(pointer === pen ? "pointerup" : end, pointer);
        assert.deepEqual(desk.drawn, [pen.y], order);
        assert.equal(desk.shown.size, 0, order);
      }
    }
  }
});

test("two fingers draw nothing, and the next finger alone draws", () => {
  for (const lifted of orders([palm, finger])) {
    const desk = new Desk();
    desk.say("pointerdown", palm);
    desk.say("pointermove", palm, 120);
    desk.say("pointerdown", finger);
    for (const pointer of lifted) desk.say("pointerup", pointer);
    assert.deepEqual([desk.drawn, desk.dropped], [[], 1]);
    desk.say("pointerdown", finger);
    desk.say("pointermove", finger, 150);
    desk.say("pointerup", finger);
    assert.deepEqual(desk.drawn, [finger.y]);
  }
});

test("after any tangle of pointers all is as before it: each of them draws again", () => {
  for (let seed = 0; seed < 2_000; seed += 1) {
    const next = chance(seed);
    const desk = new Desk();
    /** @type {Set<typeof pen>} */
    const down = new Set();
    for (let step = 0; step < 30; step += 1) {
      const pointer = POINTERS[next(POINTERS.length)];
      const kinds = ["pointerup", "pointercancel", "lostpointercapture", "pointermove"];
      const kind = down.has(pointer) ? kinds[next(kinds.length)] : "pointerdown";
      desk.say(kind, pointer, next(1000));
      if (kind === "pointerdown") down.add(pointer);
      else if (kind !== "pointermove") down.delete(pointer);
      assert.ok(desk.shown.size <= 1, `one stroke at a time, seed ${seed}`);
    }
    for (const pointer of down) desk.say("pointercancel", pointer);
    assert.equal(desk.shown.size, 0, `nothing is left in the making, seed ${seed}`);
    desk.view.fit();
    const before = desk.drawn.length;
    for (const pointer of [pen, mouse]) {
      desk.say("pointerdown", pointer);
      desk.say("pointerup", pointer);
    }
    assert.deepEqual(desk.drawn.slice(before), [pen.y, mouse.y], `seed ${seed}`);
  }
});

test("who may not draw is told so, points at nothing, and still moves the view", () => {
  const desk = new Desk();
  desk.say("pointermove", mouse);
  assert.equal(desk.pointed.length, 1);
  desk.say("pointerdown", mouse);
  desk.pen.blocked = true;
  assert.equal(desk.dropped, 1);
  desk.say("pointermove", mouse, 150);
  desk.say("pointerup", mouse);
  desk.say("pointermove", mouse);
  assert.equal(desk.pointed.length, 1);
  desk.say("pointerdown", palm);
  assert.equal(desk.barred, 1);
  desk.view.zoomBy(2);
  const { x } = desk.view.pixel(0, 0);
  desk.say("pointerdown", finger);
  desk.say("pointermove", finger, 150);
  assert.notEqual(desk.view.pixel(0, 0).x, x);
  for (const each of [palm, finger]) desk.say("pointerup", each);
  desk.pen.blocked = false;
  desk.view.fit();
  desk.say("pointerdown", mouse);
  desk.say("pointerup", mouse);
  assert.deepEqual([desk.drawn, desk.barred], [[mouse.y], 1]);
});

test("what is cancelled is not drawn, and a press whose end was never told is no second hand", () => {
  const desk = new Desk();
  desk.say("pointerdown", finger);
  desk.say("pointercancel", finger);
  desk.say("pointerdown", finger);
  desk.say("pointerdown", finger);
  desk.say("pointerup", finger);
  assert.deepEqual(desk.drawn, [finger.y]);
  assert.equal(desk.dropped, 2);
});
