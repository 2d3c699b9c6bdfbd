/**
 * Who is in the room, as PeerPyRTC described peers. Times are milliseconds since 1970; `lastSeen`
 * is when one last said something, as far as this page has heard.
 *
 * @typedef {{id: string, joinTime: number, lastSeen: number, userAgent: string,
 *   isHost: boolean}} Peer
 * @typedef {import("./frames.js").PeerInfo} PeerInfo
 */
export class Roster {
  /** @type {Map<string, Peer>} */
  #peers = new Map();

  /** Everyone, in the order of their coming. */
  get peers() {
    return [...this.#peers.values()];
  }

  /**
   * @param {PeerInfo[]} infos all of them
   * @param {string | undefined} host
   * @returns {{joined: Peer[], left: Peer[]}} the changes; none when nobody was known before
   */
  update(infos, host) {
    const former = this.#peers;
    this.#peers = new Map(
      infos.map(({ id, joined, userAgent = "" }) => {
        const lastSeen = Math.max(joined, former.get(id)?.lastSeen ?? 0);
        return [id, { id, joinTime: joined, lastSeen, userAgent, isHost: id === host }];
      }),
    );
    if (former.size === 0) return { joined: [], left: [] };
    return {
      joined: this.peers.filter(({ id }) => !former.has(id)),
      left: [...former.values()].filter(({ id }) => !this.#peers.has(id)),
    };
  }

  /** Somebody said something. @param {string} id @param {number} time */
  heard(id, time) {
    const peer = this.#peers.get(id);
    if (peer) peer.lastSeen = Math.max(peer.lastSeen, time);
  }

  clear() {
    this.#peers = new Map();
  }
}
