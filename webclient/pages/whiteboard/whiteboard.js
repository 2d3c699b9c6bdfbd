/** The whiteboard: everyone in the room draws on one board, stroke by stroke. */

import { fillWords, find, make } from "/pages/shared/dom.js";
import { guestName, rememberedName, roomOf } from "/pages/shared/names.js";
import { ClientError, RoomClient } from "/peerpyrtc_client/index.js";
import { Board } from "./board.js";
import { offerChoices } from "./choices.js";
import { Pen } from "./pen.js";
import { words } from "./strings.js";
import { readStroke } from "./stroke.js";

fillWords(words);
const room = roomOf(location, "whiteboard");
document.title = words.titleOf(room);
const canvas = find("board", HTMLCanvasElement);
const style = getComputedStyle(document.body);
const inks = words.colours.map((_, index) => style.getPropertyValue(`--ink-${index}`).trim());
const board = new Board(canvas, inks);
/** @type {RoomClient} */
let client;

const pen = new Pen(canvas, board, async (stroke) => {
  const { points, colour, size } = stroke;
  try {
    stroke.place = await client.send({ name: "stroke", data: { points, colour, size } });
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    if (client.state === "open") tell(words.notSent(error.text));
  }
});

offerChoices(
  find("colours", HTMLElement),
  words.colours,
  (index) => make("span", { class: `swatch ink-${index}` }),
  (index) => {
    pen.colour = index;
  },
);
offerChoices(
  find("sizes", HTMLElement),
  words.sizes,
  (index) => make("span", { class: `dot dot-${index}` }),
  (index) => {
    pen.size = index;
  },
);
find("save", HTMLButtonElement).addEventListener("click", () => {
  const link = make("a", { attributes: { href: board.picture(), download: `${room}.png` } });
  link.click();
});
join(rememberedName() || guestName());

/** @param {string} name */
function join(name) {
  client = new RoomClient({ room, name });
  client.on("state", ({ state }) => show(state));
  client.on("peers", () => show(client.state));
  client.on("event", ({ name: kind, data, epoch, seq }) => {
    const known = { colours: inks.length, sizes: words.sizes.length };
    const stroke = kind === "stroke" ? readStroke(data, known) : null;
    if (stroke) board.add({ ...stroke, place: { epoch, seq } });
  });
  client.on("redacted", ({ target }) => {
    board.remove(({ place }) => place?.epoch === target.epoch && place.seq === target.seq);
  });
  client.on("rollback", ({ epoch, seq }) => {
    board.remove(({ place }) => place?.epoch === epoch && place.seq > seq);
  });
  client.on("closed", ({ text, error }) => {
    // One's own chat in another tab has the name already: draw under the one that is free.
    if (error?.code === "name-taken" && error.suggestion) join(error.suggestion);
    else tell(words.closed(error?.text ?? text));
  });
  client.connect({ timeout: Infinity }).catch(() => {}); // `closed` has told it
}

/** @param {import("/peerpyrtc_client/index.js").State} state */
function show(state) {
  find("state", HTMLElement).dataset.state = state;
  if (state === "open") tell(words.open(room, client.peers.length));
  if (state === "connecting") tell(words.connecting);
  if (state === "reconnecting") tell(words.reconnecting);
}

/** @param {string} text */
function tell(text) {
  find("state", HTMLElement).textContent = text;
}
