import { ClientError, connectionLost, noData } from "./errors.js";
import { writeFrame } from "./frames.js";

/** An offer that isn't answered after this many milliseconds, or its answer used, has failed. */
const JOIN_DEADLINE = 10_000;

/**
 * The same for the answer to one who was in before. A packet that was lost while the host's machine
 * was away is sent again only after 1, 3, 7 s: a new attempt finds it sooner.
 */
const RETURN_DEADLINE = 4_000;

/**
 * When nothing came for so long, the host is asked. It pings every 5 s, which is too seldom: one that
 * was killed and is back after a second would be met again only 7 s later.
 */
const SILENCE = 2_500;

/** So much later at most, another time on each link: forty guests must not notice in one instant. */
const SPREAD = 500;

/** This long it has to answer; after sleep or a change of the network, too. */
const ANSWER = 2_000;

/** The host lets go of whom it hasn't heard for so long: there is nobody left to ask. */
const LOST = 15_000;

/** How often the silence is measured. Background pages are slowed to once a minute; that is fine. */
const LISTEN_EVERY = 250;

/** A link that was lost sooner than this is one more failed attempt, not the first of a new row. */
const STEADY = 5_000;

/** An attempt older than this may be one over a network that is no more. */
const STALE = 2_000;

/** @typedef {ReturnType<typeof import("./link.js").makeLink>} Link */
/** @typedef {import("./link.js").LinkHandlers} LinkHandlers */

/**
 * What a lifeline reports. `resting` is one failed or lost link with the milliseconds until the
 * next attempt; `ended` says that there will be none.
 *
 * @typedef {object} LifelineHandlers
 * @property {() => void} open a channel opened: greet the host, and call `established` when welcome
 * @property {(raw: unknown) => void} frame
 * @property {() => void} writable
 * @property {(delay: number, error: ClientError) => void} resting
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
  /** When the last frame came. */
  let heard = 0;
  /** The silence that the present link is allowed. */
  let allowed = SILENCE;
  /** When the present attempt began, or the present link was welcomed. */
  let since = 0;
  /** The host said: not before. */
  let notBefore = 0;
  let isReturn = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** There while the host is asked whether it is there. @type {ReturnType<typeof setTimeout> | undefined} */
  let asking;
  /** There once the host has welcomed us. @type {ReturnType<typeof setInterval> | undefined} */
  let listener;

  const hear = () => {
    heard = Date.now();
    clearTimeout(asking);
    asking = undefined;
  };

  /** @param {number} patience @param {ClientError} late */
  const giveIt = (patience, late) => {
    clearTimeout(timer);
    timer = setTimeout(() => drop(late), patience);
  };

  /** Dial now, unless a link is there or on its way. Also cuts a wait short, but not the host's. */
  const start = () => {
    if (link || Date.now() < notBefore) return;
    since = Date.now();
    const silent = new ClientError("timeout", "The host does not answer.");
    giveIt(isReturn ? RETURN_DEADLINE : JOIN_DEADLINE, silent);
    try {
      link = dial({
        ...handlers,
        answered: () => giveIt(JOIN_DEADLINE, noData()),
        frame: (raw) => {
          hear();
          handlers.frame(raw);
        },
        doubtful: probe,
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
    clearTimeout(asking);
    clearInterval(listener);
    asking = listener = undefined;
    link?.close();
    link = undefined;
    failures = notBefore = 0;
  };

  /**
   * Give up the present link, and dial again by the policy.
   *
   * @param {ClientError} error why
   */
  const drop = (error) => {
    const failed = listener && Date.now() - since >= STEADY ? 0 : failures;
    stop();
    const delay = error.transient ? policy(failed, error) : null;
    if (delay === null) return handlers.ended(error);
    failures = failed + 1;
    const asked = (error.retryAfter ?? 0) * 1000;
    const pause = Math.max(delay, asked);
    if (asked > 0) notBefore = Date.now() + asked;
    timer = setTimeout(() => {
      notBefore = 0;
      start();
    }, pause);
    handlers.resting(pause, error);
  };

  /** Ask the host whether it is there; the link is given up when nothing comes. */
  const probe = () => {
    if (!listener || asking) return;
    asking = setTimeout(() => drop(connectionLost()), ANSWER);
    link?.send(writeFrame({ type: "ping", t: Date.now() }));
  };

  const checkSilence = () => {
    const silence = Date.now() - heard;
    if (silence >= LOST) drop(connectionLost());
    else if (silence >= allowed) probe();
  };

  return {
    start,
    stop,
    drop,

    /** The page wakes, or the network has changed: what was true may be so no more. */
    wake() {
      if (listener) return Date.now() - heard >= LOST ? checkSilence() : probe();
      if (link && Date.now() - since >= STALE) {
        link.close();
        link = undefined;
      }
      start();
    },

    /** The host has welcomed us: the link counts as good from now on. */
    established() {
      clearTimeout(timer);
      hear();
      since = heard;
      isReturn = true;
      allowed = SILENCE + Math.random() * SPREAD;
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

    /**
     * See `makeLink`; nothing without a link. What comes there counts as heard.
     *
     * @param {string} label
     * @param {string} protocol
     * @param {RTCDataChannelInit} [options]
     */
    beside(label, protocol, options) {
      const channel = link?.beside(label, protocol, options);
      channel?.addEventListener("message", hear);
      return channel;
    },
  };
}
