/**
 * Why one is out of a room, or never came in, in the page's language. The host's own words are for
 * what no page knows; but for a moderator's, they come in one language.
 *
 * @typedef {{reason?: string | null, text?: string, retryAfter?: number,
 *   error?: {code: string, text: string, retryAfter?: number, why?: string} | null}} Ending
 */

import { BY_ITSELF } from "./by_itself.js";

/**
 * @param {{[why: string]: string, other: string}} words by the client's reason or the error's code; `other` is for all others
 * @param {(seconds: number) => string} comeBack
 * @param {(written: string) => string} quote a moderator's words
 * @param {(error: {code: string, text: string}) => string} whyNot for codes without words here
 */
export const endings =
  (words, comeBack, quote, whyNot) =>
  /** @param {Ending} ending @returns {string} */
  ({ reason, text = "", error, retryAfter = error?.retryAfter }) => {
    const known = new Map(Object.entries(words));
    const said = known.get(error?.code ?? "") ?? known.get(reason ?? "");
    // Without an error, the text is what a moderator wrote to those who are out.
    const why = said ?? (error?.text ? whyNot(error) : words.other);
    const when = retryAfter ? comeBack(retryAfter) : "";
    const written = error ? (error.why ?? "") : BY_ITSELF.test(reason ?? "") ? "" : text;
    return [why, written && quote(written), when].filter(Boolean).join(" ");
  };
