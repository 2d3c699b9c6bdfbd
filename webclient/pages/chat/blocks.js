/**
 * Formatting as people type it: code between lines of three backticks, quotes after "> ", lists
 * after "- " or "1. ", and in a line `code`, **bold**, *italic* and _italic_. All else is text.
 *
 * A text becomes tokens in its own order, and together they are the text: what isn't shown is a
 * sign, and nothing is lost or put in. A hostile text costs its length: each line is read once for
 * each of the few levels that there are. So many marks are formatted; what is left of a text that
 * has more is shown as it was typed, with its links and mentions.
 */

import { writeLine, writeUnformatted } from "./inline.js";

/**
 * `open` has `kind`, and of a block of code the whole `code`; a text may be a link, a mention or a
 * label: a block's language, an item's bullet or number.
 *
 * @typedef {"strong" | "em" | "code" | "quote" | "ul" | "ol" | "li" | "block" | "pre"} Kind
 * @typedef {{href?: string, name?: string, label?: "code-language" | "bullet" | "number"}} More
 * @typedef {{as: "open", from: number, kind: Kind, code?: string} | {as: "close", from: number}
 *   | ({as: "text" | "sign", from: number, to: number} & More)} Token
 *
 * Cuts a line at its links and mentions.
 * @typedef {(text: string) => {text: string, href?: string, name?: string}[]} Cut
 *
 * Where a line begins, within what it stands in, and ends.
 * @typedef {[number, number]} Line
 */

/** Quotes and lists in one another; what is deeper is text. */
const DEEPEST = 8;

/** So many marks are looked at in one text: signs in a line, lines that may have any, and lines within something. */
export const MOST_MARKS = 2000;

/** With these a line begins that is no plain one. */
const BEGINNINGS = " `>-*0123456789";

const FENCE = /^ {0,3}(`{3,99})([^`]*)$/;
const LANGUAGE = /^[\w+#.-]{0,20}$/;

/** A rule of dashes or stars has no word behind its first one, and is no item. */
const ITEM = /^( {0,3})([-*]|\d{1,9}[.)]) {1,4}(?=\S)(?![-*](?: |$))/;

/**
 * @param {string} text
 * @param {Cut} cut
 * @param {number} [end] what lies beyond isn't wanted: what begins there is one sign
 * @returns {Token[]}
 */
export function tokensOf(text, cut, end = text.length + 1) {
  const tokens = new Tokens(text);
  /** @type {Line[]} */
  const lines = [];
  for (let from = 0; from <= text.length; ) {
    const stop = text.indexOf("\n", from);
    lines.push([from, stop < 0 ? text.length : stop]);
    from = lines[lines.length - 1][1] + 1;
  }
  new Blocks(text, tokens, cut, end).write(lines, 0);
  tokens.sign(text.length);
  return tokens.all;
}

/** @type {Cut} */
const whole = (text) => [{ text }];

/** What is left of a text where there is one line and no formatting: a quote, what is read out. @param {string} text */
export const unformatted = (text) =>
  tokensOf(text, whole)
    .map((token) =>
      token.as === "text" && token.label !== "code-language"
        ? text.slice(token.from, token.to)
        : "",
    )
    .join("");

/** Tokens as they are written; what is passed over is a sign. */
export class Tokens {
  /** @type {Token[]} */
  all = [];
  /** So many marks more are formatted. */
  left = MOST_MARKS;
  #text;
  #at = 0;

  /** @param {string} text */
  constructor(text) {
    this.#text = text;
  }

  /** One mark more is looked at. @returns {boolean} false: it is one too many */
  spend() {
    if (this.left === 0) return false;
    this.left -= 1;
    return true;
  }

