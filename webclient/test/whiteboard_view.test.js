import assert from "node:assert/strict";
import { test } from "node:test";
import { Emitter } from "../lib/emitter.js";
import { asSvg } from "../pages/whiteboard/exporting.js";
import { Follow, readView } from "../pages/whiteboard/follow.js";
import { LASTS, Laser } from "../pages/whiteboard/laser.js";
import { nextPaper, PAPERS, ruling } from "../pages/whiteboard/paper.js";
import { HEIGHT, SPAN } from "../pages/whiteboard/stroke.js";
import { View } from "../pages/whiteboard/view.js";

const ALL = { left: 0, top: 0, right: SPAN, bottom: HEIGHT };

test("what one looks at is seen on a screen of another shape", () => {
  const [wide, tall] = [new View(), new View()];
  wide.resize(1600, 600);
  tall.resize(360, 640);
  wide.zoomBy(4, { x: 300, y: 200 });
  tall.showBox(wide.box);
  for (const [corner, way] of /** @type {["left" | "top" | "right" | "bottom", number][]} */ ([
    ["left", 1],
    ["top", 1],
    ["right", -1],
    ["bottom", -1],
  ]))
    assert((wide.box[corner] - tall.box[corner]) * way >= -1, corner);
  tall.fit();
  assert.deepEqual(tall.box, ALL);
});

test("the view goes after what is drawn by keys, no further than it must", () => {
  const view = new View();
  view.resize(1000, 750);
  assert(!view.reveal(0, 0));
  view.zoomBy(4);
  const { right, top } = view.box;
  assert(view.reveal(right + 500, top + 10));
  assert.equal(Math.round(view.box.right), Math.round(right + 500));
  assert.equal(view.box.top, top);
});

test("what is ruled lies on the paper, and the button turns over all papers", () => {
  /** @type {import("../pages/whiteboard/paper.js").Paper} */
  let paper = "plain";
  const seen = PAPERS.map(() => {
    paper = nextPaper(paper);
    for (const [x, y, width, height] of ruling(paper, 4))
      assert(x >= 0 && y >= 0 && x + width <= SPAN && y + height <= HEIGHT);
    return paper;
  });
  assert.deepEqual([...seen].sort(), [...PAPERS].sort());
  assert.equal(ruling("plain", 4).length, 0);
});

/** Draws a line through its points. @param {import("../pages/whiteboard/stroke.js").Stroke} stroke @param {boolean} _ @param {any} path */
function outline({ points }, _, path) {
  path.moveTo(points[0], points[1]);
  path.quadraticCurveTo(...points);
  path.closePath();
}

