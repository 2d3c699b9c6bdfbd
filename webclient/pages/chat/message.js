/**
 * What a chat message says. Its data is text, or `{text, reply_to: {epoch, seq}}`; older clients
 * send whatever they like.
 *
 * @typedef {{epoch: number, seq: number}} Place
 * @typedef {{text: string, replyTo: Place | null}} Message
 */

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

/** The beginning of a text, on one line. @param {string} text */
export function excerpt(text) {
  const line = text
    .slice(0, EXCERPT * 4)
    .replace(/\s+/gu, " ")
    .trim();
  const characters = [...line];
  return characters.length <= EXCERPT ? line : `${characters.slice(0, EXCERPT - 1).join("")}…`;
}

/** A place as a key. @param {Place} place */
export const keyOf = ({ epoch, seq }) => `${epoch}:${seq}`;
