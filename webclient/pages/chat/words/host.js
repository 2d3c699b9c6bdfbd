/** The host's own sentences, where nobody wrote others: each language has its own in their place. */

import { lineApart } from "../../shared/shown.js";

const UNSAID = "A moderator did not let this through.";

const RULE = /^That is against the rule (["'])(.*)\1\.$/su;

/** What a moderator wrote; "" for nothing. @param {string} text */
export const wordsOf = (text) => (text === UNSAID ? "" : lineApart(text));

/**
 * What the host wrote into a rule, else that there is one.
 *
 * @param {string} text
 * @param {(rule: string) => string} named
 * @param {(text: string) => string} [shown] how words of its own are shown
 */
export function againstRule(text, named, shown = lineApart) {
  const [, , rule] = text.match(RULE) ?? [];
  return rule === undefined ? shown(text) : named(rule);
}
