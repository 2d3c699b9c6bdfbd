/** Whom a message is for. */

import { words } from "./strings.js";

/** The host and the moderators, as one that can be written to: no peer can have this name. */
export const HOST = "server";

/**
 * A word for it beside the sender's name; "" for what is for all.
 *
 * @param {{to: string | null, own: boolean}} message
 */
export function audienceOf({ to, own }) {
  if (to === null) return "";
  if (to === HOST) return words.onlyToHost;
  return own ? words.onlyTo(to) : words.onlyToYou;
}

/**
 * The other one of the two whom a whisper is between.
 *
 * @param {{from: string, to: string | null, own: boolean}} message
 * @param {string} self
 */
export const otherOf = ({ from, to, own }, self) => (own && to !== null && to !== self ? to : from);
