import { ClientError } from "../errors.js";

/** What the channel's `protocol` is called. The frames are described in the host's file_frames. */
const PROTOCOL = "peerpyrtc.files.v1";

/** The most contents in one frame: what is said waits for no more than one such. */
export const CHUNK = 16 * 1024 - 4;

/** Milliseconds after which a host that says nothing about a transfer is given up. */
const PATIENCE = 30_000;

/**
 * @typedef {{size: number, uploads: number, downloads: number}} Limits
 *
 * Who hears of one transfer: the host's frames, its bytes, and that nothing more will come.
 * @typedef {object} Side
 * @property {(frame: any) => void} frame
 * @property {(bytes: Uint8Array) => void} [bytes]
 * @property {(error: ClientError) => void} failed
 */

/** The channel for files beside a room's: many transfers, each known by a number. */
export class FileChannel {
  /** @type {RTCDataChannel} */
  #channel;
  /** @type {Map<number, Side & {heard: number}>} */
  #sides = new Map();
  #next = 1;
  /** @type {Limits | null} what the host said in its hello */
  #limits = null;
  /** @type {ClientError | null} */
  #over = null;
  /** @type {Promise<void>} */
  #greeted;
  /** @type {() => void} */
  #greet = () => {};
  /** @type {(error: ClientError) => void} */
  #refuse = () => {};
  #watch;
  /** Bytes that got across on it, either way. */
  taken = 0;

  /**
   * @param {(label: string, protocol: string) => RTCDataChannel} open
   * @throws {ClientError} `closed`
   */
  constructor(open) {
    this.#greeted = new Promise((resolve, reject) => {
      this.#greet = resolve;
      this.#refuse = reject;
    });
    // Nobody may be waiting any more.
    this.#greeted.catch(() => {});
    this.#channel = open("files", PROTOCOL);
    this.#channel.binaryType = "arraybuffer";
    this.#channel.addEventListener("open", () => this.#begin());
    this.#channel.addEventListener("message", ({ data }) => this.#receive(data));
    const lost = () => this.#end(new ClientError("connection-lost", "The connection was lost."));
    this.#channel.addEventListener("close", lost);
    const born = Date.now();
    this.#watch = setInterval(() => this.#look(born), PATIENCE / 10);
  }

  get isOpen() {
    return this.#over === null;
  }

  /** What the host takes. Only after `ready`. @returns {Limits} */
  get limits() {
    return /** @type {Limits} */ (this.#limits);
  }

  /**
   * Wait for the host's greeting.
   *
   * @param {AbortSignal | undefined} signal
   * @returns {Promise<void>}
   */
  ready(signal) {
    if (!signal) return this.#greeted;
    return new Promise((resolve, reject) => {
      const leave = () => reject(new ClientError("aborted", "The transfer was called off."));
      signal.addEventListener("abort", leave, { once: true });
      this.#greeted.then(resolve, reject);
      this.#greeted.finally(() => signal.removeEventListener("abort", leave)).catch(() => {});
    });
  }

  /**
   * Begin a transfer.
   *
   * @param {Side} side
   * @returns {number} its number, which `end` makes free
   */
  begin(side) {
    if (this.#over) throw this.#over;
    const id = this.#next;
    this.#next = (id + 1) >>> 0;
    this.#sides.set(id, { ...side, heard: Date.now() });
    return id;
  }

  /** @param {number} id */
  end(id) {
    this.#sides.delete(id);
  }

  /** @param {{type: string, id: number} & Record<string, unknown>} frame */
  send(frame) {
    if (this.#channel.readyState === "open") this.#channel.send(JSON.stringify(frame));
  }

  /** @param {number} id @param {Uint8Array} bytes at most CHUNK */
  sendBytes(id, bytes) {
    if (this.#channel.readyState !== "open") return;
    const frame = new Uint8Array(4 + bytes.length);
    new DataView(frame.buffer).setUint32(0, id);
    frame.set(bytes, 4);
    this.#channel.send(frame);
  }

  /** @param {unknown} data */
  #receive(data) {
    if (data instanceof ArrayBuffer && data.byteLength > 4) {
      const side = this.#sides.get(new DataView(data).getUint32(0));
      if (!side) return; // it was called off
      side.heard = Date.now();
      this.taken += data.byteLength - 4;
      side.bytes?.(new Uint8Array(data, 4));
      return;
    }
    const frame = readFrame(data);
    if (!frame) return this.#senseless();
    if (frame.type === "hello") {
      if (![frame.size, frame.uploads, frame.downloads].every(isCount)) return this.#senseless();
      this.#limits = frame;
      this.#begin();
      return;
    }
    const side = this.#sides.get(frame.id);
    if (side) side.heard = Date.now();
    if (frame.type === "error") this.#failed(frame, side);
    else side?.frame(frame);
  }

  /** Chromium may hand on the hello before it counts the channel as open, and could send nothing. */
  #begin() {
    if (this.#limits && this.#channel.readyState === "open") this.#greet();
  }

  /** @param {any} frame @param {Side | undefined} side */
  #failed({ id, code, text, retry_after: retryAfter }, side) {
    const error = new ClientError(`${code}`, `${text}`, { retryAfter });
    if (side) side.failed(error);
    // Without a number it is about the channel itself.
    else if (id === undefined) this.#end(error);
  }

  #senseless() {
    this.#end(new ClientError("bad-answer", "The host sent what makes no sense."));
  }

  /** @param {number} born */
  #look(born) {
    const now = Date.now();
    const stalled = new ClientError("stalled", "The host does not go on with this.");
    if (!this.#limits && now - born > PATIENCE) this.#end(stalled);
    for (const [id, side] of [...this.#sides]) {
      if (now - side.heard < PATIENCE) continue;
      this.send({ type: "cancel", id });
      side.failed(stalled);
    }
  }

  /** @param {ClientError} error */
  #end(error) {
    if (this.#over) return;
    this.#over = error;
    clearInterval(this.#watch);
    this.#channel.close();
    this.#refuse(error);
    for (const side of [...this.#sides.values()]) side.failed(error);
    this.#sides.clear();
  }
}

/** @param {unknown} data @returns {any} null if it is none */
function readFrame(data) {
  try {
    const frame = JSON.parse(/** @type {string} */ (data));
    return typeof frame?.type === "string" ? frame : null;
  } catch {
    return null;
  }
}

/** @param {unknown} value @returns {value is number} */
export const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
