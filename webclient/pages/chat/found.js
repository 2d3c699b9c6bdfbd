/** Where in a text the words are that somebody looked for, as the host finds them. */

/** So much stands before the first of them, and in all, in characters. */
const BEFORE = 40;
const SHOWN = 240;

/**
 * @typedef {{text: string, isHit: boolean}} Piece
 */

/**
 * A text in pieces: what was looked for, and what stands between. Neither case nor accents count.
 * Takes a text's length for each word.
 *
 * @param {string} text
 * @param {string} words
 * @returns {Piece[]} together they are the text
 */
export function piecesOf(text, words) {
  const { folded, at } = fold(text);
  const hits = spans(folded, words);
  /** @type {Piece[]} */
  const pieces = [];
  let end = 0;
  for (const [from, to] of hits) {
    const [begin, stop] = [Math.max(end, at[from]), at[to]];
    if (begin >= stop) continue;
    if (begin > end) pieces.push({ text: text.slice(end, begin), isHit: false });
    pieces.push({ text: text.slice(begin, stop), isHit: true });
    end = stop;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isHit: false });
  return pieces;
}

/** What of a long text is shown among others: what stands around the first hit. @param {string} text @param {string} words */
export function around(text, words) {
  const characters = [...text];
  if (characters.length <= SHOWN) return text;
  const [first, second] = piecesOf(text, words);
  const before = first && second && !first.isHit ? [...first.text].length : 0;
  const from = before > SHOWN - BEFORE ? before - BEFORE : 0;
  const part = characters.slice(from, from + SHOWN).join("");
  return `${from > 0 ? "…" : ""}${part}${from + SHOWN < characters.length ? "…" : ""}`;
}

/** @param {string} text @returns {{folded: string, at: number[]}} `at`: where each of its units comes from */
function fold(text) {
  let folded = "";
  let place = 0;
  const at = [];
  for (const character of text) {
    const plain = plainOf(character);
    for (let unit = 0; unit < plain.length; unit += 1) at.push(place);
    folded += plain;
    place += character.length;
  }
  at.push(place);
  return { folded, at };
}

/** @param {string} text */
const plainOf = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** @param {string} folded @param {string} words @returns {[number, number][]} in order; they may overlap */
function spans(folded, words) {
  const wanted = new Set(plainOf(words).split(/[^\p{L}\p{N}]+/u));
  wanted.delete("");
  /** @type {[number, number][]} */
  const found = [];
  for (const word of wanted) {
    for (
      let from = folded.indexOf(word);
      from >= 0;
      from = folded.indexOf(word, from + word.length)
    ) {
      found.push([from, from + word.length]);
    }
  }
  return found.sort(([one], [other]) => one - other);
}
