/**
 * Long texts show their beginning, with a button for the rest. How much room a text takes is
 * estimated, not measured: reading it off the page would lay it out, all 5,000 lines of it.
 */

/** Units, each about the width of a letter, in a line of a narrow phone, beside what there is to do. */
const LINE = 32;

/** What takes more than this many units is folded ... */
const MOST = 25 * LINE;

/** ... to this many. */
const SHOWN = 14 * LINE;

/**
 * What is wider than a letter: ligatures that are a sentence, cuneiform, East Asian and emoji.
 *
 * @type {[number, number, number][]} from, to, units
 */
const WIDE = [
  [0x1100, 0x115f, 2],
  [0x2e3a, 0x2e3b, 3],
  [0x2e80, 0xa4cf, 2],
  [0xac00, 0xd7a3, 2],
  [0xf900, 0xfaff, 2],
  [0xfdfa, 0xfdfd, 14],
  [0xfe30, 0xff60, 2],
  [0x12000, 0x1254f, 8],
  [0x1f000, 0x3ffff, 2.5],
];

/** The first of those; what lies below is told at once. */
const NARROW = WIDE[0][0];

/**
 * Where a text is cut while it is folded.
 *
 * @param {string} text
 * @returns {number | null} an index; null where it isn't too long
 */
export function foldAt(text) {
  let units = 0;
  /** @type {number | null} */
  let cut = null;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    units = next(units, code);
    if (units > MOST) return cut === null ? at : wholeBefore(text, cut);
    at += code > 0xffff ? 2 : 1;
    if (cut === null && units > SHOWN) cut = at;
  }
  return null;
}

/** @param {number} units @param {number} code */
function next(units, code) {
  if (code === 10) return Math.floor(units / LINE) * LINE + LINE;
  if (code === 9) return units + 4;
  return (
    units + (code < NARROW ? 1 : (WIDE.find(([from, to]) => code >= from && code <= to)?.[2] ?? 1))
  );
}

/** The end of a word or a line near there, so that none is cut in two. @param {string} text @param {number} cut */
function wholeBefore(text, cut) {
  for (let at = cut; at > cut - 60 && at > 0; at -= 1) {
    if (text[at] === " " || text[at] === "\n") return at;
  }
  // No word ends here: at least what belongs to one character stays together.
  const start = Math.max(0, cut - 100);
  let end = start;
  for (const { index } of new Intl.Segmenter().segment(text.slice(start, cut + 20))) {
    if (start + index > cut) break;
    end = start + index;
  }
  return end > start ? end : cut;
}
