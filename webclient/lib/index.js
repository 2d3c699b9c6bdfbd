/**
 * The client of PeerPyRTC Desktop: join a room, talk, stay in it.
 *
 *     import { RoomClient } from "/peerpyrtc_client/index.js";
 *
 *     const client = new RoomClient({ room: "lobby", name: "Ann" });
 *     client.on("message", ({ from, data }) => console.log(from, data));
 *     await client.connect();
 *     await client.send("Hello");
 *
 * @typedef {import("./events.js").State} State
 * @typedef {import("./events.js").RoomEvents} RoomEvents
 * @typedef {import("./events.js").RoomEvent} RoomEvent
 * @typedef {import("./events.js").AnnouncementEvent} AnnouncementEvent
 * @typedef {import("./events.js").Past} Past
 * @typedef {import("./events.js").Page} Page
 * @typedef {import("./events.js").StateEvent} StateEvent
 * @typedef {import("./events.js").ClosedEvent} ClosedEvent
 * @typedef {import("./frames.js").PeerInfo} PeerInfo
 * @typedef {import("./frames.js").RoomInfo} RoomInfo
 * @typedef {import("./outbox.js").Receipt} Receipt
 * @typedef {import("./policy.js").ReconnectPolicy} ReconnectPolicy
 * @typedef {import("./room_client.js").RoomOptions} RoomOptions
 * @typedef {import("./pending.js").Patience} Patience
 * @typedef {import("./connection.js").MessageInfo} MessageInfo
 * @typedef {import("./connection.js").ConnectionStatus} ConnectionStatus
 * @typedef {import("./connection_options.js").ConnectionOptions} ConnectionOptions
 * @typedef {import("./connection.js").Peer} Peer
 * @typedef {import("./room_manager.js").RoomHandler} RoomHandler
 * @typedef {import("./room_manager.js").RoomStatus} RoomStatus
 * @typedef {import("./room_manager.js").JoinResult} JoinResult
 * @typedef {import("./outgoing.js").Saying} Saying
 * @typedef {import("./outgoing.js").Outgoing} Outgoing
 * @typedef {import("./outbox.js").SendOptions} SendOptions
 * @typedef {import("./outbox.js").Unsent} Unsent
 * @typedef {import("./keeper.js").Store} Store
 * @typedef {import("./errors.js").ErrorCode} ErrorCode
 * @typedef {import("./files.js").Files} Files
 * @typedef {import("./files.js").FileInfo} FileInfo
 * @typedef {import("./reasons.js").ReasonWord} ReasonWord
 */

export { WebRTCConnection } from "./connection.js";
export { ClientError } from "./errors.js";
export { newRef } from "./frames.js";
export { neverReconnect, steadyReconnect } from "./policy.js";
export { RoomClient } from "./room_client.js";
export { WebRTCRoomManager } from "./room_manager.js";
