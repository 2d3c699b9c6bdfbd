import assert from "node:assert/strict";
import { test } from "node:test";
import { INKS } from "../pages/whiteboard/stroke.js";
import { DARK, LIGHT } from "../pages/whiteboard/theme.js";

/** Relative luminance, as WCAG 2.2 has it. @param {string} colour #rrggbb */
function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {string} one @param {string} other */
function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

for (const [name, theme] of Object.entries({ light: LIGHT, dark: DARK })) {
  test(`each ink reads on ${name} paper`, () => {
    assert.equal(theme.inks.length, INKS);
    assert.equal(new Set(theme.inks).size, INKS);
    for (const ink of theme.inks) assert(contrast(ink, theme.paper) >= 4.5, ink);
    assert.equal(new Set(theme.notes).size, INKS);
    for (const note of theme.notes) assert(contrast(theme.inks[0], note) >= 4.5, note);
  });
}

test("an ink has the same hue on both papers", () => {
  const strongest = (/** @type {string} */ colour) => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    return parts.indexOf(Math.max(...parts));
  };
  // The first has none: it is black, and light in the dark.
  LIGHT.inks.slice(1).forEach((ink, index) => {
    assert.equal(strongest(ink), strongest(DARK.inks[index + 1]), ink);
  });
});
