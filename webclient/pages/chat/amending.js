/** What one has said oneself is changed and taken back; what others have, is followed. */

import { make } from "/pages/shared/dom.js";
import { ClientError, newRef } from "/peerpyrtc_client/index.js";
import { hostClock } from "./host_clock.js";
import { readMessage, writeMessage } from "./message.js";
import { buttonFor } from "./sheet.js";
import { words } from "./strings.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {import("./messages.js").Message} Message
 * @typedef {import("./message.js").Place} Place
 *
 * @typedef {object} Ports
 * @property {import("./log.js").Log} log
 * @property {import("./input_area.js").InputArea} input
 * @property {import("./delivery.js").Delivery} delivery
 * @property {(row: "edit" | "delete") => boolean} denies whether one may not
 * @property {(text: string) => void} alarm has it read out
 * @property {(told: import("/peerpyrtc_client/events.js").Past) => import("./log.js").Earlier | null} read
 *   what was told, as the log has it
 * @property {{redact: (target: Place) => void, edit: (target: Place, text: string) => void}[]} others
 *   what else shows it
 */

/** For how many seconds, where the room says nothing: the host leaves out what is usual. */
const USUAL = 600;

/** Failures that the same words sent once more mend. */
const AGAIN = new Set(["rate-limited", "held-back", "timeout", "no-answer", "muted"]);

/** Changes and takes back one's own messages. */
export class Amending {
  #client;
  #ports;
  /** The last change of a message that isn't answered yet, by its ref, and what it shall say. @type {Map<Message, {ref: string, text: string}>} */
  #waiting = new Map();
  /** What an earlier page of this tab has left unanswered. */
  #left;

  /** @param {RoomClient} client @param {Ports} ports */
  constructor(client, ports) {
    this.#client = client;
    this.#ports = ports;
    this.#left = client.unsent.filter(({ type }) => type !== "event");
    client.on("gap", () => ports.log.messages.missed());
    client.on("edited", ({ target, data, time }) => {
      // Of what was taken back since, or isn't kept, there is nothing to show.
      if (data === undefined) return ports.log.messages.edit(target, null, time);
      const { text } = readMessage(data);
      ports.log.messages.edit(target, text, time);
      for (const each of ports.others) each.edit(target, text);
    });
    client.on("redacted", ({ target, by_author: byAuthor }) => {
      ports.log.redact(target, byAuthor);
      for (const each of ports.others) each.redact(target);
    });
    client.on("restored", ({ message }) => {
      const earlier = message && ports.read(message);
      if (earlier) ports.log.restore(earlier);
    });
  }

  /** What there is to do about one's own. @param {Message} message @returns {HTMLElement[]} */
  acts(message) {
    const acts = make("div", { class: "acts" });
    const close = () => acts.closest("dialog")?.close();
    if (this.#mayChange(message)) {
      const edit = () => {
        close();
        this.#begin(message);
      };
      acts.append(buttonFor(words.edit, edit));
    }
    if (this.#may("delete", message)) {
      const button = buttonFor(words.deleteIt, () => {
        // It can't be had back: so it is asked for twice.
        if (button.textContent === words.deleteIt) button.textContent = words.deleteSure;
        else {
          close();
          this.#takeBack(message);
        }
      });
      acts.append(button);
    }
    return acts.childElementCount > 0 ? [acts] : [];
  }

