/** What moderators read, in English and in German. Refusals have their words in `refusals.js`. */

import { amounts } from "../../shared/amounts.js";
import { apart, lineApart } from "../../shared/shown.js";
import * as refusals from "./refusals.js";
import * as settings from "./settings.js";

const english = amounts("en", (count) => `${count} others`);
const german = amounts("de", (count) => `${count} weitere`);

export const en = {
  ...refusals.en,
  ...settings.en,
  forHowLong: "For how long",
  /** @param {number | null} seconds null: until it is taken back @returns {string} */
  lengthOf: (seconds) => (seconds === null ? "Until taken back" : english.length(seconds)),
  muteFor: (/** @type {number | null} */ seconds) =>
    seconds === null ? "Mute until unmuted" : `Mute for ${english.length(seconds)}`,
  unmuteThem: "Unmute",
  warnThem: "Warn",
  warnNeedsWords: "Write what the warning says.",
  kickThem: "Kick",
  banThem: "Ban…",
  timeOutFor: (/** @type {number} */ seconds) => `Out for ${english.length(seconds)}`,
  restrictThem: "Hold what they say",
  unrestrictThem: "Hold no more",
  muteShort: "Mute",
  takeBack: "Take back",
  takeAllBack: "Take back their last 10 minutes",
  takeSameBack: "The same text from everyone…",
  sameTitle: "The same text, from anyone in the last 10 minutes",
  sameNow: (/** @type {number} */ count) =>
    `Take back ${english.plural(count, { one: "message", other: "messages" })}`,
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
    `${apart(room)}, ${english.plural(count, { one: "person", other: "people" })}`,

  banTitle: (/** @type {string} */ name) => `Ban ${apart(name)}`,
  banTitleMany: (/** @type {number} */ count) => `Ban ${count} people`,
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
  banBarred: (whom) => `Not this: it would hit ${english.list(whom)}.`,
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
  banHits: (/** @type {string[]} */ names) => `It would hit others too: ${english.list(names)}.`,
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
  undoIt: "Undo",
  manyTitle: "Act on several",
  manyNone: "Choose whom you mean.",
  kickMany: (/** @type {number} */ count) => `Kick ${count} people?`,
  kickManyAsk: "All of them are out at once, and can come back after a minute.",
  manyChosen: (/** @type {number} */ count) => `${count} chosen`,
  listOf: (/** @type {string[]} */ names) => english.list(names),
  /** @param {string[]} names @param {string} why @returns {string} */
  notDoneTo: (names, why) => `Not to ${english.list(names)}: ${why}`,
  lowerTheirHands: "Lower their hands",
  asBefore: "Nothing to do: it is like that already.",
  nothingToTake: "Nothing of theirs is there to be taken back.",

  youModerate:
    "You are a moderator here: the three dots beside a name or a message show what you can do.",
  youModerateNot: "You are no longer a moderator here.",
  youModerateAlready: "You are a moderator here already: you don't need this link.",
  invitedTo: (/** @type {string} */ room) =>
    `This link makes you a moderator of ${apart(room)} as you join, if nobody has used it yet: it works once.`,
  /** Why a moderator's link made one none, and what to do. @param {string} code @returns {string} */
  noInvite(code) {
    switch (code) {
      case "forbidden":
        return "This browser keeps no cookies here, so nobody can moderate from it. Allow them and open the link again: it is still good.";
      case "invite-used":
        return "Your moderator link was used already, and each works once. Ask whoever hosts for a new one: the panel makes it by Room > Invite a moderator…";
      default:
        return "Your moderator link does nothing here: it was used, has run out, was taken back, or is for another room. Ask whoever hosts for a new one: the panel makes it by Room > Invite a moderator…";
    }
  },
  theHost: "The host",
  ruleCalled: (/** @type {string} */ name) => `The rule ${apart(name)}`,
  /** @param {string} actor @param {string} deed @param {boolean} undone @returns {string} */
  acted: (actor, deed, undone) => `${undone ? "Taken back: " : ""}${actor} ${deed}.`,
  /** @param {string} who @param {number} count @returns {string} */
  andOthers: (who, count) =>
    `${who} and ${english.plural(count, { one: "other", other: "others" })}`,
  waitsForYou: "Waits for a moderator",
  waiting: (/** @type {number} */ count) =>
    english.plural(count, { one: "thing waits for you", other: "things wait for you" }),
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
};

