import { ClientError, newRef } from "/peerpyrtc_client/index.js";
import { writeMessage } from "./message.js";
import { words } from "./strings.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {import("./messages.js").Message} Message
 * @typedef {{epoch: number, seq: number, time?: number}} Receipt
 *
 * Something of one's own under way, as the log shows it.
 * @typedef {object} Outgoing
 * @property {<Result>(ref: string, work: () => Promise<Result>) => Promise<Result>} wait shows that
 *   it is under way, as `ref`, until `work` has ended
 * @property {(ref: string) => void} slowed it waits for slow mode, and says so itself
 * @property {(receipt: Receipt) => void} sent
 * @property {(why: string) => void} failed says so aloud; the entry itself shows it
 * @property {(ref: string) => boolean} callOff whether the host may have it, and is asked for it back:
 *   what becomes of it is still to come. Else nobody has it
 * @property {() => void} remove takes the entry out of the log
 */

/** Sending shows as such only when it takes longer than this many milliseconds. */
const PATIENCE = 600;

/** Failures that sending the same again can't mend. */
const HOPELESS = new Set([
  "too-large",
  "malformed",
  "closed",
  "no-such-peer",
  "denied",
  "refused-by-rule",
]);

/** Failures that other words mend, which come at once: the field is as one left it. */
const AMENDABLE = new Set(["too-large", "refused-by-rule"]);

/** What is noted of what its sender wants back. */
const WANTED_BACK = "wanted back";

/** Somebody else says it. */
const UNSAID = () => {};

/** @typedef {import("./address.js").Address} Address */

/** Sends what one says, and says in its message how that goes. */
export class Delivery {
  #client;
  #ports;
  /** @type {Map<string, Message>} by ref, what isn't answered yet */
  #pending = new Map();
  /** Of it what waits for a moderator, and the words for that. @type {Map<string, string>} */
  #held = new Map();
  /** Of what isn't answered that which its sender wants back. @type {Set<string>} */
  #wanted = new Set();
  /** For whom each text is that isn't answered yet, by ref. @type {Map<string, Address>} */
  #addresses = new Map();

  /**
   * @param {RoomClient} client
   * @param {object} ports
   * @param {(message: Message, receipt: Receipt) => void} ports.arrived it has its number
   * @param {(text: string) => void} ports.alarm says aloud what went wrong
   * @param {(message: Message) => void} ports.remove takes what failed out of the log
   * @param {(begun: {text: string, address: Address}) => boolean} ports.giveBack the text can go out
   *   when it is changed: whether the field has it, where nothing else stood
   * @param {(begun: {text: string, address: Address}) => void} ports.edit its sender wants to
   *   change it
   * @param {(why: string) => void} ports.advise
   * @param {(message: Message) => void} ports.waits a moderator has to let it out
   * @param {(seconds: number) => void} ports.tooSoon what is said in so many seconds goes out
   */
  constructor(client, ports) {
    this.#client = client;
    this.#ports = ports;
    for (const { ref, name, note, answer } of client.unsent) {
      if (note !== WANTED_BACK) continue;
      this.#wanted.add(ref);
      // A file's card was another page's: nobody else says that it is out.
      if (name !== "message") answer.then(() => ports.advise(words.outAlready), UNSAID);
    }
    client.on("state", ({ state, previous }) => {
      if (state === "open" || previous === "open") this.#moved();
    });
  }

  /** @param {Message} message @param {Address} [address] whom it is for, as that was chosen */
  async deliver(message, address = { to: message.to, replyTo: message.replyTo }) {
    const ref = newRef();
    const data = writeMessage(message);
    const to = message.to ?? undefined;
    const send = () => this.#client.send({ data, ref, to, stay: address.stay });
    this.#addresses.set(ref, address);
    await this.follow(message, ref, send, () => this.deliver(message, address));
  }

