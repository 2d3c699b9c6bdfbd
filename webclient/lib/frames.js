/**
 * The frames of the wire, dialect `peerpyrtc.v1`: JSON objects told apart by their `type`.
 * Members that have their default value are left out. Times are milliseconds since 1970.
 *
 * `muted`: until when, by the host's clock; `muted_for`: seconds, as of when it was told.
 * `stay` names this one stay of the peer: a later one of its name has another. What it said during
 * this stay has the room's epoch and a number over `since`.
 * `word`: since when it has the word.
 * @typedef {{id: string, joined: number, muted?: number, muted_for?: number, hand?: number,
 *   word?: number, userAgent?: string, stay?: string, since?: number, role?: string}} PeerInfo
 * A message that is pinned: its place, and its words on one line, at most 200 characters. No `from`: the host's.
 * @typedef {{epoch: number, seq: number, text: string, from?: string}} Pinned
 * `locked`: nobody new comes in; `pin`: who is new gives one; `waiting`: who is new waits to be let in.
 * @typedef {{name: string, host?: string, topic?: string, locked?: boolean, pin?: boolean,
 *   waiting?: boolean, guests_clear?: boolean, notice?: string, editing?: number,
 *   blur?: boolean, pinned?: Pinned}} RoomInfo `notice` and the message `pinned` stand above what is said; for
 *   `editing` seconds one may change and take back what one said: 600 where it is left out, 0 never;
 *   `blur`: pictures are blurred until one taps them
 *
 * `rate` in events a second; 0 is no limit.
 * @typedef {{frame: number, rate: number, burst: number}} Limits
 *
 * @typedef {{type: "welcome", self: string, secret: string, room: RoomInfo, peers: PeerInfo[],
 *   limits: Limits, epoch: number, seq: number, missed?: number, gap?: boolean, known?: number}} Welcome
 * @typedef {{type: "event", from: string, epoch: number, seq: number, time: number, name: string,
 *   data?: any, to?: string, emitted?: boolean, gone?: boolean, redacted?: boolean, edited?: number,
 *   by_author?: boolean}} Relayed
 * @typedef {{type: "announcement", epoch: number, seq: number, time: number, text: string,
 *   redacted?: boolean}} Announcement
 * @typedef {{type: "redacted", epoch: number, seq: number, time: number, target: [number, number],
 *   by_author?: boolean}} Redacted
 * @typedef {{type: "edited", from: string, epoch: number, seq: number, time: number,
 *   target: [number, number], data?: any}} Edited
 * @typedef {{type: "restored", epoch: number, seq: number, time: number, target: [number, number],
 *   frame?: Relayed | Announcement}} Restored
 * @typedef {{type: "peer-joined", peer: PeerInfo}} Joined
 * @typedef {{type: "peers-joined", peers: PeerInfo[]}} AllJoined
 * @typedef {{type: "peer-left", id: string, reason: string, text?: string,
 *   retry_after?: number, room?: string}} Left
 * @typedef {{type: "peer-renamed", from: string, to: string}} Renamed
 * @typedef {{type: "warning", text: string, time: number}} Warning
 * @typedef {{type: "peer-updated", peer: PeerInfo}} Updated
 * @typedef {{type: "host-changed", id?: string | null}} HostChanged
 * @typedef {{type: "room-updated", room: RoomInfo}} RoomUpdated
 * @typedef {{type: "typing", id: string, active?: boolean}} PeerTyping
 * @typedef {{type: "ping", t: number}} HostPing
 * @typedef {{type: "ack", ref: string, epoch: number, seq: number, stored?: boolean,
 *   time?: number}} Ack
 * @typedef {{type: "held", ref: string, why?: string}} Held
 * @typedef {{type: "waiting", text?: string}} AskedToWait
 * @typedef {{type: "you", role: string, denied?: string[], asks?: boolean, slow?: number,
 *   held?: boolean, why?: string}} You
 * @typedef {{type: "page", ref: string, frames: Numbered[], more?: boolean}} PageFrame
 * @typedef {{type: "error", code: string, text: string, ref?: string, retry_after?: number,
 *   suggestion?: string, own?: boolean}} Refusal
 * @typedef {Relayed | Announcement | Redacted | Restored | Edited} Numbered
 * @typedef {Welcome | Numbered | Joined | AllJoined | Left | Renamed | Warning | Updated | HostChanged | RoomUpdated | PeerTyping |
 *   HostPing | Ack | Held | AskedToWait | You | PageFrame | Refusal | Other} ServerFrame
 *
 * A frame that is others' to read, such as `Board`'s, or a newer host's.
 * @typedef {{type: "other", frame: {type: string} & Record<string, any>}} Other
 */

