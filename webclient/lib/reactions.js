import { Emitter } from "./emitter.js";

/**
 * @typedef {import("./room_client.js").RoomClient<any>} RoomClient
 * @typedef {import("./timeline.js").Place} Place
 *
 * How many reacted so; `who` are the names of the first of them, none where one doesn't see who is
 * here; `own`: this device is one of them.
 * @typedef {{emoji: string, count: number, who: string[], own: boolean}} Reaction
 *
 * @typedef {object} ReactionsEvents
 * @property {{place: Place, reactions: Reaction[]}} changed what a message has now
 */

/** Messages whose reactions are remembered: more than a page shows. */
const REMEMBERED = 10_000;

/**
 * Who reacted how to what was said, and reacting oneself.
 *
 *     const reactions = new Reactions(client); // before `connect`: a room tells what it has first
 *     reactions.on("changed", ({ place, reactions }) => show(place, reactions));
 *
 * @extends {Emitter<ReactionsEvents>}
 */
export class Reactions extends Emitter {
  /** @type {Map<string, Reaction[]>} */
  #of = new Map();
  #client;
  #unlisten;

  /** @param {RoomClient} client */
  constructor(client) {
    super();
    this.#client = client;
    this.#unlisten = [
      client.on("other", (frame) => this.take(frame)),
      client.on("redacted", ({ target }) => this.#set(target, [])),
    ];
  }

  /** What a message has. @param {Place} place */
  of({ epoch, seq }) {
    return this.#of.get(`${epoch}-${seq}`) ?? [];
  }

  /**
   * React with an emoji, or with `on` false no more. A message takes six of one device, 20 in all.
   *
   * @param {Place} place the message's
   * @param {string} emoji any one
   * @param {import("./outbox.js").SendOptions & {on?: boolean}} [options]
   * @returns {Promise<import("./outbox.js").Receipt>} fails with `malformed`, `too-many`,
   *   `not-allowed`, `muted`, `refused-by-rule` or `no-such-message`
   */
  react(place, emoji, { on = true, ...options } = {}) {
    return this.#client.post(place, { type: "react", emoji, on }, options);
  }

  /** Listen no more. */
  close() {
    for (const end of this.#unlisten) end();
  }

  /** A frame that was told before this was there. @param {{type: string} & Record<string, any>} frame */
  take({ type, epoch, seq, of = [] }) {
    if (type !== "reactions" || !Array.isArray(of)) return;
    const told = of.filter((each) => typeof each?.emoji === "string" && each.count > 0);
    const named = told.map(({ emoji, count, who, own }) => ({
      ...{ emoji, count, own: own === true },
      who: Array.isArray(who) ? who.map(String) : [],
    }));
    this.#set({ epoch, seq }, named);
  }

  /** @param {Place} place @param {Reaction[]} reactions */
  #set(place, reactions) {
    const key = `${place.epoch}-${place.seq}`;
    if (reactions.length === 0 && !this.#of.has(key)) return;
    this.#of.delete(key);
    if (reactions.length > 0) this.#of.set(key, reactions);
    if (this.#of.size > REMEMBERED) this.#of.delete(this.#of.keys().next().value ?? "");
    this.emit("changed", { place, reactions });
  }
}
