/** Addresses of the web and of mail in what people write. */

// A hostile text may cost no more than its length, and browsers differ in what they spare one:
// counts are bounded, and what is not ends its pattern, so that nothing is ever tried again.
// Only http, https and mailto: nothing that a peer writes may become script or open a program.
const WEB = /\bhttps?:\/\/[^\s<>"'`\u200e\u200f\u202a-\u202e\u2066-\u2069]+/u;
const MAIL = /\b(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/u;
const ADDRESS = new RegExp(`${WEB.source}|${MAIL.source}`, "giu");
const TRAILING = new Set(".,:;!?…)]}*_~");

/** No host's name is longer, with its port and what may stand before it; its Punycode is costly. */
const LONGEST_HOST = 320;

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

/**
 * Punctuation after an address ends the sentence; a bracket that was opened inside stays.
 *
 * @param {string} found
 */
function trimmed(found) {
  let end = found.length;
  while (TRAILING.has(found[end - 1])) end -= 1;
  const cut = found.slice(0, end);
  const closes = found[end] === ")" && cut.includes("(") && !cut.includes(")");
  return closes ? `${cut})` : cut;
}

/** @param {string} address */
function hrefOf(address) {
  const isMail = !/^https?:/i.test(address);
  if (!isMail && hostLength(address) > LONGEST_HOST) return null;
  try {
    return new URL(isMail ? `mailto:${address.replace(/^mailto:/i, "")}` : address).href;
  } catch {
    return null;
  }
}

/** @param {string} address */
function hostLength(address) {
  const start = address.indexOf("//") + 2;
  const end = address.slice(start, start + LONGEST_HOST + 1).search(/[/?#\\]/);
  return end < 0 ? address.length - start : end;
}

/**
 * A piece as the page shows it. What is linked learns nothing of where it was linked from.
 *
 * @param {Piece} piece
 * @returns {Node}
 */
export function linked({ text, href }) {
  if (href === undefined) return document.createTextNode(text);
  const link = document.createElement("a");
  link.href = href;
  link.textContent = text;
  link.dir = "ltr"; // and so set apart: words from the right must not move its end to its beginning
  link.rel = "noopener noreferrer nofollow";
  if (!href.startsWith("mailto:")) link.target = "_blank";
  return link;
}
