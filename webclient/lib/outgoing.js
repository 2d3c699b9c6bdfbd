import { isBytes } from "./binary.js";
import { need, needWords } from "./errors.js";
import { newRef } from "./frames.js";

/**
 * `to` names the one peer it is for, `stay` which stay of that peer: another of its name gets nothing
 * then; `ref` is only for sending something again under the name it had (see `newRef`). `emitted`
 * makes an event of what is named "message", or "json", which by itself is a bare object of
 * PeerPyRTC's clients. `passing`: it is for those who are here now; it has no number, no history keeps
 * it, and it is told as a frame `passing` by `other`.
 *
 * @typedef {{to?: string | null, stay?: string | null, ref?: string, emitted?: boolean,
 *   passing?: boolean}} Addressed
 */
/**
 * What can be said. `name` is "message" (chat) unless an application has events of its own; `data`
 * is JSON, with bytes (ArrayBuffer, typed arrays) wherever they are wanted. `Own` are the
 * application's, by name with the payloads.
 *
 * @template {Record<string, any>} [Own=Record<string, any>]
 * @typedef {{[Name in keyof Own & string]: Addressed & {name: Name} &
 *   (undefined extends Own[Name] ? {data?: Own[Name]} : {data: Own[Name]})}[keyof Own & string] |
 *   (Addressed & {name?: "message", data?: unknown})} Outgoing
 */
/**
 * @template {Record<string, any>} [Own=Record<string, any>]
 * @typedef {string | ArrayBuffer | ArrayBufferView | Outgoing<Own>} Saying
 */

/**
 * What is too long for the host it refuses itself, by the ref.
 *
 * @param {Saying} what text and bytes are the data of a "message"
 * @returns {{name: string, data: unknown, to: string | undefined, stay: string | undefined,
 *   ref: string, emitted: true | undefined, passing: boolean | undefined}}
 * @throws {import("./errors.js").ClientError} `bad-argument`
 */
export function readOutgoing(what) {
  const saying = typeof what === "string" || isBytes(what) ? { data: what } : what;
  // { text: "hi" } would be an empty message, and nobody would know.
  need(typeof saying === "object" && saying && ("name" in saying || "data" in saying), "data");
  const { name = "message", data, to, stay, ref = newRef(), emitted, passing } = saying;
  needWords(name, "name");
  if (to !== undefined && to !== null) needWords(to, "to");
  if (stay !== undefined && stay !== null) needWords(stay, "stay");
  // The host answers by ref: with one that it doesn't take, nobody would hear of the refusal.
  need(/^.{8,64}$/.test(ref), "ref");
  const isSendable = !/function|symbol/.test(typeof data) && !(data instanceof Blob);
  need(isSendable && (name !== "message" || emitted || data !== undefined), "data");
  return {
    name,
    data,
    to: to ?? undefined,
    stay: stay ?? undefined,
    ref,
    emitted: emitted || undefined,
    passing,
  };
}
