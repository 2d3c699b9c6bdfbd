import { ClientError, need } from "./errors.js";

/**
 * The HTTP side: how a client asks to come in, and says that it goes.
 *
 * @typedef {{room: string, peer_id: string, secret?: string}} Caller
 * @typedef {{type: string, sdp?: string}} Description
 */
export class Signaling {
  #base;
  #fetch;

  /**
   * @param {string} base the host's address without a trailing slash; "" is the page's own
   * @param {typeof globalThis.fetch} fetch
   * @throws {ClientError} `bad-argument`
   */
  constructor(base, fetch) {
    need(isHttp(base), "`base` is the address of a host, such as http://192.168.1.20:5000.");
    this.#base = base.replace(/\/+$/, "");
    this.#fetch = fetch;
  }

  /**
   * @param {Caller & {offer: Description}} body
   * @param {AbortSignal} signal
   * @returns {Promise<RTCSessionDescriptionInit>} the host's answer
   * @throws {ClientError}
   */
  async offer(body, signal) {
    let response;
    try {
      response = await this.#post("/offer", body, { signal });
    } catch {
      throw new ClientError("unreachable", "The host does not answer.");
    }
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) throw refusal(response, answer);
    if (answer?.answer?.type !== "answer" || typeof answer.answer.sdp !== "string") {
      throw new ClientError("bad-answer", "What answered is not a PeerPyRTC host.");
    }
    return answer.answer;
  }

  /**
   * Say goodbye. It outlives the page (`keepalive`), and nobody waits for the answer: if it
   * doesn't arrive, the closed connection tells the host.
   *
   * @param {Caller} body
   */
  leave(body) {
    this.#post("/leave", body, { keepalive: true }).catch(() => {});
  }

  /**
   * @param {string} path
   * @param {object} body
   * @param {RequestInit} options
   */
  #post(path, body, options) {
    // Called without a receiver: the browser's fetch refuses any but its window.
    const fetch = this.#fetch;
    return fetch(this.#base + path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      ...options,
    });
  }
}

/**
 * @param {Response} response
 * @param {any} body
 */
function refusal(response, body) {
  const { status } = response;
  const seconds = body?.retry_after ?? Number.parseFloat(response.headers.get("Retry-After") ?? "");
  return new ClientError(
    typeof body?.code === "string" ? body.code : status === 409 ? "name-taken" : `http-${status}`,
    typeof body?.error === "string" ? body.error : `The host answered ${status}.`,
    {
      status,
      suggestion: typeof body?.suggestion === "string" ? body.suggestion : undefined,
      retryAfter: Number.isFinite(seconds) ? seconds : undefined,
    },
  );
}

/** @param {unknown} base */
function isHttp(base) {
  if (base === "") return true;
  try {
    const { protocol } = new URL(`${base}`, globalThis.location?.href ?? "http://localhost");
    return typeof base === "string" && /^https?:$/.test(protocol);
  } catch {
    return false;
  }
}
