/**
 * The frames of the wire, dialect `peerpyrtc.v1`: JSON objects told apart by their `type`.
 * Members that have their default value are left out. Times are milliseconds since 1970.
 *
 * @typedef {{id: string, joined: number, muted?: number, userAgent?: string}} PeerInfo
 * @typedef {{name: string, host?: string, topic?: string, locked?: boolean}} RoomInfo
 *
 * `rate` in events a second; 0 is no limit.
 * @typedef {{frame: number, rate: number, burst: number}} Limits
 *
 * @typedef {{type: "welcome", self: string, secret: string, room: RoomInfo, peers: PeerInfo[],
 *   limits: Limits, epoch: number, seq: number, missed?: number, gap?: boolean, known?: number}} Welcome
 * @typedef {{type: "event", from: string, epoch: number, seq: number, time: number, name: string,
 *   data?: any, to?: string}} Relayed
 * @typedef {{type: "announcement", epoch: number, seq: number, time: number, text: string}} Announcement
 * @typedef {{type: "redacted", epoch: number, seq: number, time: number, target: [number, number]}} Redacted
 * @typedef {{type: "peer-joined", peer: PeerInfo}} Joined
 * @typedef {{type: "peer-left", id: string, reason: string, text?: string}} Left
 * @typedef {{type: "peer-updated", peer: PeerInfo}} Updated
 * @typedef {{type: "host-changed", id?: string | null}} HostChanged
 * @typedef {{type: "room-updated", room: RoomInfo}} RoomUpdated
 * @typedef {{type: "typing", id: string, active?: boolean}} PeerTyping
 * @typedef {{type: "ping", t: number}} HostPing
 * @typedef {{type: "pong", t: number}} HostPong
 * @typedef {{type: "ack", ref: string, epoch: number, seq: number, stored?: boolean}} Ack
 * @typedef {{type: "held", ref: string}} Held
 * @typedef {{type: "error", code: string, text: string, ref?: string, retry_after?: number}} Refusal
 * @typedef {Relayed | Announcement | Redacted} Numbered
 * @typedef {Welcome | Numbered | Joined | Left | Updated | HostChanged | RoomUpdated | PeerTyping |
 *   HostPing | HostPong | Ack | Held | Refusal} ServerFrame
 */

import { pack, parse } from "./binary.js";
import { ClientError } from "./errors.js";

/** What the data channel's `protocol` is called. */
export const PROTOCOL = "peerpyrtc.v1";

/** The largest frame the host takes, in bytes of UTF-8, until `welcome` says otherwise. */
export const MAX_FRAME = 16 * 1024;

/** @typedef {(value: any) => boolean} Check */

/** @type {Check} */ const text = (value) => typeof value === "string";
/** @type {Check} */ const number = (value) => typeof value === "number";
/** @type {Check} */ const count = (value) => Number.isSafeInteger(value) && value >= 0;
/** @type {(check: Check) => Check} */
const maybe = (check) => (value) => value === undefined || value === null || check(value);
/** @type {(shape: Record<string, Check>) => Check} */
const object = (shape) => (value) =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(shape).every(([key, check]) => check(value[key]));

const peer = object({ id: text, joined: number, muted: maybe(number) });
const room = object({ name: text, host: maybe(text), topic: maybe(text) });
const numbered = { epoch: count, seq: count, time: number };

/** @type {Record<string, Check>} */
const SHAPES = {
  welcome: object({
    self: text,
    secret: text,
    room,
    peers: (value) => Array.isArray(value) && value.every(peer),
    limits: object({ frame: count, rate: number, burst: count }),
    epoch: count,
    seq: count,
    missed: maybe(count),
    known: maybe(count),
  }),
  event: object({ ...numbered, from: text, name: text, to: maybe(text) }),
  announcement: object({ ...numbered, text }),
  redacted: object({
    ...numbered,
    target: (value) => Array.isArray(value) && value.length === 2 && value.every(count),
  }),
  "peer-joined": object({ peer }),
  "peer-left": object({ id: text, reason: text, text: maybe(text) }),
  "peer-updated": object({ peer }),
  "host-changed": object({ id: maybe(text) }),
  "room-updated": object({ room }),
  typing: object({ id: text }),
  ping: object({ t: number }),
  pong: object({ t: number }),
  ack: object({ ref: text, epoch: count, seq: count }),
  held: object({ ref: text }),
  error: object({ code: text, text, ref: maybe(text), retry_after: maybe(number) }),
};

/**
 * Read one frame of the host.
 *
 * @param {unknown} raw what the channel delivered
 * @returns {ServerFrame | null} null for a type this version doesn't know: the host is newer
 * @throws {ClientError} `malformed`
 */
export function readFrame(raw) {
  if (typeof raw !== "string") throw new ClientError("malformed", "The host sent a binary frame.");
  let frame;
  try {
    frame = parse(raw);
  } catch {
    throw new ClientError("malformed", "The host sent a frame that is not JSON.");
  }
  if (typeof frame?.type !== "string") {
    throw new ClientError("malformed", "The host sent a frame without a type.");
  }
  if (!Object.hasOwn(SHAPES, frame.type)) return null;
  if (!SHAPES[frame.type](frame)) {
    throw new ClientError("malformed", `The host sent a malformed frame: ${frame.type}.`);
  }
  return frame;
}

/**
 * Write one frame for the host.
 *
 * @param {{type: string} & Record<string, unknown>} frame
 * @param {number} [limit] bytes
 * @throws {ClientError} `malformed` or `too-large`
 */
export function writeFrame(frame, limit = MAX_FRAME) {
  let raw;
  try {
    raw = JSON.stringify(frame, pack);
  } catch (fault) {
    throw new ClientError("malformed", `This can't be sent as JSON: ${fault}`);
  }
  const size = new TextEncoder().encode(raw).length;
  if (size > limit) {
    throw new ClientError("too-large", `This is too long: ${size} of ${limit} bytes.`);
  }
  return raw;
}

/**
 * A new name for something to be sent: 128 random bits. `crypto.randomUUID` needs a secure
 * context, which a page on plain http in a LAN is not; `getRandomValues` is there.
 */
export function newRef() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
