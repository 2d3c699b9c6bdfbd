// The second generation: `{peer_id, message}`. All that comes is parsed, and what is no JSON throws.

window.generations.message = class extends window.OlderClient {
  heard = [];

  say(message) {
    this.send(JSON.stringify({ peer_id: this.id, message }));
  }

  hear(frame) {
    const { peer_id, message } = JSON.parse(frame);
    if (message !== undefined) this.heard.push([peer_id, message]);
  }
};
