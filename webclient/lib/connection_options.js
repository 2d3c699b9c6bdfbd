import { need, needWords } from "./errors.js";
import { newRef } from "./frames.js";
import { steadyReconnect } from "./policy.js";

/**
 * @typedef {object} ConnectionOptions
 * @property {string} [peerId] one's own name; left out: a random one
 * @property {boolean} [debug] tell the console of each change; what is said is never logged
 * @property {number} [maxReconnectAttempts] left out: it never gives up
 * @property {number} [reconnectDelay] milliseconds between them; left out: none, then up to 2 s
 * @property {string} [signalingBaseUrl] the host's address; left out: the page's own
 * @property {RTCIceServer[]} [iceServers] none by default: a LAN needs none
 * @property {Partial<import("./room_client.js").Ports>} [ports] the browser, for tests
 */

/**
 * @param {string | ConnectionOptions | null | undefined} given a name, or options
 * @throws {import("./errors.js").ClientError} `bad-argument`
 */
export function readConnectionOptions(given) {
  const options = typeof given === "string" ? { peerId: given } : (given ?? {});
  need(typeof options === "object", "options");
  const { peerId = `peer-${newRef().slice(0, 9)}`, reconnectDelay: pause } = options;
  const { maxReconnectAttempts: most = Infinity } = options;
  needWords(peerId, "peerId");
  need(most >= 0 && (pause ?? 0) >= 0, "options");
  return {
    ...options,
    peerId,
    /** @type {import("./policy.js").ReconnectPolicy} */
    reconnect: (attempt) => (attempt < most ? (pause ?? steadyReconnect(attempt)) : null),
  };
}
