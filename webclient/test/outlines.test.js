/** The outlines of strokes: the panel has the same (tests/gui/board/test_outline.py). */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import "./from_the_host.js";

const { getStroke } = await import("/vendor/perfect-freehand/index.mjs");

const written = readFileSync(new URL("../../tests/vectors/outlines.json", import.meta.url), {
  encoding: "utf8",
});

for (const { name, points, options, edge } of JSON.parse(written)) {
  test(`the outline of ${name}`, () => {
    const rounded = getStroke(points, options).map((/** @type {number[]} */ place) =>
      place.map((each) => Number(each.toFixed(3))),
    );
    assert.deepEqual(rounded, edge);
  });
}
