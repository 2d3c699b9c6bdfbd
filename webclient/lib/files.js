/**
 * Files, loaded when they are wanted: `const files = await room.files()`.
 *
 * A file goes to the host first, over a channel of its own that never delays what is said; then an
 * ordinary event named "file" tells the room of it. Who sees that event pulls the contents when
 * they are wanted, from the host, which keeps them for as long as the room remembers the event.
 *
 *     const { file } = await files.send(input.files[0], { onProgress });
 *     room.on("event", async ({ name, data }) => {
 *       const info = name === "file" ? readFileInfo(data) : null;
 *       if (info) image.src = URL.createObjectURL(await files.fetch(info));
 *     });
 */
import { ClientError, isWords } from "./errors.js";
import { FILE_EVENT, fileName, isContents, TYPE_LENGTH } from "./file_info.js";
import { FileChannel } from "./files/channel.js";
import { Download } from "./files/download.js";
import { Gate } from "./files/gate.js";
import { sha256Of } from "./files/hash.js";
import { upload } from "./files/upload.js";

export { FILE_EVENT, readFileInfo } from "./file_info.js";

/**
 * @typedef {import("./file_info.js").FileInfo} FileInfo
 *
 * @typedef {{loaded: number, total: number}} Progress in bytes
 *
 * @typedef {object} TransferOptions
 * @property {AbortSignal} [signal] calls it off: it fails with `aborted`
 * @property {(progress: Progress) => void} [onProgress]
 *
 * @typedef {object} Naming
 * @property {string} [name] what it is called; left out: the file's own name, or "file"
 * @property {string} [type] its media type; left out: the file's own
 * @property {string} [to] the one peer it is for; left out: everyone in the room
 * @property {string} [stay] which stay of that peer, as in `RoomClient.send`
 * @property {string} [ref] the announcing event's ref (see `newRef`)
 * @property {Record<string, unknown>} [extra] further members of the event's data
 *
 * @typedef {TransferOptions & Naming} SendFileOptions
 * @typedef {import("./outbox.js").Receipt & {file: FileInfo}} SentFile
 */

/** How often a transfer is tried anew that has not got a byte further since the last time. */
const TRIES = 5;

/** The files of one room. Made by `RoomClient.files()`. */
export class Files {
  #room;
  #open;
  /** @type {FileChannel | null} */
  #channel = null;
  #uploads = new Gate(1);
  #downloads = new Gate(3);
  /** What was sent before, or tried: it is not read through again. @type {WeakMap<Blob, string>} */
  #hashes = new WeakMap();

  /**
   * @param {import("./room_client.js").RoomClient<any>} room
   * @param {(label: string, protocol: string) => RTCDataChannel} open a channel beside the room's
   */
  constructor(room, open) {
    this.#room = room;
    this.#open = open;
  }

