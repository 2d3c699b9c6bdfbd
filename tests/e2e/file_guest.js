// A guest of the tests who sends and pulls files by our library; `test_files_in_browsers.py` asks.

window.guests = {};

window.joinRoom = async (room, name) => {
  const { RoomClient } = await import("/peerpyrtc_client/index.js");
  const client = new RoomClient({ room, name, reconnect: () => 200 });
  const guest = { client, announced: [], progress: [] };
  window.guests[name] = guest;
  client.on("event", (said) => said.name === "file" && guest.announced.push(said));
  await client.connect();
  guest.files = await client.files();
};

// The same bytes for the same seed, in any browser.
window.bytes = (size, seed) => {
  const words = new Uint32Array(Math.ceil(size / 4));
  let state = seed;
  for (let at = 0; at < words.length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    words[at] = state ^ (state >>> 13);
  }
  return new Uint8Array(words.buffer).subarray(0, size);
};

// What came of it: the value, or the error's code.
window.outcome = async (work) => {
  try {
    return await work;
  } catch (fault) {
    return fault.code ?? `${fault}`;
  }
};

window.sendFile = (name, size, seed, options = {}, abortAt = null) => {
  const guest = window.guests[name];
  const abort = new AbortController();
  guest.progress = [];
  const onProgress = (progress) => {
    guest.progress.push(progress);
    if (abortAt !== null && progress.loaded >= abortAt) abort.abort();
  };
  const file = new File([window.bytes(size, seed)], "picture.png", { type: "image/png" });
  const { signal } = abort;
  return window.outcome(guest.files.send(file, { ...options, signal, onProgress }));
};

window.fetchFile = async (name, info, abortAt = null) => {
  const guest = window.guests[name];
  const abort = new AbortController();
  guest.progress = [];
  const onProgress = (progress) => {
    guest.progress.push(progress);
    if (abortAt !== null && progress.loaded >= abortAt) abort.abort();
  };
  return window.outcome(guest.files.fetch(info, { signal: abort.signal, onProgress }));
};

// Whether what is pulled is what `bytes` makes of size and seed.
window.pulls = async (name, info, seed) => {
  const blob = await window.fetchFile(name, info);
  if (!(blob instanceof Blob)) return blob;
  const got = new Uint8Array(await blob.arrayBuffer());
  const right = window.bytes(info.size, seed);
  return got.length === right.length && got.every((byte, at) => byte === right[at])
    ? { type: blob.type }
    : "other bytes";
};
