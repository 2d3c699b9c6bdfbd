/**
 * Who may not speak just now. A mute ends when the host says so, or when as many seconds as it told
 * have passed; two clocks are never compared.
 *
 * @typedef {import("/peerpyrtc_client/index.js").PeerInfo} PeerInfo
 */

import { hostClock } from "./host_clock.js";

/** Longer than this, in milliseconds, no timer counts. */
const LONGEST = 2 ** 31 - 1;

/** Keeps the time of mutes, and tells when one is over. */
export class Mutes {
  #ended;
  /** @type {Map<string, {told: string, timer: ReturnType<typeof setTimeout> | undefined, isOver: boolean}>} */
  #mutes = new Map();

  /** @param {() => void} ended one of them is over */
  constructor(ended) {
    this.#ended = ended;
  }

  /** @param {PeerInfo[]} peers as the host has just told them */
  hear(peers) {
    const here = new Set(peers.map(({ id }) => id));
    for (const [id, { timer }] of this.#mutes) {
      if (here.has(id)) continue;
      clearTimeout(timer);
      this.#mutes.delete(id);
    }
    for (const peer of peers) this.#hearOf(peer);
  }

  /** @param {PeerInfo} peer */
  isMuted({ id, muted }) {
    return Boolean(muted) && this.#mutes.get(id)?.isOver !== true;
  }

  /** @param {PeerInfo} peer */
  #hearOf({ id, muted = 0, muted_for: seconds }) {
    const told = `${muted} ${seconds}`;
    const known = this.#mutes.get(id);
    // The list comes whole, again and again: what was told before has not begun anew.
    if (known?.told === told) return;
    clearTimeout(known?.timer);
    this.#mutes.delete(id);
    if (!muted) return;
    const left = seconds === undefined ? muted - hostClock.now : seconds * 1000;
    const mute = { told, isOver: false, timer: /** @type {any} */ (undefined) };
    if (left < LONGEST) {
      mute.timer = setTimeout(() => {
        mute.isOver = true;
        this.#ended();
      }, left);
    }
    this.#mutes.set(id, mute);
  }
}
