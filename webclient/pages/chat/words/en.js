/** Every word of the chat page, in English. The other languages have the same keys. */

import { amounts } from "../../shared/amounts.js";
import { saidInEnglish } from "../../shared/host/en.js";
import { apart, lineApart } from "../../shared/shown.js";
import { SHORT } from "../../shared/waiting.js";
import * as guests from "./en_guests.js";
import * as pictures from "./en_pictures.js";
import * as reactions from "./en_reactions.js";
import * as rooms from "./en_rooms.js";

const { length, list, plural, span } = amounts("en", (count) => `${count} others`);

export const en = {
  ...guests.en,
  ...pictures.en,
  ...reactions.en,
  ...rooms.en,
  title: (/** @type {string} */ room) => `${apart(room)} - chat`,
  joinTitle: "Join the chat",
  yourName: "Your name",
  room: "Room",
  language: "Language",
  join: "Join",
  joining: "Joining...",
  joinIn: (/** @type {number} */ seconds) => `Join in ${span(seconds)}`,
  /** @param {number} seconds 0 when they are over @returns {string} */
  comeBack: (seconds) =>
    seconds > 0
      ? `You can join again in ${span(seconds)}${seconds > SHORT ? ", or sooner if a moderator lets you" : ""}.`
      : "You can join again now.",
  cancel: "Cancel",
  pin: "PIN of the room",
  knockTitle: "Waiting to be let in",
  knocking: (/** @type {string} */ room) =>
    `A moderator of ${apart(room)} sees that you are here. Keep this page open: it goes on as soon as you are let in.`,
  knockedAway:
    "The host can't be reached just now. Keep this page open: it goes on by itself when the host is back.",
  notLetIn: (/** @type {string} */ text) =>
    `You were not let in.${text ? ` ${en.moderatorWrote} ${lineApart(text)}` : ""}`,
  close: "Close",
  leave: "Leave the room",
  leaveUnsent: "Something of yours has not been sent yet. Leave all the same?",
  hostSees: "The host of this room sees everything and may keep it.",
  joinAs: (/** @type {string} */ name) => `Join as "${apart(name)}"`,
  nameTaken: (/** @type {string} */ name, /** @type {string | undefined} */ suggestion) =>
    suggestion
      ? `${apart(name)} is taken here. Join as "${apart(suggestion)}"?`
      : `${apart(name)} is taken here. Choose another name.`,
  nameOwn: (/** @type {string} */ name, /** @type {string | undefined} */ suggestion) => {
    const go = suggestion
      ? `join from here too, as "${apart(suggestion)}"`
      : "join from here by another name";
    return `You are here as ${apart(name)} already, in another tab or window. Go on there, or ${go}.`;
  },
  hostAway: "The host does not answer. Trying again...",
  nameHeld: "Somebody had this name a moment ago. Trying again...",
  nameHeldOwn: "You had this name a moment ago, on another page. Trying again...",
  noData:
    "The host answers, but no data connection comes about. A VPN, a firewall or this browser's settings may forbid it. Trying again...",
  hostBusy: "Many are joining just now. You are next; trying again...",
  noWebRTC: "This browser can't join: it has no WebRTC. Any current browser has it.",
  /** Why one can't join. @param {{code: string, text: string, retryAfter?: number, why?: string}} error */
  notJoined({ code, text, retryAfter, why }) {
    const when = retryAfter ? ` ${en.comeBack(retryAfter)}` : "";
    const reason = why ? ` ${en.moderatorWrote} ${saidInEnglish(why)}` : "";
    switch (code) {
      case "banned":
        return `You are banned from this host's rooms.${when} If that is a mistake, ask whoever hosts.${reason}`;
      case "timed-out":
        return `You were sent out of this host's rooms for a while.${when}${reason}`;
      case "name-not-listed":
        return "Your name is not on the list for this room. Write it as the host has it.";
      case "locked":
        return "This room is locked: nobody new comes in now. Ask whoever hosts, or try again later.";
      case "pin-required":
        return "This room asks for a PIN. Whoever invited you has it.";
      case "pin-wrong":
        return retryAfter
          ? `Too many wrong PINs came from your network.${when}`
          : "That is not the PIN. Try again.";
      case "removed":
        return `You were sent out of this host's rooms.${when}`;
      case "bad-answer":
        return "What answers at this address is no host.";
      case "bad-argument":
        return "This browser lets no page connect. An extension or a rule of its owner may forbid it.";
      default:
        return `${text || code}${when}`;
    }
  },

  messages: "Messages. Arrow keys go from one to the next, R replies.",
  message: "Message",
  writeHere: "Message",
  writeCaption: "Caption",
  send: "Send",
  whoIsHere: "Who is here",
  findPerson: "Find somebody",
  nobodyFound: "Nobody here has that in their name.",
  you: "you",
  moderates: "moderator",
  muted: "muted",
  hasWord: "has the word",
  warning: "A moderator warns you",
  warningRead: "Got it",
  warningWithdrawn: "This warning was taken back",
  unwarned: (/** @type {string} */ text) =>
    `A moderator took a warning to you back: ${lineApart(text)}`,
  warned: (/** @type {string} */ text) => `A moderator warns you: ${lineApart(text)}`,
  renamed: (/** @type {string} */ from, /** @type {string} */ to) =>
    `${apart(from)} is called ${apart(to)} now.`,
  renamedYou: (/** @type {string} */ to) => `A moderator changed your name to ${apart(to)}.`,
  movedAway: (/** @type {string} */ name) => `${apart(name)} was moved to another room.`,
  movedHere: (/** @type {string} */ from, /** @type {string} */ text) =>
    `A moderator moved you here from ${apart(from)}.${text ? ` ${lineApart(text)}` : ""}`,
  handUp: "hand up",
  raiseHand: "Raise your hand",
  lowerHand: "Take your hand down",
  raisedHand: (/** @type {string} */ name) => `${apart(name)} raised a hand.`,
  peopleCount: (/** @type {number} */ count) =>
    count === 0 ? "nobody yet" : plural(count, { one: "person", other: "people" }),
  mentionOf: (/** @type {string} */ name) => `Mention ${apart(name)}`,
  whisperTo: (/** @type {string} */ name) => `Whisper to ${apart(name)}`,
  mentionWhom: "Mention somebody",
  chat: "Chat",
  board: "Whiteboard",
  views: "Chat and whiteboard",
  newOnBoard: "new on the board",
  boardFailed: "The board could not be loaded.",
  sound: "Sound for new messages",
  emptyTitle: "Nothing has been said yet",
  emptyText: "Say hello. Everyone in the room will see it.",

  connecting: "Connecting",
  open: "Connected",
  reconnecting: "Reconnecting",
  connectionLost: "Connection lost. Reconnecting... Nothing you wrote is lost.",
  hostStopped: "The host has stopped. This page comes back when it does.",
  tryNow: "Try now",
  hostRestarted: "The host restarted. Some messages it had not kept are gone.",
  gap: "More was said while you were away than the host keeps.",

  topic: "Topic",
  pinned: "Notice: ",
  pinnedMessage: "Pinned: ",
  pinnedTitle: "Pinned message",
  closePin: "Hide the pinned message",
  newTopic: (/** @type {string} */ topic) =>
    topic ? `The topic is now: ${lineApart(topic)}` : "There is no topic any more.",
  came: (/** @type {string[]} */ names) => `${list(names)} joined.`,
  left: (/** @type {string[]} */ names) => `${list(names)} left.`,
  sentAway: (/** @type {string} */ name) => `${apart(name)} was sent out by the moderator.`,
  announcement: "Announcement from the host",
  onlyToYou: "only to you",
  onlyTo: (/** @type {string} */ name) => `only to ${apart(name)}`,
  redacted: "Removed by the moderator",
  /** @param {number} count @param {string} name "": one's own */
  manyRedacted: (count, name) =>
    `The moderator removed ${plural(count, { one: "message", other: "messages" })} of ${name ? apart(name) : "yours"}.`,
  manyDeleted: (/** @type {number} */ count, /** @type {string} */ name) =>
    `${name ? apart(name) : "You"} deleted ${plural(count, { one: "message", other: "messages" })}.`,
  isTyping: (/** @type {string[]} */ names) =>
    names.length > 3
      ? "Several people are typing..."
      : `${list(names)} ${names.length === 1 ? "is" : "are"} typing...`,
  newMessages: (/** @type {number} */ count) =>
    plural(count, { one: "new message", other: "new messages" }),
  newFromHere: "New",

  showEarlier: "Show earlier messages",
  loadingEarlier: "Loading earlier messages...",
  earlierFailed: "That did not work. Try again",
  roomBegins: "This is where the room begins for you",
  pageIsFull: "This page holds no more messages",

  search: "Search",
  searchFor: "Words that were said",
  searching: "Searching...",
  found: (/** @type {number} */ count, /** @type {boolean} */ hasMore) =>
    hasMore
      ? `The newest ${plural(count, { one: "message", other: "messages" })}; there are more`
      : `${plural(count, { one: "message", other: "messages" })}, the newest first`,
  nothingFound: "Nothing with these words.",
  moreHits: "More",
  goingBack: "Going back to it...",
  tooFarBack: "That is too far back for the log. Here is all of it.",
  /** Why nothing was found. @param {string} code @returns {string} */
  notFound(code) {
    switch (code) {
      case "too-short":
        return "One word needs three letters at least.";
      case "closed":
        return "You are not in the room.";
      default:
        return "The host can't search just now. Try again in a moment.";
    }
  },

  showAll: "Show all",
  showLess: "Show less",
  reply: "Reply",
  replyTo: (/** @type {string} */ name) => `Reply to ${apart(name)}`,
  replyToOwn: "Reply to your own message",
  whispering: (/** @type {string} */ name) => `Only ${apart(name)} will see this, and the host.`,
  unknownMessage: "a message you don't have",
  stopReplying: "Write to everyone, without a reply",
  hasGone: (/** @type {string} */ name) =>
    `${apart(name)} has left: nobody would see your whisper.`,

  emoji: "Emoji",
  attach: "Attach a file",
  dropHere: "Drop files here to share them",
  toBeSent: "To be sent",
  takeOut: (/** @type {string} */ name) => `Don't send ${apart(name)}`,
  trayFull: "At most twenty files go out at once. Send these first.",
  tooLargeFile: (/** @type {string} */ name, /** @type {string} */ limit) =>
    `${apart(name)} is larger than ${limit}, which is what this host takes.`,
  tooLargeFiles: (/** @type {number} */ count, /** @type {string} */ limit) =>
    `${plural(count, { one: "file is", other: "files are" })} larger than ${limit}, which is what this host takes.`,
  noFolders: "A folder can't be shared. Pack it into one file first.",
  progress: (/** @type {string} */ done, /** @type {string} */ total) => `${done} of ${total}`,
  waitingToSend: "Waiting to be sent",
  hostIsAway: "The host does not answer just now. Trying again...",
  loadAgain: "Load the page again",
  play: "Play",
  cannotPlay: "This can't be played here. It can be saved.",
  save: "Save",
  /** Why a file didn't come or go. @param {string} code @returns {string} */
  fileFailed(code) {
    switch (code) {
      case "too-large":
        return "This file is too large for this host.";
      case "no-space":
        return "The host has no space left for files.";
      case "no-such-file":
        return "The host no longer has this file.";
      case "hash-mismatch":
        return "What came is not the file that was shared. It was thrown away.";
      case "unreadable":
        return "This is a folder, or the file has changed or is gone.";
      case "no-files":
        return "This host takes no files.";
      case "outdated":
        return "This page is older than the host. Load it again; what you wrote stays in the field.";
      case "aborted":
        return "Cancelled.";
      case "connection-lost":
      case "stalled":
      case "timeout":
      case "closed":
        return "The connection was lost on the way. Try again.";
      case "unreachable":
      case "bad-answer":
        return "The host does not answer as it should. Try again.";
      default:
        return "This did not work. Try again, or choose another file.";
    }
  },

  tooLong: (/** @type {number} */ over) =>
    `${plural(over, { one: "character", other: "characters" })} too many for one message. Please shorten it.`,
  sending: "Sending...",
  waitsForConnection: "Goes out when the connection is back",
  /** An own message that waits. @param {string} why */
  held(why) {
    if (why === "delay") return "Goes out in a moment";
    const because = { approval: "", restricted: ", as all you say" }[why];
    return `Waiting for a moderator${because ?? `: the rule ${apart(why)}`}`;
  },
  edit: "Edit",
  outAlready: "It had gone out already.",
  takingBack: "Asking for it back...",
  takenBackLater: "Asked for back when the connection is there again",
  sendAgain: "Send again",
  remove: "Remove",
  slowEvery: (/** @type {number} */ seconds) =>
    `Slow mode: ${length(seconds)} between two messages.`,
  slowFor: (/** @type {number} */ seconds) => `Slow mode: your next message in ${span(seconds)}.`,
  goesOutIn: (/** @type {number} */ seconds) => `Slow mode: goes out in ${span(seconds)}`,
  hostReadsAlone: "Only the host reads what you write.",
  notThisFile: "This room takes no files of this kind now.",
  mutedUntil: (/** @type {string} */ time) => `You are muted until ${time}. You can still read.`,

  /** Why an own message was not sent. @param {{code: string, text: string, retryAfter?: number}} error */
  notSent({ code, text, retryAfter }) {
    const when = retryAfter ? ` Try again in ${span(retryAfter)}.` : "";
    switch (code) {
      case "rate-limited":
        return `Not sent: too many messages at once.${when}`;
      case "muted":
        return `Not sent: you are muted.${when}`;
      case "slow-mode":
        return "Not sent: this room is in slow mode."; // the field counts how long
      case "denied":
        return `Not shown: a moderator decided against it. ${saidInEnglish(text)}`;
      case "refused-by-rule":
        return `Not sent. ${saidInEnglish(text)}`;
      case "not-allowed":
        return "Not sent: that is off in this room now.";
      case "too-large":
        return "Not sent: this message is too long.";
      case "queue-full":
        return "Not sent: too much is waiting already.";
      case "no-such-peer":
        return "Not sent: the one it was for is not here.";
      case "malformed":
        return "Not sent: there is something in it that can't be sent.";
      case "closed":
        return "Not sent: you are not in the room.";
      default:
        return `Not sent. ${text}${when}`;
    }
  },

  backToStart: "Back to start",
  joinAgain: "Join again",
  moderatorWrote: "The moderator wrote:",
  /**
   * What the page says once it is over.
   *
   * @param {string} reason
   * @param {string} room
   * @param {string} detail for failures, the host's own words
   * @returns {{title: string, text: string}}
   */
  ended(reason, room, detail) {
    switch (reason) {
      case "KICKED":
        return {
          title: "You were sent out of this host's rooms",
          text: "The moderator sent you out. You can join again in a moment.",
        };
      case "BANNED":
        return {
          title: "You are banned from this host's rooms",
          text: "The moderator keeps you out. If that is a mistake, ask whoever hosts.",
        };
      case "TIMED_OUT":
        return {
          title: "You are out of this host's rooms for a while",
          text: "You can come back when the time is over. Loading the page again does not shorten it.",
        };
      case "DENIED":
        return {
          title: `You were not let in to ${apart(room)}`,
          text: "A moderator decides who comes in. You can ask again in a moment.",
        };
      case "ROOM_CLOSED":
        return {
          title: `${apart(room)} was closed`,
          text: "The host closed this room for everyone.",
        };
      case "DUPLICATE_IDENTITY":
        return {
          title: "You joined again from another page",
          text: "A name can be in a room once. This page has left.",
        };
      case "FLOODING":
        return {
          title: "You were sent out of this host's rooms",
          text: "Too much was sent from here in a short time. When the time is over you can come back; send less at once.",
        };
      case "SLOW_READER":
        return {
          title: `You were sent out of ${apart(room)}`,
          text: "Your connection could not keep up with the room. Come back where the network is better.",
        };
      default:
        return {
          title: `You are no longer in ${apart(room)}`,
          text: detail || "The host ended it.",
        };
    }
  },
};
