/** What the host says, and why one is out of a room, in English. Each language has a module like it. */

import { amounts } from "../amounts.js";
import { endings } from "../endings.js";
import { ended, saidIn, WAVE } from "../host_words.js";
import { apart } from "../shown.js";

const { span } = amounts("en", String);

export const saidInEnglish = saidIn({
  rule: (name) => `That is against the rule ${apart(name)}.`,
  wave: WAVE,
});

/** @param {string} why */
export const reasonInEnglish = (why) => ended(`The reason: “${saidInEnglish(why)}”.`);

/** By the client's reason or the error's code. The last is for all others. */
export const ENDINGS = {
  KICKED: "The moderator sent you out.",
  BANNED: "You are banned from this host's rooms. If that is a mistake, ask whoever hosts.",
  TIMED_OUT: "The moderator sent you out for a while.",
  MOVED: "The moderator moved you to another room.",
  DENIED: "You were not let in.",
  ROOM_CLOSED: "The host closed this room for everyone.",
  DUPLICATE_IDENTITY: "You joined again from another page.",
  FLOODING: "Too much was sent from here in a short time.",
  SLOW_READER: "Your connection could not keep up.",
  PROTOCOL_ERROR: "This page and the host do not understand each other. Load the page again.",
  "name-taken": "Somebody here has your name already.",
  removed: "You were sent out of this host's rooms.",
  banned: "You are banned from this host's rooms. If that is a mistake, ask whoever hosts.",
  "timed-out": "You were sent out of this host's rooms for a while.",
  "name-not-listed": "Your name is not on the list for this room. Write it as the host has it.",
  "room-full": "There are as many people as this room takes. Try again later.",
  unsupported: "This browser has no WebRTC, or it is switched off.",
  "no-data-connection":
    "The host answers, but no data connection comes about. A VPN, a firewall or this browser's settings may forbid it.",
  unreachable: "The host does not answer. Check that you are in its network.",
  "connection-lost": "The connection was lost.",
  timeout: "It took too long.",
  muted: "You are muted.",
  "rate-limited": "That was too much at once.",
  "queue-full": "Too much is waiting already.",
  closed: "You are not connected.",
  other: "The host ended it.",
};

export const whyInEnglish = endings(
  ENDINGS,
  (seconds) => `You can join again in ${span(seconds)}.`,
  reasonInEnglish,
  ({ text }) => text,
);
