/** The rooms that are open, as the host lists them. */

import { base } from "./names.js";

/** Where the connection test meets nobody but itself: no room to join. */
const NOT_FOR_GUESTS = new Set(["echo"]);

/** @typedef {{peer_count: number, topic?: string}} ListedRoom */

/** @returns {Promise<Record<string, ListedRoom> | null>} by their names; null: the host doesn't say */
export async function openRooms() {
  try {
    const response = await fetch(`${base}/rooms`);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/** Whether it is one to join. @param {string} room */
export const isForGuests = (room) => !NOT_FOR_GUESTS.has(room);
