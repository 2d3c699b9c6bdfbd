import { ClientError, connectionLost } from "./errors.js";

/** An attempt that isn't in the room after this many milliseconds has failed. */
const JOIN_DEADLINE = 10_000;

/** The host pings every 5 s; hearing nothing for this long means that it is gone. */
const SILENCE = 15_000;

/** How often the silence is measured. Background pages are slowed to once a minute; that is fine. */
const LISTEN_EVERY = 2_500;

/** @typedef {import("./link.js").Link} Link */
/** @typedef {import("./link.js").LinkHandlers} LinkHandlers */

/**
 * What a lifeline reports. `waiting` is one failed or lost link with the milliseconds until the
 * next attempt; `ended` says that there will be none.
 *
 * @typedef {object} LifelineHandlers
 * @property {() => void} open a channel opened: greet the host, and call `established` when welcome
 * @property {(raw: unknown) => void} frame
 * @property {() => void} writable
 * @property {(delay: number, error: ClientError) => void} waiting
 * @property {(error: ClientError) => void} ended
 */

/** Keeps one link alive: dials, listens for silence, and dials again as the policy says. */
export class Lifeline {
  #dial;
  #policy;
  #handlers;
  /** @type {Link | null} */
  #link = null;
  #failures = 0;
  #heard = 0;
  #isEstablished = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #listener;

  /**
   * @param {(handlers: LinkHandlers) => Link} dial
   * @param {import("./policy.js").ReconnectPolicy} policy
   * @param {LifelineHandlers} handlers
   */
  constructor(dial, policy, handlers) {
    this.#dial = dial;
    this.#policy = policy;
    this.#handlers = handlers;
  }

  /** Dial now, unless a link is there or on its way. Also cuts a wait short. */
  start() {
    if (this.#link) return;
    clearTimeout(this.#timer);
    this.#isEstablished = false;
    this.#timer = setTimeout(
      () => this.drop(new ClientError("timeout", "The host did not answer in time.")),
      JOIN_DEADLINE,
    );
    try {
      this.#link = this.#dial({
        ...this.#handlers,
        frame: (raw) => {
          this.#heard = Date.now();
          this.#handlers.frame(raw);
        },
        closed: (error) => this.drop(error),
      });
    } catch (fault) {
      if (!(fault instanceof ClientError)) throw fault;
      this.drop(fault);
    }
  }

  /** The host has welcomed us: the link counts as good from now on. */
  established() {
    clearTimeout(this.#timer);
    this.#failures = 0;
    this.#heard = Date.now();
    this.#isEstablished = true;
    clearInterval(this.#listener);
    this.#listener = setInterval(() => this.checkSilence(), LISTEN_EVERY);
  }

  /** Give the link up if the host has been silent for too long. */
  checkSilence() {
    if (!this.#isEstablished || Date.now() - this.#heard < SILENCE) return;
    this.drop(connectionLost());
  }

  /** Whether `send` may be called now. */
  get writable() {
    return this.#link?.writable ?? false;
  }

  /** @param {string} raw */
  send(raw) {
    this.#link?.send(raw);
  }

  /** No link and no attempt from here on, until `start`. */
  stop() {
    clearTimeout(this.#timer);
    clearInterval(this.#listener);
    this.#isEstablished = false;
    this.#link?.close();
    this.#link = null;
    this.#failures = 0;
  }

  /**
   * Give up the present link, and dial again by the policy.
   *
   * @param {ClientError} error why
   */
  drop(error) {
    const failures = this.#failures;
    this.stop();
    const delay = error.transient ? this.#policy(failures, error) : null;
    if (delay === null) {
      this.#handlers.ended(error);
      return;
    }
    this.#failures = failures + 1;
    const wait = Math.max(delay, (error.retryAfter ?? 0) * 1000);
    this.#timer = setTimeout(() => this.start(), wait);
    this.#handlers.waiting(wait, error);
  }
}
