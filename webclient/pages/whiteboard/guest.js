/** Who draws: a name for those who gave none, and a way in when a name is taken. */
import { guestName, rememberedName } from "/pages/shared/names.js";
import { Board } from "/peerpyrtc_client/board.js";
import { ClientError, RoomClient } from "/peerpyrtc_client/index.js";
import { readStroke } from "./stroke.js";

const KEY = "peerpyrtc.guest";

/**
 * The name used last on this device; without one, a guest's, which this tab keeps: what one has
 * drawn is one's own after a refresh too.
 */
export function ownName() {
  const name = rememberedName();
  if (name) return name;
  try {
    const guest = sessionStorage.getItem(KEY) ?? guestName();
    sessionStorage.setItem(KEY, guest);
    return guest;
  } catch {
    // Storage is blocked: after a refresh one is another guest.
    return guestName();
  }
}

/**
 * Join the room's board. One's own chat in another tab may have the name: then it is the free one
 * that the host suggests.
 *
 * @param {string} room
 * @param {string} name
 * @param {(client: RoomClient) => void} made called with each client before it connects
 */
export async function comeIn(room, name, made) {
  const client = new RoomClient({ room, name });
  const board = new Board(client, { read: readStroke });
  made(client);
  try {
    await client.connect({ timeout: Number.POSITIVE_INFINITY });
    return { client, board };
  } catch (error) {
    board.close();
    const isTaken = error instanceof ClientError && error.code === "name-taken";
    if (!isTaken || !error.suggestion) throw error;
    return comeIn(room, error.suggestion, made);
  }
}
