/**
 * Requests and answers between guests, beside the client:
 *
 *     const calls = new Calls(client);
 *     calls.answer("sum", (numbers) => numbers.reduce((sum, each) => sum + each, 0));
 *     const sum = await calls.call("Ben", "sum", [1, 2, 3]);
 *
 * They pass: the host judges them as it does what is whispered (who may not whisper may not call),
 * and keeps none, so neither the history nor the panel's log has them. A host from before there was
 * anything that passes has them carried, and kept, as events.
 */
import { ClientError, isWords, needFunction, needWords } from "./errors.js";
import { newRef } from "./frames.js";
import { wait } from "./pending.js";

/** What they are called on the wire. */
const CALL = "peerpyrtc.call";
const ANSWER = "peerpyrtc.answer";

/** Milliseconds until a call is given up. */
const TIMEOUT = 10_000;

/** Calls of ours that may be open at a time. */
const MOST_OPEN = 100;

/** Calls of others that may be worked on at a time. */
const MOST_WORK = 50;

/**
 * @typedef {import("./room_client.js").RoomClient<any>} RoomClient
 * @typedef {{timeout?: number, signal?: AbortSignal}} CallOptions
 * @typedef {{to: string, pending: import("./pending.js").Pending<any>}} Open
 */

/**
 * @template Method
 * @typedef {Method extends (data: infer Data) => any ? Data : never} Asked
 */
/**
 * @template Method
 * @typedef {Method extends (data: any) => infer Answer ? Awaited<Answer> : never} Answered
 */

/**
 * `Own` is what can be called, by name: `{sum: (numbers: number[]) => number}`. Of others' data and
 * answers it is what was agreed on: anybody may send anything.
 *
 * @template {Record<string, any>} [Own=Record<string, (data: any) => any>]
 */
export class Calls {
  #client;
  /** By the id of the call. @type {Map<string, Open>} */
  #open = new Map();
  /** @type {Map<string, (data: any, about: {from: string}) => unknown>} */
  #handlers = new Map();
  #working = 0;
  /** Whether the host takes nothing that passes. */
  #isOlder = false;