/** @type {typeof en} */
export const de = {
  ...refusals.de,
  ...settings.de,
  forHowLong: "Wie lange",
  lengthOf: (seconds) => (seconds === null ? "Bis auf Widerruf" : german.length(seconds)),
  muteFor: (seconds) =>
    seconds === null ? "Stumm bis auf Widerruf" : `${german.length(seconds)} stummschalten`,
  unmuteThem: "Wieder sprechen lassen",
  warnThem: "Verwarnen",
  warnNeedsWords: "Schreib, was in der Verwarnung steht.",
  kickThem: "Hinauswerfen",
  banThem: "Sperren…",
  timeOutFor: (seconds) => `${german.length(seconds)} hinaus`,
  restrictThem: "Nachrichten anhalten",
  unrestrictThem: "Nicht mehr anhalten",
  muteShort: "Stumm",
  takeBack: "Zurücknehmen",
  takeAllBack: "Alles der letzten 10 Minuten zurücknehmen",
  takeSameBack: "Dasselbe von allen…",
  sameTitle: "Derselbe Text der letzten 10 Minuten, von wem auch immer",
  sameNow: (count) =>
    `${german.plural(count, { one: "Nachricht", other: "Nachrichten" })} zurücknehmen`,
  noSame: "Das hat niemand gesagt, oder es ist schon zurückgenommen.",
  takeStrokesOff: "Striche von der Tafel nehmen",
  clearBoard: "Tafel wischen",
  reasonToThem: "Was gesagt werden soll",
  hasLeftSince: (name) =>
    `${apart(name)} ist gegangen. Was du entscheidest, gilt bei der Rückkehr.`,
  standing: {
    muted: "stumm",
    out: "für eine Weile hinaus",
    restricted: "Gesagtes wartet",
    warned: (count) => `${count}\u00d7 verwarnt`,
    member: "Mitglied",
  },
  letComeBack: "Wieder hereinlassen",
  makeMember: "Als Mitglied aufnehmen",
  dropMember: "Nicht mehr Mitglied",
  authorUnknown: "Von wem das war, weiß niemand mehr: Es geht nur um die Nachricht.",
  isModerator: "Wer moderiert, kann anderen aus der Moderation nichts tun.",
  renameThem: "Umbenennen…",
  newName: "Neuer Name",
  renameNow: "Umbenennen",
  moveThem: "Verschieben…",
  moveWhere: (name) => `In welchen Raum soll ${apart(name)}?`,
  noOtherRoom: "Du moderierst keinen anderen offenen Raum.",
  roomWith: (room, count) =>
    `${apart(room)}, ${german.plural(count, { one: "Person", other: "Personen" })}`,

  banTitle: (name) => `${apart(name)} sperren`,
  banTitleMany: (count) => `${count} Leute sperren`,
  banAtMost: (count) => `Auf einmal werden höchstens ${count} gesperrt.`,
  banBy: "Woran erkannt",
  banParts: {
    device: "Der Browser",
    newcomers: "Neue Browser an derselben Netzadresse: Sie müssen anklopfen",
    address: "Alle an derselben Netzadresse",
    name: "Der Name",
  },
  banNow: "Sperren",
  banNeedsPart: "Wähle, woran sie erkannt werden.",
  banBarred: (whom) => `Nicht möglich: Es träfe ${german.list(whom)}.`,
  banYou: "dich selbst",
  banElsewhere: "jemanden in einem anderen Raum",
  banNothing: {
    device: "Nicht möglich: Der Browser ist nicht wiederzuerkennen.",
    newcomers: "Nicht möglich: Es ist die Adresse des Gastgebers selbst.",
    address: "Nicht möglich: Es ist die Adresse des Gastgebers selbst.",
  },
  banLooks: "Wen es noch träfe, wird nachgesehen...",
  banHitsNobody: "Es träfe sonst niemanden.",
  banHits: (names) => `Es träfe auch andere: ${german.list(names)}.`,
  wasHere: (name) => `${apart(name)} (gegangen)`,
  bansHere: "Gesperrte…",
  bansTitle: "Sperren, die du aufheben kannst",
  noBans: "Es gibt keine.",
  banLine: (by, until) => `Von ${apart(by)}, ${until ? `bis ${until}` : "für immer"}`,
  liftBan: "Aufheben",

  actsHere: "Was getan wurde…",
  actsTitle: "Was hier getan wurde",
  noActs: "Noch nichts.",
  isUndone: "zurückgenommen",
  undoneBy: (who) => `zurückgenommen: ${who}`,
  isOver: "vorbei",
  overSince: {
    ban: "seitdem aufgehoben",
    kick: "darf wieder herein",
    "turn-away": "darf wieder herein",
  },
  setSince: "seitdem beendet oder neu eingestellt",
  undoIt: "Rückgängig",
  manyTitle: "Mehrere zugleich",
  manyNone: "Wähle aus, wen du meinst.",
  kickMany: (count) => `${count} Leute hinauswerfen?`,
  kickManyAsk: "Alle sind sofort draußen und können nach einer Minute wiederkommen.",
  manyChosen: (count) => `${count} ausgewählt`,
  listOf: (names) => german.list(names),
  notDoneTo: (names, why) => `Nicht bei ${german.list(names)}: ${why}`,
  lowerTheirHands: "Ihre Hände senken",
  asBefore: "Nichts zu tun: Es ist schon so.",
  nothingToTake: "Von ihnen ist nichts da, was zurückzunehmen wäre.",

  youModerate:
    "Du moderierst hier: Die drei Punkte neben einem Namen oder einer Nachricht zeigen, was du tun kannst.",
  youModerateNot: "Du moderierst hier nicht mehr.",
  youModerateAlready: "Du moderierst hier schon: Diesen Link brauchst du nicht.",
  invitedTo: (room) =>
    `Mit diesem Link moderierst du ${apart(room)}, sobald du beitrittst, wenn ihn noch niemand benutzt hat: Er gilt einmal.`,
  noInvite(code) {
    switch (code) {
      case "forbidden":
        return "Dieser Browser behält hier keine Cookies, darum kann niemand von ihm aus moderieren. Erlaube sie und öffne den Link noch einmal: Er gilt noch.";
      case "invite-used":
        return "Dein Link für die Moderation wurde schon benutzt, und jeder gilt einmal. Bitte den Gastgeber um einen neuen: In seinem Fenster macht ihn Room > Invite a moderator…";
      default:
        return "Dein Link für die Moderation bewirkt hier nichts: Er wurde schon benutzt, ist abgelaufen, zurückgenommen oder für einen anderen Raum. Bitte den Gastgeber um einen neuen: In seinem Fenster macht ihn Room > Invite a moderator…";
    }
  },
  theHost: "Der Gastgeber",
  ruleCalled: (name) => `Die Regel ${apart(name)}`,
  acted: (actor, deed, undone) => `${undone ? "Zurückgenommen: " : ""}${actor} ${deed}.`,
  andOthers: (who, count) =>
    `${who} und ${german.plural(count, { one: "andere Person", other: "andere" })}`,
  waitsForYou: "Wartet auf die Moderation",
  waiting: (count) =>
    german.plural(count, { one: "Sache wartet auf dich", other: "Sachen warten auf dich" }),
  allKinds: "Alles",
  kinds: {
    message: "Angehalten",
    knock: "Vor der Tür",
    report: "Gemeldet",
    flag: "Regeln",
    hand: "Hände",
  },
  moreWaits: (count) => `Mehr von ${count} zeigen`,
  wantsIn: "möchte herein",
  besideBan: "Ein neuer Browser an der Netzadresse von jemandem, der gesperrt wurde",
  letIn: "Einlassen",
  letThrough: "Durchlassen",
  denyIt: "Ablehnen",
  letStand: "Stehen lassen",
  wantsWord: "möchte etwas sagen",
  giveWord: "Das Wort geben",
  lowerTheirHand: "Hand senken",
  reportedBy: (by, why) => `Gemeldet von ${apart(by)}${why ? `: ${lineApart(why)}` : ""}`,
  byRule: (rule) => `Durch die Regel ${apart(rule)}`,
  whyWaits: (why) =>
    ({
      approval: "Wartet auf Freigabe",
      restricted: "Alles von dieser Person wartet",
      delay: "Geht gleich hinaus",
    })[why] ?? `Durch die Regel ${apart(why)}`,
  heldHere: (name, text) => `Wartet auf dich, von ${apart(name)}: ${lineApart(text)}`,
};
