/** The whiteboard: everyone in the room draws on one board. */

import { fillWords, find, make, tell } from "/pages/shared/dom.js";
import { choose } from "/pages/shared/i18n.js";
import { keepBoardSeat } from "/pages/shared/kept.js";
import { holdPage, leaveBy } from "/pages/shared/leaving.js";
import { roomOf, roomPath } from "/pages/shared/names.js";
import { sayWhyOff } from "/pages/shared/off.js";
import { holdBack } from "/pages/shared/waiting.js";
import { Warned } from "/pages/shared/warned.js";
import { ClientError } from "/peerpyrtc_client/index.js";
import { comeIn, ownName } from "./guest.js";
import { Keys } from "./keys.js";
import { May } from "./may.js";
import { Painter } from "./painter.js";
import { Pen } from "./pen.js";
import { Pointers } from "./pointers.js";
import { onResize } from "./screen.js";
import { INKS, readStroke } from "./stroke.js";
import { Tools } from "./tools.js";
import { View } from "./view.js";
import { de } from "./words/de.js";
import { en } from "./words/en.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} Client
 * @typedef {import("/peerpyrtc_client/board.js").Board<import("./stroke.js").Stroke>} Board
 */

/** A picture for keeping has this many pixels across. */
const PICTURE = 2000;

/** Milliseconds for which a word on what happened stands. */
const SAID = 4_000;

/** Milliseconds after which a changed board is described anew. */
const DESCRIBED = 1_000;

const words = choose({ en, de });
fillWords(words);
const room = roomOf(location, "whiteboard");
document.title = words.titleOf(room);
find("chat", HTMLAnchorElement).href = roomPath(room);
const surface = find("surface", HTMLElement);
surface.setAttribute("aria-label", words.board);
surface.setAttribute("aria-roledescription", words.boardKind);
const view = new View();
const pointers = new Pointers(find("pointers", HTMLElement), view);
find("again", HTMLButtonElement).addEventListener("click", () => location.reload());

/** Whether one waits to be let in, and whether somebody sees it. @type {"no" | "seen" | "unseen"} */
let knocking = "no";

comeIn(room, ownName(room), (client) => {
  // Whoever was in may have to knock anew.
  const knock = (/** @type {typeof knocking} */ state) => {
    knocking = state;
    showState(client);
  };
  client.on("waiting", () => knock("seen"));
  client.on("state", ({ state, error }) => {
    if (state === "open" || state === "closed") knock("no");
    else knock(error && knocking !== "no" ? "unseen" : knocking);
  });
})
  .then(({ client, board }) => start(client, board))
  .catch((error) => {
    if (!(error instanceof ClientError)) throw error;
    end({ error });
  });

/** @param {Client} client @param {Board} board */
function start(client, board) {
  const style = getComputedStyle(document.body);
  const inks = Array.from({ length: INKS }, (_, i) => style.getPropertyValue(`--ink-${i}`).trim());
  const [base, top] = ["base", "top"].map((id) => find(id, HTMLCanvasElement));
  const painter = new Painter(base, top, view, inks, () => board.strokes);
  const moved = () => {
    painter.moved();
    pointers.show(board.pointers);
    showCross();
  };
  const grown = () => painter.grown();
  /** @type {May} */
  const may = new May(client, () => showRights());
  // Why not stands beside it.
  const sayWhyNot = () => may.bar && say(words.notNow);
  const pen = new Pen(surface, board, view, {
    grown,
    moved,
    spared: () => say(words.spared),
    barred: sayWhyNot,
  });
  const keys = new Keys(surface, board, pen, {
    grown,
    moved: showCross,
    told: (what) => say(words[what]),
    barred: sayWhyNot,
  });
  painter.live = () =>
    [pen.stroke, keys.stroke, ...board.previews.map(previewOf)].filter((each) => each !== null);
  const tools = offerTools(board, painter, pen, moved);
  sayWhyOff(find("tools", HTMLElement), sayWhyNot);
  const showTools = () => tools.show(board);
  let isLoaded = false;

  const showRights = () => {
    pen.blocked = may.bar !== null;
    surface.toggleAttribute("data-barred", pen.blocked);
    tools.bar(may.bar ? words.barred(may.bar) : "");
    showState(client, isLoaded, may.bar);
  };
  client.on("state", showRights);
  client.on("room", showTools);
  let hasLeft = false;
  client.on("closed", (ending) => {
    pen.blocked = true;
    if (!hasLeft) end(ending);
  });
  new Warned(client, { said: words.hostSaid, leave: () => surface.focus() });
  client.on("renamed", () => keepBoardSeat({ room, name: client.self }));
  // Another room's board is another page.
  client.on("moved", ({ to }) => {
    hasLeft = true;
    const { self } = client;
    client.close();
    keepBoardSeat({ room: to, name: self });
    location.search = `?room=${encodeURIComponent(to)}`;
  });
  leaveBy(
    find("leave", HTMLAnchorElement),
    () => client.unsent.length === 0 || confirm(words.leaveUnsent),
    () => {
      hasLeft = true;
      keepBoardSeat(null);
      client.close(); // what is not sent is forgotten: it must not go out at another time
    },
  );
  holdPage(() => client.unsent.some(({ kept }) => !kept));
  board.on("loaded", () => {
    isLoaded = true;
    surface.dataset.loaded = "";
    showRights();
    showTools();
  });
  board.on("deeds", showTools);
  board.on("changed", ({ added, removed }) => {
    painter.changed(added, removed);
    showTools();
    describe(board);
  });
  board.on("passing", () => {
    pointers.show(board.pointers);
    painter.grown();
  });
  board.on("refused", (error) => say(words.refused(error)));
  board.on("cleared", ({ by }) => say(words.cleared(by)));
  board.on("uncleared", ({ by }) => say(words.uncleared(by)));
  onResize(surface, (width, height) => {
    view.resize(width, height);
    painter.resize(width, height);
    pointers.show(board.pointers);
    showCross();
  });
  showTools();
  showRights();
  describe(board);
}

