import { ClientError } from "../errors.js";
import { CHUNK, isCount } from "./channel.js";
import { read } from "./hash.js";

/** Bytes read from the file at once. */
const BLOCK = 16 * CHUNK;

/**
 * Bring a file's contents to the host. It says how far we may go, so that little of it is ever on
 * its way: what is said beside it must not wait.
 *
 * @param {import("./channel.js").FileChannel} channel
 * @param {Blob} blob
 * @param {string} sha256
 * @param {import("../files.js").TransferOptions} options
 * @returns {Promise<void>}
 */
export async function upload(channel, blob, sha256, { signal, onProgress }) {
  const total = blob.size;
  let allowed = 0;
  let isDone = false;
  /** @type {ClientError | null} */
  let failure = null;
  let wake = () => {};
  const fail = (/** @type {ClientError} */ error) => {
    failure ??= error;
    wake();
  };
  const id = channel.begin({
    failed: fail,
    frame(frame) {
      if (frame.type === "done") isDone = true;
      else if (frame.type === "credit" && isCount(frame.upto) && isCount(frame.taken)) {
        allowed = Math.min(frame.upto, total);
        onProgress?.({ loaded: Math.min(frame.taken, total), total });
      }
      wake();
    },
  });
  const called = () => fail(new ClientError("aborted", "The transfer was called off."));
  signal?.addEventListener("abort", called);
  try {
    if (signal?.aborted) called();
    else channel.send({ type: "put", id, size: total, sha256 });
    for (let sent = 0; !isDone; ) {
      if (failure) throw failure;
      if (sent >= allowed) {
        await new Promise((/** @type {(value: void) => void} */ resolve) => {
          wake = resolve;
        });
        continue;
      }
      const block = await read(blob, sent, Math.min(sent + BLOCK, allowed));
      for (let at = 0; at < block.length && !failure; at += CHUNK) {
        channel.sendBytes(id, block.subarray(at, at + CHUNK));
      }
      sent += block.length;
      channel.taken += block.length;
    }
    onProgress?.({ loaded: total, total });
  } catch (fault) {
    channel.send({ type: "cancel", id });
    throw fault;
  } finally {
    signal?.removeEventListener("abort", called);
    channel.end(id);
  }
}
