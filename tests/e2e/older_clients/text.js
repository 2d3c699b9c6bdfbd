// The first generation: text goes out, text comes in.

window.generations.text = class extends window.OlderClient {
  heard = [];

  say(text) {
    this.send(text);
  }

  hear(frame) {
    this.heard.push(frame);
  }
};
