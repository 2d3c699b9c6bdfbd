/** A link to one message: its room's page, and after the # where it stands there. */

import { roomPath } from "../shared/names.js";

/** @typedef {import("./message.js").Place} Place */

/** @param {string} room @param {Place} place */
export const hrefOf = (room, place) => `${location.origin}${roomPath(room)}${hashOf(place)}`;

/** What follows the room's page in it. @param {Place} place */
export const hashOf = ({ epoch, seq }) => `#m${epoch}-${seq}`;

/** The message that an address means. @param {string} hash @returns {Place | null} */
export function placeOf(hash) {
  const [, epoch, seq] = hash.match(/^#m(\d{1,15})-(\d{1,15})$/) ?? [];
  return epoch === undefined ? null : { epoch: Number(epoch), seq: Number(seq) };
}

/**
 * The message of this room that a link leads to, whoever wrote the link.
 *
 * @param {string} href
 * @param {string} room
 */
export function placeIn(href, room) {
  const url = new URL(href, location.href);
  const isHere = url.origin === location.origin && url.pathname === roomPath(room);
  return isHere ? placeOf(url.hash) : null;
}
