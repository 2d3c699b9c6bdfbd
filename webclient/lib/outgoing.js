import { isWords, need } from "./errors.js";
import { newRef } from "./frames.js";

/**
 * What can be said. `name` is "message" (chat) unless an application has events of its own; `data`
 * is JSON, with bytes (ArrayBuffer, typed arrays) wherever they are wanted; `to` names the one
 * peer it is for; `ref` is only for sending something again under the name it had (see `newRef`).
 *
 * @typedef {{name?: string, data?: unknown, to?: string | null, ref?: string}} Outgoing
 * @typedef {string | ArrayBuffer | ArrayBufferView | Outgoing} Saying
 */

/** The host's bounds, in characters. */
const LONGEST_NAME = 64;
const SHORTEST_REF = 8;

/**
 * @param {Saying} what text and bytes are the data of a "message"
 * @returns {{name: string, data: unknown, to: string | undefined, ref: string}}
 * @throws {ClientError} `bad-argument`
 *
 * @typedef {import("./errors.js").ClientError} ClientError
 */
export function readOutgoing(what) {
  const saying = isBare(what) ? { data: what } : what;
  need(
    saying !== null && typeof saying === "object" && ("name" in saying || "data" in saying),
    "Send text, bytes, or {name, data, to}.",
  );
  const { name = "message", data, to, ref = newRef() } = saying;
  need(
    isWords(name) && [...name].length <= LONGEST_NAME,
    "An event's name has 1 to 64 characters.",
  );
  need(to === undefined || to === null || isWords(to), "`to` is a peer's id.");
  need(isWords(ref) && ref.length >= SHORTEST_REF && ref.length <= 64, "A ref has 8 to 64.");
  need(!(data instanceof Blob), "A Blob is sent as `await blob.arrayBuffer()`.");
  need(!["function", "symbol"].includes(typeof data), "A function can't be sent.");
  return { name, data, to: to ?? undefined, ref };
}

/** @param {unknown} what @returns {what is string | ArrayBuffer | ArrayBufferView} */
const isBare = (what) =>
  typeof what === "string" || what instanceof ArrayBuffer || ArrayBuffer.isView(what);
