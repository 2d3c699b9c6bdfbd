import { pageAge } from "/pages/shared/page_age.js";
import { Moderation } from "/peerpyrtc_client/moderation.js";
import { dropInvite, onInvite } from "./invite.js";
import { excerpt } from "./message.js";
import { lineOutdated } from "./outdated.js";
import { closeSheets } from "./sheet.js";
import { words } from "./strings.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {import("./messages.js").Message} Message
 * @typedef {import("./waits.js").Item} Item
 * @typedef {import("/peerpyrtc_client/moderation.js").Act} Act
 * @typedef {typeof import("./moderating.js")} Script
 */

/** So long, in milliseconds, until it is tried again where what moderators have could not be loaded. */
const REST = 2000;

/** So many acts are told once it is there. */
const TOLD = 50;

/** How often it could not be loaded. */
let failed = 0;

/** Browsers before 2026 never ask twice by one address for what could not be loaded. @returns {Promise<Script>} */
const fetched = () => {
  if (!failed) return import("./moderating.js");
  const again = `./moderating.js?${failed}`;
  return import(again);
};

/** Whether one moderates here, and how one comes to: what a moderator has for it is loaded then. */
export class Moderator {
  #client;
  #moderation;
  #ports;
  /** @type {import("./moderating.js").Moderating | null} */
  #moderating = null;
  #isLoading = false;
  /** Whether it was told that one moderates here, and not that one doesn't any more. */
  #isTold = false;
  #isCaughtUp = false;
  /** What waits, and what was done, until it is there. @type {Map<string, Item>} */
  #waiting = new Map();
  /** @type {Act[]} */
  #acts = [];

  /**
   * @param {RoomClient} client
   * @param {object} ports
   * @param {(text: string) => void} ports.line tells something of the room
   * @param {(text: string) => HTMLElement} ports.put the same, at the end of the log and at once
   * @param {import("./confirmation.js").Confirmation} ports.confirmation
   */
  constructor(client, ports) {
    this.#client = client;
    this.#ports = ports;
    this.#moderation = new Moderation(client);
    this.#moderation.on("role", ({ is }) => this.#become(is));
    this.#moderation.on("acted", (act) => this.#heard(act));
    client.on("other", (frame) => frame.type === "queue" && this.#queued(frame));
    client.on("state", ({ state }) => {
      this.#isCaughtUp = false;
      if (state === "open") this.#forget();
    });
    client.on("caught-up", () => {
      this.#isCaughtUp = true;
    });
    const { line } = ports;
    // Of a link that led here, or was opened here; who moderates already misses nothing.
    client.on("error", ({ code }) => {
      if (/^(bad-invite|invite-used|forbidden)$/.test(code) && !this.#moderation.isModerator)
        line(words.noInvite(code));
    });
    onInvite((token) => {
      dropInvite();
      if (this.#moderation.isModerator) line(words.youModerateAlready);
      else this.#moderation.redeem(token);
    });
    if (this.#moderation.isModerator) this.#become(true);
  }

  /** What there is to act with, while one moderates here. */
  get #desk() {
    return this.#moderation.isModerator ? this.#moderating : null;
  }

  /** Ask what is to be done to somebody who is here. @param {string} name @returns {boolean} whether one can */
  actOn(name) {
    this.#desk?.actOn(name);
    return this.#desk !== null;
  }

  /** The same, about what somebody said. @param {Message} message @returns {boolean} */
  actOnMessage(message) {
    this.#desk?.actOnMessage(message);
    return this.#desk !== null;
  }

  /** What there is to do about one's own message besides. @param {Message} message */
  ofOwn(message) {
    return this.#desk?.ofOwn(message) ?? [];
  }

  /** @param {boolean} is */
  #become(is) {
    if (is && !this.#moderating) {
      this.#load();
      return;
    }
    if (!is) {
      this.#acts = [];
      this.#forget();
      // It was over before there was anything to moderate with: what is open is a guest's own.
      if (!this.#isTold) return;
      closeSheets();
      this.#ports.confirmation.hide();
    }
    this.#isTold = is;
    document.body.classList.toggle("moderates", is);
    this.#ports.line(is ? words.youModerate : words.youModerateNot);
  }

  /** Until it is there, or one doesn't moderate any more. */
  async #load() {
    if (this.#isLoading) return;
    this.#isLoading = true;
    const script = await this.#script();
    this.#isLoading = false;
    if (!script || !this.#moderation.isModerator) return;
    const ports = { ...this.#ports, excerpt, isCaughtUp: this.#isCaughtUp };
    try {
      this.#moderating = new script.Moderating(this.#client, this.#moderation, ports);
    } catch (fault) {
      // A fault of ours, which no further try mends.
      reportError(fault);
      this.#ports.line(words.moderatingBroken);
      return;
    }
    this.#become(true);
    this.#moderating.take([...this.#waiting.values()], []);
    for (const act of this.#acts) this.#moderating.heard(act);
    this.#waiting.clear();
    this.#acts = [];
  }

  /** @returns {Promise<Script | null>} null: one doesn't moderate any more, or the host has another one */
  async #script() {
    for (let isTold = false; this.#moderation.isModerator; ) {
      try {
        return await fetched();
      } catch {
        failed += 1;
      }
      const age = await pageAge();
      if (age === "older") {
        lineOutdated(this.#ports.put);
        return null;
      }
      if (age === "same" && !isTold) {
        isTold = true;
        this.#ports.line(words.moderatingFailed);
      }
      await new Promise((resolve) => setTimeout(resolve, REST));
    }
    return null;
  }

  /** What waits is told anew, or isn't one's to know any more. */
  #forget() {
    this.#waiting.clear();
    this.#moderating?.forget();
  }

  /** @param {Act} act */
  #heard(act) {
    if (this.#moderating) this.#moderating.heard(act);
    else if (this.#acts.push(act) > TOLD) this.#acts.shift();
  }

  /** @param {{add?: Item[], gone?: string[]} & Record<string, any>} frame */
  #queued({ add = [], gone = [] }) {
    if (this.#moderating) {
      this.#moderating.take(add, gone);
      return;
    }
    for (const item of add) this.#waiting.set(item.id, item);
    for (const id of gone) this.#waiting.delete(id);
  }
}
