/**
 * What every page of a room has: `index.js` without what is beside the client (board, calls, ...), and
 * what a script tag gets in one file.
 */
export { WebRTCConnection } from "./connection.js";
export { ClientError } from "./errors.js";
export { newRef } from "./frames.js";
export { neverReconnect, steadyReconnect } from "./policy.js";
export { RoomClient } from "./room_client.js";
export { WebRTCRoomManager } from "./room_manager.js";
