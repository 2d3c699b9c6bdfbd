/** What the host refused is said in the page's language, and a person's own words as they are. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { de as deModerating } from "../pages/chat/moderating/de.js";
import { de } from "../pages/chat/words/de.js";
import { en } from "../pages/chat/words/en.js";
import { whyInEnglish, whyInGerman } from "../pages/shared/endings.js";
import { de as boardDe } from "../pages/whiteboard/words/de.js";
import { en as boardEn } from "../pages/whiteboard/words/en.js";

/** All that the host can refuse with: the golden list is its own. */
const CODES = [
  ...readFileSync(new URL("../../peerpyrtc_desktop/core/errors.py", import.meta.url), "utf8")
    .split("class Reason")[0]
    .matchAll(/^ {4}[A-Z_]+ = "([a-z-]+)"$/gm),
].map(([, code]) => code);

const REASONS =
  "KICKED BANNED TIMED_OUT MOVED DENIED ROOM_CLOSED DUPLICATE_IDENTITY FLOODING SLOW_READER PROTOCOL_ERROR";

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

test("no code of the host's brings its English words into a German page", () => {
  assert(CODES.length > 40 && CODES.includes("refused-by-rule"));
  for (const code of CODES) {
    const error = { code, text: "ENGLISH" };
    const said = [
      de.notJoined(error),
      // What a rule refuses may be told in words that a person wrote for it.
      code === "refused-by-rule" || code === "denied" ? "." : de.notSent(error),
      code === "refused-by-rule" ? "." : de.notReacted(error, false),
      de.notRenamed("Ann", error),
      de.reportFailed(error),
      deModerating.whyNot(error),
      deModerating.notDone(error),
      de.notFound(code),
      de.fileFailed(code),
      de.noInvite(code),
      boardDe.refused(error),
      whyInGerman({ error }),
    ];
    for (const each of said) assert.doesNotMatch(each, /ENGLISH|undefined/, code);
    assert(
      said.every((each) => each.trim() !== ""),
      code,
    );
  }
});

test("a rule's words are in the page's language wherever a moderator's would stand", () => {
  const why = "That is against the rule 'No insults'.";
  const wave = "Too many came at once. Try again later.";
  const error = { code: "banned", text: "", why };
  const bar = /** @type {const} */ ({ kind: "muted", until: Infinity, why });
  const told = (/** @type {any} */ words, /** @type {any} */ board, /** @type {any} */ ending) => [
    words.hostSaid(why),
    words.reason(why),
    words.notJoined(error),
    board.barred(bar),
    ending({ reason: "KICKED", text: why }),
    ending({ error }),
  ];
  for (const each of told(de, boardDe, whyInGerman)) {
    assert.match(each, /Das ist gegen die Regel .?No insults/);
    assert.doesNotMatch(each, /against/);
  }
  for (const each of told(en, boardEn, whyInEnglish)) assert.match(each, /against the rule/);
  assert.equal(en.hostSaid(wave), wave);
  assert.match(de.hostSaid(wave), /^Es kamen zu viele/);
  assert.equal(de.hostSaid("Be kind"), "Be kind");
});

test("what the host says by itself as it ends is nobody's reason", () => {
  const text = "You went on sending too much while you were muted.";
  for (const reason of REASONS.split(" ").slice(6)) {
    for (const ending of [whyInEnglish, whyInGerman])
      assert.doesNotMatch(ending({ reason, text }), /went on sending/, reason);
  }
});

test("who is out of all rooms is not told that it is out of one", () => {
  for (const reason of ["KICKED", "BANNED", "TIMED_OUT", "FLOODING"]) {
    assert.match(en.ended(reason, "lobby", "").title, /this host's rooms/);
    assert.match(de.ended(reason, "lobby", "").title, /aus den Räumen dieses Gastgebers/);
  }
  for (const reason of REASONS.split(" "))
    assert.doesNotMatch(de.ended(reason, "lobby", "").title, /You|room/);
});
