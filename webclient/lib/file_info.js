/** What is told of files: small, so that a page can know them without loading what moves them. */
import { isWords } from "./errors.js";

/** The event that tells the room of a file. */
export const FILE_EVENT = "file";

/** The most of a name and of a media type that is told, in characters. */
export const NAME_LENGTH = 255;
export const TYPE_LENGTH = 127;

/**
 * What an event named "file" says. All of it but the hash and the size is the sender's claim.
 *
 * @typedef {{name: string, size: number, type: string, sha256: string}} FileInfo
 */

/**
 * Read the data of an event named "file", which anybody may have written.
 *
 * @param {unknown} data
 * @returns {FileInfo | null} null if it tells of no file
 */
export function readFileInfo(data) {
  if (!isContents(data)) return null;
  const { name, size, type, sha256 } = /** @type {any} */ (data);
  return {
    name: isWords(name) ? name.slice(0, NAME_LENGTH) : "file",
    size,
    type: typeof type === "string" ? type.slice(0, TYPE_LENGTH) : "",
    sha256,
  };
}

/** Whether this says which contents it means. @param {any} info @returns {boolean} */
export const isContents = (info) =>
  typeof info === "object" &&
  info !== null &&
  typeof info.sha256 === "string" &&
  /^[0-9a-f]{64}$/.test(info.sha256) &&
  Number.isSafeInteger(info.size) &&
  info.size >= 0;
