/** The chat page: join form, then the room, then, if the host ends it, the reason why. */

import { BY_ITSELF } from "/pages/shared/by_itself.js";
import { fillWords, find, tell } from "/pages/shared/dom.js";
import { addSeat, dropSeat, keep, keepSeat, recall, renameSeat } from "/pages/shared/kept.js";
import { holdPage, leaveBy } from "/pages/shared/leaving.js";
import { lookOut, mayReturn } from "/pages/shared/let_back.js";
import { rememberName, roomPath } from "/pages/shared/names.js";
import { shownText } from "/pages/shared/shown.js";
import { countDown } from "/pages/shared/waiting.js";
import { offerAwake } from "./awake.js";
import { seated } from "./hand.js";
import { offerInviting } from "./inviting_others.js";
import { JoinForm } from "./join.js";
import { placeIn } from "./message_link.js";
import { Neighbours } from "./neighbours.js";
import { RoomView } from "./room.js";
import { showScreen } from "./screens.js";
import { words } from "./strings.js";
import { Views } from "./views.js";

/** Where this tab keeps how it was moved, until it is there. */
const MOVED = "moved";

/** What keeps one out who comes back, by the host's code, is what sent one out. @type {Record<string, string>} */
const REASONS = { banned: "BANNED", "timed-out": "TIMED_OUT", removed: "KICKED" };

fillWords(words);
followKeyboard();
const neighbours = new Neighbours();
new JoinForm((client, room) => {
  const sought = placeIn(location.href, room);
  const views = new Views(client, room);
  neighbours.sit(client, room);
  seated.room = room;
  // The host knows how the room's name is spelt.
  const view = new RoomView(client, client.room.name);
  if (sought) view.lead(sought);
  offerAwake();
  offerInviting(client.room.name, (text) => view.note(text));
  let hasLeft = false;
  const moved = recall(MOVED);
  if (moved?.to === client.room.name) {
    view.note(words.movedHere(`${moved.from}`, `${moved.text}`));
    keep(MOVED, null);
  }
  client.on("renamed", ({ to }) => {
    if (to !== client.self) return;
    renameSeat(room, to);
    rememberName(to);
  });
  // Another room is another page, with a log of its own; one sits there by the same name.
  client.on("moved", (move) => {
    hasLeft = true;
    const { self } = client;
    client.close();
    keepSeat({ room: move.to, name: self }, room);
    keep(MOVED, move);
    neighbours.move(move.to, self, views.pathIn(move.to));
  });
  client.on("closed", (closed) => {
    if (hasLeft) return;
    dropSeat(room);
    end(room, client, closed);
  });
  leaveBy(
    find("leave", HTMLAnchorElement),
    () => !(view.isUnfinished || client.unsent.length > 0) || confirm(words.leaveUnsent),
    () => {
      hasLeft = true;
      dropSeat(room);
      client.close(); // what is not sent is forgotten: it must not go out at another time
    },
    (address) => neighbours.leave(address),
  );
  holdPage(() => client.state !== "closed" && view.isUnfinished);
}).show();

/**
 * Say why it is over. The only way on is by hand: whoever was sent out doesn't slip back in.
 *
 * @param {string} room
 * @param {import("/peerpyrtc_client/index.js").RoomClient} client
 * @param {import("/peerpyrtc_client/index.js").ClosedEvent} closed
 */
function end(room, { room: { name: spelt }, self }, { reason, text: last, error, retryAfter }) {
  const known = REASONS[error?.code ?? ""];
  const text = known ? (error?.why ?? "") : BY_ITSELF.test(reason) ? "" : last;
  const { title, text: explanation } = words.ended(known ?? reason, spelt, error?.text ?? "");
  find("ended-title", HTMLElement).textContent = title;
  find("ended-text", HTMLElement).textContent = explanation;
  find("ended-quote", HTMLElement).textContent = words.hostSaid(text, shownText);
  find("ended-words", HTMLElement).hidden = text === "" || (error !== null && !known);
  if (retryAfter) {
    const when = find("ended-when", HTMLElement);
    when.hidden = false;
    const again = find("ended-again", HTMLAnchorElement);
    again.href = roomPath(room);
    again.addEventListener("click", () => addSeat({ room, name: self }));
    const show = (/** @type {number} */ left) => {
      tell(when, words.comeBack(left));
      again.hidden = left > 0;
    };
    const stop = countDown(retryAfter, show);
    lookOut(
      async () => !again.hidden || mayReturn(room, self),
      () => {
        stop();
        show(0);
      },
    );
  }
  showScreen("ended");
  neighbours.ended(title);
  find("ended-title", HTMLElement).focus();
}

/** Where a phone's keyboard lies over the page, end the page above it (Safari has no other way). */
function followKeyboard() {
  const { visualViewport: viewport } = window;
  if (!viewport) return;
  viewport.addEventListener("resize", () => {
    const isCovered = viewport.scale === 1 && viewport.height < window.innerHeight - 1;
    const { style } = document.documentElement;
    if (isCovered) style.setProperty("--visible-height", `${viewport.height}px`);
    else style.removeProperty("--visible-height");
    window.scrollTo(0, 0);
  });
}
