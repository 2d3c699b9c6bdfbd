/**
 * PeerPyRTC's client under its own file name: pages that import it from `/PeerPy_Client/` or
 * `/peerpyrtc_client/` run as they are. For a plain script tag there is `peerpyrtc.umd.js`.
 */
export { WebRTCConnection, WebRTCConnection as default } from "./connection.js";
export { WebRTCRoomManager } from "./room_manager.js";
