/** What moderators alone read, in English. The other languages have the same keys. */

import { amounts } from "../../shared/amounts.js";
import { apart, lineApart } from "../../shared/shown.js";

/**
 * @typedef {{code: string, text: string}} Refusal
 *
 * What was set for a room, by the host's names of its settings.
 * @typedef {Record<string, string | number | boolean | null | undefined>} Set
 */

const { length, list, plural } = amounts("en", (count) => `${count} others`);

/** What a code says where the host's own words would say no more. @type {Record<string, string>} */
const CODES = {
  "no-such-item": "Somebody has decided that already.",
  "no-such-ban": "That ban is over, or was lifted.",
  "no-such-message": "There is no such message any more.",
  "room-full": "That room is full.",
  timeout: "The host does not answer.",
  closed: "You are not in the room.",
  "connection-lost": "The connection was lost.",
};

export const en = {
  forHowLong: "For how long",
  /** @param {number | null} seconds null: until it is taken back @returns {string} */
  lengthOf: (seconds) => (seconds === null ? "Until taken back" : length(seconds)),
  muteFor: (/** @type {number | null} */ seconds) =>
    seconds === null ? "Mute until unmuted" : `Mute for ${length(seconds)}`,
  unmuteThem: "Unmute",
  warnThem: "Warn",
  warnNeedsWords: "Write what the warning says.",
  otherActs: "More",
  kickThem: "Kick",
  banThem: "Ban…",
  timeOutFor: (/** @type {number} */ seconds) => `Out for ${length(seconds)}`,
  restrictThem: "Hold what they say",
  unrestrictThem: "Hold no more",
  muteShort: "Mute",
  takeBack: "Take back",
  pinIt: "Pin for everyone",
  unpinIt: "Unpin",
  whatItWas: "What it was",
  takeAllBack: "Take back their last 10 minutes",
  takeSameBack: "The same text from everyone…",
  sameTitle: "The same text, from anyone in the last 10 minutes",
  sameNow: (/** @type {number} */ count) =>
    `Take back ${plural(count, { one: "message", other: "messages" })}`,
  noSame: "Nobody said that, or it was taken back.",
  takeStrokesOff: "Take their strokes off the board",
  clearBoard: "Clear the board",
  reasonToThem: "What to say to them",
  hasLeftSince: (/** @type {string} */ name) =>
    `${apart(name)} has left. What you decide holds when they come back.`,
  /** What is decided about one, in a line. */
  standing: {
    muted: "muted",
    out: "out for a while",
    restricted: "what they say waits",
    warned: (/** @type {number} */ count) => `warned ${count}\u00d7`,
    member: "a member",
  },
  letComeBack: "Let them come back",
  makeMember: "Make a member",
  dropMember: "No longer a member",
  authorUnknown: "Nobody knows any more who said that: only the message can be dealt with.",
  isModerator: "Moderators can't act on each other.",
  renameThem: "Rename…",
  newName: "New name",
  renameNow: "Rename",
  moveThem: "Move…",
  moveWhere: (/** @type {string} */ name) => `Move ${apart(name)} to which room?`,
  noOtherRoom: "You moderate no other room that is open.",
  roomWith: (/** @type {string} */ room, /** @type {number} */ count) =>
    `${apart(room)}, ${plural(count, { one: "person", other: "people" })}`,

  banTitle: (/** @type {string} */ name) => `Ban ${apart(name)}`,
  banTitleMany: (/** @type {number} */ count) =>
    `Ban ${plural(count, { one: "person", other: "people" })}`,
  banAtMost: (/** @type {number} */ count) => `At most ${count} are banned in one go.`,
  banBy: "By what",
  /** @type {Record<string, string>} */
  banParts: {
    device: "Their browser",
    newcomers: "New browsers at their network address: they have to knock",
    address: "Everyone at their network address",
    name: "The name",
  },
  banNow: "Ban",
  banNeedsPart: "Choose by what they are banned.",
  /** Why no ban goes by this. @param {string[]} whom @returns {string} */
  banBarred: (whom) => `Not this: it would hit ${list(whom)}.`,
  banYou: "you yourself",
  banElsewhere: "somebody in another room",
  /** @type {Record<string, string>} */
  banNothing: {
    device: "Not this: their browser can't be known again.",
    newcomers: "Not this: it is the host's own address.",
    address: "Not this: it is the host's own address.",
  },
  banLooks: "Looking for whom else it would hit...",
  banHitsNobody: "It would hit nobody else.",
  banHits: (/** @type {string[]} */ names) => `It would hit others too: ${list(names)}.`,
  wasHere: (/** @type {string} */ name) => `${apart(name)} (has left)`,
  bansHere: "Bans…",
  bansTitle: "Bans that you can lift",
  noBans: "There are none.",
  banLine: (/** @type {string} */ by, /** @type {string} */ until) =>
    `By ${apart(by)}, ${until ? `until ${until}` : "for good"}`,
  liftBan: "Lift",

  actsHere: "What was done…",
  actsTitle: "What was done here",
  noActs: "Nothing yet.",
  isUndone: "taken back",
  undoneBy: (/** @type {string} */ who) => `taken back: ${who}`,
  isOver: "its time is over",
  /** @type {Record<string, string>} what became of an act, by the act */
  overSince: { ban: "lifted since", kick: "may come again", "turn-away": "may come again" },
  setSince: "ended or set anew since",
  manyTitle: "Act on several",
  manyNone: "Choose whom you mean.",
  kickMany: (/** @type {number} */ count) =>
    `Kick ${plural(count, { one: "person", other: "people" })}?`,
  kickManyAsk: "All of them are out at once, and can come back after a minute.",
  manyChosen: (/** @type {number} */ count) => `${count} chosen`,
  listOf: (/** @type {string[]} */ names) => list(names),
  /** @param {string[]} names @param {string} why @returns {string} */
  notDoneTo: (names, why) => `Not to ${list(names)}: ${why}`,
  lowerTheirHands: "Lower their hands",
  asBefore: "Nothing to do: it is like that already.",
  nothingToTake: "Nothing of theirs is there to be taken back.",

  theHost: "The host",
  ruleCalled: (/** @type {string} */ name) => `The rule ${apart(name)}`,
  /**
   * @param {string} actor
   * @param {string} deed
   * @param {boolean} undone
   * @param {boolean} own one did it oneself
   * @returns {string}
   */
  acted: (actor, deed, undone, own) =>
    `${undone ? "Taken back: " : ""}${own ? `You ${deed.replace(/^(now|no longer) holds/, "$1 hold")}` : `${actor} ${deed}`}.`,
  /** @param {string} who @param {number} count @returns {string} */
  andOthers: (who, count) => `${who} and ${plural(count, { one: "other", other: "others" })}`,
  waitsForYou: "Waits for a moderator",
  waiting: (/** @type {number} */ count) =>
    plural(count, { one: "thing waits for you", other: "things wait for you" }),
  allKinds: "All",
  /** @type {Record<string, string>} */
  kinds: { message: "Held", knock: "At the door", report: "Reports", flag: "Rules", hand: "Hands" },
  moreWaits: (/** @type {number} */ count) => `Show more of ${count}`,
  wantsIn: "wants to come in",
  /** Why one knocks who need not. */
  besideBan: "A new browser at the network address of somebody who was banned",
  letIn: "Let in",
  letThrough: "Let through",
  denyIt: "Deny",
  letStand: "Let stand",
  wantsWord: "wants to speak",
  pictureForBoard: "A picture for the whiteboard",
  giveWord: "Give the word",
  lowerTheirHand: "Lower the hand",
  reportedBy: (/** @type {string} */ by, /** @type {string} */ why) =>
    `Reported by ${apart(by)}${why ? `: ${lineApart(why)}` : ""}`,
  byRule: (/** @type {string} */ rule) => `By the rule ${apart(rule)}`,
  whyWaits: (/** @type {string} */ why) =>
    ({ approval: "Waits for approval", restricted: "All from them waits", delay: "Goes out soon" })[
      why
    ] ?? `By the rule ${apart(why)}`,
  heldHere: (/** @type {string} */ name, /** @type {string} */ text) =>
    `Waits for you, from ${apart(name)}: ${lineApart(text)}`,
  /** @param {Refusal} refusal @returns {string} */
  notDone: (refusal) => `Not done. ${en.whyNot(refusal)}`,
  /** @param {Refusal} refusal @returns {string} */
  whyNot: ({ code, text }) => CODES[code] ?? lineApart(text),
  /** Whom a deed was done to, as `deeds` say it: left out where nobody knows. */
  nobody: /(?: (?:from|of|about|to|for))? \{\}/,
  /** @type {Record<string, string>} by the command's name; {} is to whom */
  deeds: {
    kick: "kicked {}",
    ban: "banned {}",
    unban: "lifted the ban of {}",
    mute: "muted {}",
    unmute: "unmuted {}",
    warn: "warned {}",
    timeout: "sent {} out for a while",
    "end-timeout": "let {} come back",
    restrict: "now holds messages from {}",
    unrestrict: "no longer holds messages from {}",
    rename: "renamed {}",
    move: "moved {} to another room",
    approve: "let a message from {} through",
    deny: "denied a message from {}",
    admit: "let {} in",
    "turn-away": "turned {} away",
    "add-member": "made {} a member",
    "drop-member": "ended the membership of {}",
    "redact-message": "took back a message from {}",
    "redact-messages": "took back messages from {}",
    "redact-peer": "took back messages from {}",
    "redact-same": "took one text back from everyone",
    "undo-strokes": "took strokes of {} off the board",
    "take-strokes": "took strokes of {} off the board",
    "lock-board": "set who may do what",
    "open-room": "opened the room",
    speak: "wrote to all",
    "clear-board": "cleared the board",
    "restore-board": "put the board back as it was",
    uphold: "took back a reported message from {}",
    "set-aside": "looked at a report about {}",
    "give-word": "gave the word to {}",
    "take-word": "took the word back",
    next: "gave the word to {}",
    "lower-hand": "lowered the hand of {}",
    "lower-hands": "lowered all hands",
    "apply-preset": "set who may do what",
    "set-permissions": "set who may do what",
    "exempt-peer": "made an exception for {}",
    "end-exception": "ended an exception for {}",
    "set-slow-mode": "set slow mode",
    "set-delay": "set the delay",
    "set-editing": "set how long messages can be changed",
    "set-door": "set who comes in",
    "set-pin": "set the PIN",
    "lock-room": "locked the room",
    "unlock-room": "unlocked the room",
    "set-waiting-room": "set the waiting room",
    "set-roll": "set the names that come in",
    "reserve-names": "set the reserved names",
    "let-names-stay": "set whether names stay",
    "let-newcomers-see": "set what newcomers see",
    "set-topic": "set the topic",
    "pin-notice": "set the pinned notice",
    "pin-message": "pinned a message",
    "unpin-message": "unpinned the message",
    "approve-all": "set approval",
    "blur-pictures": "set whether pictures are blurred",
    panic: "locked all rooms",
    calm: "opened all rooms as they were",
    "redeem-invite": "is a moderator now",
    flag: "flagged a message from {}",
    hold: "held a message from {}",
    refuse: "refused a message from {}",
  },
  quoted: (/** @type {string} */ text) => `“${text}”`,
  /** What it was set to: "on", "30 seconds". @param {Set} set @returns {string} "" is not known */
  setTo(set) {
    const { approve_all: waits, slow, delay, editing, locked, waiting_room: knocks } = set;
    const { pin, roll } = set;
    if (locked !== undefined && knocks !== undefined) {
      return en.quoted(knocks ? "Whoever is let in" : locked ? "Nobody new" : "Everyone");
    }
    const isOn = waits ?? pin ?? knocks ?? set.names_stay ?? set.blur;
    if (isOn !== undefined) return isOn ? "on" : "off";
    const seconds = slow ?? delay ?? editing;
    if (seconds !== undefined) return seconds ? length(Number(seconds)) : "off";
    if (roll !== undefined) return roll ? `(${roll})` : "off";
    const text = set.topic ?? set.notice;
    return text === undefined ? "" : text === "" ? "removed" : en.quoted(lineApart(`${text}`));
  },
  roomsRules: "Room settings",
  whoMayWhat: "Who may do what",
  /** @type {Record<string, string>} as the panel calls them */
  presets: {
    open: "Open",
    class: "Class",
    ask: "Ask the host only",
    quiet: "Quiet",
    board: "View the board",
  },
  /** @type {Record<string, string>} */
  presetSays: {
    class:
      "Guests whisper to the host alone, send no files and keep their names; pictures are blurred until tapped.",
    ask: "What guests write goes to the host and the moderators alone.",
    quiet: "Guests read, and may write to the host alone.",
    board: "Guests don't draw.",
  },
  noPreset: "None of these: it was set one by one.",
  slowMode: "Between two messages of one guest",
  slowOf: (/** @type {number} */ seconds) => (seconds === 0 ? "No wait" : `${seconds} s`),
  changing: "Guests change and delete what they wrote",
  changedFor: (/** @type {number} */ seconds) =>
    seconds === 0 ? "Never" : seconds < 60 ? `${seconds} s` : `${Math.round(seconds / 60)} min`,
  delay: "Until others see a message",
  whoComesIn: "Who comes in",
  doorOpen: "Everyone",
  doorKnock: "Whoever is let in",
  doorLocked: "Nobody new",
  pinOfRoom: "PIN",
  pinIsSet: "Newcomers are asked for a PIN.",
  pinIsNot: "No PIN is asked for.",
  newPin: "New PIN, 4 to 32 characters",
  setPin: "Set the PIN",
  removePin: "Remove the PIN",
  approval: "What is said",
  approveAll: "Waits for approval",
  approveNone: "Goes out at once",
  pictures: "Pictures",
  picturesBlurred: "Blurred until tapped",
  picturesShown: "Shown at once",
  whoSpeaks: "Who speaks",
  nextHand: "Next hand",
  nextIs: (/** @type {string} */ name) => `Next hand: ${apart(name)}`,
  lowerAll: "Lower all hands",
  nobodySpeaks: "Take the word back",
  speaksNow: (/** @type {string} */ name) => `${apart(name)} has the word.`,
  noticeOfRoom: "Pinned notice",
  keepIt: "Save",

  whichNames: "Names that come in",
  anyName: "Any name comes in.",
  /** @param {number} count @param {boolean} knock @returns {string} */
  listedNames: (count, knock) =>
    `${plural(count, { one: "name", other: "names" })} on the list; others ${knock ? "may knock" : "are turned away"}.`,
  rosterOpen: "List of names…",
  rosterPaste: "One name a line, or with commas between them",
  rosterOthers: "Who isn't on it",
  rosterKnock: "May knock",
  rosterRefuse: "Is turned away",
  rosterSet: "Only these come in",
  rosterAny: "Any name comes in",
  rosterEmpty: "Paste at least one name.",
  members: "Members",

  allRooms: "All rooms of this host",
  panicOn: "All are locked and slowed.",
  panicByHost: "Locked by the host: only the host opens them again.",
  panicAsk:
    "All are slowed, and newcomers wait at the door. Who is inside stays. Ended, each room is what it was.",
  panicNow: "Lock all rooms",
  panicEnd: "Open them again",

  exceptIt: "Exceptions…",
  exceptHint: "In this room, also when they come again.",
  exceptByHost: "The host has made this exception: only the host changes it.",
  exceptAs: "As everyone",
  exceptMay: "May",
  exceptMayNot: "May not",
  /** @type {Record<string, string>} the rows of the host's table, as the panel calls them */
  rowNames: {
    chat: "Write to all",
    whisper: "Whisper to guests",
    ask: "Write to the host and moderators",
    file: "Send files",
    picture: "Send pictures",
    draw: "Draw on the whiteboard",
    react: "React to messages",
    edit: "Change what they wrote",
    delete: "Take back what they wrote",
    rename: "Change their name",
    hand: "Raise a hand",
    see: "See who else is here",
    open: "Open rooms",
  },
};
