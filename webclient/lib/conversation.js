import { Doubts } from "./doubts.js";
import { Outbox } from "./outbox.js";
import { Timeline } from "./timeline.js";

/**
 * @typedef {import("./frames.js").Numbered} Numbered
 * @typedef {import("./emitter.js").Emitter<import("./events.js").RoomEvents>} Events
 * @typedef {{writable: boolean, send: (raw: string) => void}} Line
 */

/**
 * What is said, both ways, across losses: nothing is missed, nothing is told twice, and what was
 * sent is answered once.
 */
export class Conversation {
  #events;
  #timeline = new Timeline();
  #doubts = new Doubts();
  /** What goes out. */
  outbox = new Outbox((ref, receipt) => {
    for (const frame of this.#doubts.answered(ref, receipt)) this.#tell(frame, true);
  });
  #self;

  /** @param {Events} events where it is told @param {string} self one's own name */
  constructor(events, self) {
    this.#events = events;
    this.#self = self;
  }

  /** Where to resume, as `hello` says it. */
  get place() {
    return this.#timeline.place;
  }

  /** @param {import("./frames.js").Welcome} welcome @param {boolean} isReturn we were here before */
  welcome(welcome, isReturn) {
    this.#self = welcome.self;
    const lost = this.#timeline.welcome(welcome);
    this.#doubts.begin(this.outbox.unanswered);
    this.outbox.rewind();
    if (lost) this.#events.emit("rollback", lost);
    if (welcome.gap && isReturn) this.#events.emit("gap", {});
  }

  /** @param {Numbered} frame */
  receive(frame) {
    const { fresh, missed } = this.#timeline.take(frame);
    if (!fresh) return;
    const isOwn = frame.type === "event" && frame.from === this.#self && frame.to !== this.#self;
    if (isOwn && missed && this.#doubts.hold(frame)) return;
    this.#tell(frame, missed);
  }

  /** @param {import("./frames.js").Ack} ack */
  acknowledged({ ref, epoch, seq, stored = true }) {
    const entry = this.outbox.settle(ref, { epoch, seq, stored });
    if (entry?.isNumbered) this.#timeline.acknowledged({ epoch, seq });
  }

  /** @param {Numbered} frame @param {boolean} missed */
  #tell(frame, missed) {
    if (frame.type === "announcement") {
      this.#events.emit("announcement", { ...frame, missed });
    } else if (frame.type === "redacted") {
      const [epoch, seq] = frame.target;
      this.#events.emit("redacted", { ...frame, missed, target: { epoch, seq } });
    } else {
      const said = { data: null, to: null, ...frame, missed, own: frame.from === this.#self };
      this.#events.emit(frame.name === "message" ? "message" : "event", said);
    }
  }
}
