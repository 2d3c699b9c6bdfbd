import { ClientError } from "../errors.js";
import { isCount } from "./channel.js";
import { Sha256 } from "./sha256.js";

/** Bytes that the host may send beyond what was taken: as much as a busy page has to hold. */
const WINDOW = 1024 * 1024;

/** Pulls one file's contents, over as many channels as it takes. */
export class Download {
  #info;
  #signal;
  #onProgress;
  #hash = new Sha256();
  /** @type {Uint8Array<ArrayBuffer>[]} */
  #parts = [];
  #taken = 0;

  /**
   * @param {{sha256: string, size: number}} info
   * @param {import("../files.js").TransferOptions} options
   */
  constructor(info, { signal, onProgress }) {
    this.#info = info;
    this.#signal = signal;
    this.#onProgress = onProgress;
  }

  /**
   * Pull what is missing.
   *
   * @param {import("./channel.js").FileChannel} channel
   * @returns {Promise<void>}
   */
  run(channel) {
    const { sha256, size } = this.#info;
    const signal = this.#signal;
    return new Promise((resolve, reject) => {
      let allowed = 0;
      let isFound = false;
      /** @param {ClientError | null} error */
      const end = (error) => {
        signal?.removeEventListener("abort", called);
        channel.end(id);
        if (error) reject(error);
        else resolve();
      };
      /** @param {ClientError} error */
      const giveUp = (error) => {
        channel.send({ type: "cancel", id });
        end(error);
      };
      const called = () => giveUp(new ClientError("aborted", "The transfer was called off."));
      const wrong = () =>
        giveUp(new ClientError("bad-answer", "What the host has is not what was announced."));
      const allow = () => {
        allowed = Math.min(this.#taken + WINDOW, size);
        return allowed;
      };
      const id = channel.begin({
        failed: end,
        frame: (frame) => {
          if (frame.type !== "file") return;
          if (!isCount(frame.size) || frame.size !== size) return wrong();
          isFound = true;
          if (this.#taken === size) end(null);
        },
        bytes: (bytes) => {
          if (!isFound || this.#taken + bytes.length > size) return wrong();
          this.#take(bytes);
          if (this.#taken === size) end(null);
          else if (allowed < size && allowed - this.#taken < WINDOW / 2) {
            channel.send({ type: "credit", id, upto: allow() });
          }
        },
      });
      if (signal?.aborted) return called();
      signal?.addEventListener("abort", called);
      channel.send({ type: "get", id, sha256, offset: this.#taken, upto: allow() });
    });
  }

  /** @param {Uint8Array} bytes */
  #take(bytes) {
    this.#hash.add(bytes);
    this.#parts.push(/** @type {Uint8Array<ArrayBuffer>} */ (bytes));
    this.#taken += bytes.length;
    this.#onProgress?.({ loaded: this.#taken, total: this.#info.size });
  }

  /**
   * @param {string} type
   * @returns {Blob} what has come
   * @throws {ClientError} `hash-mismatch`: it is not what was announced
   */
  finish(type) {
    if (this.#hash.hex !== this.#info.sha256) {
      throw new ClientError("hash-mismatch", "The file did not arrive as it was announced.");
    }
    return new Blob(this.#parts, { type });
  }
}
