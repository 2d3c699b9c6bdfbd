/** Web addresses in what people write. */

// Only http and https: nothing that a peer writes may become script or open a program.
const ADDRESS = /\bhttps?:\/\/[^\s<>"'`\u200e\u200f\u202a-\u202e\u2066-\u2069]+/giu;
const TRAILING = /[.,:;!?…)\]}*_~]+$/u;

/**
 * @typedef {{text: string, href?: string}} Piece
 */

/**
 * Cut text into plain pieces and addresses. All pieces together are the text again.
 *
 * @param {string} text
 * @returns {Piece[]}
 */
export function findLinks(text) {
  /** @type {Piece[]} */
  const pieces = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimmed(match[0]);
    const href = hrefOf(address);
    if (!href) continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ text: address, href });
    end = match.index + address.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

/** Punctuation after an address ends the sentence; a bracket that was opened inside stays. @param {string} found */
function trimmed(found) {
  const cut = found.replace(TRAILING, "");
  const closing = found.startsWith(")", cut.length);
  return closing && cut.includes("(") && !cut.includes(")") ? `${cut})` : cut;
}

/** @param {string} address */
function hrefOf(address) {
  try {
    return new URL(address).href;
  } catch {
    return null;
  }
}

/**
 * @param {string} text
 * @returns {Node[]}
 */
export function linked(text) {
  return findLinks(text).map(({ text: words, href }) => {
    if (href === undefined) return document.createTextNode(words);
    const link = document.createElement("a");
    link.href = href;
    link.textContent = words;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    return link;
  });
}
