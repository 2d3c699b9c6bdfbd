/** Formatting within a line: `code`, **bold**, *italic* and _italic_, around links and mentions. */

/**
 * @typedef {import("./blocks.js").Tokens} Tokens
 * @typedef {import("./blocks.js").Cut} Cut
 *
 * A piece of the line: plain, a link, a mention, or code between `ticks` backticks on either side.
 * @typedef {{from: number, to: number, href?: string, name?: string, ticks?: number}} Part
 *
 * Stars or a low line that may begin or end something; `role` where they do.
 * @typedef {{from: number, to: number, sign: string, role?: "open" | "close"}} Delimiter
 */

/** So many are open at once: of those that nothing ends, the oldest are text. */
const MOST_OPEN = 8;

/** What words are made of; where they stand without spaces, they begin and end anywhere. */
const LETTER = /[\p{L}\p{M}\p{N}_]/u;
const SPACELESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** What one star or low line may stand behind: faces such as ^_^ and :* have others. */
const AHEAD = /[\s\p{Ps}\p{Pi}"'*_~\u2013\u2014\u00a1\u00bf]/u;

/** What has none of them right behind it, or none right before its end: faces, comments, patterns of files. */
const NO_BEGIN = /[\s/\\<>|=^.,:;!?)\]}]/;
const NO_END = /[\s/\\<>|=^({[-]/;

/** No space and no punctuation: without it there is nothing to make bold. */
const SAID = /[^\s!-/:-@[-`{-~]/;

/** A line without any of these is text: links and mentions have some of them. */
const ANYTHING = /[*_`@:]/;

/** Every address and every mention has one of these: all else need not be looked through for them. */
const NAMING = /@|:\/\//;

const isWord = (/** @type {string} */ sign) => LETTER.test(sign) && !SPACELESS.test(sign);

/**
 * @param {Tokens} tokens
 * @param {string} text
 * @param {number} from where the line begins
 * @param {number} to and ends
 * @param {Cut} cut
 */
export function writeLine(tokens, text, from, to, cut) {
  const line = text.slice(from, to);
  if (!ANYTHING.test(line) || !tokens.spend()) {
    writeUnformatted(tokens, text, from, to, cut);
    return;
  }
  const parts = partsOf(tokens, line, cut);
  const delimiters = delimitersOf(tokens, line, parts);
  // What stands between signs is by itself: a name may begin or end there.
  const plain = (/** @type {number} */ start, /** @type {number} */ end) => {
    if (delimiters.length > 0) writeUnformatted(tokens, text, from + start, from + end, cut);
    else tokens.text(from + start, from + end);
  };
  let next = 0;
  for (const part of parts) {
    const [begin, end] = [from + part.from, from + part.to];
    if (part.ticks) {
      tokens.open("code");
      tokens.text(begin + part.ticks, end - part.ticks);
      tokens.sign(end);
      tokens.close();
    } else if (moreOf(part.href, part.name)) {
      tokens.text(begin, end, moreOf(part.href, part.name));
    } else {
      let at = part.from;
      for (; next < delimiters.length && delimiters[next].from < part.to; next += 1) {
        const { from: start, to: stop, sign, role } = delimiters[next];
        plain(at, start);
        if (role === "open") tokens.open(sign === "**" ? "strong" : "em");
        tokens.sign(from + stop);
        if (role === "close") tokens.close();
        at = stop;
      }
      plain(at, part.to);
    }
  }
}

/**
 * What has links and mentions alone.
 *
 * @param {Tokens} tokens
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @param {Cut} cut
 */
export function writeUnformatted(tokens, text, from, to, cut) {
  let at = from;
  for (const { text: said, href, name } of piecesOf(text.slice(from, to), cut)) {
    tokens.text(at, at + said.length, moreOf(href, name));
    at += said.length;
  }
}

/** @param {string} said @param {Cut} cut @returns {ReturnType<Cut>} */
const piecesOf = (said, cut) => (NAMING.test(said) ? cut(said) : [{ text: said }]);

/** @param {string} [href] @param {string} [name] */
function moreOf(href, name) {
  if (href !== undefined) return { href };
  return name === undefined ? undefined : { name };
}

/** @param {Tokens} tokens @param {string} line @param {Cut} cut @returns {Part[]} together they are the line */
function partsOf(tokens, line, cut) {
  /** @type {Part[]} */
  const parts = [];
  let at = 0;
  const upTo = (/** @type {number} */ end) => {
    if (at === end) return;
    for (const { text, href, name } of piecesOf(line.slice(at, end), cut)) {
      parts.push({ from: at, to: at + text.length, href, name });
      at += text.length;
    }
  };
  for (const span of codeIn(tokens, line)) {
    upTo(span.from);
    parts.push(span);
    at = span.to;
  }
  upTo(line.length);
  return parts;
}

/** Code goes from some backticks to as many; what ends each is known before it is looked for. @param {Tokens} tokens @param {string} line */
function codeIn(tokens, line) {
  const runs = [];
  for (const { 0: run, index } of line.matchAll(/`+/g)) {
    if (!tokens.spend()) break;
    runs.push({ index, length: run.length });
  }
  /** @type {Map<number, number>} */
  const ahead = new Map();
  const ends = runs.map(() => -1);
  for (let run = runs.length - 1; run >= 0; run -= 1) {
    ends[run] = ahead.get(runs[run].length) ?? -1;
    ahead.set(runs[run].length, run);
  }
  /** @type {Part[]} */
  const spans = [];
  for (let run = 0; run < runs.length; run += 1) {
    const { index: from, length: ticks } = runs[run];
    // One within a word is somebody's apostrophe.
    const isApostrophe = ticks === 1 && from > 0 && isWord(line[from - 1]);
    if (ends[run] < 0 || isApostrophe) continue;
    run = ends[run];
    spans.push({ from, to: runs[run].index + ticks, ticks });
  }
  return spans;
}

/** @param {Tokens} tokens @param {string} line @param {Part[]} parts @returns {Delimiter[]} those in pairs, in order */
function delimitersOf(tokens, line, parts) {
  const pairs = new Pairs();
  for (const part of parts) {
    if (part.ticks || moreOf(part.href, part.name)) {
      pairs.said = part.to;
      continue;
    }
    let at = part.from;
    for (const { 0: run, index } of line.slice(part.from, part.to).matchAll(/\*+|_+/g)) {
      if (!tokens.spend()) break;
      const from = part.from + index;
      const to = from + run.length;
      if (SAID.test(line.slice(at, from))) pairs.said = from;
      at = to;
      if (run.length > (run[0] === "*" ? 3 : 1)) continue;
      const [before, after] = [line[from - 1] ?? " ", line[to] ?? " "];
      if (mayClose(run, before, after) && pairs.close(run, from)) continue;
      if (mayOpen(run, before, after)) pairs.open(run, from);
    }
    if (SAID.test(line.slice(at, part.to))) pairs.said = part.to;
  }
  return pairs.all.filter(({ role }) => role !== undefined);
}

/** @param {string} run @param {string} before @param {string} after */
function mayOpen(run, before, after) {
  if (run.length > 1) return !/\s/.test(after) && !isWord(before);
  const isBetween = "*_".includes(before) && "*_".includes(after);
  return !isBetween && !NO_BEGIN.test(after) && (AHEAD.test(before) || SPACELESS.test(before));
}

/** Bold may end within a word, but not before a number: 2 **3 is none. @param {string} run @param {string} before @param {string} after */
function mayClose(run, before, after) {
  if (run.length > 1) return !/\s/.test(before) && !/[\p{N}_]/u.test(after);
  return !NO_END.test(before) && !isWord(after);
}

/** What begins and what ends it; three stars are two and one, in either order. */
class Pairs {
  /** @type {Delimiter[]} */
  all = [];
  /** Where the last thing that isn't punctuation ended. */
  said = -1;
  /** @type {Delimiter[]} */
  #open = [];

  /** @param {string} run @param {number} from */
  open(run, from) {
    for (const sign of run.length === 3 ? ["**", "*"] : [run]) {
      const delimiter = { from, to: from + sign.length, sign };
      from += sign.length;
      this.all.push(delimiter);
      this.#open.push(delimiter);
      if (this.#open.length > MOST_OPEN) this.#open.shift();
    }
  }

  /** @param {string} run @param {number} from @returns {boolean} whether it ends anything */
  close(run, from) {
    let left = run;
    for (let at = this.#open.length - 1; at >= 0 && left !== ""; at -= 1) {
      const opening = this.#open[at];
      const isOne = run.length === 3 ? left.startsWith(opening.sign) : left === opening.sign;
      if (!isOne || this.said < opening.to) continue;
      this.#open.length = at;
      opening.role = "open";
      const { sign } = opening;
      this.all.push({ from, to: from + sign.length, sign, role: "close" });
      from += sign.length;
      left = left.slice(sign.length);
    }
    return left !== run;
  }
}
