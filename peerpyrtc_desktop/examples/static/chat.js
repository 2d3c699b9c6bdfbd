import { WebRTCConnection } from "/peerpyrtc_client/myrtclib.js";

const $ = (id) => document.getElementById(id);

$("join").addEventListener("submit", (event) => {
  event.preventDefault();
  join($("room").value, $("name").value);
});

/** Who it is from, and what: always as text, never as markup. */
function show(sender, text) {
  const line = document.createElement("li");
  const name = document.createElement("b");
  name.textContent = sender;
  line.append(name, typeof text === "string" ? text : JSON.stringify(text));
  $("log").append(line);
  line.scrollIntoView();
}

/** What the server kept; without it one can chat all the same. */
async function saidBefore(room) {
  try {
    const answer = await fetch(`/messages?room=${encodeURIComponent(room)}`);
    return answer.ok ? await answer.json() : [];
  } catch {
    return [];
  }
}

function join(room, name) {
  const connection = new WebRTCConnection(room, { peerId: name });
  // Messages that come while what was said before is still on its way from the server.
  let early = [];
  connection.onMessage = (from, text, event) => {
    if (event) return; // of another page's, not words
    if (early) early.push({ sender: from, text });
    else show(from, text);
  };
  connection.onOpen = async () => {
    $("status").textContent = `You are ${name} in ${room}.`;
    $("join").hidden = true;
    if (!early) return; // it came back after a loss; what it missed comes by itself
    const kept = await saidBefore(room);
    const isKept = (one) => kept.some((k) => k.sender === one.sender && k.text === one.text);
    for (const one of [...kept, ...early.filter((one) => !isKept(one))]) show(one.sender, one.text);
    early = null;
    $("chat").hidden = false;
    $("text").focus();
  };
  connection.onError = (error) => {
    $("status").textContent = error.message;
  };
  connection.onClose = () => {
    $("status").textContent = "The connection is lost.";
  };
  $("say").onsubmit = (event) => {
    event.preventDefault();
    const text = $("text").value;
    if (!connection.sendMessage(text)) return; // it stays in the field until it can go
    show(name, text);
    $("text").value = "";
  };
  connection.connect().catch(() => {}); // onError has told
}
