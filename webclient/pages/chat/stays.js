import { HOST } from "./audience.js";

/** Names of which it is remembered where they spoke last. */
const MOST = 500;

/**
 * Who has a name now, and whether it is the one who had it then. A name is free again when its
 * holder leaves: what was meant for one must not reach the next.
 *
 * @typedef {import("./message.js").Place} Place
 * @typedef {import("/peerpyrtc_client/index.js").PeerInfo} PeerInfo
 */
export class Stays {
  #peers;
  #epoch = 0;
  /** @type {Map<string, Place>} */
  #last = new Map();

  /** @param {() => PeerInfo[]} peers who is here */
  constructor(peers) {
    this.#peers = peers;
  }

  /** Something was said there: the room counts in this epoch. @param {Place & {from: string}} said */
  heard({ epoch, seq, from }) {
    this.#epoch = Math.max(this.#epoch, epoch);
    this.#last.delete(from);
    this.#last.set(from, { epoch, seq });
    const [oldest] = this.#last.keys();
    if (this.#last.size > MOST) this.#last.delete(oldest);
  }

  /**
   * Where the one who has this name now said something last, since one came: what somebody said who
   * had it before is nothing of theirs.
   *
   * @param {string} name
   * @returns {Place | null}
   */
  lastOf(name) {
    const place = this.#last.get(name);
    return place && !this.hasGone(name, place) ? place : null;
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
