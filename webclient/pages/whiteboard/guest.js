/** Who draws: a name for those who gave none, and a way in when a name is taken. */
import { base, guestName, rememberedName } from "/pages/shared/names.js";
import { Board } from "/peerpyrtc_client/board.js";
import { ClientError, RoomClient } from "/peerpyrtc_client/index.js";
import { readStroke } from "./stroke.js";

const GUEST = "peerpyrtc.guest";
const HERE = "peerpyrtc.here";

/** How often, and after how many milliseconds each, one's name is asked for again. */
const TRIES = 6;
const AGAIN = 400;

/**
 * The name used last on this device; without one, a guest's, which this tab keeps: what one has
 * drawn is one's own after a refresh too.
 */
export function ownName() {
  const name = rememberedName();
  if (name) return name;
  let guest = guestName();
  try {
    guest = sessionStorage.getItem(GUEST) ?? guest;
  } catch {
    // Storage is blocked: each page is another guest.
  }
  remember(GUEST, guest);
  return guest;
}

/**
 * Join the room's board. One's own chat in another tab may have the name: then it is the free one
 * that the host suggests. But after a refresh it is one's own again as soon as the host has noticed
 * that the page before is gone: that is waited for, since what one drew goes by the name.
 *
 * @param {string} room
 * @param {string} name
 * @param {(client: RoomClient) => void} made called with each client before it connects
 * @param {number} [tries] so often the name itself is tried
 */
export async function comeIn(room, name, made, tries = wasHere(name) ? TRIES : 1) {
  const client = new RoomClient({ room, name, base });
  const board = new Board(client, { read: readStroke });
  made(client);
  try {
    await client.connect({ timeout: Number.POSITIVE_INFINITY });
    remember(HERE, name);
    return { client, board };
  } catch (error) {
    board.close();
    const isTaken = error instanceof ClientError && error.code === "name-taken";
    if (!isTaken || !error.suggestion) throw error;
    if (tries <= 1) return comeIn(room, error.suggestion, made, 1);
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
    return comeIn(room, name, made, tries - 1);
  }
}

/** Whether this tab was at a board under this name. @param {string} name */
function wasHere(name) {
  try {
    return sessionStorage.getItem(HERE) === name;
  } catch {
    return false; // storage is blocked
  }
}

/** @param {string} key @param {string} name */
function remember(key, name) {
  try {
    sessionStorage.setItem(key, name);
  } catch {
    // Storage is blocked: after a refresh one may be another guest.
  }
}
