/** A message's text as it stands in its bubble: words, links and mentions, and never markup. */

import { make } from "/pages/shared/dom.js";
import { findLinks, linked } from "/pages/shared/links.js";
import { mentionFinder } from "/pages/shared/mentions.js";
import { nameClass } from "/pages/shared/names.js";

/** Knows who is here, and so who is meant. */
export class Texts {
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

  /**
   * @param {string} text
   * @returns {{nodes: Node[], isForMe: boolean}}
   */
  render(text) {
    let isForMe = false;
    const nodes = findLinks(text).flatMap((piece) => {
      if (piece.href !== undefined) return [linked(piece)];
      return this.#find(piece.text).map(({ text: words, name }) => {
        if (name === undefined) return document.createTextNode(words);
        const isMe = name === this.#self;
        isForMe ||= isMe;
        return make(isMe ? "mark" : "span", { class: `mention ${nameClass(name)}`, text: words });
      });
    });
    return { nodes, isForMe };
  }
}
