import { make } from "/pages/shared/dom.js";
import { apart, shownName } from "/pages/shared/shown.js";
import { banSheet } from "./ban_sheet.js";
import { decisions } from "./decisions.js";
import { exceptionSheet } from "./exception_sheet.js";
import { linkAct } from "./link_act.js";
import { words } from "./moderating_words.js";
import { reasonField } from "./reason_field.js";
import { sameSheet } from "./same_sheet.js";
import { buttonFor, field, line, passingSheet } from "./sheet.js";

/**
 * @typedef {import("./acting.js").Acting} Acting
 * @typedef {import("./acting.js").Command} Command
 * @typedef {import("./acting.js").Whom} Whom
 *
 * A message, and what takes it back.
 * @typedef {{takeBack: Command, text: string, place: import("./message.js").Place}} About
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
  #person = make("div");

  /**
   * @param {Acting} acting
   * @param {string} title
   * @param {About} [message] what it is about, and takes it back
   */
  constructor(acting, title, message) {
    this.#acting = acting;
    // It stands first, and stays there: who said it is told a moment later.
    const about = message ? this.#messageActs(message) : [];
    this.#dialog = passingSheet(title, ...about, this.#person);
  }

  /** @param {About} message */
  #messageActs({ takeBack, text, place }) {
    const acting = this.#acting;
    const same = buttonFor(words.takeSameBack, () => this.#close(() => sameSheet(acting, text)));
    const acts = group(
      buttonFor(words.takeBack, () => this.#close(() => acting.have(takeBack))),
      ...(text ? [same] : []),
    );
    const quote = text ? [line(words.quoted(this.#acting.excerpt(text)))] : [];
    return [...quote, acts, ...linkAct(acting.room, place)];
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
    this.#person.append(...this.#decisions(whom, answer.result));
    /** @type {Reachable[]} */
    const others = "result" in rooms ? rooms.result : [];
    if (peer) this.#person.append(this.#turns(whom, others));
  }

  /** What is decided about one, also after it has left. @param {Whom} whom @param {Standing} standing */
  #decisions(whom, { muted = false, out: isOut = false, restricted = false, member = false }) {
    const peer = this.#acting.find(whom.stay);
    const { fields, mute, out, warn, why, plain, reasoned } = decisions((command) =>
      this.#close(() => this.#acting.haveTo(whom, command)),
    );
    const verbs = [
      mute,
      ...(muted ? [plain(words.unmuteThem, "unmute")] : []),
      plain(words.takeAllBack, "redact-peer"),
      ...(peer ? [warn] : []),
      out,
      ...(isOut ? [plain(words.letComeBack, "end-timeout")] : []),
      restricted
        ? plain(words.unrestrictThem, "unrestrict")
        : reasoned(words.restrictThem, "restrict"),
      plain(words.takeStrokesOff, "undo-strokes"),
      buttonFor(words.exceptIt, () => this.#close(() => exceptionSheet(this.#acting, whom))),
      ...(member
        ? [plain(words.dropMember, "drop-member")]
        : peer
          ? [plain(words.makeMember, "add-member")]
          : []),
      ...(peer ? [reasoned(words.kickThem, "kick", "danger")] : []),
      buttonFor(
        words.banThem,
        () => this.#close(() => banSheet(this.#acting, [whom], why())),
        "danger",
      ),
    ];
    return [...fields, group(...verbs)];
  }

  /**
   * What only one who is here can be given: the word, another name, another room.
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
    return group(
      word,
      ...(peer?.hand ? [turn(words.lowerTheirHand, { do: "lower-hand" })] : []),
      buttonFor(words.renameThem, () => this.#close(() => renameSheet(acting, whom))),
      ...(rooms.length > 0
        ? [buttonFor(words.moveThem, () => this.#close(() => moveSheet(acting, whom)))]
        : []),
    );
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
