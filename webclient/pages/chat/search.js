import { find, hide, make, tell } from "../shared/dom.js";
import { personName, shownText } from "../shared/shown.js";
import { around, piecesOf } from "./found.js";

/**
 * @typedef {import("./message.js").Place} Place
 * @typedef {import("./messages.js").Message} Message
 * @typedef {import("/peerpyrtc_client/events.js").Page} Page
 *
 * @typedef {object} SearchPorts
 * @property {(words: string, where: {before?: Place, limit: number}) => Promise<Page>} ask
 * @property {(told: Page["messages"][number]) => Message | null} read null: nothing to read
 * @property {(place: Place) => Promise<boolean>} reach has it in the log, if it isn't too far back
 * @property {(place: Place) => boolean} show brings it into sight; false: it isn't in the log
 *
 * What it shares with the page, which has it already.
 * @typedef {object} Kit
 * @property {typeof import("./strings.js").words} words
 * @property {typeof import("./times.js").dayWords} dayWords
 * @property {typeof import("./times.js").timeElement} timeElement
 * @property {(place: Place) => string} keyOf
 * @property {(error: unknown) => string} codeOf an answer's that there was none; throws what isn't one
 */

const PAGE = 30;

/** The panel in which one looks for what was said. It is loaded by the first search (ways.js). */
export class Search {
  #ports;
  #kit;
  #dialog = find("search", HTMLDialogElement);
  #field = find("search-field", HTMLInputElement);
  #status = find("search-status", HTMLElement);
  #hits = find("search-hits", HTMLElement);
  #more = find("search-more", HTMLButtonElement);
  /** @type {Map<string, HTMLElement>} */
  #items = new Map();
  /** What each says, again. @type {Map<string, (text: string) => void>} */
  #says = new Map();
  #words = "";
  /** @type {Place | undefined} the last that was found */
  #last;
  /** Each search and each way to a hit ends the one before. */
  #turn = 0;

  /** @param {SearchPorts} ports @param {Kit} kit */
  constructor(ports, kit) {
    this.#ports = ports;
    this.#kit = kit;
    this.#dialog.addEventListener("close", () => {
      this.#turn += 1;
    });
    this.#more.addEventListener("click", () => this.#load());
  }

  /** What was found is nowhere any more. @param {Place} place */
  redact(place) {
    const item = this.#items.get(this.#kit.keyOf(place));
    if (!item) return;
    item.remove();
    this.#items.delete(this.#kit.keyOf(place));
    this.#says.delete(this.#kit.keyOf(place));
    tell(this.#status, this.#found());
  }

  /** It says so now: it stays where it was found, with what is left there of the words. @param {Place} place @param {string} text */
  edit(place, text) {
    this.#says.get(this.#kit.keyOf(place))?.(text);
  }

  /** Look for what stands in the field. */
  begin() {
    this.#words = this.#field.value.trim();
    this.#last = undefined;
    this.#hits.replaceChildren();
    this.#items.clear();
    this.#says.clear();
    if (this.#words) this.#load();
  }

  async #load() {
    this.#turn += 1;
    const turn = this.#turn;
    hide(this.#more, true);
    tell(this.#status, this.#kit.words.searching);
    try {
      const where = { before: this.#last, limit: PAGE };
      const page = await this.#ports.ask(this.#words, where);
      if (turn === this.#turn) this.#show(page);
    } catch (error) {
      const code = this.#kit.codeOf(error);
      if (turn !== this.#turn) return;
      tell(this.#status, this.#kit.words.notFound(code));
      hide(this.#more, this.#last === undefined);
    }
  }

  /** @param {Page} page */
  #show({ messages, more }) {
    const had = this.#hits.childElementCount;
    for (const told of messages) {
      const message = this.#ports.read(told);
      if (message?.place) this.#hits.append(this.#hit(message, message.place));
      this.#last = { epoch: told.epoch, seq: told.seq };
    }
    hide(this.#more, !more || messages.length === 0);
    tell(this.#status, this.#found());
    const next = this.#hits.children[had]?.querySelector("button");
    if (had > 0) next?.focus();
  }

  #found() {
    const count = this.#hits.childElementCount;
    return count > 0
      ? this.#kit.words.found(count, !this.#more.hidden)
      : this.#kit.words.nothingFound;
  }

  /** @param {Message} message @param {Place} place */
  #hit(message, place) {
    const { from, time, text } = message;
    let shown = shownText(text);
    let isWhole = false;
    const head = make("span", { class: "hit-head" });
    const who =
      from === "" ? make("span", { text: this.#kit.words.announcement }) : personName(from);
    const day = make("span", {
      class: "meta",
      text: time === null ? "" : this.#kit.dayWords(time),
    });
    head.append(who, day, this.#kit.timeElement(time));
    const body = make("span", { class: "hit-text", dir: "auto" });
    const say = () =>
      body.replaceChildren(...this.#marked(isWhole ? shown : around(shown, this.#words)));
    say();
    const button = make(
      "button",
      { class: "plain hit", attributes: { type: "button" } },
      head,
      body,
    );
    button.addEventListener("click", async () => {
      if (await this.#go(place)) return;
      isWhole = true;
      say();
    });
    const item = make("li", {}, button);
    this.#items.set(this.#kit.keyOf(place), item);
    this.#says.set(this.#kit.keyOf(place), (now) => {
      shown = shownText(now);
      say();
    });
    return item;
  }

  /** @param {string} text */
  #marked(text) {
    return piecesOf(text, this.#words).map((piece) =>
      make(piece.isHit ? "mark" : "span", { text: piece.text }),
    );
  }

  /** @param {Place} place @returns {Promise<boolean>} false: it can be read here alone */
  async #go(place) {
    this.#turn += 1;
    const turn = this.#turn;
    tell(this.#status, this.#kit.words.goingBack);
    const isNear = await this.#ports.reach(place);
    if (turn !== this.#turn) return true;
    const isShown = isNear && this.#ports.show(place);
    tell(this.#status, isShown ? this.#found() : this.#kit.words.tooFarBack);
    if (!isShown) return false;
    this.#dialog.close();
    return true;
  }
}
