import { whyInEnglish } from "../../shared/host/en.js";

/** @typedef {import("../../shared/endings.js").Ending} Ending */

/** Every word of the connection test, in English. The other languages have the same keys. */
export const en = {
  title: "Test the connection",
  purpose: "Sends messages to the host and back to this page, and measures the round trip.",
  connecting: "Connecting...",
  open: "Connected.",
  reconnecting: "Connection lost. Reconnecting...",
  hostStopped: "The host has stopped. This page comes back when it does.",
  closed: (/** @type {Ending} */ ending) => `The test is over. ${whyInEnglish(ending)}`,
  last: "Last",
  shortest: "Shortest",
  median: "Median",
  mostBelow: "95 % below",
  lost: "Lost",
  none: "-",
  milliseconds: (/** @type {string} */ value) => `${value} ms`,
  lostOf: (/** @type {number} */ lost, /** @type {number} */ sent) => `${lost} of ${sent}`,
  plot(/** @type {number} */ count, /** @type {string} */ longest) {
    if (count === 0) return "No round trips yet.";
    if (count === 1) return `One round trip, the dot; it took ${longest}.`;
    return `The last ${count} round trips, each a dot, the newest at the right; the longest took ${longest}.`;
  },
  size: "Size",
  sizes: { small: "32 bytes", middle: "1 kB", large: "8 kB" },
  text: "Send text",
  binary: "Send binary",
  burst: (/** @type {number} */ count) => `Send ${count} at once`,
  clear: "Begin anew",
  sentText: (/** @type {string} */ size) => `Text of ${size}, there and back.`,
  sentBinary: (/** @type {string} */ size) =>
    `Binary of ${size}, there and back, the same byte for byte.`,
  sentBurst: (/** @type {number} */ count, /** @type {string} */ took) =>
    `${count} messages at once, there and back in ${took}.`,
  failed: (/** @type {{code: string, text: string}} */ error) =>
    `A message did not come back. ${whyInEnglish({ error })}`,
  back: "Back to start",
};
