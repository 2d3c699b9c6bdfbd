/**
 * What an event named "file" says: contents that the host has, known by their hash. All but the
 * hash and the size is the sender's claim.
 *
 * @typedef {{name: string, size: number, type: string, sha256: string}} FileInfo
 */

/** The event's name. */
export const FILE_EVENT = "file";

/** Pictures that may be shown in the page: none of them can hold script. */
const PICTURE = /^image\/(png|jpeg|gif|webp|avif|bmp)$/;

/**
 * @param {any} data hostile
 * @returns {FileInfo | null} null if it tells of no file
 */
export function readFile(data) {
  const { name, size, type, sha256 } = data ?? {};
  const isKnown = typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256);
  if (!isKnown || !Number.isSafeInteger(size) || size < 0) return null;
  return {
    name: typeof name === "string" && name.trim() ? name.slice(0, 255) : "file",
    size,
    type: typeof type === "string" ? type : "",
    sha256,
  };
}

/** @param {{type: string}} file */
export const isPicture = ({ type }) => PICTURE.test(type);
