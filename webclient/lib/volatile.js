/**
 * What would rather be lost than late, for games and pointers, beside the client:
 *
 *     const live = new Volatile(client);
 *     live.on("cursor", ({ from, data: [x, y] }) => show(from, x, y));
 *     live.send("cursor", [x, y]);
 *
 * It goes now or never, over a channel of its own that is neither ordered nor reliable; the host passes
 * it on (25 a second of each guest), as far as one may write there, and keeps none of it. A host from
 * before that closes the channel: then nothing goes out.
 */
import { parse } from "./binary.js";
import { Emitter } from "./emitter.js";
import { isWords, needWords } from "./errors.js";
import { writeFrame } from "./frames.js";

/** What the data channel's `protocol` is called. */
const PROTOCOL = "peerpyrtc.volatile.v1";

/** Bytes that wait in the browser beyond which nothing is added: it would be late. */
const HIGH_WATER = 16 * 1024;

/** A longer frame doesn't fit into one packet, of which any part may be lost: it goes over the room's. */
const MAX_FRAME = 1000;

/**
 * @typedef {import("./errors.js").ClientError} ClientError
 */
/**
 * @template [Data=any]
 * @typedef {{from: string, name: string, data: Data, to: string | null}} VolatileEvent
 */

/**
 * `Own` are the page's events, by their names with the payloads. They are what the page agreed on
 * with itself: anybody may send anything under a name.
 *
 * @template {Record<string, any>} [Own=Record<string, any>]
 * @extends {Emitter<{[Name in keyof Own]: VolatileEvent<Own[Name]>}>}
 */
export class Volatile extends Emitter {
  #client;
  /** @type {RTCDataChannel | undefined} */
  #channel;

  /** What one sent and did not go out: too much was under way, or one was away. */
  dropped = 0;

  /** @param {import("./room_client.js").RoomClient<any>} client one `Volatile` for each */
  constructor(client) {
    super();
    this.#client = client;
    client.on("other", (frame) => this.#hear(frame));
    // Not the event's: whoever heard of it before may have closed it.
    client.on("state", () => client.state === "open" && this.#dial());
    if (client.state === "open") this.#dial();
  }

  /** Whether there is a channel for it; else nothing goes out. */
  get isOpen() {
    return this.#channel?.readyState === "open";
  }

  /**
   * Send to those who are here, or to the one peer `to`: now or never. Each may get it or not, and
   * one after a later one: number what has an order.
   *
   * @template {keyof Own & string} Name
   * @param {Name} name
   * @param {Own[Name]} [data] JSON, or bytes; short numbers are best
   * @param {{to?: string}} [options]
   * @returns {boolean} whether it went out; `dropped` counts what didn't
   * @throws {ClientError} `bad-argument`, `malformed` (no JSON) or, where it would have gone out,
   *   `too-large` (over the frame that the host agreed to): these are the caller's, and not counted
   */
  send(name, data, { to } = {}) {
    needWords(name, "name");
    if (to !== undefined) needWords(to, "to");
    const hasGone = this.#pass({ type: "passing", name, data, to });
    if (!hasGone) this.dropped += 1;
    return hasGone;
  }

  /** @param {{type: string} & Record<string, unknown>} frame */
  #pass(frame) {
    const raw = writeFrame(frame, Number.POSITIVE_INFINITY);
    const channel = this.#channel;
    if (channel?.readyState !== "open" || channel.bufferedAmount >= HIGH_WATER) return false;
    if (new TextEncoder().encode(raw).length > MAX_FRAME) return this.#client.pass(frame);
    channel.send(raw);
    return true;
  }

  #dial() {
    this.#channel = this.#client.beside("volatile", PROTOCOL, {
      ordered: false,
      maxRetransmits: 0,
    });
    this.#channel.addEventListener("message", ({ data }) => {
      try {
        this.#hear(parse(data));
      } catch {
        // It is nobody's: what isn't JSON is passed over, as what is lost is.
      }
    });
  }

  /** @param {any} frame */
  #hear(frame) {
    if (frame?.type !== "passing" || !isWords(frame.from) || !isWords(frame.name)) return;
    const { from, name, data = null, to = null } = frame;
    this.emit(name, { from, name, data, to });
  }
}
