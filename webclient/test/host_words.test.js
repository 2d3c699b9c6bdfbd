/** What the host refused is said in the page's language, and a person's own words as they are. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { de } from "../pages/chat/words/de.js";
import { en } from "../pages/chat/words/en.js";
import { whyInGerman } from "../pages/shared/host/de.js";
import { whyInEnglish } from "../pages/shared/host/en.js";
import { LANGUAGES } from "../pages/shared/i18n.js";
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

/** @param {string} language @returns {Promise<Record<string, any>>} the chat's, a moderator's, the board's, and the endings */
async function wordsOf(language) {
  const paths = ["chat/words", "chat/moderating", "whiteboard/words", "shared/host"];
  const modules = await Promise.all(paths.map((path) => import(`../pages/${path}/${language}.js`)));
  const [chat, moderating, board] = modules.map((each) => each[language]);
  const [, why] = Object.entries(modules[3]).find(([name]) => name.startsWith("whyIn")) ?? [];
  return { chat, moderating, board, why };
}

for (const language of Object.keys(LANGUAGES).filter((each) => each !== "en")) {
  test(`${language}: no code of the host's brings its English words into a page`, async () => {
    assert(CODES.length > 40 && CODES.includes("refused-by-rule"));
    const { chat, moderating, board, why } = await wordsOf(language);
    for (const code of CODES) {
      const error = { code, text: "ENGLISH" };
      const said = [
        chat.notJoined(error),
        // What a rule refuses may be told in words that a person wrote for it.
        code === "refused-by-rule" || code === "denied" ? "." : chat.notSent(error),
        code === "refused-by-rule" ? "." : chat.notReacted(error, false),
        chat.notRenamed("Ann", error),
        chat.reportFailed(error),
        moderating.whyNot(error),
        moderating.notDone(error),
        chat.notFound(code),
        chat.fileFailed(code),
        chat.noInvite(code),
        board.refused(error),
        why({ error }),
      ];
      for (const each of said) assert.doesNotMatch(each, /ENGLISH|undefined/, code);
      assert(
        said.every((each) => each.trim() !== ""),
        code,
      );
    }
  });

  test(`${language}: what is nobody's own is said in the page's language`, async () => {
    const { chat, why } = await wordsOf(language);
    const wave = "Too many came at once. Try again later.";
    const rule = "That is against the rule 'No insults'.";
    const unsaid = { code: "denied", text: "A moderator did not let this through." };
    for (const text of [
      chat.hostSaid(wave),
      chat.hostSaid(rule),
      why({ reason: "KICKED", text: rule }),
    ])
      assert.doesNotMatch(text, /against|Too many/);
    assert.match(chat.hostSaid(rule), /No insults/);
    assert.doesNotMatch(chat.notSent(unsaid), /moderator did/);
    assert.equal(chat.hostSaid("Be kind"), "Be kind");
  });
}

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
