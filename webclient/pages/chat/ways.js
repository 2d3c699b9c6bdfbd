/** The ways back to what was said: looking for it, and links to it. */

import { find } from "/pages/shared/dom.js";
import { Led } from "./led.js";
import { Search } from "./search.js";

/**
 * @typedef {import("./message.js").Place} Place
 * @typedef {import("/peerpyrtc_client/events.js").Past} Told
 */

/** So long, in milliseconds, an answer about what was said is waited for. */
export const PATIENCE = 30_000;

/**
 * @param {import("/peerpyrtc_client/index.js").RoomClient} client
 * @param {string} room
 * @param {object} parts
 * @param {import("./log.js").Log} parts.log
 * @param {import("./past.js").Past} parts.past
 * @param {import("./scroll.js").Follower} parts.follower
 * @param {(told: Told) => import("./messages.js").Message | null} parts.read null: nothing to read
 * @param {(text: string) => void} parts.line
 */
export function offerWays(client, room, { log, past, follower, read, line }) {
  const way = {
    read,
    reach: (/** @type {Place} */ place) => {
      follower.letGo();
      return past.reach(place);
    },
    show: (/** @type {Place} */ place) => log.find(place),
  };
  const search = new Search({
    ask: (text, where) => client.search(text, where, { timeout: PATIENCE }),
    ...way,
  });
  const ask = (/** @type {{before: Place, limit: number}} */ where) =>
    client.history(where, { timeout: PATIENCE });
  const led = new Led({ ask, line, ...way }, room, find("log", HTMLElement));
  return { search, led };
}
