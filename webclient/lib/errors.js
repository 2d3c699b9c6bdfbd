/**
 * What `ClientError.code` may be. The host's codes are passed on as they came; these are the
 * library's own:
 *
 * - `bad-argument`: the call was wrong, and nothing was done
 * - `unsupported`: this browser has no WebRTC, or it is off
 * - `unreachable`: nothing answers at the host's address
 * - `bad-answer`: what answers there is no PeerPyRTC host
 * - `no-data-connection`: the host took the offer, but no data connection came about
 * - `connection-lost`, `timeout`, `aborted`
 * - `closed`: the client isn't in the room, and won't be
 * - `queue-full`: 500 sends wait for their answer; `drained()` tells when there is room again
 * - `duplicate-ref`: something is being sent under this ref already
 * - `no-files`: this host takes no files
 * - `unreadable`: a file has changed since it was chosen, or is gone, or it is a folder
 *
 * @typedef {"bad-argument" | "unsupported" | "unreachable" | "bad-answer" | "no-data-connection"} BeforeCode
 * @typedef {"connection-lost" | "timeout" | "aborted" | "closed"} LossCode
 * @typedef {"queue-full" | "duplicate-ref"} QueueCode
 * @typedef {"malformed" | "too-large" | "binary-not-supported" | "not-ready"} FrameCode
 * @typedef {"rate-limited" | "muted" | "held-back" | "no-such-peer" | "no-such-message" | "too-late"} SayingCode
 * @typedef {"no-such-stroke" | "board-full"} BoardCode
 * @typedef {"bad-name" | "name-taken" | "room-full" | "too-many" | "bad-offer"} JoiningCode
 * @typedef {"no-such-room" | "rooms-closed" | "forbidden" | "removed" | "stopping"} HouseCode
 * @typedef {"banned" | "timed-out" | "name-not-listed"} KeptOutCode
 * @typedef {"locked" | "pin-required" | "pin-wrong" | "door-closed" | "denied" | "slow-mode" | "withdrawn"} DoorCode
 * @typedef {BeforeCode | LossCode | QueueCode} LibraryCode
 * @typedef {FrameCode | SayingCode | BoardCode | JoiningCode | HouseCode | KeptOutCode | DoorCode} HostCode
 * @typedef {"no-files" | "unreadable" | "no-such-file" | "hash-mismatch" | "no-space" | "stalled"} FileCode
 * @typedef {LibraryCode | HostCode | FileCode | (string & {})} ErrorCode
 */

/** What every `ClientError` has, from whichever copy of this module. */
const MARK = Symbol.for("peerpyrtc.ClientError");

/** The one kind of failure that the library hands out. */
export class ClientError extends Error {
  /**
   * The one-file build loads `files.js` when it is wanted, which has a class of its own by this
   * name: what that throws is a `ClientError` here, too.
   *
   * @param {any} value
   */
  static [Symbol.hasInstance](value) {
    // biome-ignore lint/complexity/noThisInStatic: a class that extends this one asks here, too
    return this === ClientError ? !!value?.[MARK] : super[Symbol.hasInstance](value);
  }

  get [MARK]() {
    return true;
  }

  /** A free name, when the one asked for is taken. @type {string | undefined} */
  suggestion;
  /** Seconds after which trying again may succeed. @type {number | undefined} */
  retryAfter;
  /** A moderator's words to one who is kept out. @type {string | undefined} */
  why;
  /** Whether what stands in the way is this browser's own: a name that another tab has. */
  own = false;
  /** The HTTP status, when the refusal came over HTTP. @type {number | undefined} */
  status;

  /**
   * @param {ErrorCode} code for programs
   * @param {string} text for people
   * @param {{suggestion?: string, retryAfter?: number, why?: string, own?: boolean,
   *   status?: number}} [details]
   */
  constructor(code, text, details) {
    super(text);
    this.name = "ClientError";
    this.code = code;
    this.text = text;
    Object.assign(this, details);
  }

  /** Whether the same attempt may succeed later, with nobody doing anything about it. */
  get transient() {
    const { code, status = 500 } = this;
    if (/room-full|bad-argument|unsupported|^pin-|locked|door-closed/.test(code)) return false;
    // With a time the host doesn't know yet whether the one who has the name is still there.
    return (
      (code === "name-taken" && this.retryAfter !== undefined) ||
      status === 408 ||
      status === 429 ||
      status >= 500
    );
  }
}

/** The way to the host is gone. */
export const connectionLost = (text = "The connection was lost.") =>
  new ClientError("connection-lost", text);

/** The host is there, and yet nothing gets through: the way for data (UDP) is barred. */
export const noData = () =>
  new ClientError("no-data-connection", "The host answers, but sends no data.");

/** @throws {ClientError} `closed` */
export const outside = () => new ClientError("closed", "You are not in the room.");

/**
 * Hold a caller to what it must give.
 *
 * @param {unknown} isRight
 * @param {string} what as the caller knows it
 * @returns {asserts isRight}
 * @throws {ClientError} `bad-argument`
 */
export function need(isRight, what) {
  if (!isRight) throw new ClientError("bad-argument", `${what} is missing or wrong.`);
}

/**
 * @param {unknown} value
 * @param {string} what
 * @returns {asserts value is string}
 * @throws {ClientError} `bad-argument`
 */
export function needWords(value, what) {
  need(isWords(value), what);
}

/**
 * @param {unknown} value
 * @param {string} what
 * @returns {asserts value is Function}
 * @throws {ClientError} `bad-argument`
 */
export function needFunction(value, what) {
  need(typeof value === "function", what);
}

/** Whether this is text with something in it. @param {unknown} value @returns {value is string} */
export const isWords = (value) => typeof value === "string" && value !== "";
