/** How large a small picture says it is, so that none of a few bytes fills a reader's memory. */

/**
 * @typedef {{type: "image/jpeg" | "image/webp", width: number, height: number}} Measured in pixels
 */

/**
 * What kind of picture these bytes are, and how large it would be; null for anything else. Linear in
 * their number. The host asks the same (core/picture_size.py).
 *
 * @param {Uint8Array} bytes
 * @returns {Measured | null}
 */
export function measure(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return ofJpeg(bytes);
  return textAt(bytes, 0) === "RIFF" && textAt(bytes, 8) === "WEBP" ? ofWebp(bytes) : null;
}

/** @param {Uint8Array} bytes @param {number} at */
const textAt = (bytes, at) => String.fromCharCode(...bytes.subarray(at, at + 4));

/** By RFC 9649, sections 2.5 to 2.7. @param {Uint8Array} bytes @returns {Measured | null} */
function ofWebp(bytes) {
  if (bytes.length < 30) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = textAt(bytes, 12);
  if (kind === "VP8 ") {
    const [width, height] = [26, 28].map((at) => view.getUint16(at, true) & 0x3fff);
    return { type: "image/webp", width, height };
  }
  if (kind === "VP8L") {
    const bits = view.getUint32(21, true);
    return { type: "image/webp", width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  if (kind !== "VP8X") return null;
  const [width, height] = [24, 27].map((at) => (view.getUint32(at - 1, true) >>> 8) + 1);
  return { type: "image/webp", width, height };
}

/** By ITU-T T.81, table B.1. @param {Uint8Array} bytes @returns {Measured | null} */
function ofJpeg(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; ) {
    const mark = bytes[at + 1];
    if (mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)) {
      return { type: "image/jpeg", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    if (mark === 0xff) at += 1;
    else if (mark === 0x01 || (mark >= 0xd0 && mark <= 0xd7)) at += 2;
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}
