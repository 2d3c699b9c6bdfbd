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
export type State = import("./events.js").State;
export type RoomEvents = import("./events.js").RoomEvents;
export type AnnouncementEvent = import("./events.js").AnnouncementEvent;
export type Past = import("./events.js").Past;
export type Page = import("./events.js").Page;
export type StateEvent = import("./events.js").StateEvent;
export type ClosedEvent = import("./events.js").ClosedEvent;
export type PeerInfo = import("./frames.js").PeerInfo;
export type RoomInfo = import("./frames.js").RoomInfo;
export type Receipt = import("./outbox.js").Receipt;
export type ReconnectPolicy = import("./policy.js").ReconnectPolicy;
export type RoomOptions = import("./room_client.js").RoomOptions;
export type Place = import("./timeline.js").Place;
export type Patience = import("./pending.js").Patience;
export type MessageInfo = import("./connection.js").MessageInfo;
export type ConnectionStatus = import("./connection.js").ConnectionStatus;
export type ConnectionOptions = import("./connection_options.js").ConnectionOptions;
export type Peer = import("./connection.js").Peer;
export type RoomHandler = import("./room_manager.js").RoomHandler;
export type RoomStatus = import("./room_manager.js").RoomStatus;
export type JoinResult = import("./room_manager.js").JoinResult;
export type SendOptions = import("./outbox.js").SendOptions;
export type Unsent = import("./outbox.js").Unsent;
export type Store = import("./keeper.js").Store;
export type ErrorCode = import("./errors.js").ErrorCode;
export type Files = import("./files.js").Files;
export type FileInfo = import("./files.js").FileInfo;
export type SendFileOptions = import("./files.js").SendFileOptions;
export type SentFile = import("./files.js").SentFile;
export type ReasonWord = import("./reasons.js").ReasonWord;
export type CallOptions = import("./calls.js").CallOptions;
export type RoomEvent<Name extends string = string, Data = any> = import("./events.js").RoomEvent<Name, Data>;
export type Saying<Own extends Record<string, any> = Record<string, any>> = import("./outgoing.js").Saying<Own>;
export type Outgoing<Own extends Record<string, any> = Record<string, any>> = import("./outgoing.js").Outgoing<Own>;
export type Stroke<Data> = import("./board_model.js").Stroke<Data>;
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
