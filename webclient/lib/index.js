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
 * All that a page needs is here. Who wants no more than the client itself imports `core.js`.
 *
 * @typedef {import("./events.js").State} State
 * @typedef {import("./events.js").RoomEvents} RoomEvents
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
 * @typedef {import("./timeline.js").Place} Place
 * @typedef {import("./pending.js").Patience} Patience
 * @typedef {import("./connection.js").MessageInfo} MessageInfo
 * @typedef {import("./connection.js").ConnectionStatus} ConnectionStatus
 * @typedef {import("./connection_options.js").ConnectionOptions} ConnectionOptions
 * @typedef {import("./connection.js").Peer} Peer
 * @typedef {import("./room_manager.js").RoomHandler} RoomHandler
 * @typedef {import("./room_manager.js").RoomStatus} RoomStatus
 * @typedef {import("./room_manager.js").JoinResult} JoinResult
 * @typedef {import("./outbox.js").SendOptions} SendOptions
 * @typedef {import("./outbox.js").Unsent} Unsent
 * @typedef {import("./keeper.js").Store} Store
 * @typedef {import("./errors.js").ErrorCode} ErrorCode
 * @typedef {import("./files.js").Files} Files
 * @typedef {import("./files.js").FileInfo} FileInfo
 * @typedef {import("./files.js").SendFileOptions} SendFileOptions
 * @typedef {import("./files.js").SentFile} SentFile
 * @typedef {import("./reasons.js").ReasonWord} ReasonWord
 * @typedef {import("./calls.js").CallOptions} CallOptions
 */

/**
 * @template {string} [Name=string]
 * @template [Data=any]
 * @typedef {import("./events.js").RoomEvent<Name, Data>} RoomEvent
 */
/**
 * @template {Record<string, any>} [Own=Record<string, any>]
 * @typedef {import("./outgoing.js").Saying<Own>} Saying
 */
/**
 * @template {Record<string, any>} [Own=Record<string, any>]
 * @typedef {import("./outgoing.js").Outgoing<Own>} Outgoing
 */
/**
 * @template Data
 * @typedef {import("./board_model.js").Stroke<Data>} Stroke
 */

export { Board } from "./board.js";
export { Calls } from "./calls.js";
export * from "./core.js";
export { FILE_EVENT, readFileInfo } from "./file_info.js";
export { Moderation } from "./moderation.js";
export { Reactions } from "./reactions.js";
export { Volatile } from "./volatile.js";
