/**
 * What a chat message says. Its data is text, or `{text, reply_to: {epoch, seq}}`; older clients
 * send whatever they like.
 *
 * @typedef {{epoch: number, seq: number}} Place
 * @typedef {{text: string, replyTo: Place | null}} Message
 */

import { shownLine } from "../shared/shown.js";
import { formattingOf } from "./formatter.js";

/** As much of a message as a reply shows of it, in characters. */
const EXCERPT = 120;

/**
 * @param {any} data hostile
 * @returns {Message}
 */
export function readMessage(data) {
  if (typeof data === "string") return { text: data, replyTo: null };
  if (typeof data?.text === "string") {
    return { text: data.text, replyTo: readPlace(data.reply_to) };
  }
  const isNothing = data === null || data === undefined;
  return { text: isNothing ? "" : JSON.stringify(data), replyTo: null };
}

/**
 * The data of a message to be sent: plain text unless there is more to say.
 *
 * @param {Message} message
 */
export const writeMessage = ({ text, replyTo }) =>
  replyTo ? { text, reply_to: { epoch: replyTo.epoch, seq: replyTo.seq } } : text;

/** @param {any} place @returns {Place | null} */
function readPlace(place) {
  const isCount = (/** @type {unknown} */ value) =>
    Number.isSafeInteger(value) && Number(value) >= 0;
  const { epoch, seq } = place ?? {};
  return isCount(epoch) && isCount(seq) ? { epoch, seq } : null;
}

/** The beginning of a text, on one line and without formatting. @param {string} text @param {number} [most] characters */
export function excerpt(text, most = EXCERPT) {
  const begun = text.slice(0, most * 4);
  const line = shownLine(formattingOf(begun)?.unformatted(begun) ?? begun);
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join("")}…`;
}

/**
 * Epochs grow with every start of the host, so any two places can be compared.
 *
 * @param {Place} place
 * @param {Place} other
 */
export const isAfter = (place, other) =>
  place.epoch > other.epoch || (place.epoch === other.epoch && place.seq > other.seq);

/** A place as a key. @param {Place} place */
export const keyOf = ({ epoch, seq }) => `${epoch}:${seq}`;
