import { newRef } from "./frames.js";
import { neverReconnect, steadyReconnect } from "./policy.js";
import { RoomClient } from "./room_client.js";

/**
 * @typedef {object} ConnectionOptions
 * @property {string} [peerId] left out: a random one
 * @property {string} [signalingBaseUrl] left out: the page's own
 * @property {RTCIceServer[]} [iceServers]
 * @property {boolean} [enableReconnect] true unless set
 * @property {Partial<import("./room_client.js").Ports>} [ports] the browser, for tests
 */

/**
 * PeerPyRTC's connection, on top of `RoomClient`: pages written for PeerPyRTC run as they are.
 * Set the callbacks, then `connect()`.
 */
export class WebRTCConnection {
  #client;

  /**
   * @param {string} roomName
   * @param {string | ConnectionOptions} [peerIdOrOptions]
   */
  constructor(roomName, peerIdOrOptions = {}) {
    const options =
      typeof peerIdOrOptions === "string" ? { peerId: peerIdOrOptions } : peerIdOrOptions;
    this.roomName = roomName;
    this.peerId = options.peerId ?? `peer-${newRef().slice(0, 8)}`;
    /** @type {(from: string, message: any) => void} */
    this.onMessage = () => {};
    /** @type {() => void} */
    this.onOpen = () => {};
    /** @type {() => void} */
    this.onClose = () => {};
    /** @type {(error: Error) => void} */
    this.onError = () => {};

    this.#client = new RoomClient({
      room: roomName,
      name: this.peerId,
      base: options.signalingBaseUrl,
      iceServers: options.iceServers,
      reconnect: (options.enableReconnect ?? true) ? steadyReconnect : neverReconnect,
      ports: options.ports,
    });
    this.#client.on("message", ({ from, data, own }) => {
      if (!own) this.onMessage(from, data);
    });
    this.#client.on("announcement", ({ text }) => this.onMessage("server", text));
    this.#client.on("error", (error) => this.onError(error));
    this.#client.on("state", ({ state, previous }) => {
      if (state === "open") this.onOpen();
      else if (previous === "open") this.onClose();
    });
  }

  /** Join; the returned promise settles as `RoomClient.connect` does, and failing calls onError. */
  async connect() {
    try {
      await this.#client.connect();
    } catch (error) {
      this.onError(/** @type {Error} */ (error));
      throw error;
    }
  }

  /**
   * @param {any} message
   * @returns {boolean} whether it was taken; the host's refusal comes to onError
   */
  sendMessage(message) {
    if (!this.isConnected()) return false;
    this.#client.send({ data: message }).catch((error) => this.onError(error));
    return true;
  }

  /** Leave; again is harmless. */
  closeConnection() {
    this.#client.close();
  }

  isConnected() {
    return this.#client.state === "open";
  }
}

export default WebRTCConnection;
