/** How long a message may be, counted as the host counts it: bytes of JSON. */

/** The host's 16 KiB, less what stands around the text: whom it is from and for, what it answers. */
const MOST = 16 * 1024 - 1024;

const encoder = new TextEncoder();

/** @param {string} text */
const bytesOf = (text) => encoder.encode(JSON.stringify(text)).length - 2;

/**
 * How many characters a text has too many: a quote or a line break takes two bytes, an emoji four.
 *
 * @param {string} text
 */
export function overBy(text) {
  // Nobody needs the exact number of what is far too long, and counting it takes its time.
  if (text.length > 8 * MOST) return text.length - MOST;
  let over = bytesOf(text) - MOST;
  let count = 0;
  for (let at = text.length; over > 0 && at > 0; count += 1) {
    const isPair = at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff;
    const start = at - (isPair ? 2 : 1);
    over -= bytesOf(text.slice(start, at));
    at = start;
  }
  return count;
}
