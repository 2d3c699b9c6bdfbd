/** The room's whiteboard, as a part of the room's page: everyone in the room draws on one board. */

import { find, hide, make, tell } from "/pages/shared/dom.js";
import { language } from "/pages/shared/i18n.js";
import { sayWhyOff } from "/pages/shared/off.js";
import { lineApart } from "/pages/shared/shown.js";
import { Board } from "/peerpyrtc_client/board.js";
import { Acting } from "./acting.js";
import { offerDivider } from "./divider.js";
import { frame } from "./frame.js";
import { Keeping } from "./keeping.js";
import { Keys } from "./keys.js";
import { isLight, Laser } from "./laser.js";
import { Looking } from "./looking.js";
import { May } from "./may.js";
import { Painter } from "./painter.js";
import { Pen } from "./pen.js";
import { Pointers } from "./pointers.js";
import { onResize } from "./screen.js";
import { readPreview, readStroke } from "./stroke.js";
import { DARK, followTheme } from "./theme.js";
import { Tools } from "./tools.js";
import { Veils } from "./veils.js";
import { View } from "./view.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} Client
 * @typedef {import("./stroke.js").Stroke} Stroke
 */

/** Milliseconds for which a word on what happened stands. */
const SAID = 4_000;

/** Milliseconds after which a changed board is described anew. */
const DESCRIBED = 1_000;

/** So many texts, the topmost, are read to those who can't see them. */
const READ = 50;

/** This script's own, where it had to be loaded by another address: what couldn't be is not asked for again. */
const again = new URL(import.meta.url).search;

/** @type {typeof import("./words/en.js").en} */
const words = (await import(`./words/${language}.js${again}`))[language];

/**
 * Puts the board of the client's room there, hidden until it is shown. It is prepared by then.
 *
 * @param {Client} client one that is in the room
 * @param {HTMLElement} place
 * @param {import("./may.js").You} you what the host said last of what one may
 * @param {Client["unsent"]} unsent what an earlier page left, as this one came
 */
export function mount(client, place, you, unsent) {
  frame(place, words);
  offerDivider(find("divider", HTMLElement), find("sides", HTMLElement), words.divider);
  return new BoardView(client, place, you, unsent);
}

/** Has its style sheet there. @returns {Promise<unknown>} fails if that can't be loaded */
export function prepare() {
  const { href } = new URL("./whiteboard.css", import.meta.url);
  const link = make("link", { attributes: { rel: "stylesheet", href } });
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => {
      link.remove();
      reject(new Error(`no style sheet at ${href}`));
    };
    document.head.append(link);
  });
}

/** The board in its place, for as long as the client is in the room. */
export class BoardView {
  #client;
  /** @type {Board<Stroke>} */
  #board;
  #place;
  #surface = find("surface", HTMLElement);
  #view = new View();
  #pointers = new Pointers(find("pointers", HTMLElement), this.#view);
  #painter;
  #pen;
  #veils;
  #keys;
  #laser;
  #acting;
  #looking;
  #may;
  #tools;
  /** Whether the chat stands beside the board. */
  #wide = matchMedia("(min-width: 1000px)");
  #isLoaded = false;
  #isShown = false;
  #keeping = new Keeping(words, (text) => this.#say(text));
  /** Where the keys' cross is, in units. @type {[number, number] | null} */
  #crossing = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #saying;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #describing;

