/** Names: their colours, the one that is remembered, and rooms' names in addresses. */

const HUES = 12;
const KEY = "peerpyrtc.name";

/** What a room is called when nobody said. */
export const DEFAULT_ROOM = "lobby";

/**
 * The one stable hue of a name. The panel counts alike, so a guest has one colour everywhere.
 *
 * @param {string} name
 * @returns {number} 0 to 11
 */
export function hue(name) {
  let sum = 0;
  for (const character of name) {
    sum = (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  }
  return sum % HUES;
}

/** The class names of a name in its colour. @param {string} name */
export const nameClass = (name) => `name hue-${hue(name)}`;

/** The name used last on this device; "" if none, or if the browser keeps nothing. */
export function rememberedName() {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

/** @param {string} name */
export function rememberName(name) {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // Storage is blocked or full: the name is asked for again next time, and nothing else is lost.
  }
}

/**
 * The path under which a proxy has the host, such as "/chat"; "" where there is none. The host
 * writes it into the page.
 */
export const base = globalThis.document?.documentElement.dataset.base ?? "";

/** As the host has it, whichever way a proxy leads there. @param {string} pathname */
const ownPath = (pathname) =>
  pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;

/** Whether an address means a room's board. @param {{pathname: string}} address */
export const isBoard = ({ pathname }) => ownPath(pathname) === "/whiteboard";

/**
 * Which room an address means: `/r/<room>`, else `?room=`, else the one that pages of its kind have.
 *
 * @param {{pathname: string, search: string}} address
 */
export function roomOf({ pathname, search }) {
  const otherwise = isBoard({ pathname }) ? "whiteboard" : DEFAULT_ROOM;
  const [, path] = ownPath(pathname).match(/^\/r\/([^/]+)/) ?? [];
  if (path !== undefined) {
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  }
  return new URLSearchParams(search).get("room")?.trim() || otherwise;
}

/** A room's own page. @param {string} room */
export const roomPath = (room) => `${base}/r/${encodeURIComponent(room)}`;

/** A room's board. @param {string} room */
export const boardPath = (room) => `${base}/whiteboard?room=${encodeURIComponent(room)}`;

/** A name for pages that don't ask for one. */
export function guestName() {
  const [number] = crypto.getRandomValues(new Uint16Array(1));
  return `guest-${number.toString(16).padStart(4, "0")}`;
}