/** @type {WeakMap<object, import("./stroke.js").Stroke | null>} */
const previews = new WeakMap();

/** A stroke in the making, if it is one. @param {{points: number[], look: number[]}} preview */
function previewOf(preview) {
  const known = previews.get(preview);
  if (known !== undefined) return known;
  const read = readStroke(preview);
  previews.set(preview, read);
  return read;
}

/**
 * @param {Board} board
 * @param {Painter} painter
 * @param {Pen} pen
 * @param {() => void} moved
 */
function offerTools(board, painter, pen, moved) {
  return new Tools(words, {
    erase: (erasing) => {
      pen.erasing = erasing;
      surface.dataset.tool = erasing ? "eraser" : "pen";
    },
    colour: (index) => {
      pen.colour = index;
    },
    size: (index) => {
      pen.size = index;
    },
    undo: () => say(board.undo() ? words.undone : words.nothingToUndo),
    redo: () => say(board.redo() ? words.redone : words.nothingToRedo),
    zoom: (times) => {
      view.zoomBy(times);
      moved();
    },
    fit: () => {
      view.fit();
      moved();
    },
    save: () => save(painter),
    clear: () => askToClear(board),
  });
}

/** @param {Painter} painter */
function save(painter) {
  painter.picture(PICTURE).toBlob((blob) => {
    if (!blob) return;
    const href = URL.createObjectURL(blob);
    make("a", { attributes: { href, download: `${room}.png` } }).click();
    // The download has begun by then; the browser keeps what it needs.
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
    say(words.saved);
  }, "image/png");
}

/** @param {Board} board */
function askToClear(board) {
  const dialog = find("sure", HTMLDialogElement);
  dialog.returnValue = "no";
  dialog.onclose = () => {
    if (dialog.returnValue === "yes") board.clear();
  };
  dialog.showModal();
}

/** Where the keys' cross is, in units. @type {[number, number] | null} */
let crossing = null;

/** @param {[number, number] | null} [at] where it is now; left out: the view has moved */
function showCross(at = crossing) {
  crossing = at;
  const cross = find("cross", HTMLElement);
  cross.hidden = at === null;
  if (!at) return;
  const { x, y } = view.pixel(...at);
  cross.style.transform = `translate(${x}px, ${y}px)`;
}

/**
 * @param {Client} client
 * @param {boolean} [isLoaded]
 * @param {import("./may.js").Bar | null} [bar]
 */
function showState(client, isLoaded = false, bar = null) {
  const { state, reason, peers } = client;
  const here = bar ? words.barred(bar) : words.open(room, peers.length);
  const texts = {
    new: words.connecting,
    connecting: words.connecting,
    open: isLoaded ? here : words.loading,
    reconnecting: reason === "SERVER_SHUTDOWN" ? words.hostStopped : words.reconnecting,
    closed: words.notHere,
  };
  const element = find("state", HTMLElement);
  element.dataset.state = state;
  element.toggleAttribute("data-barred", bar !== null);
  const knocks = { no: "", seen: words.knocking, unseen: words.knockedAway }[knocking];
  tell(element, knocks || texts[state]);
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let saying;

/** What happened, for the eye and for screen readers. @param {string} text */
function say(text) {
  clearTimeout(saying);
  const element = find("said", HTMLElement);
  element.textContent = text;
  saying = setTimeout(() => {
    element.textContent = "";
  }, SAID);
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let describing;

/** Who cannot see the board reads how much is on it, and whose. @param {Board} board */
function describe(board) {
  if (describing !== undefined) return;
  describing = setTimeout(() => {
    describing = undefined;
    const names = [...new Set(board.strokes.map(({ from }) => from))];
    find("content", HTMLElement).textContent = words.content(board.strokes.length, names);
  }, DESCRIBED);
}

/** @param {import("/pages/shared/endings.js").Ending} ending */
function end(ending) {
  const seconds = ending.retryAfter ?? ending.error?.retryAfter;
  // The button says how long that still is.
  find("why", HTMLElement).textContent = words.closed({ ...ending, retryAfter: 0 });
  if (seconds) holdBack(find("again", HTMLButtonElement), seconds, words.againIn, () => {});
  find("ended", HTMLElement).hidden = false;
  find("tools", HTMLElement).hidden = true;
}
