/** The connection test: whispers to itself, which the host relays back, and takes the time. */

import { fillWords, find } from "/pages/shared/dom.js";
import { guestName } from "/pages/shared/names.js";
import { ClientError, newRef, RoomClient } from "/peerpyrtc_client/index.js";
import { words } from "./strings.js";
import { summarize } from "./summary.js";

const BURST = 20;

/** A message that isn't back after this many milliseconds is given up. */
const PATIENCE = 10_000;

const buttons = [find("burst", HTMLButtonElement), find("single", HTMLButtonElement)];
const state = find("state", HTMLElement);
const client = new RoomClient({ room: "echo", name: guestName() });

fillWords(words);
show([]);
buttons[0].addEventListener("click", () => measure(BURST));
buttons[1].addEventListener("click", () => measure(1));
client.on("state", ({ state: now }) => {
  allow(now === "open");
  if (now === "open") state.textContent = words.open;
  else state.textContent = now === "reconnecting" ? words.reconnecting : words.connecting;
});
client.on("closed", ({ text, error }) => {
  state.textContent = words.closed(error?.text ?? text);
});
client.connect({ timeout: Infinity }).then(
  () => measure(1),
  () => {}, // `closed` has told it
);

/** @param {number} count */
async function measure(count) {
  allow(false);
  try {
    show(await Promise.all(Array.from({ length: count }, roundTrip)));
    find("summary", HTMLElement).textContent = words.summary(count);
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    find("summary", HTMLElement).textContent = words.failed(error.text);
  } finally {
    allow(client.state === "open");
  }
}

/** @returns {Promise<number>} milliseconds until the message is back here */
async function roundTrip() {
  const mark = newRef();
  const start = performance.now();
  /** @type {Promise<number>} */
  const back = new Promise((resolve) => {
    const end = client.on("message", ({ data, own }) => {
      if (!own || data !== mark) return;
      end();
      resolve(performance.now() - start);
    });
  });
  const sent = client.send({ data: mark, to: client.self }, { timeout: PATIENCE });
  const [duration] = await Promise.all([back, sent]);
  return duration;
}

/** @param {number[]} durations */
function show(durations) {
  const { shortest, median, longest } = summarize(durations);
  for (const [id, value] of Object.entries({ shortest, median, longest })) {
    find(id, HTMLElement).textContent = value === null ? words.none : words.milliseconds(value);
  }
}

/** @param {boolean} isReady */
function allow(isReady) {
  for (const button of buttons) button.disabled = !isReady;
}
