/** What a camera or a program wrote into a picture, such as the place: taken out without reading the picture. */

/** @typedef {Uint8Array<ArrayBuffer>} Bytes */

/** Of a JPEG: without these it would look another way: JFIF, its colours (ICC), Adobe's. */
const KEPT = new Set([0xe0, 0xe2, 0xee]);

/** Of APP2 the colours alone: a list of further pictures stands there, too. */
const COLOURS = "ICC_PROFILE";

/** Of a PNG (its third edition, 11.3): words, the camera's notes and the time. */
const PNG_NOTES = new Set(["tEXt", "zTXt", "iTXt", "eXIf", "tIME"]);
const PNG = "\x89PNG\r\n\x1a\n";

/** Of a WebP (RFC 9649, 2.7): what is in it is told by these bits of its first chunk, too. */
const WEBP_NOTES = new Set(["EXIF", "XMP "]);
const TOLD_OF_NOTES = 0x08 | 0x04;
const TOLD_OF_MOVING = 0x02;

/** No picture has more parts; what does would hold up the page. */
const MOST_PARTS = 20_000;

/**
 * @param {Bytes} bytes
 * @returns {Bytes[] | null} all else of it, one after another; null: it is no JPEG, PNG or WebP, or
 *   has too many parts. What follows the picture is taken out, too: telephones put a film or another picture there.
 */
export function withoutNotes(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return ofJpeg(bytes);
  if (textAt(bytes, 0, 8) === PNG) return ofPng(bytes);
  return isWebp(bytes) ? ofWebp(bytes) : null;
}

/** Whether it moves, which a canvas would stop. @param {Bytes} bytes a GIF may */
export function moves(bytes) {
  if (textAt(bytes, 0, 4) === "GIF8") return true;
  if (textAt(bytes, 0, 8) === PNG) {
    let left = MOST_PARTS;
    for (const { kind } of pngChunks(bytes)) {
      if (kind === "acTL") return true;
      if (kind === "IDAT" || left-- === 0) return false;
    }
  }
  return isWebp(bytes) && textAt(bytes, 12, 4) === "VP8X" && (bytes[20] & TOLD_OF_MOVING) !== 0;
}

/** By ITU-T T.81, annex B. @param {Bytes} bytes */
function ofJpeg(bytes) {
  const parts = [bytes.subarray(0, 2)];
  let at = 2;
  let left = MOST_PARTS;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) {
      // Decoders go on at the next mark whatever lies between, and so does what is taken out.
      at = bytes.indexOf(0xff, at);
      if (at < 0) return parts;
      continue;
    }
    const mark = bytes[at + 1];
    if (mark === 0xff || mark === 0) {
      at += 1; // to fill, or none
      continue;
    }
    if (mark === 0xd9) break;
    if (left-- === 0) return null;
    let end = at + 2 + Math.max(2, (bytes[at + 2] << 8) | bytes[at + 3]);
    if (mark === 0xda) end = endOfScan(bytes, end);
    if (!isNote(bytes, at, mark)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  // The end, if it has one; else what there is of it.
  parts.push(bytes.subarray(at, bytes[at] === 0xff && bytes[at + 1] === 0xd9 ? at + 2 : undefined));
  return parts;
}

/** @param {Bytes} bytes @param {number} at @param {number} mark */
function isNote(bytes, at, mark) {
  if (mark === 0xe2) return textAt(bytes, at + 4, COLOURS.length) !== COLOURS;
  return mark === 0xfe || (mark >= 0xe0 && mark <= 0xef && !KEPT.has(mark));
}

/** Where the next mark is that is none within a scan. @param {Bytes} bytes @param {number} from */
function endOfScan(bytes, from) {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const mark = bytes[at + 1];
    if (mark > 0 && mark !== 0xff && (mark < 0xd0 || mark > 0xd7)) return at;
  }
  return bytes.length;
}

/** @param {Bytes} bytes */
function ofPng(bytes) {
  const parts = [bytes.subarray(0, 8)];
  let left = MOST_PARTS;
  for (const { kind, from, end } of pngChunks(bytes)) {
    if (left-- === 0) return null;
    if (!PNG_NOTES.has(kind)) parts.push(bytes.subarray(from, end));
  }
  return parts;
}

/** @param {Bytes} bytes */
function* pngChunks(bytes) {
  const view = viewOf(bytes);
  for (let from = 8; from + 12 <= bytes.length; ) {
    const kind = textAt(bytes, from + 4, 4);
    const end = Math.min(bytes.length, from + 12 + view.getUint32(from));
    yield { kind, from, end };
    if (kind === "IEND") return;
    from = end;
  }
}

/** @param {Bytes} bytes */
function ofWebp(bytes) {
  const view = viewOf(bytes);
  const whole = Math.min(bytes.length, 8 + view.getUint32(4, true));
  const head = bytes.slice(0, 12);
  const parts = [head];
  let left = MOST_PARTS;
  for (let from = 12; from + 8 <= whole; ) {
    if (left-- === 0) return null;
    const kind = textAt(bytes, from, 4);
    const size = view.getUint32(from + 4, true);
    const end = Math.min(whole, from + 8 + size + (size % 2));
    const isHead = kind === "VP8X" && end - from > 8;
    const part = isHead ? bytes.slice(from, end) : bytes.subarray(from, end);
    if (isHead) part[8] &= ~TOLD_OF_NOTES;
    if (!WEBP_NOTES.has(kind)) parts.push(part);
    from = end;
  }
  const size = parts.reduce((sum, { length }) => sum + length, 0) - 8;
  viewOf(head).setUint32(4, size, true);
  return parts;
}

/** @param {Bytes} bytes */
const isWebp = (bytes) => textAt(bytes, 0, 4) === "RIFF" && textAt(bytes, 8, 4) === "WEBP";

/** @param {Bytes} bytes */
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** @param {Bytes} bytes @param {number} at @param {number} length */
const textAt = (bytes, at, length) => String.fromCharCode(...bytes.subarray(at, at + length));
