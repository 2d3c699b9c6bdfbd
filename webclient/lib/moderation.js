import { Emitter } from "./emitter.js";
import { ClientError, connectionLost, need, needWords } from "./errors.js";
import { newRef } from "./frames.js";
import { wait } from "./pending.js";

/**
 * @typedef {import("./room_client.js").RoomClient<any>} RoomClient
 * @typedef {import("./pending.js").Patience} Patience
 *
 * A command of the host's, by its name in `do`, with its fields: `{do: "kick", room: "lobby",
 * peer: "Bob", stay: "...", text: "Enough."}`.
 * @typedef {{do: string} & Record<string, unknown>} Command
 *
 * What was done: `by` is the role of who did it, `name` its name, `what` the command; `whom` are
 * names and stays, and of very many the first: `more` is how many there are beside them; `params`
 * what was set. `undone_by` and `undone_name` are who took it back; `is_over`: nothing of it stands
 * any more. Times are milliseconds since 1970, by the host's clock.
 * @typedef {{id: number, time: number, by: string, what: string, name?: string, room?: string,
 *   whom?: [string, string][], more?: number, why?: string, until?: number, undone?: boolean,
 *   can_undo?: boolean, params?: Record<string, string | number | boolean | null>,
 *   undone_by?: string, undone_name?: string, is_over?: boolean}} Act
 *
 * @typedef {object} ModerationEvents
 * @property {Act} acted something was done in one's rooms, or taken back: then it is `undone`
 * @property {{command: Command, act: Act | null}} did what one wanted oneself is done; `act` is what
 *   it was, null where nothing had to be done or nothing is kept of it
 * @property {{is: boolean}} role one moderates here from now on, or no longer
 */

/** Acts that are remembered. */
const REMEMBERED = 200;

/** Milliseconds after which `do` gives up unless told otherwise. */
const PATIENCE = 30_000;

/**
 * Moderating a room from a guest's place in it, for those whom the host has given a link.
 *
 *     const moderation = new Moderation(client);
 *     await moderation.do({ do: "kick", room: client.room.name, peer: "Bob", text: "Enough." });
 *
 * @extends {Emitter<ModerationEvents>}
 */
export class Moderation extends Emitter {
  #client;
  /** What is wanted and not answered yet, by its ref.
   * @type {Map<string, {command: Command, pending: import("./pending.js").Pending<any>}>} */
  #wanted = new Map();
  /** What was done lately, the oldest first. @type {Map<number, Act>} */
  #acts = new Map();
  #was = false;
  /** A moderator's token that the host has still to see. */
  #invite = "";
  /** @type {(() => void)[]} */
  #unlisten;

  /** @param {RoomClient} client */
  constructor(client) {
    super();
    this.#client = client;
    this.#unlisten = [
      client.on("other", (frame) => this.#take(frame)),
      client.on("peers", () => this.#look()),
      client.on("state", ({ state }) => state === "open" && this.#sendAll()),
      client.on("closed", () => this.#end(new ClientError("closed", "You are not in the room."))),
    ];
    this.#was = this.isModerator;
  }

  /** Whether one moderates this room now. */
  get isModerator() {
    const { peers, self } = this.#client;
    return peers.some(({ id, role }) => id === self && role === "moderator");
  }

  /** What was done since one came, and was told: the newest first. */
  get acts() {
    return [...this.#acts.values()].reverse();
  }

  /** Listen no more; what isn't answered fails. */
  close() {
    for (const end of this.#unlisten) end();
    this.#end(connectionLost());
  }

  /**
   * Have something done. It is sent again after a loss, and done once.
   *
   * @param {Command} command
   * @param {Patience} [options] 30 s unless `timeout` says otherwise
   * @returns {Promise<any>} what came of it, null if a host did it that has ended; fails with `not-allowed` and the like
   */
  async do(command, { timeout = PATIENCE, signal } = {}) {
    need(typeof command?.do === "string", "command");
    const ref = newRef();
    const pending = wait({ timeout, signal }, (error) => {
      this.#wanted.delete(ref);
      pending.reject(error);
    });
    this.#wanted.set(ref, { command, pending });
    this.#send(ref, command);
    return pending.promise;
  }

  /**
   * Show the token of a moderator's link, being in the room: `role` tells that one moderates then, or
   * the client's `error` why not.
   *
   * @param {string} invite
   */
  redeem(invite) {
    needWords(invite, "invite");
    this.#invite = this.#client.pass({ type: "hello", invite }) ? "" : invite;
  }

  /**
   * Take back what was done.
   *
   * @param {number} act its id
   * @param {Patience} [options]
   */
  async undo(act, options = {}) {
    return this.do({ do: "undo", act }, options);
  }

  /** @param {string} ref @param {Command} command */
  #send(ref, command) {
    this.#client.pass({ type: "do", ref, command });
  }

  #sendAll() {
    if (this.#invite) this.redeem(this.#invite);
    for (const [ref, { command }] of this.#wanted) this.#send(ref, command);
  }

  /** @param {ClientError} error */
  #end(error) {
    for (const { pending } of this.#wanted.values()) pending.reject(error);
    this.#wanted.clear();
  }

  #look() {
    const is = this.isModerator;
    if (is !== this.#was) this.emit("role", { is });
    this.#was = is;
  }

  /** @param {Record<string, any>} frame */
  #take({ type, ref, act, result = null, code, text, retry_after: retryAfter }) {
    if (type === "acted" && typeof act?.id === "number") this.#remember(act);
    const wanted = type === "done" && this.#wanted.get(ref);
    if (!wanted) return;
    this.#wanted.delete(ref);
    if (code) return wanted.pending.reject(new ClientError(code, `${text}`, { retryAfter }));
    wanted.pending.resolve(result);
    this.emit("did", { command: wanted.command, act: this.#acts.get(act) ?? null });
  }

  /** @param {Act} act */
  #remember(act) {
    this.#acts.set(act.id, act);
    const [oldest] = this.#acts.keys();
    if (this.#acts.size > REMEMBERED && oldest !== undefined) this.#acts.delete(oldest);
    this.emit("acted", act);
  }
}
