import { make } from "/pages/shared/dom.js";
import { nameClass } from "/pages/shared/names.js";
import { timeElement } from "./times.js";

/** Messages of one sender stand together if no more than this many milliseconds lie between. */
const TOGETHER = 5 * 60_000;

/** @typedef {{from: string, own: boolean, note: string, time: number}} Head */

/** Under which head the next message stands: the last one's, or a new one. */
export class Groups {
  #append;
  /** @type {(Head & {element: HTMLElement}) | null} */
  #last = null;

  /** @param {(element: HTMLElement) => void} append where a new group goes */
  constructor(append) {
    this.#append = append;
  }

  /** @param {Head} head @returns {HTMLElement} where its bubble belongs */
  for(head) {
    const last = this.#last;
    if (last?.element.isConnected && belongs(head, last)) {
      last.time = head.time;
      return last.element;
    }
    const element = draw(head);
    this.#append(element);
    this.#last = { ...head, element };
    return element;
  }

  /** Something else stands below it now: what follows has a head of its own. */
  end() {
    this.#last = null;
  }
}

/** @param {Head} head @param {Head} last */
const belongs = (head, last) =>
  last.from === head.from &&
  last.own === head.own &&
  last.note === head.note &&
  head.time - last.time < TOGETHER;

/** @param {Head} head */
function draw({ from, own, note, time }) {
  const line = make("div", { class: "group-head" });
  const who = make("span", { class: own ? "out-of-sight" : nameClass(from), text: from });
  who.dir = "auto";
  line.append(who, timeElement(time));
  if (note) line.append(make("span", { class: "note meta", text: note, dir: "auto" }));
  return make("div", { class: own ? "group own" : "group" }, line);
}
