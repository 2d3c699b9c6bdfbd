/** The start page: a name and a room, then on to the room's own page. */

import { fillWords, find, make } from "/pages/shared/dom.js";
import {
  DEFAULT_ROOM,
  rememberedName,
  rememberName,
  roomOf,
  roomPath,
} from "/pages/shared/names.js";
import { words } from "./strings.js";

/** How often, in milliseconds, the list of rooms is looked at again. */
const LOOK_EVERY = 5000;

const name = find("name", HTMLInputElement);
const room = find("room", HTMLInputElement);
const list = find("rooms", HTMLUListElement);
const note = find("rooms-note", HTMLElement);

fillWords(words);
name.value = rememberedName();
room.value = roomOf(location);
room.addEventListener("input", mark);
find("form", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  rememberName(name.value.trim());
  location.assign(roomPath(room.value.trim() || DEFAULT_ROOM));
});
if (!name.value) name.focus();
look();
setInterval(() => {
  if (!document.hidden) look();
}, LOOK_EVERY);

async function look() {
  try {
    const response = await fetch("/rooms");
    if (!response.ok) throw new Error(`${response.status}`);
    show(await response.json());
  } catch {
    note.textContent = words.roomsUnknown;
  }
}

/** @param {Record<string, {peer_count: number}>} rooms */
function show(rooms) {
  const names = Object.keys(rooms).sort((one, other) => one.localeCompare(other));
  note.textContent = names.length === 0 ? words.noRooms : "";
  // Who stands on a room with the keyboard keeps their place when the list is made anew.
  const focused = document.activeElement?.closest("li")?.dataset.room;
  list.replaceChildren(...names.map((each) => row(each, rooms[each].peer_count)));
  mark();
  if (focused === undefined) return;
  for (const item of list.children) {
    if (item instanceof HTMLElement && item.dataset.room === focused) {
      item.querySelector("button")?.focus();
    }
  }
}

/** @param {string} each @param {number} count */
function row(each, count) {
  const button = make(
    "button",
    { attributes: { type: "button" } },
    make("bdi", { text: each }),
    make("span", { class: "meta figures", text: words.people(count) }),
  );
  button.addEventListener("click", () => {
    room.value = each;
    mark();
    if (!name.value) name.focus();
  });
  const item = make("li", {}, button);
  item.dataset.room = each;
  return item;
}

/** Show which of the open rooms is the one named. */
function mark() {
  for (const item of list.children) {
    if (!(item instanceof HTMLElement)) continue;
    const isNamed = item.dataset.room === room.value.trim();
    item.querySelector("button")?.setAttribute("aria-pressed", String(isNamed));
  }
}
