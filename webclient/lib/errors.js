/**
 * The one kind of failure that the library hands out.
 *
 * The host's codes are passed on as they came: `malformed`, `too-large`, `rate-limited`, `muted`,
 * `no-such-peer`, `bad-name`, `name-taken`, `room-full`, `too-many`, `rooms-closed`, `forbidden`,
 * `removed`, `stopping` ... The library's own are `unreachable` (no answer over HTTP),
 * `connection-lost`, `timeout`, `aborted`, `closed` (the client isn't connected and won't be)
 * and `queue-full`.
 */
export class ClientError extends Error {
  /**
   * @param {string} code for programs
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
    if (this.code === "room-full") return false;
    const { status } = this;
    return status === undefined || status === 408 || status === 429 || status >= 500;
  }
}
