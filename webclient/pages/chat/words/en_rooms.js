/** What guests read of other rooms than this one, of inviting others, and of the screen. */

import { apart } from "../../shared/shown.js";

export const en = {
  rooms: "Your rooms",
  otherRooms: "Other open rooms",
  anotherRoom: "Another room",
  roomInFront: "you are looking at it",
  notInRoom: "you are not in it",
  roomsUnknown: "The host does not say which rooms are open. Write the room's name above.",
  tooManyRooms: (/** @type {number} */ most) =>
    `You are in ${most} rooms. Leave one before you join another.`,
  newElsewhere: (/** @type {string} */ news) => `${news} in your other rooms`,
  backToRoom: (/** @type {string} */ room) => `Back to ${apart(room)}`,
  awake: "Keep the screen on",
  inviteOthers: "Invite others",
  share: "Share",
  copyAddress: "Copy the address",
  addressCopied: "Copied.",
  addressNotCopied: "This browser doesn't let pages copy. The address stands above.",
  notLoaded: "That could not be loaded. Try again in a moment.",
  codeOf: (/** @type {string} */ room) => `QR code of ${room}`,
};
