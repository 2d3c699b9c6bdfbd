import { find } from "/pages/shared/dom.js";
import { AddressStrip } from "./address.js";
import { Composer } from "./composer.js";
import { EmojiPicker } from "./emoji.js";
import { MentionList } from "./mention_list.js";
import { words } from "./strings.js";
import { shortTime } from "./times.js";

/** Where one writes: the field, whom it is for, emoji and mentions, and what stands in the way. */
export class Desk {
  address;
  #composer;
  #isTooLong = false;
  /** @type {number | null} */
  #mutedUntil = null;

  /**
   * @param {object} ports
   * @param {(text: string) => void} ports.send
   * @param {(active: boolean) => void} ports.typing
   * @param {() => string[]} ports.others whom one can mention
   */
  constructor({ send, typing, others }) {
    const draft = find("draft", HTMLTextAreaElement);
    // Before the others: an open list takes its keys first.
    new MentionList(others, (mention, before) => this.#composer.insert(mention, before));
    this.address = new AddressStrip();
    this.#composer = new Composer(find("composer", HTMLFormElement), draft, {
      send,
      // Who whispers types for one alone.
      typing: (active) => typing(active && !this.address.isWhisper),
      tooLong: (isTooLong) => {
        this.#isTooLong = isTooLong;
        this.#advise();
      },
    });
    new EmojiPicker((emoji) => this.#composer.insert(emoji));
  }

  focus() {
    this.#composer.focus();
  }

  /** @param {string} name */
  mention(name) {
    this.#composer.insert(`@${name} `);
  }

  /** @param {number | null} until by the host's clock; null: one may speak */
  muted(until) {
    this.#mutedUntil = until;
    this.#advise();
  }

  /** What stands in the way of the next message, below the field it is written in. */
  #advise() {
    const advice = this.#mutedUntil === null ? "" : words.mutedUntil(shortTime(this.#mutedUntil));
    const text = this.#isTooLong ? words.tooLong : advice;
    const place = find("advice", HTMLElement);
    if (place.textContent !== text) place.textContent = text; // else it is read out again
  }
}