  /** @param {RoomClient} client one `Calls` for each */
  constructor(client) {
    this.#client = client;
    client.on("other", (frame) => frame.type === "passing" && this.#hear(frame));
    client.on("event", (said) => !said.missed && !said.own && this.#hear(said));
    client.on("left", ({ id }) => this.#drop(id));
    client.on("renamed", ({ from, to }) => {
      for (const each of this.#open.values()) if (each.to === from) each.to = to;
    });
    client.on("closed", ({ error }) => {
      const over = error ?? new ClientError("closed", "You are not in the room.");
      for (const { pending } of [...this.#open.values()]) pending.reject(over);
      this.#open.clear();
    });
  }

  /**
   * Ask one peer for something, and wait for its answer: for 10 s, unless `timeout` (milliseconds)
   * says otherwise.
   *
   * Fails with a `ClientError`: `timeout`, `aborted`, `peer-left`, `no-handler` (nobody answers to
   * this name there), `failed` (its handler threw), `busy`, `no-such-peer`, `too-many` (100 calls of
   * one's own are open), `too-large`, `closed`, or what else the host refuses it with.
   *
   * @template {keyof Own & string} Name
   * @param {string} peer its id
   * @param {Name} name
   * @param {Asked<Own[Name]>} [data] JSON, or bytes
   * @param {CallOptions} [options]
   * @returns {Promise<Answered<Own[Name]>>}
   */
  async call(peer, name, data, { timeout = TIMEOUT, signal } = {}) {
    needWords(peer, "peer");
    needWords(name, "name");
    if (this.#open.size >= MOST_OPEN) throw new ClientError("too-many", "Too many calls are open.");
    const id = newRef();
    /** @type {import("./pending.js").Pending<any>} */
    const pending = wait({ timeout, signal }, (error) => this.#settle(id)?.reject(error));
    this.#open.set(id, { to: peer, pending });
    this.#send(CALL, peer, { id, name, data }).catch((error) => this.#settle(id)?.reject(error));
    return pending.promise;
  }

  /**
   * Answer calls of this name: with what the handler returns, or its promise resolves with. What it
   * throws the caller doesn't see. One handler for a name: a later one takes an earlier one's place.
   *
   * @template {keyof Own & string} Name
   * @param {Name} name
   * @param {(data: Asked<Own[Name]>, about: {from: string}) =>
   *   Answered<Own[Name]> | Promise<Answered<Own[Name]>>} handler
   * @returns {() => void} ends it
   */
  answer(name, handler) {
    needWords(name, "name");
    needFunction(handler, "handler");
    this.#handlers.set(name, handler);
    return () => {
      if (this.#handlers.get(name) === handler) this.#handlers.delete(name);
    };
  }

  /** @param {string} id @returns {import("./pending.js").Pending<any> | undefined} */
  #settle(id) {
    const open = this.#open.get(id);
    this.#open.delete(id);
    return open?.pending;
  }

  /** @param {string} peer */
  #drop(peer) {
    const gone = new ClientError("peer-left", `${peer} has left.`);
    for (const [id, { to }] of [...this.#open]) if (to === peer) this.#settle(id)?.reject(gone);
  }

  /** @param {string} name @param {string} to @param {object} data @returns {Promise<unknown>} */
  async #send(name, to, data) {
    if (!this.#isOlder) {
      try {
        return await this.#client.send({ name, to, data, passing: true });
      } catch (fault) {
        if (/** @type {ClientError} */ (fault).code !== "malformed") throw fault;
        this.#isOlder = true;
      }
    }
    return this.#client.send({ name, to, data });
  }

  /** @param {any} said by anybody */
  #hear({ from, name, to, data }) {
    if (!isWords(from) || !isWords(data?.id) || !isWords(to)) return;
    if (name === ANSWER) this.#answered(from, data);
    if (name === CALL && isWords(data.name)) this.#asked(from, data);
  }

  /** @param {string} from @param {any} data */
  #answered(from, { id, data, error }) {
    // Only who was asked can answer.
    if (this.#open.get(id)?.to !== from) return;
    const pending = this.#settle(id);
    if (!isWords(error)) pending?.resolve(data ?? null);
    else pending?.reject(new ClientError(error, "The other side could not answer."));
  }

  /** @param {string} from @param {any} asked */
  async #asked(from, { id, name, data = null }) {
    const handler = this.#handlers.get(name);
    // A page that answers nothing at all says nothing: many who ask would use up its rate.
    if (this.#handlers.size === 0) return;
    /** @type {object} */
    let answer;
    if (!handler) answer = { id, error: "no-handler" };
    else if (this.#working >= MOST_WORK) answer = { id, error: "busy" };
    else {
      this.#working += 1;
      answer = await work(id, () => handler(data, { from }));
      this.#working -= 1;
    }
    const failed = { id, error: "failed" };
    await this.#send(ANSWER, from, answer).catch((fault) => {
      // What it can't carry (no JSON, too long) is a fault of the handler's; else nobody waits.
      if (/malformed|too-large|bad-argument/.test(fault.code)) {
        report(fault);
        return this.#send(ANSWER, from, failed).catch(() => {});
      }
    });
  }
}

/**
 * @param {string} id
 * @param {() => unknown} handle
 * @returns {Promise<{id: string, data?: unknown, error?: string}>}
 */
async function work(id, handle) {
  try {
    return { id, data: await handle() };
  } catch (fault) {
    report(fault);
    return { id, error: "failed" };
  }
}

/** As a listener's own fault does, it surfaces as an uncaught error of the page. @param {unknown} fault */
function report(fault) {
  queueMicrotask(() => {
    throw fault;
  });
}
