/** Every word of the start page, in English. The other languages have the same keys. */

import { amounts } from "../../shared/amounts.js";

const { plural } = amounts("en", (count) => `${count} others`);

export const en = {
  title: "Join a room",
  purpose: "Chat with the people on this network. No account, nothing to install.",
  yourName: "Your name",
  room: "Room",
  openRooms: "Open rooms",
  noRooms: "None yet. The room you name above opens when you join.",
  roomsUnknown: "The host does not answer. Looking again...",
  people: (/** @type {number} */ count) =>
    count === 0 ? "nobody yet" : plural(count, { one: "person", other: "people" }),
  join: "Join",
  hostSees: "The host sees everything said in its rooms and may keep it.",
  bringOthers: "Bring others in",
  scan: (/** @type {string} */ room) => `Scan this to join ${room}, or type the address:`,
  codeOf: (/** @type {string} */ room) => `QR code of the room ${room}`,
  noCode: "There is a code here once the room is open.",
  more: "More on this host",
  boardOf: (/** @type {string} */ room) => `Whiteboard of ${room}`,
  echo: "Test the connection",
  language: "Language",
};
