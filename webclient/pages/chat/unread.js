import { find } from "/pages/shared/dom.js";
import { ReadMark, rememberedPlace, rememberPlace } from "./read_mark.js";
import { sight } from "./sight.js";
import { Sound } from "./sound.js";

/** @typedef {import("./message.js").Place} Place */

/**
 * How long, in milliseconds, before how far one has read is written down: each time costs as much as
 * a bubble. A page that goes, or goes out of sight, does it at once.
 */
const SETTLE = 2_000;

/** What is new, and how the page says so: the line in the log, the pill, the tab's title, a sound. */
export class Unread {
  #room;
  #badge;
  #log;
  #follower;
  #mark;
  #sound = new Sound();
  #box = find("sound", HTMLInputElement);
  #isSaving = false;
  /** @type {Place | null} how far one has read, as it is written down */
  #saved;

  /**
   * @param {string} room
   * @param {import("./badge.js").Badge} badge
   * @param {import("./log.js").Log} log
   * @param {import("./scroll.js").Follower} follower
   */
  constructor(room, badge, log, follower) {
    this.#room = room;
    this.#badge = badge;
    this.#log = log;
    this.#follower = follower;
    this.#saved = rememberedPlace(room);
    this.#mark = new ReadMark(this.#saved);
    document.addEventListener("visibilitychange", () => this.#turned());
    sight.turned = () => this.#turned();
    window.addEventListener("pagehide", () => this.#keep());
    for (const type of ["pointerdown", "keydown"]) {
      document.addEventListener(type, () => this.#sound.wake(), { passive: true });
    }
    this.#sound.wake();
    this.#box.checked = this.#sound.isOn;
    this.#box.addEventListener("change", () => {
      this.#sound.isOn = this.#box.checked;
    });
  }

  /** See `Sound.crowd`. @param {number} count */
  crowd(count) {
    this.#sound.crowd(count);
    this.#box.checked = this.#sound.isOn;
  }

  /**
   * Something is said: show it, and that it is new.
   *
   * @param {Place} place
   * @param {{own: boolean, missed: boolean}} how
   * @param {() => {message: import("./messages.js").Message, isForMe: boolean}} show puts it into
   *   the log; tells whether the reader is spoken to
   * @returns {boolean} whether it is new to the reader, who has not had it in sight
   */
  tell(place, { own, missed }, show) {
    const watching = !sight.isOut && this.#follower.isFollowing;
    const { isNews, divides } = this.#mark.heard(place, { own, missed, watching });
    if (divides) this.#divide();
    const { message, isForMe } = show();
    this.#follower.added(isNews);
    this.#save();
    sight.counted(this.#mark.unread);
    if (own || (missed && !isNews)) return isNews;
    if (sight.isHidden) this.#badge.add(message, isForMe);
    // Of what was said while one was away one is told, and not by a sound for each.
    if (!missed && (sight.isHidden || isForMe)) this.#sound.play();
    return isNews;
  }

  /** One has said something, and so has read what stands above. @param {Place} place */
  said(place) {
    this.#mark.heard(place, { own: true, missed: false, watching: true });
    if (this.#mark.lookedAway()) this.#log.undivide();
    this.#save();
  }

  /** See `ReadMark.arrived`. */
  arrived() {
    this.#mark.arrived();
  }

  /** The end of the log is in sight. */
  caughtUp() {
    if (sight.isOut) return;
    this.#mark.caughtUp();
    sight.counted(0);
    this.#save();
  }

  #turned() {
    if (!sight.isHidden) this.#badge.clear();
    if (sight.isOut) {
      this.#keep();
      if (this.#mark.lookedAway()) this.#log.undivide();
      return;
    }
    this.#follower.settle();
  }

  /** Who has scrolled up to read stays there. */
  #divide() {
    const line = this.#log.divide();
    if (this.#follower.isFollowing) this.#follower.startAt(line);
  }

  #save() {
    if (this.#isSaving || this.#mark.read === this.#saved) return;
    this.#isSaving = true;
    setTimeout(() => {
      this.#isSaving = false;
      this.#keep();
    }, SETTLE);
  }

  #keep() {
    if (this.#mark.read === this.#saved) return;
    this.#saved = this.#mark.read;
    if (this.#saved) rememberPlace(this.#room, this.#saved);
  }
}
