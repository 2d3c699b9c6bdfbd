import { make } from "/pages/shared/dom.js";
import { apart, shownName, shownText } from "/pages/shared/shown.js";
import { banSheet } from "./ban_sheet.js";
import { decisions } from "./decisions.js";
import { exceptionSheet } from "./exception_sheet.js";
import { linkAct } from "./link_act.js";
import { words } from "./moderating_words.js";
import { reasonField } from "./reason_field.js";
import { sameSheet } from "./same_sheet.js";
import { buttonFor, field, line, passingSheet } from "./sheet.js";
import { timeElement } from "./times.js";

/**
 * @typedef {import("./acting.js").Acting} Acting
 * @typedef {import("./acting.js").Command} Command
 * @typedef {import("./acting.js").Whom} Whom
 *
 * A message, what takes it back, and what pins it or takes it off; `wasAnother`: it was changed, or taken back.
 * @typedef {{takeBack: Command, text: string, place: import("./message.js").Place,
 *   wasAnother: boolean, pin: {words: string, command: Command} | null}} About
 *
 * What is decided about somebody.
 * @typedef {{muted?: boolean, out?: boolean, restricted?: boolean, warned?: number,
 *   member?: boolean}} Standing
 *
 * A room that one may send somebody to, and how many are there.
 * @typedef {{name: string, peers: number}} Reachable
 */

/** What there is to do about somebody, or about a message and whoever said it. */
export class PersonSheet {
  #acting;
  #dialog;
  #person = make("div", { class: "person-acts" });
  /** What is wanted seldom: all of it at once would be a wall. */
  #others = make("div");
  #fold = make("details", { class: "other-acts" }, make("summary", { text: words.otherActs }));

  /**
   * @param {Acting} acting
   * @param {string} title
   * @param {About} [message] what it is about, and takes it back
   */
  constructor(acting, title, message) {
    this.#acting = acting;
    this.#fold.append(this.#others);
    this.#fold.hidden = !message;
    // It stands first, and stays there: who said it is told a moment later.
    const about = message ? this.#messageActs(message) : [];
    this.#dialog = passingSheet(title, ...about, this.#person, this.#fold);
  }

