import { make } from "/pages/shared/dom.js";
import { words } from "./moderating_words.js";
import { buttonFor, choices, field, passingSheet } from "./sheet.js";

/** The host's own most, in characters. */
const MOST = "70000";

/**
 * Which names come in, pasted as a class's list is.
 *
 * @param {import("./acting.js").Acting} acting
 * @param {{roll: string[], roll_knocks: boolean}} now
 */
export function rosterSheet(acting, { roll, roll_knocks: isKnocking }) {
  const list = field(words.rosterPaste, { maxlength: MOST }, "textarea");
  list.input.value = roll.join("\n");
  const labels = [words.rosterKnock, words.rosterRefuse];
  const others = choices(words.rosterOthers, labels, roll.length > 0 && !isKnocking ? 1 : 0);
  const set = async (/** @type {string} */ names) => {
    const knock = others.select.selectedIndex === 0;
    const command = { do: "set-roll", room: acting.room, names, knock };
    if (await acting.have(command)) dialog.close();
  };
  const only = () => {
    const names = list.input.value.trim();
    return names === "" ? list.complain(words.rosterEmpty) : set(names);
  };
  const any = buttonFor(words.rosterAny, () => set(""));
  any.hidden = roll.length === 0;
  const acts = make("div", { class: "acts" }, buttonFor(words.rosterSet, only), any);
  const dialog = passingSheet(words.whichNames, list.element, others.element, acts);
}
