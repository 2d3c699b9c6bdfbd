/** What moves the board before one's eyes, what tells how near one is, and whom one follows. */
import { find, hide } from "/pages/shared/dom.js";
import { Follow } from "./follow.js";
import { keepPaper, keptPaper, nextPaper } from "./paper.js";
import { offerWheel } from "./wheel.js";

/**
 * @typedef {typeof import("./words/en.js").en} Words
 * @typedef {import("./view.js").View} View
 * @typedef {import("./paper.js").Paper} Paper
 */

export class Looking {
  #view;
  #words;
  #handlers;
  #follow;
  /** The paper that one chose here. @type {Paper} */
  #own = keptPaper();
  /** Who leads; "": nobody. */
  #guide = "";

  /**
   * @param {import("/peerpyrtc_client/index.js").RoomClient} client
   * @param {HTMLElement} place
   * @param {HTMLElement} surface
   * @param {View} view
   * @param {Words} words
   * @param {{shown: () => void, paper: (paper: Paper) => void, say: (text: string) => void}} handlers
   *   another part of the board is to be seen; other paper is
   */
  constructor(client, place, surface, view, words, handlers) {
    this.#view = view;
    this.#words = words;
    this.#handlers = handlers;
    this.#follow = new Follow(client, {
      seen: () => ({ box: view.box, paper: this.#own }),
      guided: (guide) => {
        view.showBox(guide.box);
        this.#show();
        handlers.paper(guide.paper);
      },
      changed: () => this.#showFollow(),
    });
    offerWheel(place, surface, view, () => this.moved());
    find("zoomed", HTMLButtonElement).addEventListener("click", () => this.fit());
    find("following", HTMLButtonElement).addEventListener("click", () => this.#turn());
    find("lead", HTMLButtonElement).addEventListener("click", () =>
      this.#follow.lead(!this.#follow.isLeading),
    );
    find("paper", HTMLButtonElement).addEventListener("click", () => this.#turnPaper());
    this.#showFollow();
  }

  /** The paper of now. @returns {Paper} */
  get paper() {
    const { guide, isFollowing } = this.#follow;
    return guide && isFollowing ? guide.paper : this.#own;
  }

  /** @param {number} times */
  zoom(times) {
    this.#view.zoomBy(times);
    this.moved();
  }

  /** All of it. */
  fit() {
    this.#view.fit();
    this.moved();
  }

  /** What one draws by keys stays before one's eyes. @param {[number, number]} place in units */
  reveal(place) {
    if (this.#view.reveal(...place)) this.moved();
  }

  /** One has moved it oneself. */
  moved() {
    this.#follow.moved();
    this.#show();
  }

  /** The screen has another size. @param {number} width CSS pixels @param {number} height */
  resize(width, height) {
    this.#view.resize(width, height);
    const { guide, isFollowing } = this.#follow;
    if (guide && isFollowing) this.#view.showBox(guide.box);
    this.#follow.shown();
    this.#showZoom();
  }

  #show() {
    this.#showZoom();
    this.#handlers.shown();
  }

  #showZoom() {
    const percent = Math.round(this.#view.zoom * 100);
    const button = find("zoomed", HTMLButtonElement);
    hide(button, percent === 100);
    const text = this.#words.zoomed(percent);
    button.textContent = text.short;
    button.title = text.long;
    button.setAttribute("aria-label", text.long);
  }

  /** The chip's button: whoever leads ends it, whoever follows looks around, and comes back. */
  #turn() {
    const follow = this.#follow;
    if (follow.isLeading) follow.lead(false);
    else if (follow.isFollowing) follow.moved();
    else follow.comeBack();
  }

  #showFollow() {
    const { guide, isLeading, isFollowing, mayLead } = this.#follow;
    const lead = find("lead", HTMLButtonElement);
    hide(lead, !mayLead);
    lead.setAttribute("aria-pressed", String(isLeading));
    const button = find("following", HTMLButtonElement);
    hide(button, !isLeading && !guide);
    const text = isLeading ? this.#words.leading : "";
    const told = guide ? this.#words.following(guide.from, isFollowing) : text;
    if (button.textContent !== told) button.textContent = told;
    this.#handlers.paper(this.paper);
    this.#tell(guide?.from ?? "");
  }

  /** That somebody leads is said, and that nobody does any more. @param {string} guide "": nobody */
  #tell(guide) {
    if (guide === this.#guide) return;
    this.#guide = guide;
    this.#handlers.say(guide ? this.#words.led(guide) : this.#words.letGo);
  }

  #turnPaper() {
    this.#own = nextPaper(this.paper);
    keepPaper(this.#own);
    this.#follow.moved();
    this.#handlers.paper(this.#own);
    this.#handlers.say(this.#words.papers[this.#own]);
  }
}
