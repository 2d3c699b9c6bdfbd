/** The start page: a name and a room, then on to the room's own page. */

import { fillWords, find } from "/pages/shared/dom.js";
import { offerLanguages } from "/pages/shared/i18n.js";
import { sitOnly } from "/pages/shared/kept.js";
import {
  boardPath,
  DEFAULT_ROOM,
  isBoard,
  rememberedName,
  rememberName,
  roomOf,
  roomPath,
} from "/pages/shared/names.js";
import { shownName } from "/pages/shared/shown.js";
import { Invitation } from "./invitation.js";
import { RoomList } from "./rooms.js";
import { words } from "./strings.js";

const name = find("name", HTMLInputElement);
const room = find("room", HTMLInputElement);

fillWords(words);
document.title = `${words.title} - PeerPyRTC Desktop`;
offerLanguages(find("language", HTMLSelectElement));
name.value = rememberedName();
room.value = roomOf(location);
const invitation = new Invitation();
const list = new RoomList(
  (chosen) => {
    room.value = chosen;
    look();
    if (!name.value) name.focus();
  },
  () => look(),
);
room.addEventListener("input", look);
// Whoever goes to a board needn't write the name once more.
document.addEventListener("click", ({ target }) => {
  const link = target instanceof Element && target.closest("a");
  const named = name.value.trim();
  if (!link || !isBoard(link) || !named) return;
  rememberName(named);
  sitOnly({ room: roomOf(link), name: named });
});
find("form", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  const named = room.value.trim() || DEFAULT_ROOM;
  const seat = { room: list.find(named) ?? named, name: name.value.trim() };
  rememberName(seat.name);
  sitOnly(seat);
  location.assign(roomPath(seat.room));
});
look();
if (!name.value) name.focus();

/** Show what there is about the room that is named. */
function look() {
  const named = room.value.trim();
  list.mark(named);
  const found = list.find(named);
  const board = find("board", HTMLAnchorElement);
  board.href = boardPath(found ?? (named || DEFAULT_ROOM));
  board.textContent = words.boardOf(shownName(found ?? (named || DEFAULT_ROOM)));
  invitation.show(found ?? named, found !== undefined);
}
