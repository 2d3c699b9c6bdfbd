/**
 * The room and who is in it, kept as the host tells it.
 *
 * @typedef {import("./frames.js").PeerInfo} PeerInfo
 * @typedef {import("./frames.js").RoomInfo} RoomInfo
 * @typedef {import("./emitter.js").Emitter<import("./events.js").RoomEvents>} Events
 * @typedef {import("./frames.js").Joined | import("./frames.js").Updated |
 *   import("./frames.js").Left | import("./frames.js").HostChanged |
 *   import("./frames.js").RoomUpdated | import("./frames.js").PeerTyping} PresenceFrame
 */
export class Presence {
  #events;
  /** @type {Map<string, PeerInfo>} */
  #peers = new Map();
  /** @type {RoomInfo} */
  #room;

  /** @param {Events} events where changes are told @param {string} room its name */
  constructor(events, room) {
    this.#events = events;
    this.#room = { name: room };
  }

  /** The room as the host last described it. */
  get room() {
    return this.#room;
  }

  /** Who is here, oneself included, in the order of their coming. @returns {PeerInfo[]} */
  get peers() {
    return [...this.#peers.values()].sort((one, other) => one.joined - other.joined);
  }

  /** Take it all in; `tell` says it. @param {import("./frames.js").Welcome} welcome */
  welcome({ room, peers }) {
    this.#room = room;
    this.#peers = new Map(peers.map((peer) => [peer.id, peer]));
  }

  tell() {
    this.#events.emit("room", this.#room);
    this.#events.emit("peers", this.peers);
  }

  /** @param {PresenceFrame} frame */
  receive(frame) {
    const events = this.#events;
    switch (frame.type) {
      case "peer-joined": {
        const isNew = !this.#peers.has(frame.peer.id);
        this.#peers.set(frame.peer.id, frame.peer);
        if (isNew) events.emit("joined", frame.peer);
        return events.emit("peers", this.peers);
      }
      case "peer-updated":
        this.#peers.set(frame.peer.id, frame.peer);
        return events.emit("peers", this.peers);
      case "peer-left": {
        const { id, reason, text = "" } = frame;
        if (!this.#peers.delete(id)) return;
        events.emit("left", { id, reason, text });
        return events.emit("peers", this.peers);
      }
      case "host-changed":
        this.#room = { ...this.#room, host: frame.id ?? undefined };
        return events.emit("host", { id: frame.id ?? null });
      case "room-updated":
        this.#room = frame.room;
        return events.emit("room", frame.room);
      case "typing":
        return events.emit("typing", { id: frame.id, active: frame.active ?? true });
    }
  }
}
