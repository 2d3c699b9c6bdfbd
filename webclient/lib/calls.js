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
import { ClientError, isWords, needFunction, needWords, outside } from "./errors.js";
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

/** Of those, one guest's. */
const MOST_OF_ONE = 8;

/** Milliseconds after which what is still worked on keeps nobody else out any more. */
const SLOT_TIME = 60_000;

/**
 * @typedef {import("./room_client.js").RoomClient<any>} RoomClient
 * @typedef {{timeout?: number, signal?: AbortSignal}} CallOptions
 * @typedef {import("./frames.js").PeerInfo} PeerInfo
 *
 * Somebody by the name it has now; another of that name has another `stay`. A host from before there
 * were stays tells none.
 * @typedef {{to: string, stay: string | undefined}} Whom
 * `ended` calls off what of it has not gone out.
 * @typedef {Whom & {pending: import("./pending.js").Pending<any>, ended: AbortController}} Open
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
  /** What others' calls are worked on, and since when. @type {Set<Whom & {since: number}>} */
  #working = new Set();
  /** Whether the host takes nothing that passes: known for as long as the connection lasts. */
  #isOlder = false;

  /** @param {RoomClient} client one `Calls` for each */
  constructor(client) {
    this.#client = client;
    client.on("other", (frame) => frame.type === "passing" && this.#hear(frame));
    client.on("event", (said) => !said.missed && !said.own && this.#hear(said));
    client.on("state", ({ state }) => {
      if (state === "open") this.#isOlder = false;
    });
    client.on("left", ({ id }) => this.#drop(({ to }) => to === id));
    client.on("renamed", ({ from, to }) => {
      for (const each of this.#open.values()) if (each.to === from) each.to = to;
    });
    client.on("peers", (peers) => this.#follow(peers));
    client.on("moved", () => this.#end(outside()));
    client.on("closed", ({ error }) => this.#end(error ?? outside()));
  }

  /**
   * Ask one peer for something, and wait for its answer: for 10 s, unless `timeout` (milliseconds)
   * says otherwise. What has not gone out by then, or when that peer leaves, never does; another
   * who takes its name isn't asked.
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
    const give = (/** @type {ClientError} */ error) => this.#settle(id)?.reject(error);
    /** @type {import("./pending.js").Pending<any>} */
    const pending = wait({ timeout, signal }, give);
    const ended = new AbortController();
    const whom = { to: peer, stay: this.#peer(peer)?.stay };
    this.#open.set(id, { ...whom, pending, ended });
    this.#send(CALL, whom, { id, name, data }, { timeout, signal: ended.signal }).catch(give);
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
    open?.ended.abort();
    return open?.pending;
  }

  /** @param {ClientError} error */
  #end(error) {
    for (const id of [...this.#open.keys()]) this.#settle(id)?.reject(error);
  }

  /** @param {(call: Open) => boolean} isGone */
  #drop(isGone) {
    for (const [id, call] of [...this.#open]) {
      if (!isGone(call)) continue;
      this.#settle(id)?.reject(new ClientError("peer-left", `${call.to} has left.`));
    }
  }

  /**
   * While one was away others may have come, gone and been renamed, of which nobody told. Who isn't
   * among them may still follow: of a crowd a part is named first.
   *
   * @param {PeerInfo[]} peers
   */
  #follow(peers) {
    if (this.#open.size === 0) return;
    const names = new Map(peers.map(({ id, stay }) => [stay, id]));
    const stays = new Map(peers.map(({ id, stay }) => [id, stay]));
    this.#drop((call) => {
      if (!call.stay) return false;
      call.to = names.get(call.stay) ?? call.to;
      return (stays.get(call.to) ?? call.stay) !== call.stay;
    });
  }

  /** @param {string} name @returns {PeerInfo | undefined} who is called so now */
  #peer(name) {
    return this.#client.peers.find(({ id }) => id === name);
  }

  /**
   * @param {string} name
   * @param {Whom} whom
   * @param {object} data
   * @param {CallOptions} patience
   * @returns {Promise<unknown>}
   */
  async #send(name, { to, stay }, data, patience) {
    const event = { name, to, stay, data };
    if (this.#isOlder) return this.#client.send(event, patience);
    try {
      return await this.#client.send({ ...event, passing: true }, patience);
    } catch (fault) {
      if (/** @type {ClientError} */ (fault).code !== "malformed") throw fault;
    }
    // Either the data is, and as an event it fails as well, or the host knows nothing that passes.
    const receipt = await this.#client.send(event, patience);
    this.#isOlder = true;
    return receipt;
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
    const asker = this.#peer(from);
    /** @type {object} */
    let answer;
    if (!handler) answer = { id, error: "no-handler" };
    else if (this.#isBusy(from, asker?.stay)) answer = { id, error: "busy" };
    else {
      const job = { to: from, stay: asker?.stay, since: performance.now() };
      this.#working.add(job);
      answer = await work(id, () => handler(data, { from }));
      this.#working.delete(job);
    }
    // It may be called otherwise by now. Who had not been named when it asked still counts as here.
    const { stay } = asker ?? {};
    const now = stay ? this.#client.peers.find((peer) => peer.stay === stay) : this.#peer(from);
    if (asker && !now) return;
    const whom = { to: now?.id ?? from, stay };
    const patience = { timeout: TIMEOUT };
    const failed = { id, error: "failed" };
    await this.#send(ANSWER, whom, answer, patience).catch((fault) => {
      // What it can't carry (no JSON, too long) is a fault of the handler's; else nobody waits.
      if (/malformed|too-large|bad-argument/.test(fault.code)) {
        report(fault);
        return this.#send(ANSWER, whom, failed, patience).catch(() => {});
      }
    });
  }

  /** Whether there is no slot for one more of this guest's. @param {string} from @param {string} [stay] */
  #isBusy(from, stay) {
    let ofOne = 0;
    for (const job of this.#working) {
      if (performance.now() - job.since >= SLOT_TIME) this.#working.delete(job);
      else if (stay ? job.stay === stay : job.to === from) ofOne += 1;
    }
    return ofOne >= MOST_OF_ONE || this.#working.size >= MOST_WORK;
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
