/** Every word of the connection test. */
export const words = {
  title: "Test the connection",
  purpose: "Sends messages to the host and back to this page, and measures the round trip.",
  connecting: "Connecting...",
  open: "Connected.",
  reconnecting: "Connection lost. Reconnecting...",
  closed: (/** @type {string} */ why) => `The test is over. ${why}`,
  shortest: "Shortest",
  median: "Median",
  longest: "Longest",
  none: "-",
  milliseconds: (/** @type {number} */ value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`,
  summary: (/** @type {number} */ count) =>
    count === 1 ? "One message, there and back." : `${count} messages at once, there and back.`,
  failed: (/** @type {string} */ why) => `A message did not come back. ${why}`,
  burst: "Send 20",
  single: "Send 1",
  back: "Back to start",
};
