import { ClientError } from "../errors.js";
import { Sha256 } from "./sha256.js";

/** Bytes hashed in one go: some two milliseconds, in which the page does nothing else. */
const STEP = 256 * 1024;

/**
 * A file's hash; the page goes on meanwhile.
 *
 * @param {Blob} blob
 * @param {AbortSignal} [signal]
 * @returns {Promise<string>} in hexadecimal
 * @throws {ClientError} `unreadable` or `aborted`
 */
export async function sha256Of(blob, signal) {
  const hash = new Sha256();
  for (let start = 0; start < blob.size; start += STEP) {
    if (signal?.aborted) throw new ClientError("aborted", "The transfer was called off.");
    hash.add(await read(blob, start, start + STEP));
    // Reading alone may be answered in between two frames of the page, one after the other.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return hash.hex;
}

/**
 * A part of a file.
 *
 * @param {Blob} blob
 * @param {number} start
 * @param {number} end
 * @returns {Promise<Uint8Array>}
 * @throws {ClientError} `unreadable`: it has changed since it was chosen, or is gone, or it is a
 *   folder, which browsers hand out as a file that can't be read
 */
export async function read(blob, start, end) {
  try {
    return new Uint8Array(await blob.slice(start, end).arrayBuffer());
  } catch (fault) {
    const why = "It is a folder, or a file that has changed or is gone.";
    throw new ClientError("unreadable", `${why} (${fault})`);
  }
}
