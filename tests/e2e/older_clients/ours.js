// Our own client, as `guests` of the tests are asked.

window.generations.ours = class {
  constructor(room, name) {
    this.heard = [];
    this.events = [];
    this.left = [];
    this.client = import("/peerpyrtc_client/index.js").then(({ RoomClient }) => {
      const client = new RoomClient({ room, name });
      client.on("message", ({ from, data }) => this.heard.push([from, data]));
      client.on("event", ({ from, name, data }) => this.events.push([from, name, data]));
      client.on("left", ({ id }) => this.left.push(id));
      return client;
    });
  }

  async connect() {
    await (await this.client).connect();
  }

  async say(text) {
    await (await this.client).send(text);
  }

  async send(what) {
    await (await this.client).send(what);
  }

  async close() {
    await (await this.client).close();
  }
};