  /**
   * Bring a file to the host and tell the room of it. Contents that one may read here anyway are
   * not sent again, and the same Blob is hashed once, however often the room refuses it. While the connection is away it waits, then goes on; it ends when the room does.
   *
   * Fails with a `ClientError`: `too-large`, `no-space`, `muted`, `rate-limited` (the host's word),
   * `unreadable` (the file has changed or is gone), `no-files` (this host takes none), `stalled`,
   * `aborted`, `closed`, `bad-argument`, or whatever `room.send` fails with.
   *
   * @param {Blob} blob a File has a name and a type of its own
   * @param {SendFileOptions} [options]
   * @returns {Promise<SentFile>} the announcement's receipt, and what it said
   */
  async send(blob, options = {}) {
    const { to, stay, ref, extra = {}, signal, onProgress } = options;
    must(blob instanceof Blob, "A file is a Blob or a File.");
    checkTransfer(options);
    const info = describe(blob, options);
    await this.#uploads.pass(signal, () =>
      this.#persist(signal, async (channel) => {
        if (blob.size > channel.limits.size) throw tooLarge(blob.size, channel.limits.size);
        info.sha256 = this.#hashes.get(blob) ?? (await sha256Of(blob, signal));
        this.#hashes.set(blob, info.sha256);
        return upload(channel, blob, info.sha256, { signal, onProgress });
      }),
    );
    const data = { ...extra, ...info };
    const receipt = await this.#room.send({ name: FILE_EVENT, data, to, stay, ref }, { signal });
    return { ...receipt, file: info };
  }

  /**
   * Pull a file's contents. They are what was announced: anything else fails. After a loss of the
   * connection it goes on where it was.
   *
   * The Blob has the announced type only if that is a picture, sound, film or plain text; else it
   * has none, so that its `blob:` address can't become a document of this page's origin.
   *
   * Fails with a `ClientError`: `no-such-file` (not here, or no longer), `hash-mismatch`, `bad-answer`,
   * `too-many`, `rate-limited`, `no-files`, `stalled`, `aborted`, `closed`, `bad-argument`.
   *
   * @param {{sha256: string, size: number, type?: string}} info as announced
   * @param {TransferOptions} [options]
   * @returns {Promise<Blob>}
   */
  async fetch(info, options = {}) {
    const { signal } = options;
    checkTransfer(options);
    must(isContents(info), "A file is {sha256, size}, as its event has it.");
    const download = new Download(info, options);
    await this.#downloads.pass(signal, () =>
      this.#persist(signal, (channel) => download.run(channel)),
    );
    return download.finish(safeType(info.type));
  }

  /**
   * The largest file this host takes, in bytes.
   *
   * @param {{signal?: AbortSignal}} [options]
   * @returns {Promise<number>}
   */
  async limit({ signal } = {}) {
    return (await this.#ready(signal)).limits.size;
  }

  /**
   * Do something on a channel, again after each loss or "not now" of the host, for as long as that
   * makes sense.
   *
   * @param {AbortSignal | undefined} signal
   * @param {(channel: FileChannel) => Promise<void>} work
   */
  async #persist(signal, work) {
    for (let tries = 1; ; tries += 1) {
      const channel = await this.#ready(signal);
      const before = channel.taken;
      try {
        return await work(channel);
      } catch (fault) {
        if (!(fault instanceof ClientError) || !isPassing(fault)) throw fault;
        if (channel.taken > before) tries = 0;
        if (tries >= TRIES) throw fault;
        await pause((fault.retryAfter ?? 0.1) * 1000, signal);
      }
    }
  }

  /** @param {AbortSignal | undefined} signal @returns {Promise<FileChannel>} ready for use */
  async #ready(signal) {
    await this.#inRoom(signal);
    if (!this.#channel?.isOpen) {
      this.#channel = new FileChannel((...named) => this.#open(...named));
    }
    const channel = this.#channel;
    try {
      await channel.ready(signal);
    } catch (fault) {
      // The room's own channel may be told of the same loss a moment later.
      if (/** @type {ClientError} */ (fault).code !== "connection-lost") throw fault;
      await pause(100, signal);
      if (this.#room.state !== "open") return this.#ready(signal);
      throw new ClientError("no-files", "This host takes no files.");
    }
    return channel;
  }

  /** @param {AbortSignal | undefined} signal @returns {Promise<void>} */
  #inRoom(signal) {
    return new Promise((resolve, reject) => {
      /** @param {() => void} settle */
      const done = (settle) => {
        stop();
        signal?.removeEventListener("abort", look);
        settle();
      };
      const look = () => {
        const { state } = this.#room;
        if (signal?.aborted) done(() => reject(aborted()));
        else if (state === "open") done(resolve);
        else if (state === "closed" || state === "new") {
          done(() => reject(new ClientError("closed", "You are not in the room.")));
        }
      };
      const stop = this.#room.on("state", look);
      signal?.addEventListener("abort", look);
      look();
    });
  }
}

/**
 * @param {Blob} blob
 * @param {Naming} naming
 * @returns {FileInfo} without its hash
 */
function describe(blob, { name, type, to, extra }) {
  must(name === undefined || isWords(name), "A file's name is text.");
  must(type === undefined || typeof type === "string", "A file's type is text.");
  must(to === undefined || isWords(to), "`to` is a peer's id.");
  must(extra === undefined || (typeof extra === "object" && extra), "`extra` is an object.");
  const own = "name" in blob && isWords(blob.name) ? blob.name : "file";
  return {
    name: fileName(name ?? own),
    size: blob.size,
    type: (type ?? blob.type).slice(0, TYPE_LENGTH),
    sha256: "",
  };
}

/**
 * @param {unknown} isRight
 * @param {string} text what would be right
 * @returns {asserts isRight}
 */
function must(isRight, text) {
  if (!isRight) throw new ClientError("bad-argument", text);
}

/** @param {TransferOptions} options */
function checkTransfer({ signal, onProgress }) {
  must(signal === undefined || signal instanceof AbortSignal, "A signal is an AbortSignal.");
  must(onProgress === undefined || typeof onProgress === "function", "`onProgress` is a function.");
  if (signal?.aborted) throw aborted();
}

/** @param {string} [type] a sender's claim */
function safeType(type = "") {
  const isSafe = /^(image\/(png|jpeg|gif|webp|avif|bmp)|(audio|video)\/[\w.+-]+|text\/plain)$/;
  return isSafe.test(type) ? type : "";
}

/** @param {number} size @param {number} limit */
const tooLarge = (size, limit) =>
  new ClientError("too-large", `This file is too large: ${size} of ${limit} bytes.`);

const aborted = () => new ClientError("aborted", "The transfer was called off.");

/** Whether trying again makes sense: a mute may last long, and is no matter of the file's. @param {ClientError} fault */
const isPassing = ({ code, retryAfter }) =>
  code === "connection-lost" || (retryAfter !== undefined && code !== "muted");

/** @param {number} milliseconds @param {AbortSignal | undefined} signal @returns {Promise<void>} */
function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      if (signal?.aborted) reject(aborted());
      else resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
  });
}