test("ten thousand strokes are one SVG, and where outlines are too much their lines are there", async () => {
  const strokes = Array.from({ length: 10_000 }, (_, i) => ({
    points: [i, 0, i, 7_500],
    look: [i % 6, i % 3],
  }));
  const whole = await (await asSvg(strokes, "squared", outline)).text();
  assert.equal(whole.match(/<path /g)?.length, 10_000 + 2);
  const short = await (await asSvg(strokes, "plain", outline, 1_000)).text();
  assert.equal(short.match(/<path /g)?.length, 10_000 + 1);
  assert(
    short.includes(
      'stroke-width="80" stroke-linecap="round" stroke-linejoin="round" d="M9997 0h0L9997 7500"',
    ),
  );
  // Nothing in it but numbers and what stands in our own modules.
  assert.match(
    whole,
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [\w="\s]+>\n(<path fill="#[0-9a-f]{6}" d="[MQhvzZ\d .-]+"\/>\n)+<\/svg>\n$/,
  );
});

/** A board that keeps what goes out. */
const boardOf = () => {
  /** @type {any[]} */
  const shown = [];
  let names = 0;
  const board = /** @type {any} */ ({
    newPreview: () => `${++names}`,
    show: (
      /** @type {string} */ stroke,
      /** @type {number[]} */ points,
      /** @type {number[]} */ look,
    ) => shown.push({ stroke, points: [...points], look }),
    hide: (/** @type {string} */ stroke) => shown.push({ stroke, ended: true }),
  });
  return { board, shown };
};

test("what the light has passed goes out by itself, here and where others see it", () => {
  let now = 0;
  const { board, shown } = boardOf();
  const [mine, theirs] = [new Laser(board, () => now), new Laser(board, () => now)];
  for (const x of [10, 500, 900]) mine.point({ x, y: 100 });
  const { stroke, points, look } = shown.at(-1);
  const preview = { from: "Ann", stroke, points, look };
  theirs.see([preview]);
  theirs.see([preview]);
  theirs.see([{ from: "Bob", stroke: "b", points: [1, 1, 2, 2], look: [0, 1] }]);
  assert.deepEqual(
    theirs.lit().map((spots) => spots.map(({ x }) => x)),
    [[10, 500, 900]],
  );
  assert.deepEqual(mine.lit()[0].length, 3);
  mine.lift();
  assert.deepEqual(shown.at(-1), { stroke, ended: true });
  now = LASTS + 1;
  theirs.see([preview]);
  assert.deepEqual([mine.lit(), theirs.lit()], [[], []]);
});

/** @extends {Emitter<any>} */
class Guest extends Emitter {
  state = "open";
  self = "Me";
  peers = [
    { id: "Me" },
    { id: "Ann", role: "moderator" },
    { id: "Bob" },
    { id: "Cid", role: "moderator" },
  ];
  /** @type {any[]} */
  passed = [];

  /** @param {any} frame */
  pass(frame) {
    this.passed.push(frame);
    return true;
  }

  /** @param {string} from @param {unknown} data */
  hear(from, data) {
    this.emit("other", { type: "passing", name: "board-view", from, data });
  }
}

/** @param {Guest} guest */
function followOf(guest) {
  /** @type {string[]} */
  const guided = [];
  const follow = new Follow(/** @type {any} */ (guest), {
    seen: () => ({ box: ALL, paper: "squared" }),
    guided: ({ box }) => guided.push(`${box.left}`),
    changed: () => {},
  });
  return { follow, guided };
}

test("only a moderator is followed, until one looks around, and again after that", () => {
  const guest = new Guest();
  const { follow, guided } = followOf(guest);
  guest.hear("Bob", [1, 0, 5_000, 5_000, 0]);
  guest.hear("Nobody", [2, 0, 5_000, 5_000, 0]);
  assert.deepEqual([guided, follow.guide], [[], null]);
  guest.hear("Ann", [3, 0, 5_000, 5_000, 2]);
  guest.hear("Cid", [4, 0, 5_000, 5_000, 0]);
  assert.deepEqual([guided, follow.guide?.paper], [["3"], "squared"]);
  follow.moved();
  guest.hear("Ann", [5, 0, 5_000, 5_000, 0]);
  assert.deepEqual([guided, follow.isFollowing], [["3"], false]);
  follow.comeBack();
  assert.deepEqual(guided, ["3", "5"]);
  guest.peers[1].role = undefined;
  guest.emit("peers", {});
  assert.equal(follow.guide, null);
  guest.hear("Cid", [6, 0, 5_000, 5_000, 0]);
  assert.deepEqual(guided, ["3", "5", "6"]);
  guest.hear("Cid", null);
  assert.equal(follow.guide, null);
});

test("who is no moderator leads nobody, and who is no longer one stops", () => {
  const guest = new Guest();
  const { follow } = followOf(guest);
  follow.lead(true);
  assert.deepEqual([follow.isLeading, guest.passed], [false, []]);
  guest.peers[0].role = "moderator";
  follow.lead(true);
  assert.deepEqual(guest.passed.at(-1).data, [0, 0, SPAN, HEIGHT, 2]);
  guest.peers[0].role = undefined;
  guest.emit("peers", {});
  assert.equal(follow.isLeading, false);
  assert.equal(guest.passed.at(-1).data, null);
});

test("what is no part of the board is no view", () => {
  for (const data of [
    undefined,
    "all",
    [],
    [0, 0, 1, 1, 0],
    [0, 0, SPAN, HEIGHT],
    [0, 0, SPAN + 1, HEIGHT, 0],
    [5_000, 0, 0, HEIGHT, 0],
    [0, 0.5, SPAN, HEIGHT, 0],
    [0, 0, "10000", HEIGHT, 0],
  ])
    assert.equal(readView(data), null, JSON.stringify(data));
  assert.equal(readView([0, 0, SPAN, HEIGHT, 77])?.paper, "plain");
});
