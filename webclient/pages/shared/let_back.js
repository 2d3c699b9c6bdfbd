/** Whether one who was sent out may come back: a moderator may have taken that back. */

import { base } from "./names.js";

/** Milliseconds until the first question; each next one takes half as long again. */
const FIRST = 12_000;

/**
 * Ask the host's door, by an offer that opens nothing: whom it keeps out it says so before it reads that.
 *
 * @param {string} room
 * @param {string} name
 * @returns {Promise<boolean>} false where it isn't known, too
 */
export async function mayReturn(room, name) {
  try {
    const response = await fetch(`${base}/offer`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ room, peer_id: name, offer: { type: "offer", sdp: "" } }),
    });
    return /^(bad-offer|name-taken)$/.test((await response.json()).code);
  } catch {
    return false; // the host is away
  }
}

/**
 * Look again and again, ever less often, while the page is seen: at once when it is seen anew.
 *
 * @param {() => Promise<boolean>} look
 * @param {() => void} found
 */
export function lookOut(look, found) {
  let rest = FIRST;
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  const wait = () => {
    timer = setTimeout(ask, rest);
    rest *= 1.5;
  };
  const ask = async () => {
    clearTimeout(timer);
    if (document.hidden) return;
    if (!(await look())) return wait();
    document.removeEventListener("visibilitychange", seen);
    found();
  };
  const seen = () => {
    rest = FIRST;
    ask();
  };
  document.addEventListener("visibilitychange", seen);
  wait();
}
