/**
 * Bytes in what is sent. The wire is JSON, so that the host can show, keep and hold back all that
 * passes; bytes travel in it as `{"$bytes": "<base64>"}`, wherever they stand in the data.
 */

const KEY = "$bytes";

/** `String.fromCharCode` takes its bytes as arguments, of which engines bear some ten thousands. */
const CHUNK = 8192;

/**
 * For JSON.stringify: buffers and views become text, anything else stays.
 *
 * @this {any}
 * @param {string} key
 * @param {unknown} value
 */
export function pack(key, value) {
  // Not `value`: a view may have a toJSON of its own, which has been applied to it by now.
  const original = this[key];
  if (original instanceof ArrayBuffer) return { [KEY]: base64(new Uint8Array(original)) };
  if (ArrayBuffer.isView(original)) {
    const { buffer, byteOffset, byteLength } = original;
    return { [KEY]: base64(new Uint8Array(buffer, byteOffset, byteLength)) };
  }
  return value;
}

/**
 * Parse a frame; bytes in it come out as Uint8Array.
 *
 * @param {string} raw
 * @returns {any}
 * @throws {SyntaxError}
 */
export function parse(raw) {
  // Looking at each value costs ten times what plain parsing does, and few frames have bytes.
  return raw.includes(`"${KEY}"`) ? JSON.parse(raw, unpack) : JSON.parse(raw);
}

/**
 * @param {string} _key
 * @param {any} value
 */
function unpack(_key, value) {
  const text = value?.[KEY];
  if (typeof text !== "string" || Object.keys(value).length !== 1) return value;
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    // Somebody wrote something else under this name: it is theirs, and stays what it is.
    return value;
  }
}

/** @param {Uint8Array} bytes */
function base64(bytes) {
  let text = "";
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(text);
}
