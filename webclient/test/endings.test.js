import assert from "node:assert/strict";
import { test } from "node:test";
import { whyInGerman } from "../pages/shared/host/de.js";
import { whyInEnglish } from "../pages/shared/host/en.js";

test("why it is over is said in the page's language, whatever the host wrote", () => {
  const error = { code: "room-full", text: "This room is full." };
  assert.equal(
    whyInGerman({ error }),
    "Mehr Leute fasst dieser Raum nicht. Versuch es später noch einmal.",
  );
  assert.match(whyInGerman({ reason: "ROOM_CLOSED", text: "" }), /^Der Gastgeber hat/);
  assert.match(whyInGerman({ reason: "SOMETHING_NEW", text: "" }), /^Der Gastgeber/);
  assert.match(
    whyInEnglish({ reason: "JOIN_FAILURE", error: { code: "timeout", text: "x" } }),
    /long/,
  );
});

test("what a moderator wrote stands beside it, on one line and unable to turn it", () => {
  const told = whyInGerman({ reason: "KICKED", text: "Come back\n\u202etomorrow", error: null });
  assert.equal(told, "Die Moderation hat dich hinausgeschickt. Der Grund: „Come back tomorrow“.");
  assert.match(whyInEnglish({ reason: "KICKED", text: "Enough!", error: null }), /: “Enough!”$/);
});

test("it is said after how long one may come back, when the host has said so", () => {
  const kicked = { reason: "KICKED", error: null, retryAfter: 59.2 };
  assert.equal(
    whyInEnglish(kicked),
    "The moderator sent you out. You can join again in 60 seconds.",
  );
  const error = { code: "removed", text: "You were removed.", retryAfter: 600 };
  assert.match(whyInGerman({ reason: "JOIN_FAILURE", error }), /In 10 Minuten kannst du wieder/);
  assert.doesNotMatch(whyInGerman({ reason: "SLOW_READER" }), /Minute|Sekunde/);
});

test("what no page knows yet is told in the host's words", () => {
  assert.equal(
    whyInGerman({ error: { code: "new-rule", text: "Not on Sundays." } }),
    "Not on Sundays.",
  );
  assert.equal(whyInGerman({ reason: "toString", text: "" }), "Der Gastgeber hat es beendet.");
});
