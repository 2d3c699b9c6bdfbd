/** `@name` in what people write, found among those who are here. */

/**
 * @typedef {{text: string, name?: string}} Piece
 * @typedef {(text: string) => Piece[]} MentionFinder
 */

/** One step on the way through the names. @typedef {{next: Map<string, Step>, name?: string}} Step */

/** As much of a name is written before its list no longer helps, in characters. */
const LONGEST_BEGUN = 30;

/** What may stand in a word: a sign after it, or more of it after a name, mentions nobody. */
const WORD = /[\p{L}\p{N}_]/u;

/**
 * Something that cuts text into plain pieces and mentions; all pieces together are the text again.
 * Upper and lower case are one, and of "Ann" and "Ann Lee" the longer one is meant. The names are
 * a tree of characters: a sign costs a name's length, however many names there are.
 *
 * @param {string[]} names
 * @returns {MentionFinder}
 */
export function mentionFinder(names) {
  const root = treeOf(names);
  return (text) => {
    /** @type {Piece[]} */
    const pieces = [];
    let end = 0;
    for (let sign = text.indexOf("@"); sign >= 0; sign = text.indexOf("@", sign + 1)) {
      // The sign begins a word: "ann@example.org" mentions nobody.
      const before = characterBefore(text, sign);
      if (sign < end || before === "@" || WORD.test(before)) continue;
      const meant = longest(root, text, sign + 1);
      if (!meant) continue;
      if (sign > end) pieces.push({ text: text.slice(end, sign) });
      end = meant.end;
      pieces.push({ text: text.slice(sign, end), name: meant.name });
    }
    if (end < text.length) pieces.push({ text: text.slice(end) });
    return pieces;
  };
}

/** @param {string[]} names @returns {Step} */
function treeOf(names) {
  /** @type {Step} */
  const root = { next: new Map() };
  for (const name of names) {
    let step = root;
    for (const character of name) {
      const key = folded(character);
      const next = step.next.get(key) ?? { next: new Map() };
      step.next.set(key, next);
      step = next;
    }
    step.name ??= name;
  }
  return root;
}

/** @param {Step} root @param {string} text @param {number} start */
function longest(root, text, start) {
  /** @type {{name: string, end: number} | null} */
  let found = null;
  let at = start;
  for (let step = root; at < text.length; ) {
    const character = characterAt(text, at);
    const next = step.next.get(folded(character));
    if (!next) break;
    step = next;
    at += character.length;
    if (step.name !== undefined && !WORD.test(characterAt(text, at))) {
      found = { name: step.name, end: at };
    }
  }
  return found;
}

/** Both sigmas, and all other cases, as one. @param {string} character */
const folded = (character) => character.toUpperCase().toLowerCase();

/** @param {string} text @param {number} at */
const characterAt = (text, at) =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : "";

/** @param {string} text @param {number} at */
function characterBefore(text, at) {
  const whole = characterAt(text, Math.max(0, at - 2));
  return at > 1 && whole.length === 2 ? whole : text.slice(Math.max(0, at - 1), at);
}

/**
 * The beginning of a mention right before the caret.
 *
 * @param {string} before the text up to the caret
 * @returns {string | null} what follows the sign so far; null where none is being written
 */
export function mentionBegun(before) {
  const sign = before.lastIndexOf("@");
  const begun = before.slice(sign + 1);
  if (sign < 0 || begun.length > LONGEST_BEGUN || begun.includes("\n")) return null;
  const ahead = characterBefore(before, sign);
  return ahead === "@" || WORD.test(ahead) ? null : begun;
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
