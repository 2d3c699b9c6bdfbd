import { make } from "/pages/shared/dom.js";
import { buttonFor, passingSheet } from "./sheet.js";
import { words } from "./strings.js";

/** @typedef {{do: string} & Record<string, unknown>} Command */

/** Seconds between two messages of one. */
const SLOW = [0, 10, 30, 60];

/**
 * What a moderator sets for the room: who may do what, how fast, who comes in.
 *
 * @param {{name: string, locked?: boolean, waiting?: boolean}} room
 * @param {(command: Command) => void} have
 * @param {{words: string, undo: () => void} | null} last what can be taken back
 */
export function roomSheet({ name: room, locked = false, waiting = false }, have, last) {
  /** @param {string} title @param {...HTMLElement} buttons */
  const group = (title, ...buttons) =>
    make("fieldset", { class: "acts" }, make("legend", { class: "meta", text: title }), ...buttons);
  /** @param {string} text @param {Command} command @param {boolean} [isOn] */
  const choice = (text, command, isOn) => {
    const button = buttonFor(text, () => {
      dialog.close();
      have(command);
    });
    if (isOn !== undefined) button.setAttribute("aria-pressed", String(isOn));
    return button;
  };
  /** @param {string} preset @param {string} text */
  const preset = (preset, text) => choice(text, { do: "apply-preset", room, preset });
  /** @param {string} text @param {boolean} isLocked @param {boolean} isWaiting */
  const door = (text, isLocked, isWaiting) =>
    choice(
      text,
      { do: "set-door", room, locked: isLocked, waiting_room: isWaiting },
      isLocked === locked && isWaiting === waiting,
    );
  const groups = [
    group(
      words.whoMayWhat,
      preset("open", words.presetOpen),
      preset("ask", words.presetAsk),
      preset("quiet", words.presetQuiet),
      preset("board", words.presetBoard),
    ),
    group(
      words.slowMode,
      ...SLOW.map((seconds) =>
        choice(words.slowOf(seconds), { do: "set-slow-mode", room, seconds }),
      ),
    ),
    group(
      words.whoComesIn,
      door(words.doorOpen, false, false),
      door(words.doorKnock, false, true),
      door(words.doorLocked, true, false),
    ),
    group(
      words.approval,
      choice(words.approveAll, { do: "approve-all", room }),
      choice(words.approveNone, { do: "approve-all", room, on: false }),
    ),
  ];
  if (last) {
    const undo = () => {
      dialog.close();
      last.undo();
    };
    const undoing = group(last.words, buttonFor(words.undoIt, undo));
    groups.unshift(undoing);
  }
  const dialog = passingSheet(words.roomsRules, ...groups);
}
