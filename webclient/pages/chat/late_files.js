import { pageAge } from "/pages/shared/page_age.js";
import { ClientError } from "/peerpyrtc_client/index.js";

/** @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient */

/** So long, in milliseconds, until it is tried again where the host didn't answer. */
const REST = 2000;

/** As often it is tried where the host answers, and what files take can't be loaded all the same. */
const TRIES = 3;

/** What files take: loaded by the first of them, while the host is away as soon as it is back. */
export class LateFiles {
  #client;
  #age;
  #rest;

  /**
   * @param {Pick<RoomClient, "state" | "on" | "files">} client
   * @param {{age?: () => Promise<import("/pages/shared/page_age.js").PageAge>, rest?: number}} [ports]
   */
  constructor(client, { age = pageAge, rest = REST } = {}) {
    this.#client = client;
    this.#age = age;
    this.#rest = rest;
  }

  /**
   * @param {AbortSignal} signal calls it off
   * @param {() => void} away hears each time that the host is away, and it is tried again
   * @returns {ReturnType<RoomClient["files"]>} fails with `outdated` where the host has no more what
   *   this page would load, with `unreachable`, `aborted`
   */
  async get(signal, away) {
    for (let tries = 1; ; tries += 1) {
      await this.#isBack(signal);
      try {
        return await this.#load(signal);
      } catch (fault) {
        if (signal.aborted) throw calledOff();
        if (this.#isAway) continue;
        const age = await this.#age();
        if (age === "older") {
          throw new ClientError("outdated", "This page is older than its host.");
        }
        if (age === "same" && tries >= TRIES) throw fault;
        if (age === "away") away();
        await this.#pause(signal);
      }
    }
  }

  /** @param {AbortSignal} signal */
  async #load(signal) {
    let off = () => {};
    const called = new Promise((/** @type {(value: never) => void} */ _, reject) => {
      off = () => reject(calledOff());
      if (signal.aborted) off();
      signal.addEventListener("abort", off);
    });
    try {
      return await Promise.race([called, this.#client.files()]);
    } finally {
      signal.removeEventListener("abort", off);
    }
  }

  get #isAway() {
    return this.#client.state === "connecting" || this.#client.state === "reconnecting";
  }

  /** The host is there, or one is out, or nobody waits any more. @param {AbortSignal} signal */
  #isBack(signal) {
    return this.#until(signal, () => !this.#isAway);
  }

  /** A moment, or until more is known. @param {AbortSignal} signal */
  #pause(signal) {
    const before = this.#client.state;
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    return this.#until(signal, () => isOver || this.#client.state !== before, over);
  }

  /**
   * @param {AbortSignal} signal
   * @param {() => boolean} isDone asked when something has changed
   * @param {() => void} [over] hears that its time is over
   */
  #until(signal, isDone, over) {
    return new Promise((/** @type {(value: void) => void} */ resolve) => {
      const look = () => {
        if (!isDone() && !signal.aborted) return;
        stop();
        clearTimeout(timer);
        signal.removeEventListener("abort", look);
        resolve();
      };
      const end = () => {
        over?.();
        look();
      };
      const timer = over && setTimeout(end, this.#rest);
      const stop = this.#client.on("state", look);
      signal.addEventListener("abort", look);
      look();
    });
  }
}

const calledOff = () => new ClientError("aborted", "The transfer was called off.");
