import { roomPath } from "./names.js";

/**
 * A room's QR code and the address in it, as the host draws it: by an address that other machines
 * reach, whatever this browser calls the host.
 *
 * @param {string} room
 * @returns {Promise<{drawing: Blob, address: string} | null>} null: there is none to be had
 */
export async function fetchCode(room) {
  try {
    const response = await fetch(`${roomPath(room)}?qr`);
    if (!response.ok) return null;
    const drawing = await response.blob();
    return { drawing, address: response.headers.get("Content-Location") ?? "" };
  } catch {
    return null;
  }
}
