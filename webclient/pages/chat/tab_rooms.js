import { make, tell } from "/pages/shared/dom.js";
import { addSeat, dropSeat, recallSeats } from "/pages/shared/kept.js";
import { base, roomOf, roomPath } from "/pages/shared/names.js";
import { isForGuests, openRooms } from "/pages/shared/open_rooms.js";
import { roomKey } from "/pages/shared/room_key.js";
import { shownLine, shownName } from "/pages/shared/shown.js";
import { buttonFor, field, passingSheet } from "./sheet.js";
import { words } from "./strings.js";
import { titled } from "./title.js";

/**
 * @typedef {import("./neighbours.js").Told} Told
 * @typedef {import("./neighbours.js").Turn} Turn
 *
 * A room that one is in, or about to be. Without a frame it is this very page's.
 * @typedef {{told: Told, frame: HTMLIFrameElement | null}} Open
 *
 * @typedef {object} RoomsPorts
 * @property {(turn: Turn) => void} turn this very page goes in front, or behind
 * @property {() => string} name by which one goes to other rooms
 */

/** Each is a page with a connection, and takes as much of a phone. */
const MOST = 8;

/** The rooms of a tab: which there are, which of them is in front, and how one gets from one to another. */
export class Rooms {
  #ports;
  /** @type {Open[]} */
  #open;
  /** @type {Open} */
  #front;
  /** @type {(() => void) | null} shows in the list what is new, while that is open */
  #refresh = null;
  /** @type {ReturnType<typeof makeRow>[]} the rows of the list, one for each that is open */
  #listed = [];

  /** @param {Told} own this very page's @param {RoomsPorts} ports */
  constructor(own, ports) {
    this.#ports = ports;
    this.#front = { told: own, frame: null };
    this.#open = [this.#front];
    window.addEventListener("message", ({ source, origin, data }) => {
      const open = this.#open.find(({ frame }) => frame && frame.contentWindow === source);
      if (!open || origin !== location.origin) return;
      if (typeof data === "string") this.take(/** @type {any} */ (data), open);
      else this.#heard(open, data);
    });
    window.addEventListener("popstate", () => {
      const open = this.#find(roomOf(location));
      if (open) this.#show(open);
      else history.replaceState(null, "", pathOf(this.#front));
    });
    for (const { room, name } of recallSeats()) if (!this.#find(room)) this.#add(room, name);
    this.#told();
  }

  get hasOthers() {
    return this.#open.length > 1;
  }

  /** This very page's room. @param {Told} told */
  hear(told) {
    const own = this.#open.find(({ frame }) => !frame);
    if (own) this.#heard(own, told);
  }

  /** Who was in this very page's room goes on in another. @param {string} room @param {string} name */
  move(room, name) {
    const own = this.#open.find(({ frame }) => !frame);
    const there = this.#find(room) ?? this.#add(room, name);
    if (own) this.#remove(own, there);
  }

  /** @param {import("./neighbours.js").Wish} wish @param {Open} [open] whose it is */
  take(wish, open = this.#open.find(({ frame }) => !frame)) {
    if (wish === "list") this.#list();
    else if (wish === "leave" && open) this.#remove(open);
    else if (wish === "back" && open) this.#go(this.#other(open) ?? open);
  }

  /** @param {Open} open @param {Told} told */
  #heard(open, told) {
    const isElsewhere = open.told.room !== told.room;
    open.told = told;
    // Who was moved is in two frames by one room.
    const other = this.#open.find((each) => each !== open && isAlike(each, told.room));
    if (other && open.frame) {
      const wasFront = open === this.#front;
      this.#remove(open, other);
      if (!wasFront) return;
    } else if (isElsewhere && open.frame && open === this.#front)
      history.replaceState(null, "", pathOf(open));
    this.#told();
  }

  /** @param {string} room */
  #find(room) {
    return this.#open.find((open) => isAlike(open, room));
  }

  /** @param {string} room @param {string} name */
  #add(room, name) {
    const attributes = { src: roomPath(room), title: shownName(room), inert: "" };
    const frame = make("iframe", { class: "other-room", attributes });
    /** @type {Told} */
    const told = { room, screen: "join", name, title: room, unread: 0, mentions: 0 };
    const open = { told, frame };
    this.#open.push(open);
    document.body.append(frame);
    return open;
  }

  /** Where one gets from there: to a room that one is not out of. @param {Open} open */
  #other(open) {
    return this.#open.find((each) => each !== open && each.told.screen !== "ended");
  }

