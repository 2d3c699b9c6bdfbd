/** A message's text as it stands in its bubble: formatted words, links and mentions, and never markup. */

import { make } from "/pages/shared/dom.js";
import { findLinks, linked } from "/pages/shared/links.js";
import { mentionFinder } from "/pages/shared/mentions.js";
import { nameClass } from "/pages/shared/names.js";
import { shownText } from "/pages/shared/shown.js";
import { formattingOf } from "./formatter.js";
import { words } from "./strings.js";

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
    if (!text.includes("@")) return false;
    const shown = shownText(text);
    const named =
      formattingOf(shown)?.named(shown, this.#cut) ?? this.#cut(shown).map(({ name }) => name);
    return named.includes(this.#self);
  }

  /**
   * @param {string} text as it is shown
   * @param {number} [end] show it up to there; what is linked there still leads where it did
   * @returns {Node[]}
   */
  render(text, end = text.length) {
    const formatting = formattingOf(text);
    if (formatting)
      return formatting.render(text, end, { cut: this.#cut, draw: this.#draw, words });
    const nodes = [];
    let left = end;
    for (const piece of this.#cut(text)) {
      if (left <= 0) break;
      nodes.push(this.#draw({ ...piece, text: piece.text.slice(0, left) }));
      left -= piece.text.length;
    }
    return nodes;
  }

  /** @param {string} text */
  #cut = (text) => pieces(text, this.#find);

  /** @param {Piece} piece @returns {Node} */
  #draw = (piece) => {
    const { text, name } = piece;
    if (name === undefined) return linked(piece);
    const attributes = { translate: "no" };
    const kind = name === this.#self ? "mark" : "span";
    // Auto also sets it apart: in a text from the right, the sign stays with its name.
    return make(kind, { class: `mention ${nameClass(name)}`, text, dir: "auto", attributes });
  };
}

/** @typedef {{text: string, href?: string, name?: string}} Piece */

/**
 * @param {string} text
 * @param {import("/pages/shared/mentions.js").MentionFinder} find
 * @returns {Piece[]}
 */
const pieces = (text, find) =>
  findLinks(text).flatMap((piece) => (piece.href === undefined ? find(piece.text) : [piece]));
