/**
 * Why somebody is gone, oneself or another, in the host's words.
 *
 * @typedef {keyof typeof Reason | (string & {})} ReasonWord
 */
export const Reason = Object.freeze({
  /** One's own `close()`, or the other's. */
  CLIENT_INITIATED: "CLIENT_INITIATED",
  KICKED: "KICKED",
  BANNED: "BANNED",
  /** Removed for a while. */
  TIMED_OUT: "TIMED_OUT",
  /** The same guest joined again from elsewhere. */
  DUPLICATE_IDENTITY: "DUPLICATE_IDENTITY",
  ROOM_CLOSED: "ROOM_CLOSED",
  /** The host stopped; the client waits for it. */
  SERVER_SHUTDOWN: "SERVER_SHUTDOWN",
  /** The network; the client comes back by itself. */
  CONNECTION_LOST: "CONNECTION_LOST",
  /** It never came in. */
  JOIN_FAILURE: "JOIN_FAILURE",
  FLOODING: "FLOODING",
  SLOW_READER: "SLOW_READER",
  PROTOCOL_ERROR: "PROTOCOL_ERROR",
});

/** Reasons after which coming back is meant: the host restarts, or it thought us lost. */
const PASSING = new Set([Reason.SERVER_SHUTDOWN, Reason.CONNECTION_LOST]);

/** Whether the client comes back by itself. @param {ReasonWord} reason */
export const isPassing = (reason) => PASSING.has(/** @type {any} */ (reason));
