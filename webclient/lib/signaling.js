import { ClientError, isWords, need } from "./errors.js";

/**
 * The HTTP side: how a client asks to come in, and says that it goes.
 *
 * @typedef {{room: string, peer_id: string, secret?: string}} Caller
 * @typedef {{type: string, sdp?: string}} Description
 *
 * @param {string} base the host's address; "" is the page's own
 * @param {typeof globalThis.fetch} fetch
 * @throws {ClientError} `bad-argument`
 */
export function makeSignaling(base, fetch) {
  need(/^(https?:\/\/.|\/|$)/.test(base), "base");

  /** @param {string} path @param {object} body @param {RequestInit} options */
  const post = (path, body, options) =>
    fetch(base.replace(/\/{1,9}$/, "") + path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      ...options,
    });

  return {
    /**
     * @param {Caller & {offer: Description}} body
     * @param {AbortSignal} signal
     * @returns {Promise<RTCSessionDescriptionInit>} the host's answer
     * @throws {ClientError}
     */
    async offer(body, signal) {
      const response = await post("/offer", body, { signal }).catch(() => {
        throw new ClientError("unreachable", "The host does not answer.");
      });
      const whole = await response.json().catch(() => null);
      // FastAPI has a program's own words under "detail".
      if (!response.ok) throw refusal(response, whole?.detail?.error ? whole.detail : whole);
      const answer = whole?.answer;
      if (answer?.type !== "answer" || !isWords(answer.sdp)) {
        throw new ClientError("bad-answer", "This is no PeerPyRTC host.");
      }
      return answer;
    },

    /**
     * Say goodbye. It outlives the page (`keepalive`), and nobody waits for the answer: if it
     * doesn't arrive, the closed connection tells the host.
     *
     * @param {Caller} body
     */
    leave(body) {
      post("/leave", body, { keepalive: true }).catch(() => {});
    },
  };
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
      why: words(body?.why),
      own: body?.own === true,
    },
  );
}

/** @param {unknown} value */
const words = (value) => (isWords(value) ? value : undefined);
