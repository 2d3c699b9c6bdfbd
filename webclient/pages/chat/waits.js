import { make } from "/pages/shared/dom.js";
import { apart } from "/pages/shared/shown.js";
import { buttonFor, sheet } from "./sheet.js";
import { words } from "./strings.js";

/**
 * @typedef {{do: string} & Record<string, unknown>} Command
 *
 * What waits: `kind` is message, knock, report, flag or hand; `peer` and `stay` are whom it is
 * about, `by` is who reported it, or the rule; `place` is its message's.
 * @typedef {{id: string, kind: string, time: number, peer: string, stay?: string, text?: string,
 *   why?: string, by?: string, place?: [number, number]}} Item
 *
 */

/** Items that are listed at once: of more, the rest comes as these are decided. */
const LISTED = 20;

/** All that waits for a moderator: a bar says how much, and behind it each is decided by a tap. */
export class Waits {
  #have;
  #room;
  /** @type {Map<string, Item>} */
  #items = new Map();
  /** @type {Map<string, HTMLElement>} */
  #rows = new Map();
  #bar = make("button", { class: "waits-bar", attributes: { type: "button" } });
  #list = make("ul", { class: "waits" });
  #sheet = sheet(words.waitsForYou, this.#list);

  /**
   * @param {HTMLElement} before what the bar stands before
   * @param {() => string} room the one that is moderated
   * @param {(command: Command) => void} have has something done
   */
  constructor(before, room, have) {
    this.#have = have;
    this.#room = room;
    this.#bar.hidden = true;
    this.#bar.addEventListener("click", () => this.#sheet.showModal());
    before.before(this.#bar);
  }

  /** @param {Item[]} added @param {string[]} gone */
  take(added, gone) {
    for (const item of added) this.#items.set(item.id, item);
    for (const id of gone) this.#items.delete(id);
    this.#show();
  }

  clear() {
    this.#items.clear();
    this.#show();
  }

  #show() {
    const count = this.#items.size;
    this.#bar.hidden = count === 0;
    this.#bar.textContent = words.waiting(count);
    if (count === 0) this.#sheet.close();
    const inOrder = [...this.#items.values()].sort((one, other) => one.time - other.time);
    const listed = inOrder.slice(0, LISTED);
    const here = new Set(listed.map(({ id }) => id));
    const hadFocus = this.#list.contains(document.activeElement);
    for (const [id, row] of this.#rows) {
      if (here.has(id)) continue;
      row.remove();
      this.#rows.delete(id);
    }
    // Each row keeps its element: a finger on it, or the keyboard, stays where it is.
    let next = this.#list.firstElementChild;
    for (const item of listed) {
      const row = this.#rows.get(item.id) ?? this.#row(item);
      this.#rows.set(item.id, row);
      if (row === next) next = next.nextElementSibling;
      else this.#list.insertBefore(row, next);
    }
    if (hadFocus && !this.#list.contains(document.activeElement)) {
      this.#list.querySelector("button")?.focus();
    }
  }

  /** @param {Item} item */
  #row(item) {
    const { kind, peer, stay, by = "", why = "", text = "" } = item;
    const { said, reason, answers } = readings(item, this.#room());
    const acts = make("div", { class: "waits-acts" });
    for (const [label, command] of answers) {
      acts.append(buttonFor(label, () => this.#have(command)));
    }
    if (kind !== "knock" && peer) {
      const mute = { do: "mute", room: this.#room(), peer, stay };
      acts.append(buttonFor(words.muteShort, () => this.#have(mute)));
    }
    const head = make("strong", { text: apart(peer || by) });
    const row = make("li", {}, head);
    if (reason) row.append(make("span", { class: "meta waits-why", text: reason(by, why) }));
    row.append(make("p", { text: said ?? apart(text), dir: "auto" }), acts);
    return row;
  }
}

/**
 * What an item says to people, and what can be decided about it.
 *
 * @param {Item} item
 * @param {string} room
 * @returns {{said?: string, reason?: (by: string, why: string) => string,
 *   answers: [string, Command][]}}
 */
function readings({ kind, id, peer, stay, place }, room) {
  const item = { room, item: id };
  switch (kind) {
    case "knock":
      return {
        said: words.wantsIn,
        answers: [
          [words.letIn, { do: "admit", ...item }],
          [words.denyIt, { do: "turn-away", ...item }],
        ],
      };
    case "hand":
      return {
        said: words.wantsWord,
        answers: [
          [words.giveWord, { do: "give-word", room, peer, stay }],
          [words.lowerTheirHand, { do: "lower-hand", room, peer, stay }],
        ],
      };
    case "report":
    case "flag": {
      /** @type {[string, Command][]} */
      const answers = [[words.letStand, { do: "set-aside", ...item }]];
      if (place) answers.push([words.takeBack, { do: "uphold", ...item }]);
      return { reason: kind === "report" ? words.reportedBy : words.byRule, answers };
    }
    default:
      return {
        reason: (_, why) => words.whyWaits(why),
        answers: [
          [words.letThrough, { do: "approve", ...item }],
          [words.denyIt, { do: "deny", ...item }],
        ],
      };
  }
}
