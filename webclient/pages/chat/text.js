/** A message's text as it stands in its bubble: words, links and mentions, and never markup. */

import { make } from "/pages/shared/dom.js";
import { findLinks, linked } from "/pages/shared/links.js";
import { mentionFinder } from "/pages/shared/mentions.js";
import { nameClass } from "/pages/shared/names.js";
import { shownText } from "/pages/shared/shown.js";

/** Knows who is here, and so who is meant. */
export class Texts {
  /** @type {import("/pages/shared/mentions.js").MentionFinder} */
  #find = mentionFinder([]);
  #names = "";
  #self = "";

  /** @param {string[]} names everyone's @param {string} self */
  know(names, self) {
    this.#self = self;
    const together = names.join("\n");
    if (together === this.#names) return;
    this.#names = together;
    this.#find = mentionFinder(names);
  }

  /** Whether somebody speaks to the reader. @param {string} text */
  isForMe(text) {
    return pieces(shownText(text), this.#find).some(
      ({ name }) => name !== undefined && name === this.#self,
    );
  }

  /**
   * @param {string} text as it is shown
   * @param {number} [end] show it up to there; what is linked there still leads where it did
   * @returns {Node[]}
   */
  render(text, end = text.length) {
    const nodes = [];
    let left = end;
    for (const piece of pieces(text, this.#find)) {
      if (left <= 0) break;
      nodes.push(this.#draw({ ...piece, text: piece.text.slice(0, left) }));
      left -= piece.text.length;
    }
    return nodes;
  }

  /** @param {Piece} piece @returns {Node} */
  #draw(piece) {
    const { text, name } = piece;
    if (name === undefined) return linked(piece);
    const attributes = { translate: "no" };
    const kind = name === this.#self ? "mark" : "span";
    // Auto also sets it apart: in a text from the right, the sign stays with its name.
    return make(kind, { class: `mention ${nameClass(name)}`, text, dir: "auto", attributes });
  }
}

/** @typedef {{text: string, href?: string, name?: string}} Piece */

/**
 * @param {string} text
 * @param {import("/pages/shared/mentions.js").MentionFinder} find
 * @returns {Piece[]}
 */
const pieces = (text, find) =>
  findLinks(text).flatMap((piece) => (piece.href === undefined ? find(piece.text) : [piece]));