  /** @param {Open} open @param {Open} [next] what is in front then */
  #remove(open, next = this.#other(open)) {
    dropSeat(open.told.room);
    if (!next) {
      location.assign(`${base}/`);
      return;
    }
    this.#open = this.#open.filter((each) => each !== open);
    if (this.#front === open) {
      this.#show(next);
      history.replaceState(null, "", pathOf(next));
    }
    open.frame?.remove();
    this.#told();
  }

  /** @param {Open} open */
  #go(open) {
    if (open === this.#front) return;
    history.pushState(null, "", pathOf(open));
    this.#show(open);
  }

  /** @param {Open} open */
  #show(open) {
    this.#front = open;
    for (const { frame } of this.#open) if (frame) frame.inert = frame !== open.frame;
    for (const part of document.querySelectorAll("body > main, body > #room")) {
      part.classList.toggle("behind", open.frame !== null);
      /** @type {HTMLElement} */ (part).inert = open.frame !== null;
    }
    this.#told();
    if (open.frame) open.frame.focus();
    else document.getElementById(open.told.screen === "room" ? "draft" : "ended-title")?.focus();
  }

  /** Tell each page what is new in the others, and whoever reads the tab's title. */
  #told() {
    for (const each of this.#open) {
      const news = sum(this.#open.filter((other) => other !== each));
      const back = this.#other(each)?.told.room ?? "";
      const turn = { isFront: each === this.#front, ...news, back };
      if (each.frame) each.frame.contentWindow?.postMessage(turn, location.origin);
      else this.#ports.turn(turn);
    }
    const { unread, mentions } = sum(this.#open);
    document.title = titled(this.#front.told.title, unread, mentions);
    this.#refresh?.();
  }

  // The list

  #list() {
    const note = make("p", { class: "meta sheet-line", attributes: { role: "status" } });
    const mine = make("ul", { class: "rooms" });
    const others = make("ul", { class: "rooms" });
    const about = make("h3", { text: words.otherRooms, attributes: { hidden: "" } });
    const other = field(words.anotherRoom, { maxlength: "64", autocapitalize: "none" });
    const join = () => {
      const room = other.input.value.trim();
      if (room) this.#join(room, dialog, note);
    };
    other.onEnter(join);
    const dialog = passingSheet(words.rooms, mine, about, others, other.element, note);
    dialog.append(make("div", { class: "acts" }, buttonFor(words.join, join, "primary")));
    this.#listed = [];
    this.#refresh = () => this.#rows(mine, dialog);
    this.#refresh();
    dialog.addEventListener("close", () => {
      this.#refresh = null;
      this.#front.frame?.focus();
    });
    this.#look(about, others, dialog, note);
  }

  /** @param {HTMLElement} list @param {HTMLDialogElement} dialog */
  #rows(list, dialog) {
    // Who stands on one with the keyboard, or is about to tap it, still does.
    if (this.#listed.length !== this.#open.length) {
      this.#listed = this.#open.map((open) =>
        makeRow("", () => {
          dialog.close();
          this.#go(open);
        }),
      );
      list.replaceChildren(...this.#listed.map(({ item }) => item));
    }
    this.#open.forEach((open, at) => {
      const isFront = open === this.#front;
      const { button, name, news } = this.#listed[at];
      button.setAttribute("aria-current", String(isFront));
      tell(name, shownName(open.told.room));
      tell(news, isFront ? words.roomInFront : newsOf(open.told));
    });
  }

  /**
   * @param {HTMLElement} about
   * @param {HTMLElement} list
   * @param {HTMLDialogElement} dialog
   * @param {HTMLElement} note
   */
  async #look(about, list, dialog, note) {
    const rooms = await openRooms();
    if (!rooms) {
      tell(note, words.roomsUnknown);
      return;
    }
    const names = Object.keys(rooms).filter((each) => !this.#find(each) && isForGuests(each));
    about.hidden = names.length === 0;
    for (const each of names.sort((one, other) => one.localeCompare(other))) {
      const { peer_count: count, topic = "" } = rooms[each];
      const { item, name, news } = makeRow(topic, () => this.#join(each, dialog, note));
      tell(name, shownName(each));
      tell(news, words.peopleCount(count));
      list.append(item);
    }
  }

  /** @param {string} room @param {HTMLDialogElement} dialog @param {HTMLElement} note */
  #join(room, dialog, note) {
    const open = this.#find(room);
    if (!open && this.#open.length >= MOST) {
      tell(note, words.tooManyRooms(MOST));
      return;
    }
    dialog.close();
    if (open) this.#go(open);
    else {
      const name = this.#ports.name();
      addSeat({ room, name });
      this.#go(this.#add(room, name));
    }
  }
}

/** @param {Open} open @param {string} room */
const isAlike = ({ told }, room) => roomKey(told.room) === roomKey(room);

/** Where it is. @param {Open} open */
const pathOf = ({ told, frame }) => {
  const at = frame?.contentWindow?.location;
  return at?.pathname.startsWith("/") ? at.pathname + at.search : roomPath(told.room);
};

/** @param {Open[]} open */
const sum = (open) => ({
  unread: open.reduce((count, { told }) => count + told.unread, 0),
  mentions: open.reduce((count, { told }) => count + told.mentions, 0),
});

/** @param {Told} told */
function newsOf(told) {
  if (told.screen === "knock") return words.knockTitle;
  if (told.screen !== "room") return words.notInRoom;
  const at = told.mentions > 0 ? `, @${told.mentions}` : "";
  return told.unread > 0 ? words.newMessages(told.unread) + at : "";
}

/** @param {string} topic @param {() => void} act */
function makeRow(topic, act) {
  const name = make("bdi", { attributes: { translate: "no" } });
  const about = make("span", { class: "about-room" }, name);
  if (topic) about.append(make("span", { class: "meta", text: shownLine(topic), dir: "auto" }));
  const news = make("span", { class: "meta" });
  const button = make("button", { class: "room-row", attributes: { type: "button" } }, about, news);
  button.addEventListener("click", act);
  return { item: make("li", {}, button), button, name, news };
}
