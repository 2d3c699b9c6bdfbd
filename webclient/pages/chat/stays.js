/**
 * Who has a name now, and whether it is the one who had it then. A name is free again when its
 * holder leaves: what was meant for one must not reach the next.
 *
 * @typedef {import("./message.js").Place} Place
 * @typedef {import("/peerpyrtc_client/index.js").PeerInfo} PeerInfo
 */
import { HOST } from "./audience.js";

export class Stays {
  #peers;
  #epoch = 0;

  /** @param {() => PeerInfo[]} peers who is here */
  constructor(peers) {
    this.#peers = peers;
  }

  /** Something was said there: the room counts in this epoch. @param {Place} place */
  heard({ epoch }) {
    this.#epoch = Math.max(this.#epoch, epoch);
  }

  /** The stay of the one who has this name now; undefined where hosts don't tell. @param {string} name */
  of(name) {
    return this.#peers().find(({ id }) => id === name)?.stay;
  }

  /**
   * Whether somebody else has the name now, or nobody. Of what was said before the host started
   * anew nobody knows: then the name counts.
   *
   * @param {string} name
   * @param {Place} place something that this name said, or was told
   */
  hasGone(name, place) {
    if (name === HOST) return false;
    const holder = this.#peers().find(({ id }) => id === name);
    if (!holder) return true;
    return place.epoch === this.#epoch && place.seq <= (holder.since ?? 0);
  }
}