  /** @param {number} from @param {number} to @param {More} [more] */
  text(from, to, more) {
    this.sign(from);
    const end = Math.min(to, this.#text.length);
    if (end <= from) return;
    const last = this.all.at(-1);
    const isPlain = !more && last?.as === "text" && !last.href && !last.name && !last.label;
    if (isPlain && last.to === from) last.to = end;
    else this.all.push({ as: "text", from, to: end, ...more });
    this.#at = end;
  }

  /** Up to there nothing is shown. @param {number} to */
  sign(to) {
    const end = Math.min(to, this.#text.length);
    if (end > this.#at) this.all.push({ as: "sign", from: this.#at, to: end });
    this.#at = Math.max(end, this.#at);
  }

  /** @param {Kind} kind @param {string} [code] */
  open(kind, code) {
    this.all.push({ as: "open", from: this.#at, kind, ...(code !== undefined && { code }) });
  }

  close() {
    this.all.push({ as: "close", from: this.#at });
  }
}

/** What is made of lines. Each way tells the line after it, or 0 where it isn't one. */
class Blocks {
  #text;
  #tokens;
  #cut;
  #end;

  /** @param {string} text @param {Tokens} tokens @param {Cut} cut @param {number} end */
  constructor(text, tokens, cut, end) {
    this.#text = text;
    this.#tokens = tokens;
    this.#cut = cut;
    this.#end = end;
  }

  /** @param {Line[]} lines @param {number} depth */
  write(lines, depth) {
    for (let at = 0; at < lines.length; ) {
      if (this.#isOver(lines[at][0], lines[lines.length - 1][1])) return;
      if (depth > 0) this.#tokens.spend();
      const mayBegin = BEGINNINGS.includes(this.#text[lines[at][0]] ?? "\n");
      at = (mayBegin && this.#block(lines, at, depth)) || this.#line(lines, at);
    }
  }

  /**
   * Whether nothing is formatted from there on: it isn't wanted, or is written as it was typed.
   *
   * @param {number} from where a line begins
   * @param {number} to where the last one ends
   */
  #isOver(from, to) {
    if (from >= this.#end) return true;
    if (this.#tokens.left > 0) return false;
    writeUnformatted(this.#tokens, this.#text, from, to + 1, this.#cut);
    return true;
  }

  /** @param {Line[]} lines @param {number} at @param {number} depth */
  #block(lines, at, depth) {
    const code = this.#code(lines, at);
    if (code || depth === DEEPEST) return code;
    return this.#quote(lines, at, depth) || this.#list(lines, at, depth);
  }

  /** @param {Line[]} lines @param {number} at */
  #line(lines, at) {
    const [from, to] = lines[at];
    writeLine(this.#tokens, this.#text, from, to, this.#cut);
    this.#tokens.text(to, to + 1);
    return at + 1;
  }

  /** Up to a line that ends in as many backticks, or to the end. @param {Line[]} lines @param {number} at */
  #code(lines, at) {
    const [from, to] = lines[at];
    const [, ticks, rest] = this.#text.slice(from, to).match(FENCE) ?? [];
    if (ticks === undefined) return 0;
    const language = rest.trim();
    const isLanguage = LANGUAGE.test(language);
    /** @type {Line[]} */
    const inner = isLanguage ? [] : [[to - rest.length, to]];
    let end = at + 1;
    let closed = to;
    for (let isOpen = true; isOpen && end < lines.length; end += 1) {
      const [start, stop] = lines[end];
      const line = this.#text.slice(start, stop).trimEnd();
      const said = line.slice(0, -ticks.length);
      isOpen = !line.endsWith(ticks);
      if (isOpen || said.trim() !== "") inner.push([start, isOpen ? stop : start + said.length]);
      closed = isOpen ? stop : stop + 1;
    }
    const code = inner.map((line) => this.#text.slice(...line)).join("\n");
    if (code.trim() === "") {
      for (let line = at; line < end; ) line = this.#line(lines, line);
      return end;
    }
    this.#tokens.open("block", code);
    if (isLanguage && language !== "") {
      const begin = to - rest.trimStart().length;
      this.#tokens.text(begin, begin + language.length, { label: "code-language" });
    }
    this.#tokens.sign(inner[0][0]);
    this.#tokens.open("pre");
    for (const [index, [start, stop]] of inner.entries()) {
      this.#tokens.text(start, index < inner.length - 1 ? stop + 1 : stop);
    }
    this.#tokens.close();
    this.#tokens.sign(closed);
    this.#tokens.close();
    return end;
  }

  /** @param {Line[]} lines @param {number} at @param {number} depth */
  #quote(lines, at, depth) {
    /** @type {Line[]} */
    const inner = [];
    for (let end = at; end < lines.length; end += 1) {
      const [from, to] = lines[end];
      const isBare = end > at && to === from + 1;
      const isQuote = this.#text[from] === ">" && (this.#text[from + 1] === " " || isBare);
      if (!isQuote || inner.length === this.#tokens.left) break;
      inner.push([Math.min(from + 2, to), to]);
    }
    if (inner.length === 0) return 0;
    this.#tokens.open("quote");
    this.write(inner, depth + 1);
    this.#tokens.close();
    return at + inner.length;
  }

  /** One line alone is no list, unless in another: it may be a number with a minus, or a date. @param {Line[]} lines @param {number} at @param {number} depth */
  #list(lines, at, depth) {
    const first = this.#item(lines[at]);
    if (!first) return 0;
    /** @type {(Item & {lines: Line[]})[]} */
    const items = [];
    let end = at;
    for (let item = /** @type {Item | null} */ (first); item; ) {
      // An item more than is shown: one alone is no list.
      const isShown = lines[end][0] < this.#end || items.length < 2;
      if (!isShown || items.length === this.#tokens.left) break;
      const inner = this.#itemLines(lines, end, item);
      items.push({ ...item, lines: inner });
      end += inner.length;
      item = end < lines.length ? this.#item(lines[end]) : null;
      if (item && (item.isBullet !== first.isBullet || item.indent > first.indent + 1)) item = null;
    }
    if (items.length === 0 || (end === at + 1 && depth === 0)) return 0;
    this.#tokens.open(first.isBullet ? "ul" : "ol");
    for (const item of items) {
      if (this.#isOver(item.from - item.indent, lines[end - 1][1])) break;
      this.#tokens.open("li");
      this.#tokens.text(item.from, item.to, { label: item.isBullet ? "bullet" : "number" });
      this.write(item.lines, depth + 1);
      this.#tokens.close();
    }
    this.#tokens.close();
    return end;
  }

  /** @typedef {{indent: number, isBullet: boolean, from: number, to: number}} Item */

  /** @param {Line} line @returns {Item | null} */
  #item([from, to]) {
    const [all, space, sign] = this.#text.slice(from, Math.min(to, from + 20)).match(ITEM) ?? [];
    if (all === undefined) return null;
    const indent = space.length;
    return { indent, isBullet: sign.length === 1, from: from + indent, to: from + all.length };
  }

  /** Its first line, and what is indented below it, with empty lines between. @param {Line[]} lines @param {number} at @param {Item} item */
  #itemLines(lines, at, item) {
    const width = item.to - lines[at][0];
    /** @type {Line[]} */
    const inner = [[item.to, lines[at][1]]];
    for (let end = at + 1; end < lines.length; ) {
      let next = end;
      while (next < lines.length && this.#indented(lines[next], 99)[0] === lines[next][1])
        next += 1;
      if (next === lines.length) break;
      const [start, indent] = this.#indented(lines[next], width);
      const goesOn = indent >= item.indent + 2;
      if (!goesOn && (next === end || !this.#item(lines[next]))) break;
      for (; end < next; end += 1) inner.push([lines[end][1], lines[end][1]]);
      if (!goesOn) break;
      inner.push([start, lines[next][1]]);
      end = next + 1;
    }
    return inner;
  }

  /** Where a line goes on after so much space, and how much there was. @param {Line} line @param {number} width @returns {[number, number]} */
  #indented([from, to], width) {
    let indent = 0;
    let at = from;
    for (; at < to && indent < width && " \t".includes(this.#text[at]); at += 1) {
      indent += this.#text[at] === "\t" ? 4 : 1;
    }
    return [at, indent];
  }
}
