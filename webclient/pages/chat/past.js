import { find, hide } from "/pages/shared/dom.js";
import { ClientError } from "/peerpyrtc_client/index.js";
import { isAfter } from "./message.js";
import { words } from "./strings.js";

/**
 * @typedef {import("./message.js").Place} Place
 * @typedef {import("/peerpyrtc_client/events.js").Page} Page
 *
 * @typedef {object} PastPorts
 * @property {(where: {before?: Place, limit: number}) => Promise<Page>} ask
 * @property {() => Place | null} oldest the oldest that is here
 * @property {() => boolean} isFull whether the page can hold no more
 * @property {(page: Page) => Promise<HTMLElement | undefined>} show puts it in above; tells the last of it
 * @property {() => boolean} isFollowing the newest is in sight, and nobody looks back
 */

/** This near to the beginning, in pixels, what was said before is loaded: about a screen. */
const NEAR = 800;

/** As many at once. */
const PAGE = 50;

/** Who is led to one message has so many at once, and so many pages at the most. */
const MOST = 200;
const FAR = 40;

/** So long, in milliseconds, after a failure nothing is loaded but by the button. */
const REST = 5_000;

/** What was said before all that is here, loaded as somebody scrolls up to it. */
export class Past {
  #ports;
  #log = find("log", HTMLElement);
  #place = find("earlier", HTMLElement);
  #button = find("earlier-button", HTMLButtonElement);
  #start = find("earlier-start", HTMLElement);
  /** How far back was asked, if more is there that nobody reads. @type {Place | null} */
  #reached = null;
  #hasMore = true;
  /** @type {Promise<{isThere: boolean, last?: HTMLElement}> | null} */
  #loading = null;
  #restsUntil = 0;
  /** What is under way when the oldest go is no neighbour of what is left. */
  #turn = 0;

  /** @param {PastPorts} ports */
  constructor(ports) {
    this.#ports = ports;
    this.#log.addEventListener("scroll", () => this.#look(), { passive: true });
    // Whether all is in sight shows when what came is laid out, and nobody may scroll then.
    const sizes = new ResizeObserver(() => this.#look());
    for (const element of [this.#log, find("rows", HTMLElement)]) sizes.observe(element);
    this.#button.addEventListener("click", (event) => this.#pressed(event));
  }

  /** What was said before one came, as far as the host tells it by itself, is here. */
  begin() {
    if (!this.#ports.oldest()) return;
    hide(this.#place, false);
    requestAnimationFrame(() => this.#look());
  }

  /** The oldest that were here are not any more. */
  trimmed() {
    this.#turn += 1;
    this.#reached = null;
    this.#hasMore = true;
    hide(this.#place, false);
    this.#show(words.showEarlier);
  }

  /** Whether there is anything to load. */
  get hasMore() {
    return this.#hasMore && !this.#ports.isFull();
  }

  /**
   * Load a page, unless one is being loaded.
   *
   * @param {number} [limit]
   * @returns {Promise<boolean>} whether there was one, or that there is no more
   */
  async load(limit = PAGE) {
    return (await this.#once(limit)).isThere;
  }

  /**
   * Load until that place is among what is here.
   *
   * @param {Place} place
   * @returns {Promise<boolean>} false: it is too far back, or the host doesn't answer
   */
  async reach(place) {
    for (let page = 0; page < FAR && this.hasMore; page += 1) {
      const oldest = this.#ports.oldest();
      if (oldest && !isAfter(oldest, place)) return true;
      if (!(await this.load(MOST))) return false;
    }
    const oldest = this.#ports.oldest();
    return oldest !== null && !isAfter(oldest, place);
  }

  /** @param {number} limit */
  #once(limit) {
    this.#loading ??= this.#load(limit).finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  /** @param {number} limit @returns {Promise<{isThere: boolean, last?: HTMLElement}>} */
  async #load(limit) {
    if (!this.hasMore) return { isThere: true };
    this.#show(words.loadingEarlier);
    try {
      const before = this.#reached ?? this.#ports.oldest() ?? undefined;
      const turn = this.#turn;
      const page = await this.#ports.ask({ before, limit });
      if (turn !== this.#turn) return { isThere: true };
      const last = await this.#ports.show(page);
      const [first] = page.messages;
      // What nobody reads, an app's events, is passed by as well.
      this.#reached = first ? { epoch: first.epoch, seq: first.seq } : this.#reached;
      this.#hasMore = page.more && first !== undefined;
      this.#show(words.showEarlier);
      return { isThere: true, last };
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      this.#restsUntil = performance.now() + REST;
      setTimeout(() => this.#look(), REST + 1);
      this.#show(words.earlierFailed);
      return { isThere: false };
    }
  }

  /** @param {string} text what the button says */
  #show(text) {
    const isOver = !this.hasMore;
    const hadFocus = document.activeElement === this.#button;
    hide(this.#button, isOver);
    hide(this.#start, !isOver);
    this.#button.textContent = text;
    this.#start.textContent = this.#hasMore ? words.pageIsFull : words.roomBegins;
    if (isOver && hadFocus) this.#log.focus({ preventScroll: true });
  }

  #look() {
    if (this.#place.hidden) return;
    // Where all is in sight nobody can scroll: then what stands there is looked for by itself.
    const fits = this.#log.scrollHeight <= this.#log.clientHeight;
    // So is what the button in sight would load: else it would offer what there may not be.
    const isInSight = this.#log.scrollTop < this.#place.offsetHeight;
    const isAway = this.#log.scrollTop > NEAR || this.#ports.isFollowing();
    if (!fits && !isInSight && isAway) return;
    if (this.hasMore && !this.#loading && performance.now() >= this.#restsUntil) this.load();
  }

  /** @param {MouseEvent} event */
  async #pressed({ detail }) {
    const { last } = await this.#once(PAGE);
    // Who pressed it by a key goes on from there.
    if (detail > 0 || !last) return;
    last.scrollIntoView({ block: "nearest" }); // what isn't laid out takes no focus in Firefox
    last.focus({ preventScroll: true });
  }
}
