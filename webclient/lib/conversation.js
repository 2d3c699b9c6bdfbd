import { Doubts } from "./doubts.js";
import { Outbox } from "./outbox.js";
import { Timeline } from "./timeline.js";

/**
 * @typedef {import("./frames.js").Numbered} Numbered
 * @typedef {import("./emitter.js").Emitter<import("./events.js").RoomEvents>} Events
 * @typedef {import("./errors.js").ClientError} ClientError
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
  #outbox = new Outbox((ref, receipt) => {
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
    this.#doubts.begin(this.#outbox.unanswered);
    this.#outbox.rewind();
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

  /**
   * Take something to be sent; `flush` sends it.
   *
   * @param {string} ref
   * @param {string} raw the frame
   * @param {boolean} isNumbered whether the answer's number is its own place among what is said
   * @param {import("./outbox.js").SendOptions} options
   */
  post(ref, raw, isNumbered, options) {
    return this.#outbox.add(ref, raw, isNumbered, options);
  }

  /** See `Outbox.drained`. @param {{signal?: AbortSignal}} options */
  drained(options) {
    return this.#outbox.drained(options);
  }

  /** @param {Line} line */
  flush(line) {
    this.#outbox.flush(line);
  }

  /** @param {import("./frames.js").Ack} ack */
  acknowledged({ ref, epoch, seq, stored = true }) {
    const entry = this.#outbox.settle(ref, { epoch, seq, stored });
    if (entry?.isNumbered) this.#timeline.acknowledged({ epoch, seq });
  }

  /** @param {string} ref @param {ClientError} error @returns {boolean} whether it was waited for */
  refused(ref, error) {
    return this.#outbox.fail(ref, error);
  }

  /** It is over: nothing that waits will be answered. @param {ClientError} error */
  end(error) {
    this.#outbox.failAll(error);
  }

  /** @param {Numbered} frame @param {boolean} missed */
  #tell(frame, missed) {
    const { epoch, seq, time } = frame;
    const place = { epoch, seq, time, missed };
    if (frame.type === "announcement") {
      this.#events.emit("announcement", { ...place, text: frame.text });
    } else if (frame.type === "redacted") {
      const [targetEpoch, targetSeq] = frame.target;
      const target = { epoch: targetEpoch, seq: targetSeq };
      this.#events.emit("redacted", { ...place, target });
    } else {
      const { from, name, data = null, to = null } = frame;
      const said = { ...place, from, name, data, to, own: from === this.#self };
      this.#events.emit(name === "message" ? "message" : "event", said);
    }
  }
}
