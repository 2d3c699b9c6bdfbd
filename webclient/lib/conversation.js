import { makeDoubts } from "./doubts.js";
import { makeOutbox } from "./outbox.js";
import { makeTimeline } from "./timeline.js";

/**
 * @typedef {import("./frames.js").Numbered} Numbered
 * @typedef {import("./emitter.js").Emitter<import("./events.js").RoomEvents>} Events
 * @typedef {{writable: boolean, send: (raw: string) => void}} Line
 */

/**
 * What is said, both ways, across losses: nothing is missed, nothing is told twice, and what was
 * sent is answered once.
 *
 * @param {Events & {self: string}} client where it is told
 * @param {ReturnType<typeof import("./keeper.js").makeKeeper>} keeper
 */
export function makeConversation(client, keeper) {
  const timeline = makeTimeline();
  const doubts = makeDoubts();

  /**
   * What it is called, and what is told of it.
   *
   * @param {Numbered} frame
   * @param {boolean} missed
   * @returns {[any, any]}
   */
  const read = (frame, missed) => {
    const { type, target, frame: message = null } = /** @type {any} */ (frame);
    /** @type {any} */
    const told = { ...frame, missed };
    if (type === "event") {
      const said = { data: null, to: null, ...told, own: told.from === client.self };
      return [said.name === "message" && !said.emitted ? said.name : type, said];
    }
    if (target) told.target = { epoch: target[0], seq: target[1] };
    if (type === "restored") told.message = message && past(message);
    return [type, told];
  };

  /** @param {Numbered} frame @returns {any} */
  const past = (frame) => {
    const [kind, said] = read(frame, true);
    return { kind, ...said };
  };

  /** @param {Numbered} frame @param {boolean} missed */
  const tell = (frame, missed) => {
    const [kind, said] = read(frame, missed);
    client.emit(kind, said);
    if (kind === "event") client.emit(/** @type {any} */ (`event:${said.name}`), said);
  };

  /** @param {string} ref @param {import("./outbox.js").Receipt | null} receipt null: nothing that was missed is it */
  const settled = (ref, receipt) => {
    for (const frame of doubts.answered(ref, receipt)) tell(frame, true);
  };

  /** What goes out. */
  const outbox = makeOutbox(settled, keeper);

  return {
    outbox,

    /** Where to resume, as `hello` says it. */
    get place() {
      return timeline.place;
    },

    /** @param {import("./frames.js").Welcome} welcome @param {boolean} isReturn we were here before */
    begin(welcome, isReturn) {
      const lost = timeline.begin(welcome);
      doubts.begin(outbox.unanswered);
      outbox.rewind();
      if (lost) client.emit("rollback", lost);
      if (welcome.gap && isReturn) client.emit("gap", {});
      if (!welcome.missed) client.emit("caught-up", {});
    },

    /** @param {Numbered} frame */
    receive(frame) {
      const { fresh, missed, isLast } = timeline.take(frame);
      const { self } = client;
      const isOwn = frame.type === "event" && frame.from === self && frame.to !== self;
      if (fresh && !(isOwn && missed && doubts.hold(frame))) tell(frame, missed);
      if (isLast) client.emit("caught-up", {});
    },

    /** @param {import("./frames.js").PageFrame} page */
    answered({ ref, frames, more = false }) {
      outbox.settle(ref, /** @type {any} */ ({ messages: frames.map(past), more }));
    },

    /** See there. */
    settled,

    /** @param {import("./frames.js").Ack} ack */
    acknowledged({ ref, epoch, seq, stored = true, time }) {
      const entry = outbox.settle(ref, { epoch, seq, stored, ...(time && { time }) });
      if (entry?.isNumbered) timeline.acknowledged({ epoch, seq });
    },
  };
}
