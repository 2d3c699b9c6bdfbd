/**
 * The rooms of this tab beside this page's. A guest may be in several at once: each is a page of its
 * own, in a frame over that of the first one, so what is said in one room, drawn or moderated has no
 * way into another. Pages tell the first one what is new in them; it has the list of them
 * (tab_rooms.js, loaded when there is one) and puts one in front.
 */

import { find, hide } from "/pages/shared/dom.js";
import { recallSeat, recallSeats, sitOnly } from "/pages/shared/kept.js";
import { leaveBy } from "/pages/shared/leaving.js";
import { rememberedName, roomOf } from "/pages/shared/names.js";
import { mark } from "./mark.js";
import { sight } from "./sight.js";
import { words } from "./strings.js";
import { titled } from "./title.js";

/**
 * What a page tells of its room.
 *
 * @typedef {object} Told
 * @property {string} room
 * @property {import("./screens.js").Screen} screen
 * @property {string} name by which one is there
 * @property {string} title
 * @property {number} unread
 * @property {number} mentions
 *
 * What the first page tells the others: whether this one is in front, what is new in all others, and
 * to which of them one gets from here, "" if to none.
 * @typedef {{isFront: boolean, unread: number, mentions: number, back: string}} Turn
 *
 * What a page wants of the first one: the list, another room in front, or to be taken away.
 * @typedef {"list" | "back" | "leave"} Wish
 */

/** Whether another page of ours has this one in a frame: nobody else may (Content-Security-Policy). */
const isFramed = window.parent !== window;

/** How often the list's script could not be loaded. */
let failed = 0;

/** Browsers before 2026 never ask twice by one address. @returns {Promise<typeof import("./tab_rooms.js")>} */
const fetched = () => {
  if (!failed) return import("./tab_rooms.js");
  const again = `./tab_rooms.js?${failed}`;
  return import(again);
};

/** @type {[string, Wish][]} */
const WISHES = [
  ["rooms-button", "list"],
  ["join-back", "leave"],
  ["knock-back", "back"],
];

export class Neighbours {
  /** @type {Told} */
  #told;
  /** @type {import("./tab_rooms.js").Rooms | null} */
  #rooms = null;

  constructor() {
    const room = roomOf(location);
    this.#told = { room, screen: "join", name: "", title: "", unread: 0, mentions: 0 };
    sight.badged = (title, unread, mentions) => this.#tell({ title, unread, mentions });
    window.addEventListener("screen", (event) => {
      const { detail: screen } = /** @type {CustomEvent} */ (event);
      this.#tell({ screen });
    });
    for (const [id, wish] of WISHES)
      find(id, HTMLButtonElement).addEventListener("click", () => this.#wish(wish));
    leaveBy(
      find("ended-back", HTMLAnchorElement),
      () => true,
      () => {},
      (address) => this.leave(address),
    );
    if (isFramed) {
      window.addEventListener("message", ({ source, origin, data }) => {
        if (source === parent && origin === location.origin) this.#turn(data);
      });
    } else if (!recallSeat(room)) sitOnly(null);
    else if (recallSeats().length > 1) this.#load();
  }

  /** One is in a room. @param {import("/peerpyrtc_client/index.js").RoomClient} client @param {string} room */
  sit(client, room) {
    client.on("renamed", () => this.#tell({ name: client.self }));
    this.#tell({ name: client.self, room });
  }

  /** One is out of the room, and the page says why. @param {string} title */
  ended(title) {
    this.#tell({ title, unread: 0, mentions: 0 });
  }

  /** One is out of the room, and goes on. @param {string} address where to go if there is no other */
  leave(address) {
    if (isFramed || this.#rooms?.hasOthers) this.#wish("leave");
    else location.assign(address);
  }

  /** One goes on in another room. @param {string} room @param {string} name @param {string} address its page */
  move(room, name, address) {
    // Of several, this very page's is one: the others' frames must not go with it.
    if (this.#rooms?.hasOthers) this.#rooms.move(room, name);
    else location.assign(address);
  }

  /** @param {Partial<Told>} news */
  #tell(news) {
    const told = Object.assign(this.#told, news);
    if (told.title) document.title = titled(told.title, told.unread, told.mentions);
    if (isFramed) parent.postMessage(told, location.origin);
    else this.#rooms?.hear(told);
  }

  /** @param {Wish} wish */
  async #wish(wish) {
    if (isFramed) parent.postMessage(wish, location.origin);
    else (await this.#load())?.take(wish);
  }

  async #load() {
    const come = await fetched().catch(() => null);
    if (!come) failed += 1;
    else
      this.#rooms ??= new come.Rooms(this.#told, {
        turn: (turn) => this.#turn(turn),
        name: () => this.#told.name || rememberedName(),
      });
    return this.#rooms;
  }

  /** @param {Turn} turn */
  #turn({ isFront, unread, mentions, back }) {
    sight.isBehind = !isFront;
    const shown = mentions > 0 ? `@${mentions}` : `${unread}`;
    mark("new-rooms", unread > 0 ? words.newElsewhere(words.newMessages(unread)) : "", shown);
    for (const id of ["join-back", "knock-back"]) {
      const button = find(id, HTMLButtonElement);
      hide(button, back === "");
      button.textContent = back && words.backToRoom(back);
    }
    find("ended-back", HTMLAnchorElement).textContent = back
      ? words.backToRoom(back)
      : words.backToStart;
  }
}
