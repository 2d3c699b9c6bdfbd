import { ClientError, newRef } from "/peerpyrtc_client/index.js";
import { writeMessage } from "./message.js";
import { words } from "./strings.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {import("./bubble.js").Bubble} Bubble
 * @typedef {import("./log.js").Entry} Entry
 * @typedef {import("./message.js").Place} Place
 *
 * Something of one's own under way, as the log shows it.
 * @typedef {object} Outgoing
 * @property {<Result>(ref: string, work: () => Promise<Result>) => Promise<Result>} wait shows that
 *   it is under way, as `ref`, until `work` has ended
 * @property {(place: Place) => void} sent
 * @property {(why: string) => void} failed says so aloud; the entry itself shows it
 */

/** Sending shows as such only when it takes longer than this many milliseconds. */
const PATIENCE = 600;

/** Failures that sending the same again can't mend. */
const HOPELESS = new Set(["too-large", "malformed", "closed"]);

/** Sends what one says, and shows in its bubble how that goes. */
export class Sending {
  #client;
  #ports;
  /** @type {Map<string, Bubble>} by ref, what isn't answered yet */
  #pending = new Map();

  /**
   * @param {RoomClient} client
   * @param {object} ports
   * @param {(entry: Entry, place: Place) => void} ports.placed it has its number
   * @param {() => void} ports.changed something in the log has another height
   * @param {(text: string) => void} ports.alarm says aloud what went wrong
   */
  constructor(client, ports) {
    this.#client = client;
    this.#ports = ports;
  }

  /**
   * @param {{bubble: Bubble, entry: Entry}} shown
   * @param {import("./message.js").Message} message
   * @param {string | null} to
   */
  async deliver(shown, message, to) {
    const { bubble, entry } = shown;
    const ref = newRef();
    const data = writeMessage(message);
    try {
      const place = await this.#wait(bubble, ref, () =>
        this.#client.send({ data, ref, to: to ?? undefined }),
      );
      this.#sent(bubble, entry, place);
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      const why = words.notSent(error);
      const isHopeless = HOPELESS.has(error.code);
      bubble.failed(why, isHopeless ? null : () => this.deliver(shown, message, to));
      this.#ports.alarm(why);
    } finally {
      this.#ports.changed();
    }
  }

  /** @param {{bubble: Bubble, entry: Entry}} shown @returns {Outgoing} */
  outgoing({ bubble, entry }) {
    return {
      wait: (ref, work) => this.#wait(bubble, ref, work),
      sent: (place) => this.#sent(bubble, entry, place),
      failed: (why) => {
        bubble.sent();
        bubble.unsettle();
        this.#ports.changed();
        this.#ports.alarm(why);
      },
    };
  }

  /** @param {string} ref */
  held(ref) {
    this.#pending.get(ref)?.pending(words.held);
  }

  /** The connection has gone, or is back: what waits says so. */
  moved() {
    for (const bubble of this.#pending.values()) bubble.pending(this.#word);
  }

  get #word() {
    return this.#client.state === "open" ? words.sending : words.waitsForConnection;
  }

  /**
   * @template Result
   * @param {Bubble} bubble
   * @param {string} ref
   * @param {() => Promise<Result>} work
   */
  async #wait(bubble, ref, work) {
    this.#pending.set(ref, bubble);
    bubble.pending(this.#client.state === "open" ? "" : words.waitsForConnection);
    const patience = setTimeout(() => bubble.pending(this.#word), PATIENCE);
    try {
      return await work();
    } finally {
      clearTimeout(patience);
      this.#pending.delete(ref);
    }
  }

  /** @param {Bubble} bubble @param {Entry} entry @param {Place} place */
  #sent(bubble, entry, place) {
    bubble.sent();
    this.#ports.placed(entry, place);
    this.#ports.changed();
  }
}