  /** Have the last of one's own words in the field. @returns {boolean} whether there are any */
  editLast() {
    const last = this.#ports.log.lastWhere(({ own, isFile, isRedacted }) => {
      return own && !isFile && !isRedacted;
    });
    if (!last) return false;
    if (this.#mayChange(last)) this.#begin(last);
    else if (last.delivery.state !== "sent" && last.delivery.edit) last.delivery.edit();
    else return false;
    return true;
  }

  /** Have it in the field, with the words that it shall have. @param {Message} message */
  #begin(message) {
    this.#ports.input.change(message, this.#waiting.get(message)?.text);
  }

  /** All that was said is here: go on with what an earlier page of this tab changed, or was about to. */
  resume() {
    const { input, log } = this.#ports;
    for (const { ref, type, epoch = 0, seq = 0, data, note, answer } of this.#left.splice(0)) {
      const { text, replyTo } = readMessage(data);
      const message = log.messages.at({ epoch, seq });
      if (type === "edit" && message) this.#follow(message, text, ref, () => answer);
      else {
        answer.catch((error) => {
          if (type === "edit" && note) input.giveBack({ text, address: { to: note.to, replyTo } });
          input.warn(words.notChanged(error));
        });
      }
    }
    const begun = input.takeBegun();
    if (!begun) return;
    const { text, place, to, replyTo } = begun;
    const message = log.messages.at(place);
    if (message?.own && this.#mayChange(message)) input.change(message, text);
    else input.edit({ text, address: { to, replyTo } }); // it can be said anew
  }

  /** What stood in the field goes in its place. @param {Message} message @param {string} text */
  send(message, text) {
    this.#ports.input.address.take();
    this.#change(message, text);
    return true;
  }

  /** It shall say this. @param {Message} message @param {string} text */
  async #change(message, text) {
    const { place, replyTo } = message;
    const before = this.#waiting.get(message)?.text ?? message.text;
    if (!place || text === before) return;
    const data = writeMessage({ text, replyTo });
    const ref = newRef();
    await this.#follow(message, text, ref, () => {
      const answer = this.#client.edit(place, data, { ref });
      this.#client.note(ref, { to: message.to }); // a later page may not have the message
      return answer;
    });
  }

  /**
   * Show how it goes with the change of a message, unless another comes after it.
   *
   * @param {Message} message
   * @param {string} text
   * @param {string} ref
   * @param {() => Promise<any>} work
   */
  async #follow(message, text, ref, work) {
    const shown = this.#ports.delivery.outgoing(message);
    this.#waiting.set(message, { ref, text });
    const isLast = () => this.#waiting.get(message)?.ref === ref;
    const end = () => isLast() && this.#waiting.delete(message);
    try {
      await shown.wait(ref, work);
      if (end()) message.deliver({ state: "sent" });
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      if (end()) this.#failed(message, text, error);
    }
  }

  /**
   * The words are kept where they were to stand: one changes them, or lets it be.
   *
   * @param {Message} message
   * @param {string} text
   * @param {ClientError} error
   */
  #failed(message, text, error) {
    const { input, alarm } = this.#ports;
    const leave = () => message.deliver({ state: "sent" });
    const { to, replyTo } = message;
    const edit = () => {
      leave();
      if (this.#mayChange(message)) input.change(message, text);
      else input.edit({ text, address: { to, replyTo } }); // it can be said anew
    };
    if (message.isRedacted) return leave(); // of what is deleted no change is wanted
    if (error.code === "withdrawn") return leave(); // a later one is in its place, of another page
    const why = words.notChanged(error);
    const again = AGAIN.has(error.code) ? () => this.#change(message, text) : null;
    message.deliver({ state: "failed", why, again, edit, leave });
    alarm(why);
  }

  /** @param {Message} message */
  async #takeBack(message) {
    if (!message.place) return;
    try {
      await this.#client.delete(message.place);
      const ref = this.#waiting.get(message)?.ref;
      if (ref) this.#client.pass({ type: "withdraw", ref });
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      this.#ports.alarm(words.notChanged(error));
      this.#ports.input.warn(words.notChanged(error));
    }
  }

  /** @param {Message} message */
  #mayChange(message) {
    return !message.isFile && this.#may("edit", message);
  }

  /** @param {"edit" | "delete"} row @param {Message} message */
  #may(row, message) {
    const { own, isAnswerable, time, delivery } = message;
    const seconds = this.#client.room?.editing ?? USUAL;
    const isYoung = time !== null && hostClock.now - time <= seconds * 1000;
    // One that waits with a change can be deleted, or changed once more.
    const isFree = row === "delete" || delivery.state === "sent" || this.#waiting.has(message);
    const isOut = own && isAnswerable && isFree;
    return isOut && isYoung && seconds > 0 && !this.#ports.denies(row);
  }
}
