import { make, tell } from "/pages/shared/dom.js";
import { personName } from "/pages/shared/shown.js";
import { banSheet } from "./ban_sheet.js";
import { decisions } from "./decisions.js";
import { words } from "./moderating_words.js";
import { buttonFor, line, passingSheet } from "./sheet.js";

/**
 * @typedef {import("./acting.js").Acting} Acting
 * @typedef {import("./acting.js").Command} Command
 * @typedef {import("./acting.js").Whom} Whom
 */

/** So many are banned in one go: whom else that would hit is one question to the host. */
const MOST_BANNED = 100;

/** The same to many who are here: chosen first, then done in one go, and taken back in one. */
class ManySheet {
  #acting;
  #list = make("div", { class: "many" });
  #count = make("p", { class: "meta sheet-line", attributes: { role: "status" } });
  /** Who is listed, by stay: each row keeps its element. @type {Map<string, HTMLLabelElement>} */
  #rows = new Map();
  #all = make("input", { attributes: { type: "checkbox" } });
  #dialog;
  /** What was pressed last, and whom it is done to. */
  #wanted = "";
  #doing;

  /** @param {Acting} acting */
  constructor(acting) {
    this.#acting = acting;
    this.#doing = acting.forMany();
    const all = make(
      "label",
      { class: "check" },
      this.#all,
      make("span", { text: words.doorOpen }),
    );
    this.#all.addEventListener("change", () => {
      for (const box of this.#boxes()) box.checked = this.#all.checked;
      this.#show();
    });
    this.#list.addEventListener("change", () => this.#show());
    const legend = make("legend", { class: "meta", text: words.manyNone });
    const whom = make("fieldset", { class: "parts" }, legend, all, this.#list);
    this.#dialog = passingSheet(words.manyTitle, whom, this.#count, ...this.#acts());
    this.#dialog.addEventListener(
      "close",
      acting.onPeers(() => this.#fill()),
    );
    this.#fill();
  }

  #acts() {
    const { fields, mute, out, warn, why, plain, reasoned } = decisions((command) =>
      this.#have(command),
    );
    const acts = make(
      "div",
      { class: "acts" },
      mute,
      plain(words.unmuteThem, "unmute"),
      plain(words.takeAllBack, "redact-peer"),
      warn,
      out,
      reasoned(words.restrictThem, "restrict"),
      plain(words.unrestrictThem, "unrestrict"),
      plain(words.takeStrokesOff, "undo-strokes"),
      plain(words.lowerTheirHands, "lower-hand"),
      plain(words.makeMember, "add-member"),
      reasoned(words.kickThem, "kick", "danger"),
      buttonFor(words.banThem, () => this.#ban(why()), "danger"),
    );
    return [...fields, acts];
  }

  /** Who is here now, in the room's order; who was chosen and has left is meant still. */
  #fill() {
    const here = new Map(this.#acting.others.map(({ id, stay = "" }) => [stay, id]));
    for (const [stay, row] of this.#rows) {
      if (here.has(stay) || row.querySelector("input")?.checked) continue;
      row.remove();
      this.#rows.delete(stay);
    }
    for (const [stay, name] of here) {
      if (this.#rows.has(stay)) continue;
      const box = make("input", { attributes: { type: "checkbox", value: name } });
      const row = make("label", { class: "check" }, box, personName(name));
      this.#rows.set(stay, row);
      this.#list.append(row);
    }
    this.#show();
  }

  #show() {
    const chosen = this.#chosen().length;
    tell(this.#count, words.manyChosen(chosen));
    this.#count.classList.remove("wrong");
    this.#all.checked = chosen > 0 && chosen === this.#rows.size;
    this.#all.indeterminate = chosen > 0 && chosen < this.#rows.size;
  }

  #boxes() {
    return [...this.#rows.values()].flatMap((row) => row.querySelector("input") ?? []);
  }

  /** @returns {Whom[]} */
  #chosen() {
    return [...this.#rows].flatMap(([stay, row]) => {
      const box = row.querySelector("input");
      return box?.checked ? [{ name: box.value, stay }] : [];
    });
  }

  /** @param {Command} command */
  async #have(command) {
    const whoms = this.#chosen();
    if (whoms.length === 0) return this.#complain(words.manyNone);
    // Pressed again it is for those whom it could not be done to; anything else is for all.
    const wanted = JSON.stringify(command);
    if (wanted !== this.#wanted) this.#doing = this.#acting.forMany();
    this.#wanted = wanted;
    const act = async () => {
      if (await this.#doing.have(whoms, command)) this.#dialog.close();
    };
    if (command.do === "kick" && whoms.length > 1) kickSheet(whoms.length, act);
    else await act();
  }

  /** @param {string} why */
  #ban(why) {
    const [first, ...others] = this.#chosen();
    if (!first) return this.#complain(words.manyNone);
    if (others.length >= MOST_BANNED) return this.#complain(words.banAtMost(MOST_BANNED));
    this.#dialog.close();
    banSheet(this.#acting, [first, ...others], why);
  }

  /** @param {string} text what is wrong with whom one chose */
  #complain(text) {
    tell(this.#count, text);
    this.#count.classList.add("wrong");
    this.#count.scrollIntoView({ block: "nearest" });
  }
}

/** Ask first: what takes it back brings nobody back. @param {number} count @param {() => Promise<void>} kick */
function kickSheet(count, kick) {
  const go = () => {
    dialog.close();
    kick();
  };
  const now = buttonFor(words.kickThem, go, "danger");
  const not = buttonFor(words.cancel, () => dialog.close());
  const acts = make("div", { class: "acts" }, now, not);
  const dialog = passingSheet(words.kickMany(count), line(words.kickManyAsk), acts);
}

/** Choose several, and what is done to them. @param {Acting} acting */
export function manySheet(acting) {
  new ManySheet(acting);
}
