// Guests in one page who talk whenever the host is there, and remember what they show and what the
// host has acknowledged. `tests/soak/kills.py` asks for it.

const key = ({ epoch, seq }) => `${epoch} ${seq}`;

class Talker {
  constructor(client, name) {
    this.client = client;
    this.name = name;
    this.said = 0;
    this.shown = new Map(); // what was said, by its place
    this.acknowledged = []; // [what was said, its place], as long as nobody has asked for it
    this.takenBack = 0;
    this.faults = [];
    client.on("message", (message) => this.show(message, message.data));
    client.on("rollback", (last) => this.takeBack(last));
    client.on("gap", () => this.faults.push("a gap"));
    client.on("closed", ({ reason }) => this.faults.push(`closed: ${reason}`));
  }

  show(place, data) {
    if (this.shown.has(key(place))) this.faults.push(`twice: ${data}`);
    this.shown.set(key(place), data);
  }

  takeBack({ epoch, seq }) {
    for (const place of [...this.shown.keys()]) {
      const [its, number] = place.split(" ").map(Number);
      if (its !== epoch || number <= seq) continue;
      this.shown.delete(place);
      this.takenBack += 1;
    }
  }

  async speak() {
    const data = `${this.name} ${this.said}`;
    this.said += 1;
    try {
      const receipt = await this.client.send(data);
      if (!receipt.stored) this.faults.push(`not stored: ${data}`);
      this.show(receipt, data);
      this.acknowledged.push([data, key(receipt)]);
    } catch (error) {
      this.faults.push(`${error.code}: ${data}`);
    }
  }

  get isQuiet() {
    return this.client.state === "open" && this.client.unsent.length === 0;
  }
}

const STEP = 20; // milliseconds
const WAITING = 200; // unanswered messages with which a talker holds its breath

const talkers = [];
let talking = false;
let acknowledged = 0;

window.kills = {
  async join(RoomClient, room, names, rate) {
    for (const name of names) {
      const client = new RoomClient({ room, name });
      talkers.push(new Talker(client, name));
      await client.connect();
    }
    let last = performance.now();
    const due = new Map(talkers.map((each) => [each, 0]));
    setInterval(() => {
      const now = performance.now();
      const share = ((now - last) / 1000) * (rate / talkers.length);
      last = now;
      for (const each of talkers) {
        if (!talking || each.client.state !== "open") continue;
        due.set(each, Math.min(due.get(each) + share, WAITING));
        while (due.get(each) >= 1 && each.client.unsent.length < WAITING) {
          due.set(each, due.get(each) - 1);
          each.speak();
        }
      }
    }, STEP);
  },

  talk(on) {
    talking = on;
  },

  isQuiet: () => talkers.every((each) => each.isQuiet),

  /** How much was acknowledged so far. */
  count: () => acknowledged + talkers.reduce((sum, each) => sum + each.acknowledged.length, 0),

  /** What was acknowledged since this was asked last. */
  takeAcknowledged() {
    const taken = talkers.flatMap((each) => each.acknowledged.splice(0));
    acknowledged += taken.length;
    return taken;
  },

  /** What each of them shows. */
  shown: () => Object.fromEntries(talkers.map((each) => [each.name, [...each.shown]])),

  report: () => ({
    said: talkers.reduce((sum, each) => sum + each.said, 0),
    takenBack: talkers.reduce((sum, each) => sum + each.takenBack, 0),
    faults: talkers.flatMap((each) => each.faults.map((fault) => `${each.name}: ${fault}`)),
  }),
};
