export type PeerInfo = import("./frames.js").PeerInfo;
export type RoomInfo = import("./frames.js").RoomInfo;
export type Events = import("./emitter.js").Emitter<import("./events.js").RoomEvents>;
export type PresenceFrame = import("./frames.js").Joined | import("./frames.js").AllJoined | import("./frames.js").Updated | import("./frames.js").Left | import("./frames.js").Renamed | import("./frames.js").HostChanged | import("./frames.js").RoomUpdated | import("./frames.js").PeerTyping;
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
export declare function makePresence(events: Events, name: string): {
    /** The room as the host last described it. */
    readonly room: import("./frames.js").RoomInfo;
    /** Who is here, oneself included, in the order of their coming. @returns {PeerInfo[]} */
    readonly peers: PeerInfo[];
    /** Take it all in; `tell` says it. @param {import("./frames.js").Welcome} welcome */
    begin(welcome: import("./frames.js").Welcome): void;
    tell(): void;
    /** @param {PresenceFrame} frame */
    receive(frame: PresenceFrame): void;
};
