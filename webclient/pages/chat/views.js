import { find, hide, make } from "/pages/shared/dom.js";
import { ALONG } from "/pages/shared/i18n.js";
import { boardPath, isBoard, roomPath } from "/pages/shared/names.js";
import { pageAge } from "/pages/shared/page_age.js";
import { mark } from "./mark.js";
import { sight } from "./sight.js";
import { words } from "./strings.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {import("/pages/whiteboard/mount.js").BoardView} BoardView
 * @typedef {import("/pages/whiteboard/may.js").You} You
 */

/** How often the board's script could not be loaded. */
let failed = 0;

/**
 * Browsers before 2026 never ask again for a module that could not be loaded: from the second time
 * on another address leads to the same.
 *
 * @returns {Promise<typeof import("./whiteboard.js")>}
 */
const later = () =>
  import("./whiteboard.js").catch((fault) => {
    if (!failed++) throw fault;
    const again = `./whiteboard.js?${failed}`;
    return import(again);
  });

/** Its script, and its style sheet beside it. */
const prepared = async () => {
  const board = await later();
  await board.prepare();
  return board;
};

/**
 * Who comes for the board has it fetched while one joins; what fails is tried again as it opens.
 *
 * @type {Promise<typeof import("./whiteboard.js") | null>}
 */
let early = isBoard(location) ? prepared().catch(() => null) : Promise.resolve(null);

/**
 * The two views of a room, its chat and its board. On a phone they are tabs, of which the one behind
 * tells that there is something new; where there is room the board opens beside the chat. The address
 * says whether the board is open, and Back closes it.
 */
export class Views {
  #client;
  #room;
  #wide = matchMedia("(min-width: 1000px)");
  #isOpen = isBoard(location);
  /** Whether Back leads to the chat of this very page. */
  #isOver = false;
  /** @type {Promise<BoardView | null> | null} */
  #coming = null;
  /** @type {BoardView | null} */
  #board = null;
  /** @type {You} what the host said last of what one may */
  #you = {};
  /** What an earlier page left. */
  #unsent;
  #isAll = false;
  #isNew = false;
  #unread = 0;
  #place = find("board", HTMLElement);
  #button = find("board-button", HTMLButtonElement);
  #tabs = ["tab-chat", "tab-board"].map((id) => find(id, HTMLButtonElement));

  /** @param {RoomClient} client about to open @param {string} room */
  constructor(client, room) {
    this.#client = client;
    this.#room = room;
    this.#unsent = client.unsent.filter(({ name }) => name !== "message");
    history.replaceState(null, "", this.#path);
    this.#button.addEventListener("click", () => this.#turn(!this.#isOpen));
    this.#tabs.forEach((tab, index) => {
      tab.addEventListener("click", () => this.#turn(index === 1));
      tab.addEventListener("keydown", (event) => this.#press(event));
    });
    this.#wide.addEventListener("change", () => this.#show());
    window.addEventListener("popstate", () => {
      this.#isOver = false;
      this.#isOpen = isBoard(location);
      this.#show();
    });
    sight.wanted = () => sight.isCovered && this.#turn(false);
    sight.counted = (count) => {
      this.#unread = count;
      this.#mark();
    };
    this.#listen();
    // What was drawn and undone before goes with the board, also where one is in the chat.
    if (this.#unsent.length > 0) this.#coming = this.#load();
    this.#show();
  }

  #listen() {
    const client = this.#client;
    client.on("state", ({ state }) => {
      if (state === "open") this.#you = {};
    });
    client.on("you", (you) => {
      this.#you = you;
    });
    // What was drawn before one came is no news; what was while one was away, is.
    client.on("caught-up", () => {
      this.#isAll = true;
    });
    client.on("event", ({ name, own, missed }) => {
      if (name !== "stroke" || own || this.#isOpen || (missed && !this.#isAll)) return;
      this.#isNew = true;
      this.#mark();
    });
  }

  get #path() {
    return this.pathIn(this.#room);
  }

  /** The address of what is open, in a room. @param {string} room */
  pathIn(room) {
    return this.#isOpen ? boardPath(room) : roomPath(room);
  }

  /** Open the board, or close it. @param {boolean} isOpen */
  #turn(isOpen) {
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    if (isOpen) history.pushState(null, "", this.#path);
    else if (this.#isOver) history.back();
    else history.replaceState(null, "", this.#path);
    this.#isOver = isOpen;
    this.#show();
  }

  /** The keys of tabs. @param {KeyboardEvent} event */
  #press(event) {
    const way = ALONG[event.key];
    if (way === undefined) return;
    event.preventDefault();
    this.#turn(way === 1);
    this.#tabs[way === 1 ? 1 : 0].focus();
  }

  #show() {
    const [isOpen, isWide] = [this.#isOpen, this.#wide.matches];
    find("room", HTMLElement).classList.toggle("with-board", isOpen);
    hide(this.#place, !isOpen);
    this.#button.setAttribute("aria-pressed", String(isOpen));
    this.#tabs.forEach((tab, index) => {
      const isChosen = isOpen === (index === 1);
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
    });
    if (isOpen) this.#isNew = false;
    sight.isCovered = isOpen && !isWide;
    this.#mark();
    if (isOpen) this.#open();
    else this.#board?.hide();
  }

  /** What is new where one isn't. */
  #mark() {
    const count = sight.isCovered ? this.#unread : 0;
    mark("new-chat", count > 0 ? words.newMessages(count) : "", `${count}`);
    for (const id of ["new-board", "new-beside"]) mark(id, this.#isNew ? words.newOnBoard : "", "");
  }

  /** The board is loaded when it is first opened. */
  async #open() {
    this.#coming ??= this.#load();
    this.#board = await this.#coming;
    if (!this.#board) this.#coming = null;
    if (!this.#isOpen) return;
    this.#board?.show();
    if (document.activeElement === document.body) this.#board?.focus();
  }

  /** @returns {Promise<BoardView | null>} null: that did not work */
  async #load() {
    this.#place.replaceChildren(make("p", { class: "empty", text: words.connecting }));
    try {
      const { mount } = (await early) ?? (await prepared());
      early = Promise.resolve(null);
      return mount(this.#client, this.#place, this.#you, this.#unsent);
    } catch (fault) {
      reportError(fault);
      const attributes = { type: "button" };
      // What this page would load is no more where the host is a newer one.
      const isOld = (await pageAge()) === "older";
      const again = make("button", { text: isOld ? words.loadAgain : words.tryNow, attributes });
      again.addEventListener("click", () => (isOld ? location.reload() : this.#open()));
      const text = make("p", { text: words.boardFailed, attributes: { role: "alert" } });
      this.#place.replaceChildren(make("div", { class: "empty" }, text, again));
      return null;
    }
  }
}