  /**
   * @param {Client} client
   * @param {HTMLElement} place
   * @param {import("./may.js").You} you
   * @param {Client["unsent"]} unsent
   */
  constructor(client, place, you, unsent) {
    this.#client = client;
    this.#place = place;
    const board = new Board(client, { read: readStroke, unsent });
    this.#board = board;
    const theme = followTheme(place, (now) => {
      this.#painter.theme = now;
      this.#tools.darken(now === DARK);
    });
    const [base, top] = ["base", "top"].map((id) => find(id, HTMLCanvasElement));
    this.#painter = new Painter(base, top, this.#view, theme, () => board.strokes);
    this.#painter.hidden = true;
    const grown = () => this.#painter.grown();
    // Why not stands beside it.
    const barred = () => this.#may.bar && this.#say(words.notNow);
    this.#may = new May(client, you, () => this.#showRights());
    this.#pen = new Pen(this.#surface, board, this.#view, {
      grown,
      moved: () => this.#looking.moved(),
      spared: () => this.#say(words.spared),
      barred,
    });
    this.#keys = new Keys(this.#surface, board, this.#pen, {
      grown,
      moved: (at) => {
        if (at) this.#looking.reveal(at);
        this.#showCross(at);
      },
      told: (what) => this.#say(words[what]),
      barred,
    });
    this.#painter.live = () =>
      [this.#pen.stroke, this.#keys.stroke, ...board.previews.map(previewOf)].filter(
        (each) => each !== null,
      );
    const veils = new Veils(
      client,
      () => board.strokes,
      this.#view,
      (stroke) => this.#painter.changed([], [stroke]),
    );
    this.#veils = veils;
    this.#pen.veils = veils;
    this.#painter.covered = (stroke) => (veils.covers(stroke) ? words.blurred : "");
    let { isOn } = veils;
    client.on("room", () => {
      if (isOn !== veils.isOn) this.#painter.moved();
      isOn = veils.isOn;
    });
    this.#laser = new Laser(board);
    this.#pen.laser = this.#laser;
    this.#acting = new Acting(place, this.#surface, board, this.#view, this.#pen, words, {
      grown,
      say: (text) => this.#say(text),
      mayDraw: () => {
        if (this.#pen.blocked) barred();
        return !this.#pen.blocked;
      },
      select: () => this.#tools.take("select"),
      reveal: (at) => this.#looking.reveal(at),
      paint: (context, stroke) => this.#painter.paint(context, stroke),
    });
    this.#painter.over = (context, scale, { inks }) => {
      this.#acting.paint(context, scale, inks[4]);
      return this.#laser.paint(context, scale, inks[1]);
    };
    this.#looking = new Looking(client, place, this.#surface, this.#view, words, {
      shown: () => this.#moved(),
      paper: (paper) => {
        this.#painter.paper = paper;
      },
      say: (text) => this.#say(text),
    });
    this.#tools = this.#offerTools();
    this.#tools.darken(theme === DARK);
    sayWhyOff(find("tools", HTMLElement), barred);
    this.#listen();
    this.#showTools();
    this.#showRights();
  }

  /** It is to be seen from now on. */
  show() {
    if (this.#isShown) return;
    this.#isShown = true;
    this.#board.rest(false);
    this.#painter.hidden = false;
    this.#pass();
    this.#describe();
  }

  /** Nobody sees it: it costs nothing, and nobody is shown where one points. */
  hide() {
    if (!this.#isShown) return;
    this.#isShown = false;
    this.#acting.settle();
    this.#board.rest(true);
    this.#surface.blur();
    this.#board.point(null);
    this.#painter.hidden = true;
  }

  /** It takes the keys. */
  focus() {
    this.#surface.focus({ preventScroll: true });
  }

  #listen() {
    const [client, board] = [this.#client, this.#board];
    client.on("state", () => {
      this.#painter.isArriving = true; // the board is asked for anew
      this.#showRights();
    });
    this.#wide.addEventListener("change", () => this.#showRights());
    client.on("room", () => this.#showTools());
    client.on("closed", () => {
      this.#pen.blocked = true;
      board.close();
    });
    board.on("loaded", () => {
      this.#isLoaded = true;
      this.#painter.isArriving = false;
      this.#surface.dataset.loaded = "";
      this.#showRights();
      this.#showTools();
      this.#describe();
    });
    board.on("deeds", () => this.#showTools());
    board.on("changed", ({ added, removed }) => {
      this.#painter.changed(added, removed);
      this.#showTools();
      this.#describe();
    });
    board.on("passing", () => this.#pass());
    board.on("refused", (error) => this.#say(words.refused(error)));
    board.on("cleared", ({ by, own }) => this.#say(words.cleared(by, own)));
    board.on("uncleared", ({ by, own }) => this.#say(words.uncleared(by, own)));
    onResize(this.#surface, (width, height) => {
      this.#looking.resize(width, height);
      this.#painter.resize(width, height);
      this.#acting.moved();
      this.#pointers.show(board.pointers);
      this.#showCross();
    });
  }

  /** Others point elsewhere, or what they draw has grown. */
  #pass() {
    if (!this.#isShown) return;
    this.#pointers.show(this.#board.pointers);
    this.#laser.see(this.#board.previews);
    this.#painter.grown();
  }

  /** The view has. */
  #moved() {
    this.#painter.moved();
    this.#acting.moved();
    this.#pointers.show(this.#board.pointers);
    this.#showCross();
  }

  #offerTools() {
    const [board, pen] = [this.#board, this.#pen];
    return new Tools(this.#place, words, {
      take: (tool) => {
        if (tool !== pen.tool) this.#acting.leave();
        pen.tool = tool;
        this.#surface.dataset.tool = tool;
      },
      taken: () => this.focus(),
      picture: () => this.#acting.ask(),
      colour: (index) => {
        pen.colour = index;
      },
      size: (index) => {
        pen.size = index;
      },
      undo: () => {
        this.#acting.settle();
        this.#say(board.undo() ? words.undone : words.nothingToUndo);
      },
      redo: () => {
        this.#acting.settle();
        this.#say(board.redo() ? words.redone : words.nothingToRedo);
      },
      zoom: (times) => this.#looking.zoom(times),
      fit: () => this.#looking.fit(),
      save: (kind) => this.#save(kind),
      clear: () => this.#askToClear(),
    });
  }

  #showTools() {
    this.#tools.show(this.#board);
  }

  /** Whether one may draw just now, and why not. */
  #showRights() {
    const bar = this.#may.told(this.#wide.matches);
    this.#pen.blocked = bar !== null || this.#client.state === "closed";
    this.#surface.toggleAttribute("data-barred", bar !== null);
    const why = bar ? words.barred(bar) : "";
    this.#tools.bar(why);
    const state = find("state", HTMLElement);
    const isLoading = !this.#isLoaded && this.#client.state === "open";
    // The chat beside it says that one is muted, and why.
    state.ariaLive = bar?.kind === "muted" && this.#wide.matches ? "off" : "polite";
    tell(state, why || (isLoading ? words.loading : ""));
    state.toggleAttribute("data-barred", bar !== null);
    hide(state, state.textContent === "");
  }

  /** @param {"png" | "svg"} kind */
  #save(kind) {
    const strokes = this.#board.strokes.map((stroke) => this.#veils.kept(stroke));
    this.#keeping.keep(kind, strokes, this.#looking.paper, this.#client.room.name);
  }

  #askToClear() {
    const dialog = find("sure", HTMLDialogElement);
    dialog.returnValue = "no";
    dialog.onclose = () => {
      if (dialog.returnValue === "yes") this.#board.clear();
    };
    dialog.showModal();
  }

  /** @param {[number, number] | null} [at] where it is now; left out: the view has moved */
  #showCross(at = this.#crossing) {
    this.#crossing = at;
    const cross = find("cross", HTMLElement);
    cross.hidden = at === null;
    if (!at) return;
    const { x, y } = this.#view.pixel(...at);
    cross.style.transform = `translate(${x}px, ${y}px)`;
  }

  /** What happened, for the eye and for screen readers. @param {string} text */
  #say(text) {
    clearTimeout(this.#saying);
    const element = find("said", HTMLElement);
    element.textContent = text;
    this.#saying = setTimeout(() => {
      element.textContent = "";
    }, SAID);
  }

  /** Who cannot see the board reads how much is on it, and whose. */
  #describe() {
    if (this.#describing !== undefined || !this.#isShown) return;
    this.#describing = setTimeout(() => {
      this.#describing = undefined;
      const { strokes } = this.#board;
      const names = [...new Set(strokes.map(({ from }) => from))];
      const written = strokes.flatMap(({ data }) => data.text ?? []).slice(-READ);
      const said = [words.content(strokes.length, names), ...written.map(lineApart)];
      find("content", HTMLElement).textContent = said.join(" \u00b7 ");
    }, DESCRIBED);
  }
}

/** @type {WeakMap<object, Stroke | null>} */
const previews = new WeakMap();

/** A stroke in the making, if it is one. @param {{points: number[], look: number[]}} preview */
function previewOf(preview) {
  const known = previews.get(preview);
  if (known !== undefined) return known;
  const read = isLight(preview) ? null : readPreview(preview);
  previews.set(preview, read);
  return read;
}
