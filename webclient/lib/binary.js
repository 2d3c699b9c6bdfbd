/**
 * Bytes in what is sent. The wire is JSON, so that the host can show, keep and hold back all that
 * passes; bytes travel in it as `{"$bytes": "<base64>"}`, wherever they stand in the data.
 */

const KEY = "$bytes";

/** @param {unknown} value @returns {value is ArrayBuffer | ArrayBufferView} */
export const isBytes = (value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value);

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
  if (!isBytes(original)) return value;
  const { buffer = original, byteOffset, byteLength } = /** @type {any} */ (original);
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  return { [KEY]: base64(bytes) };
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
const base64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