import { pack, parse } from "./binary.js";
import { ClientError, isWords } from "./errors.js";

/** What the data channel's `protocol` is called. */
export const PROTOCOL = "peerpyrtc.v1";

/** The largest frame the host takes, in bytes of UTF-8, until `welcome` says otherwise. */
export const MAX_FRAME = 16 * 1024;

/**
 * What a frame must look like, by example: "" is text, 0 a count, 0.5 any number, an array has
 * any number of its first element; a member whose name ends in "?" may be missing.
 */
const numbered = { epoch: 0, seq: 0, time: 0.5 };
const changing = { ...numbered, target: { 0: 0, 1: 0 } };
const peer = {
  id: "",
  joined: 0.5,
  "muted?": 0.5,
  "muted_for?": 0.5,
  "hand?": 0.5,
  "word?": 0.5,
  "stay?": "",
  "since?": 0,
  "role?": "",
};
const room = { name: "", "host?": "", "topic?": "", "notice?": "" };

/** @type {Record<string, object>} */
const SHAPES = {
  welcome: {
    self: "",
    secret: "",
    room,
    peers: [peer],
    limits: { frame: 0, rate: 0.5, burst: 0 },
    epoch: 0,
    seq: 0,
    "missed?": 0,
    "known?": 0,
  },
  event: { ...numbered, from: "", name: "", "to?": "", "gone?": true, "redacted?": true },
  announcement: { ...numbered, text: "", "redacted?": true },
  redacted: changing,
  restored: { ...changing, "frame?": { ...numbered, type: "" } },
  edited: changing,
  "peer-joined": { peer },
  "peers-joined": { peers: [peer] },
  "peer-left": { id: "", reason: "", "text?": "", "retry_after?": 0.5, "room?": "" },
  "peer-renamed": { from: "", to: "" },
  warning: { text: "", time: 0.5 },
  "peer-updated": { peer },
  "host-changed": { "id?": "" },
  "room-updated": { room },
  typing: { id: "" },
  ping: { t: 0.5 },
  ack: { ref: "", epoch: 0, seq: 0, "time?": 0.5 },
  held: { ref: "", "why?": "" },
  waiting: { "text?": "" },
  you: { role: "", "denied?": [""], "slow?": 0 },
  page: { ref: "", frames: [numbered] },
  error: { code: "", text: "", "ref?": "", "retry_after?": 0.5, "suggestion?": "", "own?": true },
};

/**
 * @param {any} shape
 * @param {any} value
 * @returns {boolean}
 */
function fits(shape, value) {
  if (Array.isArray(shape)) {
    return Array.isArray(value) && value.every((each) => fits(shape[0], each));
  }
  if (shape === 0) return Number.isSafeInteger(value) && value >= 0;
  if (typeof shape !== "object") return typeof value === typeof shape;
  return Object.keys(shape).every((name) => {
    const member = value[name.replace("?", "")] ?? null;
    return member === null ? name.endsWith("?") : fits(shape[name], member);
  });
}

/**
 * Read one frame of the host.
 *
 * @param {unknown} raw what the channel delivered
 * @returns {ServerFrame}
 * @throws {ClientError} `malformed`
 */
export function readFrame(raw) {
  let frame;
  try {
    frame = parse(/** @type {string} */ (raw));
  } catch {
    // It is told below, with all else that is no frame: text, numbers, bytes.
  }
  const type = frame?.type;
  if (isWords(type) && !Object.hasOwn(SHAPES, type)) return { type: "other", frame };
  if (!isWords(type) || !fits(SHAPES[type], frame)) {
    throw new ClientError("malformed", `The host sent a malformed ${type}.`);
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
    throw new ClientError("malformed", `${fault}`);
  }
  // A Blob would tell its size too, but making one costs the sender most of a millisecond.
  const { length: size } = new TextEncoder().encode(raw);
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
  return crypto.getRandomValues(new BigUint64Array(2)).join("-");
}
