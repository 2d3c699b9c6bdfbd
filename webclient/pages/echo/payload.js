/** What the connection test sends: a mark to know it by, then filling up to a size. */

/** @param {number} size bytes @param {string} mark */
export const textOf = (size, mark) => mark.padEnd(size, "The quick brown fox. ").slice(0, size);

/**
 * Bytes of every value, zero and 255 among them.
 *
 * @param {number} size
 * @param {string} mark
 */
export function bytesOf(size, mark) {
  const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 7) % 256);
  bytes.set(new TextEncoder().encode(mark).subarray(0, size));
  return bytes;
}

/**
 * Whether two payloads are the same, byte for byte.
 *
 * @param {string | Uint8Array} sent
 * @param {unknown} back hostile
 */
export function isSame(sent, back) {
  if (typeof sent === "string") return sent === back;
  return (
    back instanceof Uint8Array &&
    back.length === sent.length &&
    back.every((byte, index) => byte === sent[index])
  );
}
