/** What `lib/index.js` exports, out of the one file that a script tag loads. */
import { readFileSync } from "node:fs";
import vm from "node:vm";

const text = readFileSync(new URL("../../lib/peerpyrtc.umd.js", import.meta.url), "utf8");
const module = { exports: /** @type {any} */ ({}) };
vm.runInThisContext(`(function (module) {${text}\n})`)(module);

export const {
  ClientError,
  neverReconnect,
  newRef,
  RoomClient,
  steadyReconnect,
  WebRTCConnection,
  WebRTCRoomManager,
} = module.exports;
