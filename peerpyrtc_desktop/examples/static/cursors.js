/** Everybody's pointer on one page, by what would rather be lost than late. */
import { RoomClient, Volatile } from "/peerpyrtc_client/index.js";

const name = new URLSearchParams(location.search).get("name") ?? `Guest ${Date.now() % 10_000}`;
const client = new RoomClient({ room: "cursors", name });
const live = new Volatile(client);
const field = document.querySelector("#field");
const status = document.querySelector("#status");

/** Milliseconds between two places of one's own: the host passes 25 a second on. */
const EVERY = 50;

/** The others' pointers, by name. */
const pointers = new Map();

/** What others send is hostile until it was looked at: two numbers from 0 to 1. */
const isPlace = (data) =>
  Array.isArray(data) && data.length === 2 && data.every((each) => each >= 0 && each <= 1);

/** Who is here. What was under way when somebody left, or took another name, may come after. */
let here = new Set();

live.on("cursor", ({ from, data }) => {
  if (!isPlace(data) || !here.has(from)) return;
  const pointer = pointers.get(from) ?? document.createElement("span");
  if (!pointers.has(from)) {
    pointer.className = "pointer";
    pointer.textContent = from;
    pointers.set(from, pointer);
    field.append(pointer);
  }
  pointer.style.left = `${data[0] * 100}%`;
  pointer.style.top = `${data[1] * 100}%`;
});

/** After a loss nobody tells who left meanwhile: only who is here has a pointer. */
function keep(names) {
  here = new Set(names);
  for (const [name, pointer] of pointers) {
    if (here.has(name)) continue;
    pointer.remove();
    pointers.delete(name);
  }
}

client.on("peers", (peers) => {
  const names = peers.map(({ id }) => id);
  keep(names);
  status.textContent = `Here: ${names.join(", ")}`;
});
client.on("closed", ({ text, error }) => {
  keep([]);
  status.textContent = text || error?.text || "You are out.";
});

let sent = 0;
field.addEventListener("pointermove", ({ clientX, clientY }) => {
  if (performance.now() - sent < EVERY) return;
  sent = performance.now();
  const { left, top, width, height } = field.getBoundingClientRect();
  const place = [(clientX - left) / width, (clientY - top) / height];
  // Numbers of three digits: short frames, and a rule for words has nothing to read.
  live.send(
    "cursor",
    place.map((each) => Math.round(each * 1000) / 1000),
  );
});

client.connect().catch(({ text }) => {
  status.textContent = text;
});
