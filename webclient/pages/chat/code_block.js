import { copy } from "../shared/copy.js";
import { find, make } from "../shared/dom.js";

/** @typedef {{copyCode: string, codeCopied: string, codeNotCopied: string}} Words */

/** So long, in milliseconds, a button says what it has done. */
const SAYS = 3_000;

/**
 * What stands around a block of code, with a button that copies all of it, also where no more than
 * its beginning is shown.
 *
 * @param {string} code
 * @param {Words} words
 */
export function codeBlock(code, words) {
  const button = make("button", { class: "copy-code", attributes: { type: "button" } });
  // The style sheet writes it there: what is copied of the message has none of it.
  const say = (/** @type {string} */ text) => button.setAttribute("aria-label", text);
  say(words.copyCode);
  button.addEventListener("click", async () => {
    const told = (await copy(code, button)) ? words.codeCopied : words.codeNotCopied;
    say(told);
    find("alarm", HTMLElement).textContent = told;
    setTimeout(() => say(words.copyCode), SAYS);
  });
  return make("div", { class: "code-block" }, button);
}
