/** What is told of files: small, so that a page can know them without loading what moves them. */
import { isWords } from "./errors.js";

/** The event that tells the room of a file. */
export const FILE_EVENT = "file";

/** The most of a name and of a media type that is told, in characters. */
export const NAME_LENGTH = 255;
export const TYPE_LENGTH = 127;

/** The most of a caption, in characters, and of a thumbnail, in bytes: the host takes no more. */
export const CAPTION_LENGTH = 1000;
export const THUMBNAIL_SIZE = 4096;

/**
 * What an event named "file" says. All of it but the hash and the size is the sender's claim.
 *
 * A thumbnail is a small JPEG or WebP of a picture, as its sender made it.
 *
 * What went out at once with others has `together` with them: a name for that, and how many pictures they were.
 *
 * @typedef {{name: string, size: number, type: string, sha256: string, caption?: string,
 *   thumbnail?: Uint8Array, together?: {id: string, of: number}}} FileInfo
 */

// Controls, line breaks, halves of a character, and what turns the direction of the text around it:
// `holiday<U+202E>gpj.exe` would be read as holidayexe.jpg.
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
// More marks on one letter paint over the lines above and below.
const PILED = /([\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}]+/gu;
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;
const BLANK = /[\u115f\u1160\u2800\u3164\uffa0]/gu; // drawn as nothing, though letters and a symbol
const ENDING = /\.[^.\s]{1,15}$/u;

/**
 * A file's name as it is told and shown: nothing in it misleads, and its ending is always there. The
 * host takes no other; `tests/vectors/names.json` has examples.
 *
 * @param {unknown} text
 */
export function fileName(text) {
  const name = String(text).replace(UNSEEN, "").replace(PILED, "$1").trim();
  if (!SEEN.test(name.replace(BLANK, ""))) return "file";
  const characters = [...name];
  if (characters.length <= NAME_LENGTH) return name;
  const ending = ENDING.exec(name.slice(-20))?.[0] ?? "";
  return `${characters.slice(0, NAME_LENGTH - 1 - [...ending].length).join("")}…${ending}`;
}

/**
 * Read the data of an event named "file", which anybody may have written.
 *
 * @param {unknown} data
 * @returns {FileInfo | null} null if it tells of no file
 */
export function readFileInfo(data) {
  if (!isContents(data)) return null;
  const { name, size, type, sha256, caption, thumbnail, together } = /** @type {any} */ (data);
  const isSmall = thumbnail instanceof Uint8Array && thumbnail.length <= THUMBNAIL_SIZE;
  return {
    name: isWords(name) ? fileName(name) : "file",
    size,
    type: typeof type === "string" ? type.slice(0, TYPE_LENGTH) : "",
    sha256,
    ...(isWords(caption) && { caption: [...caption].slice(0, CAPTION_LENGTH).join("") }),
    ...(isSmall && { thumbnail }),
    ...(isTogether(together) && { together: { id: together.id, of: together.of } }),
  };
}

/** @param {any} together */
const isTogether = (together) =>
  typeof together?.id === "string" &&
  /^[\w-]{8,64}$/.test(together.id) &&
  Number.isSafeInteger(together.of) &&
  together.of > 1;

/** Whether this says which contents it means. @param {any} info @returns {boolean} */
export const isContents = (info) =>
  typeof info === "object" &&
  info !== null &&
  typeof info.sha256 === "string" &&
  /^[0-9a-f]{64}$/.test(info.sha256) &&
  Number.isSafeInteger(info.size) &&
  info.size >= 0;
