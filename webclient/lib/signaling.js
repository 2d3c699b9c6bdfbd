import { ClientError, isWords, need } from "./errors.js";

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
    need(/^(https?:\/\/.|\/|$)/.test(base), "`base`", "an http address");
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
function refusal({ status, headers }, body) {
  const seconds = Number.parseFloat(body?.retry_after ?? headers.get("Retry-After"));
  return new ClientError(
    words(body?.code) ?? (status === 409 ? "name-taken" : `http-${status}`),
    words(body?.error) ?? `The host answered ${status}.`,
    {
      status,
      suggestion: words(body?.suggestion),
      retryAfter: seconds >= 0 ? seconds : undefined,
    },
  );
}

/** @param {unknown} value */
const words = (value) => (isWords(value) ? value : undefined);
