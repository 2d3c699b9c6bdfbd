/** Fakes of the browser, at the client's ports: a page, a peer connection, and a host to talk to. */
import { afterEach } from "node:test";
import { RoomClient } from "../lib/index.js";

/** @type {Set<Stage>} */
const stages = new Set();

// A client that is left open listens to its host for ever, and the test run with it.
afterEach(() => {
  for (const { client } of stages) client.close();
  stages.clear();
});

/** Lets promises settle; timers stay where they are. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A tab's sessionStorage. */
export class MemoryStore {
  /** @type {Map<string, string>} */
  items = new Map();
  room = Number.POSITIVE_INFINITY;
  writes = 0;

  get length() {
    return this.items.size;
  }

  key(/** @type {number} */ index) {
    return [...this.items.keys()].toReversed()[index] ?? null;
  }

  getItem(/** @type {string} */ key) {
    return this.items.get(key) ?? null;
  }

  setItem(/** @type {string} */ key, /** @type {string} */ value) {
    if (this.items.size >= this.room) throw new DOMException("full", "QuotaExceededError");
    this.writes += value.length;
    this.items.set(key, value);
  }

  removeItem(/** @type {string} */ key) {
    this.items.delete(key);
  }
}

export class FakeChannel extends EventTarget {
  readyState = "connecting";
  bufferedAmount = 0;
  bufferedAmountLowThreshold = 0;
  /** @type {any[]} what the client has sent, parsed */
  sent = [];

  /** @param {string} raw */
  send(raw) {
    this.sent.push(JSON.parse(raw));
  }

  close() {
    this.readyState = "closed";
  }
}

export class FakePeerConnection extends EventTarget {
  connectionState = "new";
  channel = new FakeChannel();

  /** @param {RTCConfiguration} configuration */
  constructor(configuration) {
    super();
    this.configuration = configuration;
  }

  /** @param {string} label @param {RTCDataChannelInit} options */
  createDataChannel(label, options) {
    this.label = label;
    this.options = options;
    return this.channel;
  }

  async createOffer() {
    return { type: "offer", sdp: "v=0 offer" };
  }

  async setLocalDescription() {}

  async setRemoteDescription() {}

  close() {
    this.connectionState = "closed";
  }
}

/**
 * @typedef {{path: string, body: any, init: any}} Request
 * @typedef {{status?: number, body?: any, headers?: Record<string, string>}} Answer
 */

/** One host and one client that talks to it; the test says what the host does. */
export class Stage {
  page = new EventTarget();
  /** @type {FakePeerConnection[]} */
  connections = [];
  /** @type {Request[]} */
  requests = [];
  /** @type {(request: Request) => Answer | Promise<Answer>} */
  answer = () => ({ body: { answer: { type: "answer", sdp: "v=0 answer" } } });
  /** @type {[string, any][]} every event of the client, in order */
  told = [];

  /**
   * @param {Partial<import("../lib/index.js").RoomOptions>} [options]
   * @param {(options: import("../lib/index.js").RoomOptions) => RoomClient} [make]
   */
  constructor(options = {}, make = (whole) => new RoomClient(whole)) {
    const stage = this;
    stages.add(this);
    class RTCPeerConnection extends FakePeerConnection {
      /** @param {RTCConfiguration} configuration */
      constructor(configuration) {
        super(configuration);
        stage.connections.push(this);
      }
    }
    const fetch = async (/** @type {string} */ path, /** @type {any} */ init) => {
      init.signal?.throwIfAborted();
      const request = { path, body: JSON.parse(init.body), init };
      this.requests.push(request);
      const { status = 200, body = {}, headers = {} } = await this.answer(request);
      return new Response(JSON.stringify(body), { status, headers });
    };
    this.client = make({
      room: "lobby",
      name: "Ann",
      ports: /** @type {any} */ ({ RTCPeerConnection, fetch, page: this.page }),
      ...options,
    });
    const names =
      "state message event announcement redacted peers joined left host room typing held";
    for (const name of `${names} rollback gap error closed`.split(" ")) {
      this.client.on(/** @type {any} */ (name), (payload) => this.told.push([name, payload]));
    }
  }

  /** The payloads of one event so far. @param {string} name @returns {any[]} */
  heard(name) {
    return this.told.filter(([each]) => each === name).map(([, payload]) => payload);
  }

  get channel() {
    const last = this.connections.at(-1);
    if (!last) throw new Error("the client has not dialled");
    return last.channel;
  }

  /** What the client sent on its newest channel. @param {string} [type] */
  sent(type) {
    return this.channel.sent.filter((frame) => !type || frame.type === type);
  }

  /** The host sends frames on the newest channel. @param {...unknown} frames */
  say(...frames) {
    for (const frame of frames) {
      const data = typeof frame === "string" ? frame : JSON.stringify(frame);
      this.channel.dispatchEvent(new MessageEvent("message", { data }));
    }
  }

  /** The newest channel opens, and the host welcomes. @param {object} [welcome] */
  async open(welcome = {}) {
    await settle();
    this.channel.readyState = "open";
    this.channel.dispatchEvent(new Event("open"));
    this.say({ ...WELCOME, ...welcome });
    await settle();
  }

  /** Join for the first time. @param {object} [welcome] */
  async join(welcome = {}) {
    const joined = this.client.connect();
    await this.open(welcome);
    await joined;
  }

  /** What the browser says of the newest connection. @param {string} state */
  become(state) {
    const last = this.connections.at(-1);
    if (!last) throw new Error("the client has not dialled");
    last.connectionState = state;
    last.dispatchEvent(new Event("connectionstatechange"));
  }

  /** The connection breaks. */
  lose() {
    this.channel.readyState = "closed";
    this.channel.dispatchEvent(new Event("close"));
  }
}

export const WELCOME = {
  type: "welcome",
  self: "Ann",
  secret: "s1",
  room: { name: "lobby", host: "Ann" },
  peers: [{ id: "Ann", joined: 1 }],
  limits: { frame: 16384, rate: 50, burst: 500 },
  epoch: 7,
  seq: 0,
};

/** A chat message as the host relays it. @param {number} seq @param {string} from @param {any} data */
export const said = (seq, from, data, more = {}) => ({
  type: "event",
  from,
  epoch: 7,
  seq,
  time: 1000 + seq,
  name: "message",
  data,
  ...more,
});
