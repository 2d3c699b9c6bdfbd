/** A formatted text as nodes: text becomes text nodes, whatever it says, and nothing is loaded. */

import { make } from "../shared/dom.js";
import { tokensOf } from "./blocks.js";
import { codeBlock } from "./code_block.js";

/**
 * @typedef {object} Ports
 * @property {import("./blocks.js").Cut} cut
 * @property {(piece: {text: string, href?: string, name?: string}) => Node} draw
 * @property {import("./code_block.js").Words} words
 */

/** Whom it mentions: in code, nobody. @param {string} text @param {import("./blocks.js").Cut} cut */
export const named = (text, cut) =>
  tokensOf(text, cut).flatMap((token) => (token.as === "text" && token.name) || []);

/**
 * @param {string} text as it is shown
 * @param {number} end show it up to there
 * @param {Ports} ports
 * @returns {Node[]}
 */
export function render(text, end, { cut, draw, words }) {
  const root = document.createDocumentFragment();
  /** @type {ParentNode[]} */
  const open = [root];
  for (const token of tokensOf(text, cut, end)) {
    if (token.from >= end) break;
    const inside = open[open.length - 1];
    if (token.as === "close") open.pop();
    else if (token.as === "open") {
      const element = opened(token, words);
      inside.append(element);
      open.push(element);
    } else {
      const { as, from, to, label, ...more } = token;
      const said = text.slice(from, Math.min(to, end));
      const kind = as === "sign" ? as : label;
      // A sign is there to be copied.
      inside.append(
        kind ? make("span", { class: kind, text: said }) : draw({ text: said, ...more }),
      );
    }
  }
  return [...root.childNodes];
}

/**
 * @param {{kind: import("./blocks.js").Kind, code?: string}} token
 * @param {import("./code_block.js").Words} words
 */
function opened({ kind, code = "" }, words) {
  if (kind === "block") return codeBlock(code, words);
  const isText = kind === "quote" || kind === "ul" || kind === "ol";
  const dir = isText ? "auto" : kind === "code" ? "ltr" : undefined;
  const element = make(kind === "quote" ? "blockquote" : kind, { dir });
  if (kind === "pre") element.tabIndex = 0; // the keys scroll it
  return element;
}