  /** @param {About} message */
  #messageActs({ takeBack, text, place, wasAnother, pin }) {
    const acting = this.#acting;
    const same = buttonFor(words.takeSameBack, () => this.#close(() => sameSheet(acting, text)));
    const before = buttonFor(words.whatItWas, () => this.#showReadings(before, place));
    const seldom = [
      ...(wasAnother ? [before] : []),
      ...(text ? [same] : []),
      ...(pin ? [buttonFor(pin.words, () => this.#close(() => acting.have(pin.command)))] : []),
    ];
    if (seldom.length > 0) this.#others.append(group(...seldom));
    this.#others.append(...linkAct(acting.room, place));
    const quote = text ? [line(words.quoted(this.#acting.excerpt(text)))] : [];
    const back = buttonFor(words.takeBack, () => this.#close(() => acting.have(takeBack)));
    return [...quote, group(back)];
  }

  /**
   * What a message said from when on, in the place of what asked for it.
   *
   * @param {HTMLElement} button
   * @param {import("./message.js").Place} place
   */
  async #showReadings(button, { epoch, seq }) {
    const told = await this.#acting.ask({ do: "readings-of", epoch, seq });
    if (!told) return;
    const lines = told.map((/** @type {{time: number, text: string}} */ { time, text }) =>
      make("p", { class: "reading" }, timeElement(time), make("span", { text: shownText(text) })),
    );
    button.replaceWith(make("div", {}, ...(lines.length > 0 ? lines : [line(words.linkGone)])));
  }

  /** Nobody can tell whom it is about. */
  meetNobody() {
    this.#person.append(line(words.authorUnknown));
  }

  /** It is about this one, and no other of that name. @param {Whom} whom */
  async meet(whom) {
    const { name, stay } = whom;
    const ask = { do: "standing-of", peer: this.#acting.find(stay)?.id ?? name, stay };
    const [answer, rooms] = await Promise.all([
      this.#acting.inquire(ask),
      this.#acting.inquire({ do: "reachable-rooms" }),
    ]);
    const peer = this.#acting.find(stay);
    if (peer?.role === "moderator") {
      this.#person.append(line(words.isModerator));
      return;
    }
    if (!peer) this.#person.append(line(words.hasLeftSince(name)));
    if ("why" in answer) {
      // All that would be decided about one would be refused with the same words.
      this.#person.append(line(answer.why));
      return;
    }
    const told = inWords(answer.result);
    if (told) this.#person.append(line(told));
    const { usual, others } = this.#decisions(whom, answer.result);
    /** @type {Reachable[]} */
    const reachable = "result" in rooms ? rooms.result : [];
    const turns = peer ? this.#turns(whom, reachable) : { asked: [], others: [] };
    this.#person.append(group(...turns.asked, ...usual));
    this.#others.prepend(...others, group(...turns.others));
    this.#fold.hidden = false;
  }

  /**
   * What is decided about one, also after it has left: what is usual, and the rest, with how long and why.
   *
   * @param {Whom} whom
   * @param {Standing} standing
   */
  #decisions(whom, { muted = false, out: isOut = false, restricted = false, member = false }) {
    const peer = this.#acting.find(whom.stay);
    const { fields, mute, out, warn, why, plain, reasoned } = decisions((command) =>
      this.#close(() => this.#acting.haveTo(whom, command)),
    );
    const usual = [
      ...(muted ? [plain(words.unmuteThem, "unmute")] : []),
      ...(isOut ? [plain(words.letComeBack, "end-timeout")] : []),
      mute,
      ...(peer ? [warn, reasoned(words.kickThem, "kick", "danger")] : []),
    ];
    const seldom = [
      plain(words.takeAllBack, "redact-peer"),
      plain(words.takeStrokesOff, "undo-strokes"),
      restricted
        ? plain(words.unrestrictThem, "unrestrict")
        : reasoned(words.restrictThem, "restrict"),
      buttonFor(words.exceptIt, () => this.#close(() => exceptionSheet(this.#acting, whom))),
      ...(member
        ? [plain(words.dropMember, "drop-member")]
        : peer
          ? [plain(words.makeMember, "add-member")]
          : []),
    ];
    const ban = buttonFor(
      words.banThem,
      () => this.#close(() => banSheet(this.#acting, [whom], why())),
      "danger",
    );
    return { usual, others: [...fields, group(out, ban), group(...seldom)] };
  }

  /**
   * What only one who is here can be given: the word, another name, another room. First what it asks for.
   *
   * @param {Whom} whom
   * @param {Reachable[]} rooms where one may send somebody
   */
  #turns(whom, rooms) {
    const acting = this.#acting;
    const peer = acting.find(whom.stay);
    /** @param {string} text @param {Command} command */
    const turn = (text, command) =>
      buttonFor(text, () => this.#close(() => acting.haveTo(whom, command)));
    const word = peer?.word
      ? buttonFor(words.nobodySpeaks, () =>
          this.#close(() => acting.have({ do: "give-word", room: acting.room, peer: "" })),
        )
      : turn(words.giveWord, { do: "give-word" });
    const lower = turn(words.lowerTheirHand, { do: "lower-hand" });
    const others = [
      buttonFor(words.renameThem, () => this.#close(() => renameSheet(acting, whom))),
      ...(rooms.length > 0
        ? [buttonFor(words.moveThem, () => this.#close(() => moveSheet(acting, whom)))]
        : []),
    ];
    if (peer?.hand) return { asked: [word, lower], others };
    return peer?.word ? { asked: [word], others } : { asked: [], others: [word, ...others] };
  }

  /** @param {() => void} then */
  #close(then) {
    this.#dialog.close();
    then();
  }
}

/** @param {Standing} standing */
const inWords = ({ muted, out, restricted, warned = 0, member }) =>
  [
    ...(member ? [words.standing.member] : []),
    ...(muted ? [words.standing.muted] : []),
    ...(out ? [words.standing.out] : []),
    ...(restricted ? [words.standing.restricted] : []),
    ...(warned > 0 ? [words.standing.warned(warned)] : []),
  ].join(", ");

/** @param {...HTMLElement} buttons */
const group = (...buttons) => make("div", { class: "acts" }, ...buttons);

/** @param {Acting} acting @param {Whom} whom */
function renameSheet(acting, whom) {
  const name = field(words.newName, { maxlength: "64", autocapitalize: "words" });
  name.input.value = shownName(acting.find(whom.stay)?.id ?? whom.name);
  const rename = async () => {
    const to = name.input.value.trim();
    if (await acting.haveTo(whom, { do: "rename", to })) dialog.close();
  };
  name.onEnter(rename);
  const button = buttonFor(words.renameNow, rename, "primary");
  const dialog = passingSheet(apart(whom.name), name.element, group(button));
  name.input.select();
}

/** @param {Acting} acting @param {Whom} whom */
async function moveSheet(acting, whom) {
  const said = reasonField();
  const where = make("div", { class: "acts" });
  const dialog = passingSheet(words.moveWhere(whom.name), where, said.element);
  /** @type {Reachable[]} */
  const rooms = (await acting.ask({ do: "reachable-rooms" })) ?? [];
  const move = async (/** @type {string} */ to) => {
    const text = said.input.value.trim();
    if (await acting.haveTo(whom, { do: "move", to, text })) dialog.close();
  };
  where.append(
    ...rooms.map(({ name, peers }) => buttonFor(words.roomWith(name, peers), () => move(name))),
    ...(rooms.length === 0 ? [line(words.noOtherRoom)] : []),
  );
}
