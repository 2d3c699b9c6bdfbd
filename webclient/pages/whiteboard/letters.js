/** Words in a box: how large they are written there, and where each line breaks. */

/** How large letters are by their size, in units of the board. */
export const LETTERS = [170, 250, 420];

/** From one line to the next, in sizes of the letters. */
export const LEADING = 1.25;

/**
 * Letters are made no smaller than this, in units, nor than so many times smaller, for those that are
 * small already: what has no room then isn't to be seen.
 */
const LEAST = 60;
const TIMES = 3;

/** By how much letters are made smaller until all of them have room. */
const SMALLER = 0.9;

/** What is measured is so large, in pixels. */
const EM = 100;

/** The letters of the system: each has other ones, and a box is a little too wide for any. */
export const FONT = "system-ui, sans-serif";

const FROM_RIGHT =
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * @typedef {{text: string, isFromRight: boolean}} Line
 * @typedef {(text: string) => number} Measure how wide a text is, in sizes of its letters
 */

/** @type {CanvasRenderingContext2D | null | undefined} */
let paper;

/** How wide a text is here. Where there is no canvas it is as wide as such letters mostly are. @type {Measure} */
export function measured(text) {
  paper ??= globalThis.document?.createElement("canvas").getContext("2d");
  if (!paper) return 0.6 * text.length;
  paper.font = `${EM}px ${FONT}`;
  return paper.measureText(text).width / EM;
}

/**
 * The lines in which a text fits into a box, and how large they are then.
 *
 * @param {string} text
 * @param {number} width units
 * @param {number} height
 * @param {number} size of the letters, if there is room
 * @param {Measure} [measure]
 * @returns {{lines: Line[], size: number}}
 */
export function layOut(text, width, height, size, measure = measured) {
  /** @type {Map<string, number>} */
  const known = new Map();
  const wide = (/** @type {string} */ part) => {
    const width = known.get(part) ?? measure(part);
    known.set(part, width);
    return width;
  };
  const paragraphs = text.split("\n");
  const least = Math.min(LEAST, size / TIMES);
  for (let at = size; ; at *= SMALLER) {
    const lines = paragraphs.flatMap((each) => broken(each, width / at, wide));
    const room = Math.floor(height / (at * LEADING) + 0.01);
    if (lines.length <= room || at * SMALLER < least) {
      return { lines: lines.slice(0, Math.max(1, room)), size: at };
    }
  }
}

/**
 * How large a box a text needs.
 *
 * @param {string} text
 * @param {number} size of its letters, in units
 * @param {number} most how wide it may be
 * @param {Measure} [measure]
 */
export function sizeOf(text, size, most, measure = measured) {
  const lines = text.split("\n").flatMap((each) => broken(each, most / size, measure));
  const widest = Math.max(...lines.map((line) => measure(line.text)));
  return { width: Math.min(most, widest * size), height: lines.length * LEADING * size };
}

/** Whether it is written from the right. @param {string} text */
export const isFromRight = (text) => FROM_RIGHT.test(text);

/** A paragraph in lines no wider than there is room. @param {string} text @param {number} room @param {Measure} wide @returns {Line[]} */
function broken(text, room, wide) {
  /** @type {string[]} */
  const lines = [];
  let [line, length] = ["", 0];
  const end = () => {
    lines.push(line);
    [line, length] = ["", 0];
  };
  for (const word of text.split(" ")) {
    const gap = line === "" ? "" : " ";
    if (length + wide(gap) + wide(word) > room && line !== "") end();
    if (wide(word) <= room) {
      const before = line === "" ? "" : " ";
      line += before + word;
      length += wide(before) + wide(word);
      continue;
    }
    for (const letter of word) {
      if (length + wide(letter) > room && line !== "") end();
      line += letter;
      length += wide(letter);
    }
  }
  end();
  return lines.map((each) => ({ text: each, isFromRight: isFromRight(text) }));
}
