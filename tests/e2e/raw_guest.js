// Guests of the tests in a page: a connection and a channel each, with no library in between, as
// the older clients have it. They keep what arrives; `tests/e2e/raw_guests.py` asks for it.

window.guests = {};

window.join = async (room, name, options) => {
  const pc = new RTCPeerConnection();
  const channel = pc.createDataChannel("chat", options);
  const guest = { pc, channel, received: [] };
  window.guests[name] = guest;
  channel.binaryType = "arraybuffer";
  channel.onmessage = ({ data }) => {
    guest.received.push(typeof data === "string" ? data : { bytes: data.byteLength });
  };
  const opened = new Promise((open) => {
    channel.onopen = open;
  });
  await pc.setLocalDescription(await pc.createOffer());
  const { sdp, type } = pc.localDescription;
  const response = await fetch("/offer", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ room, peer_id: name, offer: { sdp, type } }),
  });
  const body = await response.json();
  if (!response.ok) {
    throw new Error(`${response.status}: ${body.error}`);
  }
  await pc.setRemoteDescription(body.answer);
  await opened;
  // A channel may be open here a moment before the host has taken its guest in; one with a
  // protocol greets first.
  while (channel.protocol === "" && !(await isIn(room, name))) {
    await new Promise((done) => setTimeout(done, 20));
  }
};

const isIn = async (room, name) => {
  const rooms = await (await fetch("/rooms")).json();
  return room in rooms && rooms[room].peers.some(({ id }) => id === name);
};

window.send = async (name, frames) => {
  const { channel } = window.guests[name];
  for (const [number, frame] of frames.entries()) {
    channel.send(typeof frame === "string" ? frame : new Uint8Array(frame.bytes));
    if (number % 100 === 99) {
      // Let what arrives be handled in between, as a page does that isn't a benchmark.
      await new Promise((done) => setTimeout(done));
    }
  }
};