  /**
   * Show how it goes with a message that is under way.
   *
   * @param {Message} message
   * @param {string} ref
   * @param {() => Promise<Receipt>} work
   * @param {() => void} [retry] sends it again
   */
  async follow(message, ref, work, retry = () => this.deliver(message)) {
    const { to, replyTo, text } = message;
    const begun = { text, address: this.#addresses.get(ref) ?? { to, replyTo } };
    this.#addresses.set(ref, begun.address);
    const remove = () => this.#ports.remove(message);
    const edit = () => {
      remove();
      this.#ports.edit(begun);
    };
    try {
      const receipt = await this.#wait(message, ref, work);
      this.#ports.arrived(message, receipt);
      if (this.#wanted.has(ref)) this.#ports.advise(words.outAlready);
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      if (error.code === "withdrawn") return edit();
      const why = words.notSent(error);
      if (AMENDABLE.has(error.code) && this.#ports.giveBack(begun)) {
        // It stands in the field, and needn't here too.
        remove();
        return this.#ports.advise(why);
      }
      const again = HOPELESS.has(error.code) ? null : retry;
      const mayEdit = error.code === "closed" ? undefined : edit;
      message.deliver({ state: "failed", why, again, edit: mayEdit, remove });
      this.#ports.alarm(why);
      if (error.code === "slow-mode" && error.retryAfter) this.#ports.tooSoon(error.retryAfter);
    } finally {
      this.#addresses.delete(ref);
      this.#wanted.delete(ref);
    }
  }

  /** @param {Message} message @returns {Outgoing} */
  outgoing(message) {
    const remove = () => this.#ports.remove(message);
    return {
      wait: async (ref, work) => {
        try {
          const result = await this.#wait(message, ref, work);
          if (this.#wanted.has(ref)) this.#ports.advise(words.outAlready);
          return result;
        } finally {
          this.#wanted.delete(ref);
        }
      },
      slowed: (ref) => {
        this.#held.set(ref, "");
        this.#say(ref);
      },
      sent: (receipt) => this.#ports.arrived(message, receipt),
      failed: (why) => {
        message.deliver({ state: "failed", why: "", again: null, remove });
        this.#ports.alarm(why);
      },
      callOff: (ref) => {
        const mayBeThere = this.#client.unsent.some((each) => each.ref === ref && each.written);
        if (mayBeThere) this.#takeBack(ref);
        return mayBeThere;
      },
      remove,
    };
  }

  /** @param {string} ref @param {string} why */
  held(ref, why) {
    this.#held.set(ref, words.held(why || "approval"));
    this.#say(ref);
    const message = this.#pending.get(ref);
    if (message) this.#ports.waits(message);
    if (this.#wanted.has(ref)) this.#takeBack(ref); // it went out once more, after a loss
  }

  /**
   * Nobody is to decide on it any more. While the link is away that is told later: it goes out once
   * more then, and is held once more.
   *
   * @param {string} ref
   */
  #takeBack(ref) {
    this.#wanted.add(ref);
    this.#client.note(ref, WANTED_BACK); // the next page of this tab goes on with it
    this.#client.pass({ type: "withdraw", ref });
    this.#say(ref);
  }

  /** Say of what is under way how it goes. @param {string} ref */
  #say(ref) {
    const isOpen = this.#client.state === "open";
    const isWanted = this.#wanted.has(ref);
    const back = isOpen ? words.takingBack : words.takenBackLater;
    const why = isWanted ? back : (this.#held.get(ref) ?? this.#word);
    const canEdit = this.#held.has(ref) && this.#addresses.has(ref) && !isWanted;
    const edit = canEdit ? () => this.#takeBack(ref) : undefined;
    this.#pending.get(ref)?.deliver({ state: "sending", why, edit });
  }

  /** The connection has gone, or is back: what waits says so. */
  #moved() {
    for (const ref of this.#pending.keys()) this.#say(ref);
  }

  get #word() {
    return this.#client.state === "open" ? words.sending : words.waitsForConnection;
  }

  /**
   * @template Result
   * @param {Message} message
   * @param {string} ref
   * @param {() => Promise<Result>} work
   */
  async #wait(message, ref, work) {
    this.#pending.set(ref, message);
    const why = this.#client.state === "open" ? "" : words.waitsForConnection;
    message.deliver({ state: "sending", why });
    const patience = setTimeout(() => this.#say(ref), PATIENCE);
    try {
      return await work();
    } finally {
      clearTimeout(patience);
      this.#pending.delete(ref);
      this.#held.delete(ref);
    }
  }
}
