/** What the host refused is said in the page's language, and a person's own words as they are. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { de } from "../pages/chat/words/de.js";
import { en } from "../pages/chat/words/en.js";

test("a rule without words of its own is named in the page's language", () => {
  const refused = { code: "refused-by-rule", text: "That is against the rule 'no shouting'." };
  assert.match(de.notSent(refused), /^Nicht gesendet\. Das ist gegen die Regel .?no shouting.?\.$/);
  assert.match(en.notSent(refused), /^Not sent\. That is against the rule .?no shouting.?\.$/);
  const own = { code: "refused-by-rule", text: "Please\nbe kind" };
  assert.match(de.notSent(own), /^Nicht gesendet\. .?Please be kind.?$/);
});

test("what a moderator denied without a word has no English beside the German", () => {
  const denied = { code: "denied", text: "A moderator did not let this through." };
  assert.doesNotMatch(de.notSent(denied), /moderator/);
  assert.match(de.notSent({ ...denied, text: "Not here" }), /Not here/);
});

test("the reason that a rule gives for a mute is in the page's language", () => {
  const why = "That is against the rule 'No insults'.";
  assert.match(de.reason(why), /^Der Grund: Das ist gegen die Regel .?No insults.?\.$/);
  assert.match(en.reason(why), /^The reason: That is against the rule .?No insults.?\.$/);
  assert.match(de.reason("Calm down"), /^Der Grund: .?Calm down.?$/);
  const banned = { code: "banned", text: "", why };
  assert.doesNotMatch(de.notJoined(banned), /against/);
});
