import { ClientError, connectionLost, noData } from "./errors.js";
import { PROTOCOL } from "./frames.js";
import { listen } from "./listen.js";

/** Above this many unsent bytes the rest waits outside of the browser's buffer. */
const HIGH_WATER = 256 * 1024;

/** Below this many the rest may follow. */
const LOW_WATER = 64 * 1024;

/**
 * What a link reports: `answered` (the host took the offer) and `open` at most once, then `frame`
 * and `writable`, then `closed` once; `doubtful` whenever the browser hears nothing of the other
 * side. None of them after `close()` was called.
 *
 * @typedef {object} LinkHandlers
 * @property {() => void} answered
 * @property {() => void} open
 * @property {() => void} doubtful
 * @property {(raw: unknown) => void} frame
 * @property {() => void} writable
 * @property {(error: ClientError) => void} closed
 */

/**
 * One peer connection with its one data channel, from offer to end. It is never mended: after a
 * loss a new one takes its place (the host takes no ICE restart).
 *
 * @param {RTCPeerConnection} pc a fresh one
 * @param {(offer: RTCSessionDescriptionInit, signal: AbortSignal) =>
 *   Promise<RTCSessionDescriptionInit>} exchange offer to answer
 * @param {LinkHandlers} handlers
 */
export function makeLink(pc, exchange, handlers) {
  const channel = pc.createDataChannel("peerpyrtc", { protocol: PROTOCOL, ordered: true });
  const ended = new AbortController();
  const { signal } = ended;
  let isAnswered = false;
  let isOpen = false;

  const close = () => {
    ended.abort();
    channel.close();
    pc.close();
  };

  /** @param {ClientError} error */
  const end = (error) => {
    if (signal.aborted) return;
    close();
    handlers.closed(error);
  };

  /**
   * The offer goes out at once, without candidates: the host uses none of ours, it learns where
   * we are from our own checks. Once it is ended the next of these steps fails, and nobody minds.
   */
  const negotiate = async () => {
    const offer = await pc.createOffer();
    await pc.setLocalDescription(offer);
    const answer = await exchange({ type: "offer", sdp: offer.sdp }, signal);
    await pc.setRemoteDescription(answer).catch((fault) => {
      throw new ClientError("bad-answer", `${fault}`);
    });
    isAnswered = true;
    if (!signal.aborted) handlers.answered();
  };

  /** What the browser's own end of it means: before the channel opened it never came about. */
  const gone = () => end(isAnswered && !isOpen ? noData() : connectionLost());

  channel.bufferedAmountLowThreshold = LOW_WATER;
  listen(
    channel,
    {
      open: () => {
        isOpen = true;
        handlers.open();
      },
      message: ({ data }) => handlers.frame(data),
      bufferedamountlow: handlers.writable,
      close: gone,
    },
    signal,
  );
  const connectionstatechange = () => {
    if (/failed|closed/.test(pc.connectionState)) gone();
    // This may mend by itself: the host is asked.
    if (pc.connectionState === "disconnected") handlers.doubtful();
  };
  listen(pc, { connectionstatechange }, signal);
  negotiate().catch((fault) => {
    end(fault instanceof ClientError ? fault : connectionLost(`${fault}`));
  });

  return {
    /** End it now; again is harmless. */
    close,

    /** Whether `send` may be called now; `writable` tells when it may again. */
    get writable() {
      return channel.readyState === "open" && channel.bufferedAmount < HIGH_WATER;
    },

    /** @param {string} raw */
    send(raw) {
      if (channel.readyState === "open") channel.send(raw);
    },

    /**
     * A further channel, for what may wait. It ends with this link.
     *
     * @param {string} label
     * @param {string} protocol
     * @param {RTCDataChannelInit & {priority?: RTCPriorityType}} [options]
     */
    beside(label, protocol, options = { priority: "low" }) {
      // `priority` is W3C's; browsers that don't know it pass it over.
      return pc.createDataChannel(label, { ...options, protocol });
    },
  };
}
