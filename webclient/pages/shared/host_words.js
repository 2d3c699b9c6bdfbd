/**
 * The host's own sentences, where a person could have written others: each language has its own in
 * their place, in `host/`. A person's words stay as they are.
 */

import { lineApart } from "./shown.js";

const RULE = /^That is against the rule (["'])(.*)\1\.$/su;

/** They are core/judges/rules.py's, runtime/rulings.py's and runtime/commands/waiting.py's. */
const UNSAID = "A moderator did not let this through.";
export const WAVE = "Too many came at once. Try again later.";

/**
 * @param {{rule: (name: string) => string, wave: string}} own
 * @returns {(text: string, shown?: (text: string) => string) => string} `shown`: how a person's
 *   words are shown
 */
export const saidIn =
  ({ rule, wave }) =>
  (text, shown = lineApart) => {
    if (text === UNSAID) return "";
    if (text === WAVE) return wave;
    const [, , name] = text.match(RULE) ?? [];
    return name === undefined ? shown(text) : rule(name);
  };

/** A sentence in quotes ends the one it stands in. @param {string} text */
export const ended = (text) => text.replace(/([.!?…][“”])\.$/u, "$1");
