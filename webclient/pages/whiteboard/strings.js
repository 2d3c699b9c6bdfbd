/** Every word of the whiteboard. */
export const words = {
  title: "Whiteboard",
  titleOf: (/** @type {string} */ room) => `${room} - whiteboard`,
  board: "The board. Draw with a mouse, a pen or a finger.",
  tools: "Drawing tools",
  colour: "Colour",
  size: "Size",
  colours: ["Black", "Red", "Orange", "Green", "Blue", "Violet"],
  sizes: ["Thin", "Middle", "Thick"],
  save: "Save as a picture (PNG)",
  leave: "Back to start",
  hostSees: "The host of this room sees everything and may keep it.",
  connecting: "Connecting...",
  open: (/** @type {string} */ room, /** @type {number} */ count) =>
    `${room}: ${count === 1 ? "only you are here" : `${count} people are here`}`,
  reconnecting: "Connection lost. Reconnecting... Nothing you drew is lost.",
  notSent: (/** @type {string} */ why) => `Part of your drawing did not get through. ${why}`,
  closed: (/** @type {string} */ why) => `You are no longer on this board. ${why}`,
};
