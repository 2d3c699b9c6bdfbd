import { ClientError, connectionLost } from "./errors.js";
import { PROTOCOL } from "./frames.js";
import { listen } from "./listen.js";

/** Above this many unsent bytes the rest waits outside of the browser's buffer. */
const HIGH_WATER = 256 * 1024;

/** Below this many the rest may follow. */
const LOW_WATER = 64 * 1024;

/**
 * What a link reports: `open` at most once, then `frame` and `writable`, then `closed` once. None
 * of them after `close()` was called.
 *
 * @typedef {object} LinkHandlers
 * @property {() => void} open
 * @property {(raw: unknown) => void} frame
 * @property {() => void} writable
 * @property {(error: ClientError) => void} closed
 */

/**
 * One peer connection with its one data channel, from offer to end. It is never mended: after a
 * loss a new one takes its place (the host takes no ICE restart).
 */
export class Link {
  #pc;
  #channel;
  #handlers;
  #ended = new AbortController();

  /**
   * @param {RTCPeerConnection} pc a fresh one
   * @param {(offer: RTCSessionDescriptionInit, signal: AbortSignal) =>
   *   Promise<RTCSessionDescriptionInit>} exchange offer to answer
   * @param {LinkHandlers} handlers
   */
  constructor(pc, exchange, handlers) {
    this.#pc = pc;
    this.#handlers = handlers;
    this.#channel = pc.createDataChannel("peerpyrtc", { protocol: PROTOCOL, ordered: true });
    this.#channel.bufferedAmountLowThreshold = LOW_WATER;
    const { signal } = this.#ended;
    const lost = () => this.#end(connectionLost());
    const { open, writable: bufferedamountlow } = handlers;
    const message = (/** @type {MessageEvent} */ { data }) => handlers.frame(data);
    listen(this.#channel, { open, message, bufferedamountlow, close: lost }, signal);
    const connectionstatechange = () => {
      // "disconnected" may mend by itself; whether it does, the heartbeat decides.
      if (/failed|closed/.test(pc.connectionState)) lost();
    };
    listen(pc, { connectionstatechange }, signal);
    this.#negotiate(exchange).catch((fault) =>
      this.#end(fault instanceof ClientError ? fault : connectionLost(`${fault}`)),
    );
  }

  /**
   * The offer goes out at once, without candidates: the host uses none of ours, it learns where
   * we are from our own checks.
   *
   * @param {(offer: RTCSessionDescriptionInit, signal: AbortSignal) =>
   *   Promise<RTCSessionDescriptionInit>} exchange
   */
  async #negotiate(exchange) {
    const offer = await this.#pc.createOffer();
    if (this.#ended.signal.aborted) return;
    await this.#pc.setLocalDescription(offer);
    const answer = await exchange({ type: "offer", sdp: offer.sdp }, this.#ended.signal);
    if (this.#ended.signal.aborted) return;
    await this.#pc.setRemoteDescription(answer).catch((fault) => {
      throw new ClientError("bad-answer", `${fault}`);
    });
  }

  /** Whether `send` may be called now; `writable` tells when it may again. */
  get writable() {
    return this.#channel.readyState === "open" && this.#channel.bufferedAmount < HIGH_WATER;
  }

  /** @param {string} raw */
  send(raw) {
    if (this.#channel.readyState === "open") this.#channel.send(raw);
  }

  /** End it now; again is harmless. */
  close() {
    this.#ended.abort();
    this.#channel.close();
    this.#pc.close();
  }

  /** @param {ClientError} error */
  #end(error) {
    if (this.#ended.signal.aborted) return;
    this.close();
    this.#handlers.closed(error);
  }
}
