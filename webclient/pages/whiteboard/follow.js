/**
 * "Follow me": what a moderator looks at, the others look at too, while that moderator wants it. It
 * passes as numbers, which nobody keeps, and only a moderator's are obeyed, by the host's own list of
 * who is one. Whoever moves their board by hand leaves, and comes back by a button.
 */
import { PAPERS } from "./paper.js";
import { HEIGHT, SPAN } from "./stroke.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} Client
 * @typedef {import("./paper.js").Paper} Paper
 * @typedef {{left: number, top: number, right: number, bottom: number}} Box
 * @typedef {{from: string, box: Box, paper: Paper}} Guide who is followed, and what is looked at there
 */

/** What passes is called so. Its data is left, top, right, bottom and the paper; null ends it. */
const NAME = "board-view";

/** Milliseconds between two of ours: pointers go out in the same allowance of 25 a second. */
const EVERY = 250;

/** Milliseconds after which it is said again, to who came meanwhile. */
const AGAIN = 2_000;

/** Milliseconds of silence after which nobody is followed any more. */
const SILENCE = 7_000;

/** No view is nearer than a sixteenth of the board. */
const LEAST = SPAN / 16;

export class Follow {
  #client;
  #handlers;
  #isLeading = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #next;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #silence;
  #isNew = false;
  /** Whether one went away from whom one followed. */
  #isAway = false;
  /** @type {Guide | null} */
  guide = null;

  /**
   * @param {Client} client
   * @param {{seen: () => {box: Box, paper: Paper}, guided: (guide: Guide) => void, changed: () => void}} handlers
   *   what is seen here; a guide looks elsewhere, and one follows; who leads or follows has changed
   */
  constructor(client, handlers) {
    this.#client = client;
    this.#handlers = handlers;
    client.on("other", (frame) => this.#hear(frame));
    client.on("peers", () => this.#check());
    client.on("left", () => this.#check());
    client.on("state", () => this.#check());
  }

  /** Whether the host has one down as a moderator. */
  get mayLead() {
    return this.#client.state === "open" && this.#isModerator(this.#client.self);
  }

  get isLeading() {
    return this.#isLeading;
  }

  get isFollowing() {
    return this.guide !== null && !this.#isAway;
  }

  /** Have the others follow, or no longer. @param {boolean} wanted */
  lead(wanted) {
    const leads = wanted && this.mayLead;
    if (leads === this.#isLeading) return;
    this.#isLeading = leads;
    clearTimeout(this.#next);
    this.#next = undefined;
    if (leads) {
      this.#end();
      this.#send();
    } else this.#pass(null);
    this.#handlers.changed();
  }

  /** One has moved the board oneself. */
  moved() {
    this.shown();
    if (!this.isFollowing) return;
    this.#isAway = true;
    this.#handlers.changed();
  }

  /** Something else is to be seen here: those who follow are told. */
  shown() {
    if (!this.#isLeading || this.#isNew) return;
    this.#isNew = true;
    clearTimeout(this.#next);
    this.#next = setTimeout(() => this.#send(), EVERY);
  }

  /** Follow again. */
  comeBack() {
    if (!this.guide) return;
    this.#isAway = false;
    this.#handlers.guided(this.guide);
    this.#handlers.changed();
  }

  #send() {
    this.#isNew = false;
    const { box, paper } = this.#handlers.seen();
    const { left, top, right, bottom } = box;
    this.#pass([...[left, top, right, bottom].map(Math.round), PAPERS.indexOf(paper)]);
    this.#next = setTimeout(() => this.#send(), AGAIN);
  }

  /** @param {number[] | null} data */
  #pass(data) {
    this.#client.pass({ type: "passing", name: NAME, data });
  }

  /** @param {string} name */
  #isModerator(name) {
    return this.#client.peers.some(({ id, role }) => id === name && role === "moderator");
  }

  /** @param {any} frame */
  #hear({ type, name, from, data }) {
    if (type !== "passing" || name !== NAME || this.#isLeading) return;
    if (typeof from !== "string" || !this.#isModerator(from)) return;
    // Of two who lead, the first does.
    if (this.guide && this.guide.from !== from) return;
    const read = readView(data);
    if (read) this.#guide({ from, ...read });
    else if ((data ?? null) === null) this.#end();
  }

  /** @param {Guide} guide */
  #guide(guide) {
    const isFirst = this.guide === null;
    this.guide = guide;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#end(), SILENCE);
    if (!this.#isAway) this.#handlers.guided(guide);
    if (isFirst) this.#handlers.changed();
  }

  /** Whoever leads may have left, or moderate no longer. */
  #check() {
    if (this.#isLeading && !this.mayLead) this.lead(false);
    const isOpen = this.#client.state === "open";
    if (this.guide && (!isOpen || !this.#isModerator(this.guide.from))) this.#end();
    this.#handlers.changed();
  }

  #end() {
    clearTimeout(this.#silence);
    if (!this.guide) return;
    this.guide = null;
    this.#isAway = false;
    this.#handlers.changed();
  }
}

/**
 * What a moderator's page sent, if it is a part of the board; null for anything else.
 *
 * @param {unknown} data
 * @returns {{box: Box, paper: Paper} | null}
 */
export function readView(data) {
  if (!Array.isArray(data) || data.length !== 5 || !data.every(Number.isInteger)) return null;
  const [left, top, right, bottom, paper] = data;
  const isOn = left >= 0 && top >= 0 && right <= SPAN && bottom <= HEIGHT;
  if (!isOn || right - left < LEAST || bottom - top < LEAST / 4) return null;
  return { box: { left, top, right, bottom }, paper: PAPERS[paper] ?? "plain" };
}
