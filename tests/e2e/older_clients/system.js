// The third generation: the full envelope. It believes itself host until it is told otherwise, and
// does what it thinks a host does: it tells newcomers of the room, and takes over when one goes.

window.generations.system = class extends window.generations.message {
  peers = {};
  hostId = this.id;
  events = [];
  left = [];

  get isHost() {
    return this.hostId === this.id;
  }

  begin() {
    this.system("PEER_JOIN", { userAgent: navigator.userAgent, timestamp: Date.now() });
  }

  system(action, payload, target = null) {
    const frame = { type: "SYSTEM", action, payload, peer_id: this.id, target };
    this.send(JSON.stringify({ ...frame, timestamp: Date.now() }));
  }

  emit(event, data, target) {
    this.system("EVENT", { event, data }, target);
  }

  broadcast(event, data) {
    this.system("BROADCAST", { event, data });
  }

  tellRoom(target) {
    const peers = Object.values(this.peers);
    this.system("ROOM_STATE", { peers, hostId: this.id }, target);
  }

  hear(frame) {
    const whole = JSON.parse(frame);
    if (whole.type !== "SYSTEM") {
      super.hear(frame);
      return;
    }
    const { action, payload, peer_id, target } = whole;
    if (action === "ROOM_STATE" && target === this.id) {
      this.peers = Object.fromEntries(payload.peers.map((peer) => [peer.id, peer]));
      this.hostId = payload.hostId;
    } else if (action === "PEER_JOIN") {
      this.peers[peer_id] = { id: peer_id, joinTime: payload.timestamp, ...payload };
      if (this.isHost) this.tellRoom(peer_id);
    } else if (action === "PEER_LEAVE") {
      this.left.push(peer_id);
      delete this.peers[peer_id];
      if (this.hostId === peer_id) this.system("HOST_CHANGE", this.id);
    } else if (action === "HOST_CHANGE") {
      this.hostId = payload;
    } else {
      this.events.push([peer_id, action, payload.event, payload.data]);
    }
  }

  hide() {
    this.system("PEER_LEAVE", {});
    super.hide();
  }

  async leave() {
    this.system("PEER_LEAVE", {});
    await super.leave();
  }
};
