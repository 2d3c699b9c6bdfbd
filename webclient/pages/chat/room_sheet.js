import { make, tell } from "/pages/shared/dom.js";
import { apart } from "/pages/shared/shown.js";
import { actsSheet } from "./acts_sheet.js";
import { bansSheet } from "./ban_sheet.js";
import { words } from "./moderating_words.js";
import { rosterSheet } from "./roster_sheet.js";
import { buttonFor, field, line, passingSheet } from "./sheet.js";

/**
 * @typedef {import("./acting.js").Acting} Acting
 * @typedef {import("./acting.js").Command} Command
 *
 * What is set for a room, as the host tells moderators.
 * @typedef {{topic: string, notice: string, locked: boolean, pin: boolean, waiting_room: boolean,
 *   approve_all: boolean, slow: number, delay: number, preset: string | null, names_stay: boolean,
 *   roll: string[], roll_knocks: boolean, members: string[], panic: string, editing: number, blur: boolean}} Settings
 */

/** Seconds between two messages of one, and until others see one. */
const SLOW = [0, 10, 30, 60];
const DELAY = [0, 5, 10, 30];

/** Seconds for which guests may change what they wrote. */
const EDITING = [0, 60, 600, 3600];

/** The host's own shortest and longest, in characters. */
const PIN = { minlength: "4", maxlength: "32" };

/** What a moderator sets for the room: it shows what is set now, by whomever. */
class RoomSheet {
  #acting;
  #dialog;
  /** What shows a setting. @type {((settings: Settings) => void)[]} */
  #shows = [];
  #presets = make("div", { class: "acts" });
  #presetSays = line("");
  #asked = 0;
  #speaks = line("");
  #next = buttonFor(words.nextHand, () => this.#have({ do: "next" }));
  #lower = buttonFor(words.lowerAll, () => this.#have({ do: "lower-hands" }));
  #nobody = buttonFor(words.nobodySpeaks, () => this.#have({ do: "give-word", peer: "" }));
  #hands = group(words.whoSpeaks, this.#speaks, row(this.#next, this.#lower, this.#nobody));

