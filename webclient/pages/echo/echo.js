/** The connection test: whispers to itself, which the host relays back, and takes the time. */

import { fillWords, find, tell } from "/pages/shared/dom.js";
import { locale } from "/pages/shared/i18n.js";
import { base, guestName } from "/pages/shared/names.js";
import { ClientError, newRef, RoomClient } from "/peerpyrtc_client/index.js";
import { bytesOf, isSame, textOf } from "./payload.js";
import { drawPlot, SHOWN } from "./plot.js";
import { words } from "./strings.js";
import { summarize } from "./summary.js";

const BURST = 100;

/** A message that isn't back after this many milliseconds counts as lost. */
const PATIENCE = 10_000;

const buttons = ["text", "binary", "burst"].map((id) => find(id, HTMLButtonElement));
const sizes = find("size", HTMLSelectElement);
const state = find("state", HTMLElement);
const client = new RoomClient({ room: "echo", name: guestName(), base, follow: false });

/** @type {number[]} in the order they came back */
let durations = [];
let sent = 0;
let lost = 0;

fillWords(words);
document.title = words.title;
for (const [bytes, word] of [
  [32, words.sizes.small],
  [1000, words.sizes.middle],
  [8000, words.sizes.large],
]) {
  sizes.add(new Option(String(word), String(bytes)));
}
buttons[2].textContent = words.burst(BURST);
show();
buttons[0].addEventListener("click", () => measure(1, textOf, () => words.sentText(sizeWord())));
buttons[1].addEventListener("click", () => measure(1, bytesOf, () => words.sentBinary(sizeWord())));
buttons[2].addEventListener("click", () =>
  measure(BURST, textOf, (took) => words.sentBurst(BURST, milliseconds(took))),
);
find("clear", HTMLButtonElement).addEventListener("click", () => {
  [durations, sent, lost] = [[], 0, 0];
  show();
});
client.on("state", ({ state: now, reason }) => {
  allow(now === "open");
  const lost = reason === "SERVER_SHUTDOWN" ? words.hostStopped : words.reconnecting;
  const away = now === "reconnecting" ? lost : words.connecting;
  tell(state, now === "open" ? words.open : away);
});
client.on("closed", (ending) => {
  allow(false);
  tell(state, words.closed(ending));
});
client.connect({ timeout: Infinity }).then(
  () => measure(1, textOf, () => words.sentText(sizeWord())),
  () => {}, // `closed` has told it
);

/**
 * @param {number} count
 * @param {(size: number, mark: string) => string | Uint8Array} payload
 * @param {(took: number) => string} summary
 */
async function measure(count, payload, summary) {
  allow(false);
  const size = Number(sizes.value);
  const start = performance.now();
  const trips = Array.from({ length: count }, () => roundTrip(payload(size, newRef())));
  const failures = (await Promise.all(trips)).filter((why) => why !== "");
  const took = performance.now() - start;
  find("summary", HTMLElement).textContent = failures[0] ?? summary(took);
  show();
  allow(client.state === "open");
}

/**
 * Send one to oneself and wait until it is back.
 *
 * @param {string | Uint8Array} payload
 * @returns {Promise<string>} in words what went wrong; "" if nothing did
 */
async function roundTrip(payload) {
  const start = performance.now();
  const patience = AbortSignal.timeout(PATIENCE);
  let end = () => {};
  sent += 1;
  try {
    /** @type {Promise<number>} */
    const back = new Promise((resolve, reject) => {
      end = client.on("message", ({ data, own }) => {
        if (own && isSame(payload, data)) resolve(performance.now() - start);
      });
      patience.addEventListener("abort", () => reject(new ClientError("timeout", "")));
    });
    const receipt = client.send({ data: payload, to: client.self }, { signal: patience });
    const [duration] = await Promise.all([back, receipt]);
    durations.push(duration);
    return "";
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    lost += 1;
    const isLate = error.code === "aborted"; // by our own patience
    return words.failed(isLate ? { code: "timeout", text: "" } : error);
  } finally {
    end();
  }
}

function show() {
  const { longest, ...figures } = summarize(durations);
  for (const [id, value] of Object.entries(figures)) {
    find(id, HTMLElement).textContent = value === null ? words.none : milliseconds(value);
  }
  find("lost", HTMLElement).textContent = words.lostOf(lost, sent);
  const shown = Math.min(durations.length, SHOWN);
  const note = words.plot(shown, longest === null ? "" : milliseconds(longest));
  find("plot-note", HTMLElement).textContent = note;
  drawPlot(find("plot", HTMLElement), durations, figures.median);
}

/** @param {number} value */
function milliseconds(value) {
  const digits = value < 10 ? 1 : 0;
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return words.milliseconds(new Intl.NumberFormat(locale, format).format(value));
}

const sizeWord = () => sizes.selectedOptions[0]?.text ?? "";

/** @param {boolean} isReady */
function allow(isReady) {
  for (const button of buttons) button.disabled = !isReady;
}
