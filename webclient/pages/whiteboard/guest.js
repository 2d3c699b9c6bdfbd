/** Who draws: a name for those who gave none, and a way in when a name is taken. */
import { keep, keepBoardSeat, recall, recallBoardSeat, tabStore } from "/pages/shared/kept.js";
import { base, guestName, rememberedName } from "/pages/shared/names.js";
import { Board } from "/peerpyrtc_client/board.js";
import { ClientError, RoomClient } from "/peerpyrtc_client/index.js";
import { readStroke } from "./stroke.js";

/**
 * The name that this tab had at this board: what one drew is one's own after a reload too, and what
 * was not sent goes out. Else the name used last on this device; without one, a guest's.
 *
 * @param {string} room
 * @returns {string}
 */
export function ownName(room) {
  const seat = recallBoardSeat();
  const name = seat?.room === room ? seat.name : rememberedName();
  if (name) return name;
  const known = recall("guest");
  const guest = typeof known === "string" ? known : guestName();
  keep("guest", guest);
  return guest;
}

/**
 * Join the room's board. Somebody else may have the name, or one's own chat in another tab: then it
 * is the free one that the host suggests.
 *
 * @param {string} room
 * @param {string} name
 * @param {(client: RoomClient) => void} made called with each client before it connects
 */
export async function comeIn(room, name, made) {
  const client = new RoomClient({ room, name, base, store: tabStore() });
  const board = new Board(client, { read: readStroke });
  made(client);
  try {
    await client.connect({ timeout: Number.POSITIVE_INFINITY });
    keepBoardSeat({ room, name: client.self });
    return { client, board };
  } catch (error) {
    board.close();
    const isTaken = error instanceof ClientError && error.code === "name-taken";
    if (!isTaken || !error.suggestion) throw error;
    return comeIn(room, error.suggestion, made);
  }
}
