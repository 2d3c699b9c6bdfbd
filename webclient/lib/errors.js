/**
 * What `ClientError.code` may be. The host's codes are passed on as they came; these are the
 * library's own:
 *
 * - `bad-argument`: the call was wrong, and nothing was done
 * - `unsupported`: this browser has no WebRTC
 * - `unreachable`: nothing answers at the host's address
 * - `bad-answer`: what answers there is no PeerPyRTC host
 * - `connection-lost`, `timeout`, `aborted`
 * - `closed`: the client isn't in the room, and won't be
 * - `queue-full`: 500 sends wait for their answer; `drained()` tells when there is room again
 * - `duplicate-ref`: something is being sent under this ref already
 *
 * @typedef {"bad-argument" | "unsupported" | "unreachable" | "bad-answer" | "connection-lost" |
 *   "timeout" | "aborted" | "closed" | "queue-full" | "duplicate-ref"} LibraryCode
 * @typedef {"malformed" | "too-large" | "binary-not-supported" | "not-ready" | "rate-limited" |
 *   "muted" | "held-back" | "no-such-peer" | "no-such-room" | "no-such-message" | "bad-name" |
 *   "name-taken" | "room-full" | "too-many" | "rooms-closed" | "forbidden" | "removed" |
 *   "bad-offer" | "stopping"} HostCode
 * @typedef {LibraryCode | HostCode | (string & {})} ErrorCode
 */

/** The one kind of failure that the library hands out. */
export class ClientError extends Error {
  /**
   * @param {ErrorCode} code for programs
   * @param {string} text for people
   * @param {{suggestion?: string, retryAfter?: number, status?: number}} [details]
   */
  constructor(code, text, { suggestion, retryAfter, status } = {}) {
    super(text);
    this.name = "ClientError";
    this.code = code;
    this.text = text;
    /** A free name, when the one asked for is taken. */
    this.suggestion = suggestion;
    /** Seconds after which trying again may succeed. */
    this.retryAfter = retryAfter;
    /** The HTTP status, when the refusal came over HTTP. */
    this.status = status;
  }

  /** Whether the same attempt may succeed later, with nobody doing anything about it. */
  get transient() {
    if (this.code === "room-full" || this.code === "bad-argument") return false;
    const { status } = this;
    return status === undefined || status === 408 || status === 429 || status >= 500;
  }
}

/**
 * Hold a caller to what it must give.
 *
 * @param {unknown} isRight
 * @param {string} text what is wanted
 * @returns {asserts isRight}
 * @throws {ClientError} `bad-argument`
 */
export function need(isRight, text) {
  if (!isRight) throw new ClientError("bad-argument", text);
}

/** Whether this is text with something in it. @param {unknown} value @returns {value is string} */
export const isWords = (value) => typeof value === "string" && value !== "";
