/** The ways back to what was said: looking for it, links to it, and what is pinned. */

import { find, tell } from "/pages/shared/dom.js";
import { ClientError } from "/peerpyrtc_client/index.js";
import { Led } from "./led.js";
import { keyOf } from "./message.js";
import { PinBar } from "./pinned.js";
import { words } from "./strings.js";
import { dayWords, timeElement } from "./times.js";

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
  const search = offerSearch({
    ask: (text, where) => client.search(text, where, { timeout: PATIENCE }),
    ...way,
  });
  const ask = (/** @type {{before: Place, limit: number}} */ where) =>
    client.history(where, { timeout: PATIENCE });
  const led = new Led({ ask, line, ...way }, room, find("log", HTMLElement));
  new PinBar(client, room, (place, instead) => led.to(place, instead));
  return { search, led };
}

/** How often the panel's script could not be loaded. */
let failed = 0;

/** Browsers before 2026 never ask twice by one address. @returns {Promise<typeof import("./search.js")>} */
const fetched = () => {
  if (!failed) return import("./search.js");
  const again = `./search.js?${failed}`;
  return import(again);
};

/** The panel opens at once; what looks for something is loaded by the first search. @param {import("./search.js").SearchPorts} ports */
function offerSearch(ports) {
  /** @type {import("./search.js").Search | null} */
  let search = null;
  const dialog = find("search", HTMLDialogElement);
  const field = find("search-field", HTMLInputElement);
  const status = find("search-status", HTMLElement);
  find("search-button", HTMLButtonElement).addEventListener("click", () => {
    dialog.showModal();
    field.select();
  });
  find("search-close", HTMLButtonElement).addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  find("search-form", HTMLFormElement).addEventListener("submit", async (event) => {
    event.preventDefault();
    const come = await fetched().catch(() => null);
    if (!come) {
      failed += 1;
      tell(status, words.notFound(""));
      return;
    }
    search ??= new come.Search(ports, { words, dayWords, timeElement, keyOf, codeOf });
    search.begin();
  });
  return {
    redact: (/** @type {Place} */ place) => search?.redact(place),
    edit: (/** @type {Place} */ place, /** @type {string} */ text) => search?.edit(place, text),
  };
}

/** @param {unknown} error */
function codeOf(error) {
  if (!(error instanceof ClientError)) throw error;
  return error.code;
}
