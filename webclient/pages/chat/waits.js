import { hide, make, tell } from "/pages/shared/dom.js";
import { apart } from "/pages/shared/shown.js";
import { audienceOf } from "./audience.js";
import { Folding } from "./folding.js";
import { words } from "./moderating_words.js";
import { buttonFor, sheet } from "./sheet.js";
import { timeElement } from "./times.js";

/**
 * @typedef {import("./acting.js").Acting} Acting
 * @typedef {import("./acting.js").Command} Command
 * @typedef {import("./acting.js").Whom} Whom
 *
 * What waits: `kind` is message, knock, report, flag or hand; `peer` and `stay` are whom it is
 * about, `by` and `by_stay` who reported it, or the rule; `name` the event's, `to` whom a whisper is for; `place` is its message's.
 * @typedef {{id: string, kind: string, time: number, peer: string, stay?: string, text?: string,
 *   why?: string, name?: string, to?: string, by?: string, by_stay?: string, place?: [number, number]}} Item
 */

/** Items that are listed at once, and so many more each time more are wanted. */
const LISTED = 20;

/** In this order one chooses among them. */
const KINDS = ["report", "flag", "message", "knock", "hand"];

/** All that waits for a moderator: a bar says how much, and behind it each is decided by a tap. */
export class Waits {
  #acting;
  #about;
  /** @type {Map<string, Item>} */
  #items = new Map();
  /** @type {Map<string, HTMLElement>} */
  #rows = new Map();
  #kind = "";
  #most = LISTED;
  #bar = make("button", { class: "waits-bar", attributes: { type: "button" } });
  #kinds = make("div", {
    class: "waits-kinds",
    attributes: { role: "group", "aria-label": words.waitsForYou },
  });
  #hands;
  #list = make("ul", { class: "waits" });
  #more = buttonFor("", () => {
    this.#most += LISTED;
    this.#show();
  });
  #sheet;

  /**
   * @param {HTMLElement} before what the bar stands before
   * @param {Acting} acting
   * @param {(whom: Whom) => void} about asks what is to be done to somebody
   */
  constructor(before, acting, about) {
    this.#acting = acting;
    this.#about = about;
    const have = (/** @type {string} */ verb) => acting.have({ do: verb, room: acting.room });
    this.#hands = make(
      "div",
      { class: "acts" },
      buttonFor(words.nextHand, () => have("next")),
      buttonFor(words.lowerAll, () => have("lower-hands")),
    );
    this.#sheet = sheet(words.waitsForYou, this.#kinds, this.#hands, this.#list, this.#more);
    this.#bar.hidden = true;
    this.#bar.addEventListener("click", () => this.#sheet.showModal());
    before.before(this.#bar);
  }

  get count() {
    return this.#items.size;
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
    const all = [...this.#items.values()];
    this.#bar.hidden = all.length === 0;
    tell(this.#bar, words.waiting(all.length));
    if (all.length === 0) this.#sheet.close();
    this.#showKinds(all);
    hide(this.#hands, !all.some(({ kind }) => kind === "hand"));
    const wanted = all.filter(({ kind }) => this.#kind === "" || kind === this.#kind);
    wanted.sort((one, other) => one.time - other.time);
    tell(this.#more, words.moreWaits(wanted.length));
    hide(this.#more, wanted.length <= this.#most);
    this.#arrange(wanted.slice(0, this.#most));
  }

  /** @param {Item[]} listed */
  #arrange(listed) {
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

  /** Where there are several kinds one may see one alone: reports don't drown. @param {Item[]} all */
  #showKinds(all) {
    const counts = KINDS.map((kind) => ({
      kind,
      count: all.filter((item) => item.kind === kind).length,
    })).filter(({ count }) => count > 0);
    if (!counts.some(({ kind }) => kind === this.#kind)) this.#kind = "";
    hide(this.#kinds, counts.length < 2);
    const offered = [{ kind: "", count: all.length }, ...counts];
    const known = [...this.#kinds.querySelectorAll("button")];
    for (const button of known) {
      if (!offered.some(({ kind }) => kind === button.dataset.kind)) button.remove();
    }
    for (const { kind, count } of offered) {
      const there = known.find((button) => button.dataset.kind === kind);
      const button = there ?? buttonFor("", () => this.#choose(kind));
      button.dataset.kind = kind;
      tell(button, `${kind === "" ? words.allKinds : (words.kinds[kind] ?? kind)} ${count}`);
      button.setAttribute("aria-pressed", String(kind === this.#kind));
      if (!there) this.#kinds.append(button);
    }
  }

  /** @param {string} kind */
  #choose(kind) {
    this.#kind = kind;
    this.#most = LISTED;
    this.#show();
  }

  /** @param {Item} item */
  #row(item) {
    const { kind, peer, stay = "", to, by = "", why = "", text = "" } = item;
    const { said, reason, answers } = readings(item, this.#acting.room);
    const acts = make("div", { class: "waits-acts" });
    for (const [label, command] of answers) {
      acts.append(buttonFor(label, () => this.#acting.have(command)));
    }
    if (kind !== "knock" && peer && stay) {
      const whom = { name: peer, stay };
      acts.append(
        buttonFor(words.muteShort, () => this.#acting.haveTo(whom, { do: "mute" })),
        this.#aboutButton(whom, "…"),
      );
    }
    const head = make("p", {}, make("strong", { text: apart(peer || by) }), timeElement(item.time));
    const row = make("li", {}, head);
    if (to) row.append(make("p", { class: "meta", text: audienceOf({ to, own: true }) }));
    if (kind === "message" && item.place) {
      row.append(make("p", { class: "meta", text: words.edited })); // of something said before
    }
    if (reason) row.append(this.#reason(item, reason(by, why)));
    const body = said ? make("div", { text: said }) : quote(text);
    row.append(body, acts);
    return row;
  }

  /** Why it waits; who reported it can be met. @param {Item} item @param {string} text */
  #reason({ kind, by = "", by_stay: stay = "" }, text) {
    const reason = make("p", { class: "meta waits-why" }, make("span", { text }));
    if (kind === "report" && stay) reason.append(this.#aboutButton({ name: by, stay }, "…"));
    return reason;
  }

  /** @param {Whom} whom @param {string} text */
  #aboutButton(whom, text) {
    const button = buttonFor(text, () => this.#about(whom), "plain");
    button.setAttribute("aria-label", words.about(whom.name));
    return button;
  }
}

/** What was said, as it was said. @param {string} text */
function quote(text) {
  /** @param {string} whole @param {number} [end] */
  const render = (whole, end) => [document.createTextNode(whole.slice(0, end))];
  return make("blockquote", { dir: "auto" }, new Folding(text, render).element);
}

/**
 * What an item says to people, and what can be decided about it.
 *
 * @param {Item} item
 * @param {string} room
 * @returns {{said?: string, reason?: (by: string, why: string) => string,
 *   answers: [string, Command][]}}
 */
function readings({ kind, id, peer, stay, place, why, name, text }, room) {
  const item = { room, item: id };
  switch (kind) {
    case "knock":
      return {
        said: words.wantsIn,
        reason: why ? () => words.besideBan : undefined,
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
        // Of what is drawn words alone and pictures wait; those have no words of their own.
        said: name === "stroke" && !text ? words.pictureForBoard : undefined,
        reason: (_, why) => words.whyWaits(why),
        answers: [
          [words.letThrough, { do: "approve", ...item }],
          [words.denyIt, { do: "deny", ...item }],
        ],
      };
  }
}
