import { find, icon, make, tell } from "/pages/shared/dom.js";
import { boardPath } from "/pages/shared/names.js";
import { isForGuests, openRooms } from "/pages/shared/open_rooms.js";
import { roomKey } from "/pages/shared/room_key.js";
import { shownLine, shownName } from "/pages/shared/shown.js";
import { Still } from "/pages/shared/still.js";
import { words } from "./strings.js";

/** How often, in milliseconds, the list of rooms is looked at again. */
const LOOK_EVERY = 5000;

/** @typedef {import("/pages/shared/open_rooms.js").ListedRoom} ListedRoom */

/** The open rooms with who is in them, kept fresh; one of them is chosen. */
export class RoomList {
  #list = find("rooms", HTMLUListElement);
  #note = find("rooms-note", HTMLElement);
  #choose;
  #chosen = "";
  /** @type {Record<string, ListedRoom>} */
  #rooms = {};
  /** The open rooms, by their keys. @type {Map<string, string>} */
  #names = new Map();
  /** What is heard while a finger is on the list waits: the room under it must not move. */
  #still = new Still(this.#list, () => this.#show(this.#latest));
  /** @type {Record<string, ListedRoom>} */
  #latest = {};
  #onChange;

  /**
   * @param {(room: string) => void} choose
   * @param {() => void} onChange there are others now
   */
  constructor(choose, onChange) {
    this.#choose = choose;
    this.#onChange = onChange;
    this.#look();
    setInterval(() => {
      if (!document.hidden) this.#look();
    }, LOOK_EVERY);
  }

  /** The open room that is meant, in its own spelling, however it is spelt here. @param {string} room */
  find(room) {
    return this.#names.get(roomKey(room));
  }

  /** Show which of the open rooms is the one named. @param {string} room */
  mark(room) {
    this.#chosen = room;
    const found = this.find(room);
    for (const item of this.#list.children) {
      if (!(item instanceof HTMLElement)) continue;
      const isNamed = item.dataset.room === found;
      item.querySelector("button")?.setAttribute("aria-pressed", String(isNamed));
    }
  }

  async #look() {
    const rooms = await openRooms();
    if (!rooms) {
      tell(this.#note, words.roomsUnknown);
      return;
    }
    this.#latest = rooms;
    if (!this.#still.isOn) this.#show(rooms);
  }

  /** @param {Record<string, ListedRoom>} rooms */
  #show(rooms) {
    const names = Object.keys(rooms).filter(isForGuests);
    names.sort((one, other) => one.localeCompare(other));
    const isOther =
      names.some((each) => !Object.hasOwn(this.#rooms, each)) ||
      names.length !== this.#list.children.length;
    this.#rooms = rooms;
    this.#names = new Map(Object.keys(rooms).map((each) => [roomKey(each), each]));
    tell(this.#note, names.length === 0 ? words.noRooms : "");
    // Who stands on a room with the keyboard keeps their place when the list is made anew.
    const focused = document.activeElement?.closest("li")?.dataset.room;
    this.#list.replaceChildren(...names.map((each) => this.#row(each, rooms[each])));
    this.mark(this.#chosen);
    if (isOther) this.#onChange();
    if (focused === undefined) return;
    for (const item of this.#list.children) {
      if (item instanceof HTMLElement && item.dataset.room === focused) {
        item.querySelector("button")?.focus();
      }
    }
  }

  /** @param {string} each @param {ListedRoom} room */
  #row(each, { peer_count: count, topic = "" }) {
    const about = make(
      "span",
      { class: "about" },
      make("bdi", { text: shownName(each), attributes: { translate: "no" } }),
    );
    if (topic) {
      about.append(make("span", { class: "topic meta", text: shownLine(topic), dir: "auto" }));
    }
    const button = make(
      "button",
      { attributes: { type: "button" } },
      about,
      make("span", { class: "meta figures", text: words.people(count) }),
    );
    button.addEventListener("click", () => this.#choose(each));
    const label = words.boardOf(shownName(each));
    const attributes = { href: boardPath(each), "aria-label": label, title: label };
    const board = make("a", { class: "button plain", attributes }, icon("rename"));
    const item = make("li", {}, button, board);
    item.dataset.room = each;
    return item;
  }
}
