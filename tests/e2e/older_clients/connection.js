// What the three generations of older clients have in common: one connection, one channel of
// protocol "" with few retransmits, candidates that trickle, and a goodbye as the page goes.
//
// `quirks`: `early` sends every candidate before the offer; `end` is what is posted when there are
// no more ("" as Firefox does, or null); `goodbye` is how the page says it ("keepalive", "beacon",
// "plain beacon", or nothing).

window.guests = {};

window.OlderClient = class {
  constructor(room, id, quirks) {
    this.room = room;
    this.id = id;
    this.quirks = quirks;
    this.sent = [];
    this.received = [];
    this.posted = [];
    this.faults = [];
    this.posting = [];
    this.pc = new RTCPeerConnection();
    this.channel = this.pc.createDataChannel("chat", { maxRetransmits: 3 });
    this.channel.onmessage = ({ data }) => this.take(data);
    this.opened = new Promise((resolve) => {
      this.channel.onopen = resolve;
    });
    this.gathered = new Promise((resolve) => {
      this.pc.onicecandidate = ({ candidate }) => this.trickle(candidate, resolve);
    });
    addEventListener("pagehide", () => this.hide());
  }

  async connect() {
    await this.pc.setRemoteDescription(await this.offer());
    await this.opened;
    this.begin();
  }

  async offer() {
    const offer = await this.pc.createOffer();
    await this.pc.setLocalDescription(offer);
    if (this.quirks.early) {
      await this.gathered;
      await Promise.all(this.posting);
    }
    const { answer } = await this.post("/offer", { offer: { sdp: offer.sdp, type: offer.type } });
    return answer;
  }

  // The browser's own empty candidate is posted as it comes; `null` is the end for all of them.
  trickle(candidate, done) {
    if (candidate !== null) {
      this.posting.push(this.post("/candidate", { candidate: candidate.toJSON() }));
      return;
    }
    if (this.quirks.end !== undefined) {
      this.posting.push(this.post("/candidate", { candidate: this.quirks.end }));
    }
    done();
  }

  async post(path, more, options = {}) {
    const body = { room: this.room, peer_id: this.id, ...more };
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      ...options,
    });
    const answer = await response.json();
    this.posted.push({ path, body, status: response.status, answer });
    if (!response.ok) throw new Error(`${response.status}: ${answer.error}`);
    return answer;
  }

  send(frame) {
    this.sent.push(frame);
    this.channel.send(frame);
  }

  take(frame) {
    this.received.push(frame);
    try {
      this.hear(frame);
    } catch (fault) {
      this.faults.push(String(fault));
    }
  }

  // Leaving by a button: over HTTP first, and only then is the connection closed.
  async leave() {
    await this.post("/leave", {});
    this.pc.close();
  }

  hide() {
    const body = JSON.stringify({ room: this.room, peer_id: this.id });
    const json = new Blob([body], { type: "application/json" });
    const { goodbye } = this.quirks;
    if (goodbye === "keepalive") this.post("/leave", {}, { keepalive: true });
    if (goodbye === "beacon") navigator.sendBeacon("/leave", json);
    if (goodbye === "plain beacon") navigator.sendBeacon("/leave", body);
  }

  begin() {}
};

window.join = async (generation, room, id, quirks) => {
  const guest = new window.generations[generation](room, id, quirks);
  window.guests[id] = guest;
  await guest.connect();
};

// An offer whose answer is never used, one that makes no sense, and a goodbye.
window.hang = async (room, id) => {
  const guest = new window.OlderClient(room, id, { early: true });
  window.guests[id] = guest;
  await guest.offer();
  await guest.post("/offer", { offer: { sdp: "v=0", type: "offer" } }).catch(() => {});
  await guest.post("/leave", {});
};

window.generations = {};
