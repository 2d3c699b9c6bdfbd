/**
 * Catch the dot: whoever clicks first has the point. The longest present is the referee: it is
 * called (`Calls`), decides who was first, and tells all by an event of the game's own. Who comes
 * later asks it how the game stands.
 */
import { Calls, RoomClient } from "/peerpyrtc_client/index.js";

const name = new URLSearchParams(location.search).get("name") ?? `Guest ${Date.now() % 10_000}`;
const client = new RoomClient({ room: "game", name });
const calls = new Calls(client);
const [dot, scores, status] = ["dot", "scores", "status"].map((id) => document.getElementById(id));

/** The round that is on: its number, where the dot is, and [name, points] of all who have some. */
let round = { number: 0, at: [0.5, 0.5], points: [] };

/** What others send is hostile until it was looked at. */
const isRound = (data) =>
  Number.isSafeInteger(data?.number) &&
  Array.isArray(data.at) &&
  data.at.every((each) => each >= 0 && each <= 1) &&
  Array.isArray(data.points) &&
  data.points.every((each) => typeof each?.[0] === "string" && Number.isSafeInteger(each[1]));

function show() {
  dot.style.left = `${round.at[0] * 100}%`;
  dot.style.top = `${round.at[1] * 100}%`;
  const best = [...round.points].sort((one, other) => other[1] - one[1]);
  scores.replaceChildren(
    ...best.map(([who, points]) => {
      const line = document.createElement("li");
      line.textContent = `${who}: ${points}`;
      return line;
    }),
  );
}

/** The referee: the first to catch this round's dot has the point, and there is another. */
function caught(number, who) {
  if (number !== round.number) return false;
  const points = new Map(round.points);
  points.set(who, (points.get(who) ?? 0) + 1);
  const at = [Math.random(), Math.random()];
  round = { number: number + 1, at, points: [...points] };
  show();
  client.send({ name: "round", data: round }).catch(fail);
  return true;
}

const isReferee = () => client.room.host === client.self;

calls.answer("now", () => round);
calls.answer("catch", (number, { from }) => isReferee() && caught(number, from));

function take(data) {
  if (isRound(data)) round = data;
  show();
}

client.on("event:round", ({ from, data }) => from === client.room.host && take(data));

dot.addEventListener("click", () => {
  if (isReferee()) return caught(round.number, client.self);
  calls
    .call(client.room.host, "catch", round.number, { timeout: 2000 })
    .then((isMine) => {
      status.textContent = isMine ? "Yours!" : "Too late.";
    })
    .catch(fail);
});

function fail({ text }) {
  status.textContent = text;
}

client.on("peers", (peers) => {
  status.textContent = `Here: ${peers.map(({ id }) => id).join(", ")}`;
});
client.on("closed", ({ text, error }) => fail({ text: text || error?.text || "You are out." }));

async function join() {
  await client.connect();
  take(isReferee() ? round : await calls.call(client.room.host, "now"));
}

join().catch(fail);
