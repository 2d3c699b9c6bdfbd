/**
 * A moderator's token, after the # of a link. It is out of the address at once, and this tab keeps it
 * until it is shown to the host: loading the page again loses nothing.
 */

import { keep, recall } from "/pages/shared/kept.js";
import { roomOf } from "/pages/shared/names.js";

const KEY = "invite";

/** The one by which this page was opened, for its room. @returns {string | undefined} */
export function openInvite() {
  takeInvite();
  const kept = recall(KEY);
  return kept?.room === roomOf(location) && typeof kept.token === "string" ? kept.token : undefined;
}

/** It was shown, and works no more. */
export const dropInvite = () => keep(KEY, null);

/** @type {(token: string) => void} */
let hear = () => {};

window.addEventListener("hashchange", () => {
  const token = takeInvite();
  if (token) hear(token);
});

/** Who hears from now on of each that is opened where this page is open already. @param {typeof hear} next */
export function onInvite(next) {
  hear = next;
}

/** @returns {string | undefined} */
function takeInvite() {
  const [, token] = location.hash.match(/^#invite=([\w-]{8,100})$/) ?? [];
  if (!token) return undefined;
  history.replaceState(null, "", location.pathname + location.search);
  keep(KEY, { room: roomOf(location), token });
  return token;
}