  /** @param {Acting} acting */
  constructor(acting) {
    this.#acting = acting;
    this.#dialog = passingSheet(
      words.roomsRules,
      this.#panic(),
      group(words.whoMayWhat, this.#presets, this.#presetSays),
      this.#seconds(words.slowMode, "set-slow-mode", SLOW, ({ slow }) => slow),
      this.#seconds(words.delay, "set-delay", DELAY, ({ delay }) => delay),
      this.#seconds(
        words.changing,
        "set-editing",
        EDITING,
        ({ editing }) => editing,
        words.changedFor,
      ),
      group(words.approval, this.#approval()),
      group(words.pictures, this.#blur()),
      group(words.whoComesIn, this.#door()),
      this.#pin(),
      this.#names(),
      this.#members(),
      this.#hands,
      this.#text(words.topic, "200", "set-topic", "topic", ({ topic }) => topic),
      this.#text(words.noticeOfRoom, "500", "pin-notice", "text", ({ notice }) => notice),
      row(
        buttonFor(words.actsHere, () => this.#leaveFor(actsSheet)),
        buttonFor(words.bansHere, () => this.#leaveFor(bansSheet)),
        buttonFor(words.clearBoard, () => this.#have({ do: "clear-board" })),
      ),
    );
    this.#showHands();
    const ends = [acting.onChange(() => this.show()), acting.onPeers(() => this.#showHands())];
    this.#dialog.addEventListener("close", () => {
      for (const end of ends) end();
    });
  }

  /** Show what is set now. */
  async show() {
    const turn = ++this.#asked;
    const acting = this.#acting;
    const [settings, own] = await Promise.all([
      acting.ask({ do: "settings-of" }),
      acting.ask({ do: "list-presets" }),
    ]);
    // Of two questions the later one's answer counts.
    if (turn !== this.#asked || !settings) return;
    this.#showPresets(settings, own ?? []);
    for (const show of this.#shows) show(settings);
  }

  /** @param {Settings} settings @param {{name: string}[]} own */
  #showPresets({ preset }, own) {
    const named = [
      ...Object.entries(words.presets).map(([key, text]) => ({ key, text })),
      ...own.map(({ name }) => ({ key: name, text: name })),
    ];
    const says = preset === null ? words.noPreset : (words.presetSays[preset] ?? "");
    tell(this.#presetSays, says);
    this.#presetSays.hidden = says === "";
    const known = [...this.#presets.children].map((each) => each.getAttribute("data-preset"));
    if (known.join("\n") !== named.map(({ key }) => key).join("\n")) {
      this.#presets.replaceChildren(
        ...named.map(({ key, text }) => {
          const button = this.#choice(text, { do: "apply-preset", preset: key });
          button.dataset.preset = key;
          return button;
        }),
      );
    }
    for (const button of this.#presets.children) {
      press(button, button.getAttribute("data-preset") === preset);
    }
  }

  /**
   * @param {string} title
   * @param {string} verb
   * @param {number[]} usual
   * @param {(settings: Settings) => number} read
   * @param {(seconds: number) => string} [name]
   */
  #seconds(title, verb, usual, read, name = words.slowOf) {
    const buttons = row();
    /** @param {number} now */
    const show = (now) => {
      const all = usual.includes(now) ? usual : [...usual, now].sort((one, two) => one - two);
      if (buttons.children.length !== all.length || !usual.includes(now)) {
        buttons.replaceChildren(
          ...all.map((seconds) => this.#choice(name(seconds), { do: verb, seconds })),
        );
      }
      all.forEach((seconds, at) => {
        press(buttons.children[at], seconds === now);
      });
    };
    show(0);
    this.#shows.push((settings) => show(read(settings)));
    return group(title, buttons);
  }

  #approval() {
    const all = this.#choice(words.approveAll, { do: "approve-all", on: true });
    const none = this.#choice(words.approveNone, { do: "approve-all", on: false });
    this.#shows.push(({ approve_all: isOn }) => {
      press(all, isOn);
      press(none, !isOn);
    });
    return row(all, none);
  }

  #blur() {
    const blurred = this.#choice(words.picturesBlurred, { do: "blur-pictures", on: true });
    const shown = this.#choice(words.picturesShown, { do: "blur-pictures", on: false });
    this.#shows.push(({ blur: isOn }) => {
      press(blurred, isOn);
      press(shown, !isOn);
    });
    return row(shown, blurred);
  }

  #door() {
    /** @param {string} text @param {boolean} locked @param {boolean} waiting */
    const door = (text, locked, waiting) =>
      this.#choice(text, { do: "set-door", locked, waiting_room: waiting });
    const open = door(words.doorOpen, false, false);
    const knock = door(words.doorKnock, false, true);
    const shut = door(words.doorLocked, true, false);
    this.#shows.push(({ locked, waiting_room: isWaiting }) => {
      press(open, !locked && !isWaiting);
      // Locked or not: who is new may knock.
      press(knock, isWaiting);
      press(shut, locked && !isWaiting);
    });
    return row(open, knock, shut);
  }

  #pin() {
    const now = line("");
    const pin = field(words.newPin, { ...PIN, autocapitalize: "none" });
    const set = async () => {
      const written = pin.input.value.trim();
      if (written.length < Number(PIN.minlength)) return pin.complain(words.newPin);
      if (await this.#have({ do: "set-pin", pin: written })) pin.input.value = "";
    };
    pin.onEnter(set);
    const remove = buttonFor(words.removePin, () => this.#have({ do: "set-pin", pin: "" }));
    this.#shows.push(({ pin: isSet }) => {
      tell(now, isSet ? words.pinIsSet : words.pinIsNot);
      remove.hidden = !isSet;
    });
    return group(words.pinOfRoom, now, pin.element, row(buttonFor(words.setPin, set), remove));
  }

  /** Who comes in by name, as of a class. */
  #names() {
    const now = line("");
    /** @type {Settings | null} */
    let shown = null;
    const open = buttonFor(words.rosterOpen, () => {
      if (shown) rosterSheet(this.#acting, shown);
    });
    this.#shows.push((settings) => {
      shown = settings;
      const { roll, roll_knocks: knock } = settings;
      tell(now, roll.length > 0 ? words.listedNames(roll.length, knock) : words.anyName);
    });
    return group(words.whichNames, now, row(open));
  }

  #members() {
    const now = line("");
    const element = group(words.members, now);
    this.#shows.push(({ members }) => {
      tell(now, members.map(apart).join(", "));
      element.hidden = members.length === 0;
    });
    return element;
  }

  /** What there is to do with hands and the word, while there are any. */
  #showHands() {
    const { hands, speaker } = this.#acting;
    const [first] = hands;
    this.#hands.hidden = !first && !speaker;
    this.#speaks.hidden = !speaker;
    this.#nobody.hidden = !speaker;
    this.#next.hidden = !first;
    this.#lower.hidden = !first;
    if (speaker) tell(this.#speaks, words.speaksNow(speaker.id));
    if (first) tell(this.#next, words.nextIs(first.id));
  }

  /** All rooms at once, for whoever moderates all. */
  #panic() {
    const now = line("");
    const begin = buttonFor(`${words.panicNow}…`, () => panicSheet(this.#acting), "danger");
    const end = buttonFor(words.panicEnd, () => this.#acting.have({ do: "calm" }));
    const element = group(words.allRooms, now, row(begin, end));
    element.hidden = true;
    this.#shows.push(({ panic }) => {
      element.hidden = panic === "";
      tell(now, panic === "on" ? words.panicOn : words.panicByHost);
      now.hidden = panic === "off";
      begin.hidden = panic !== "off";
      end.hidden = panic !== "on";
    });
    return element;
  }

  /**
   * @param {string} title
   * @param {string} most characters
   * @param {string} verb
   * @param {string} name the command's field
   * @param {(settings: Settings) => string} read
   */
  #text(title, most, verb, name, read) {
    const text = field(title, { maxlength: most });
    let was = "";
    const keep = () => this.#have({ do: verb, [name]: text.input.value.trim() });
    text.onEnter(keep);
    this.#shows.push((settings) => {
      // What somebody writes here just now is not written over.
      if (text.input.value === was) text.input.value = read(settings);
      was = read(settings);
    });
    const button = buttonFor(words.keepIt, keep);
    button.setAttribute("aria-label", `${words.keepIt}: ${title}`);
    return make("div", { class: "kept-line" }, text.element, button);
  }

  /** @param {string} text @param {Command} command */
  #choice(text, command) {
    return buttonFor(text, () => this.#have(command));
  }

  /** @param {Command} command */
  #have(command) {
    return this.#acting.have({ ...command, room: this.#acting.room });
  }

  /** @param {(acting: Acting) => void} sheet */
  #leaveFor(sheet) {
    this.#dialog.close();
    sheet(this.#acting);
  }
}

/** Ask first: it is for all rooms, and all who would come. @param {Acting} acting */
function panicSheet(acting) {
  const begin = async () => {
    if (await acting.have({ do: "panic" })) dialog.close();
  };
  const now = buttonFor(words.panicNow, begin, "danger");
  const not = buttonFor(words.cancel, () => dialog.close());
  const dialog = passingSheet(`${words.panicNow}?`, line(words.panicAsk), row(now, not));
}

/** Open the room's settings. @param {Acting} acting */
export function roomSheet(acting) {
  new RoomSheet(acting).show();
}

/** @param {...HTMLElement} buttons */
const row = (...buttons) => make("div", { class: "acts" }, ...buttons);

/** @param {string} title @param {...HTMLElement} content */
const group = (title, ...content) =>
  make(
    "fieldset",
    { class: "settings" },
    make("legend", { class: "meta", text: title }),
    ...content,
  );

/** @param {Element | undefined} button @param {boolean} isOn */
const press = (button, isOn) => button?.setAttribute("aria-pressed", String(isOn));
