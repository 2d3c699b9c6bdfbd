/**
 * The room and who is in it, kept as the host tells it.
 *
 * @typedef {import("./frames.js").PeerInfo} PeerInfo
 * @typedef {import("./frames.js").RoomInfo} RoomInfo
 * @typedef {import("./emitter.js").Emitter<import("./events.js").RoomEvents>} Events
 * @typedef {import("./frames.js").Joined | import("./frames.js").AllJoined |
 *   import("./frames.js").Updated |
 *   import("./frames.js").Left | import("./frames.js").Renamed | import("./frames.js").HostChanged |
 *   import("./frames.js").RoomUpdated | import("./frames.js").PeerTyping} PresenceFrame
 *
 * @param {Events} events where changes are told
 * @param {string} name the room's
 */
export function makePresence(events, name) {
  /** @type {Map<string, PeerInfo>} */
  let peers = new Map();
  /** @type {RoomInfo} */
  let room = { name };
  let since = 0;

  const everyone = () => [...peers.values()].sort((one, other) => one.joined - other.joined);

  return {
    /** The room as the host last described it. */
    get room() {
      return room;
    },

    /** Who is here, oneself included, in the order of their coming. @returns {PeerInfo[]} */
    get peers() {
      return everyone();
    },

    /** Take it all in; `tell` says it. @param {import("./frames.js").Welcome} welcome */
    begin(welcome) {
      room = welcome.room;
      peers = new Map(welcome.peers.map((peer) => [peer.id, peer]));
      since = peers.get(welcome.self)?.joined ?? 0;
    },

    tell() {
      events.emit("room", room);
      events.emit("peers", everyone());
    },

    /** @param {PresenceFrame} frame */
    receive(frame) {
      switch (frame.type) {
        case "peer-joined":
        case "peers-joined":
        case "peer-updated":
          for (const peer of "peers" in frame ? frame.peers : [frame.peer]) {
            const isNew = !peers.has(peer.id);
            peers.set(peer.id, peer);
            // Of a crowd a welcome names a part, and the others follow: they were here before.
            if (isNew && peer.joined >= since) events.emit("joined", peer);
          }
          break;
        case "peer-left": {
          const { id, reason, text = "" } = frame;
          if (!peers.delete(id)) return;
          events.emit("left", { id, reason, text });
          break;
        }
        case "peer-renamed": {
          const { from, to } = frame;
          const peer = peers.get(from);
          if (!peers.delete(from)) return;
          peers.set(to, { .../** @type {PeerInfo} */ (peer), id: to });
          if (room.host === from) room = { ...room, host: to };
          events.emit("renamed", { from, to });
          break;
        }
        case "host-changed":
          room = { ...room, host: frame.id ?? undefined };
          return events.emit("host", { id: frame.id ?? null });
        case "room-updated":
          room = frame.room;
          return events.emit("room", frame.room);
        case "typing":
          return events.emit("typing", { id: frame.id, active: frame.active ?? true });
      }
      events.emit("peers", everyone());
    },
  };
}
