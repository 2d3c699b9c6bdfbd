import { ClientError, connectionLost } from "./errors.js";

/** An attempt that isn't in the room after this many milliseconds has failed. */
const JOIN_DEADLINE = 10_000;

/** The host pings every 5 s; hearing nothing for this long means that it is gone. */
const SILENCE = 15_000;

/** How often the silence is measured. Background pages are slowed to once a minute; that is fine. */
const LISTEN_EVERY = 2_500;

/** @typedef {ReturnType<typeof import("./link.js").makeLink>} Link */
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

/**
 * Keeps one link alive: dials, listens for silence, and dials again as the policy says.
 *
 * @param {(handlers: LinkHandlers) => Link} dial
 * @param {import("./policy.js").ReconnectPolicy} policy
 * @param {LifelineHandlers} handlers
 */
export function makeLifeline(dial, policy, handlers) {
  /** @type {Link | undefined} */
  let link;
  let failures = 0;
  let heard = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** There once the host has welcomed us. @type {ReturnType<typeof setInterval> | undefined} */
  let listener;

  /** Dial now, unless a link is there or on its way. Also cuts a wait short. */
  const start = () => {
    if (link) return;
    clearTimeout(timer);
    const late = new ClientError("timeout", "The host does not answer.");
    timer = setTimeout(() => drop(late), JOIN_DEADLINE);
    try {
      link = dial({
        ...handlers,
        frame: (raw) => {
          heard = Date.now();
          handlers.frame(raw);
        },
        closed: drop,
      });
    } catch (fault) {
      if (!(fault instanceof ClientError)) throw fault;
      drop(fault);
    }
  };

  /** No link and no attempt from here on, until `start`. */
  const stop = () => {
    clearTimeout(timer);
    clearInterval(listener);
    listener = undefined;
    link?.close();
    link = undefined;
    failures = 0;
  };

  /**
   * Give up the present link, and dial again by the policy.
   *
   * @param {ClientError} error why
   */
  const drop = (error) => {
    const failed = failures;
    stop();
    const delay = error.transient ? policy(failed, error) : null;
    if (delay === null) return handlers.ended(error);
    failures = failed + 1;
    const pause = Math.max(delay, (error.retryAfter ?? 0) * 1000);
    timer = setTimeout(start, pause);
    handlers.waiting(pause, error);
  };

  /** Give the link up if the host has been silent for too long. */
  const checkSilence = () => {
    if (listener && Date.now() - heard >= SILENCE) drop(connectionLost());
  };

  return {
    start,
    stop,
    drop,
    checkSilence,

    /** The host has welcomed us: the link counts as good from now on. */
    established() {
      clearTimeout(timer);
      failures = 0;
      heard = Date.now();
      clearInterval(listener);
      listener = setInterval(checkSilence, LISTEN_EVERY);
    },

    /** Whether `send` may be called now. */
    get writable() {
      return link?.writable ?? false;
    },

    /** @param {string} raw */
    send(raw) {
      link?.send(raw);
    },

    /** See `makeLink`; nothing without a link. @param {string} label @param {string} protocol */
    beside: (label, protocol) => link?.beside(label, protocol),
  };
}
