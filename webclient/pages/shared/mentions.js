/** `@name` in what people write, found among those who are here. */

/**
 * @typedef {{text: string, name?: string}} Piece
 * @typedef {(text: string) => Piece[]} MentionFinder
 */

/**
 * Something that cuts text into plain pieces and mentions; all pieces together are the text again.
 * Upper and lower case are one, and of "Ann" and "Ann Lee" the longer one is meant.
 *
 * @param {string[]} names
 * @returns {MentionFinder}
 */
export function mentionFinder(names) {
  if (names.length === 0) return (text) => (text ? [{ text }] : []);
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  const any = longestFirst.map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|");
  // The sign begins a word: "ann@example.org" mentions nobody.
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}_@])@(${any})(?![\\p{L}\\p{N}_])`, "giu");
  return (text) => {
    /** @type {Piece[]} */
    const pieces = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[1].length;
      if (start > end) pieces.push({ text: text.slice(end, start) });
      end = match.index + match[0].length;
      pieces.push({ text: text.slice(start, end), name: nameLike(names, match[2]) });
    }
    if (end < text.length) pieces.push({ text: text.slice(end) });
    return pieces;
  };
}

/**
 * The beginning of a mention right before the caret.
 *
 * @param {string} before the text up to the caret
 * @returns {string | null} what follows the sign so far; null where none is being written
 */
export function mentionBegun(before) {
  const match = before.match(/(?:^|[^\p{L}\p{N}_@])@([^@\n]{0,30})$/u);
  return match ? match[1] : null;
}

/**
 * Who may be meant by that beginning, at most `most` of them; nobody where it is a whole name and
 * no other goes on from it.
 *
 * @param {string[]} names
 * @param {string} begun
 * @param {number} [most]
 */
export function namesLike(names, begun, most = 6) {
  const low = begun.toLocaleLowerCase();
  const like = names.filter((each) => each.toLocaleLowerCase().startsWith(low));
  return like.length === 1 && like[0].length === begun.length ? [] : like.slice(0, most);
}

/** @param {string[]} names @param {string} written */
function nameLike(names, written) {
  const low = written.toLowerCase();
  return names.find((each) => each.toLowerCase() === low) ?? written;
}
