import { make } from "/pages/shared/dom.js";
import { shownText } from "/pages/shared/shown.js";
import { buttonFor, line, passingSheet } from "./sheet.js";
import { words } from "./strings.js";
import { timeElement } from "./times.js";

/**
 * @typedef {import("./acting.js").Acting} Acting
 * @typedef {import("/peerpyrtc_client/moderation.js").Act} Act
 */

/** What was done in the room, the newest first, each to be taken back from there. @param {Acting} acting */
export async function actsSheet(acting) {
  const list = make("ul", { class: "entries" });
  const none = line(words.noActs);
  none.hidden = true;
  const dialog = passingSheet(words.actsTitle, none, list);
  /** @type {Map<number, Act>} */
  const acts = new Map();
  /** Each row keeps its element: a finger on it stays where it is. @type {Map<Act, HTMLElement>} */
  const rows = new Map();
  const show = () => {
    for (const act of acting.acts) acts.set(act.id, act);
    const inOrder = [...acts.values()].sort((one, other) => other.id - one.id);
    const told = inOrder.filter((act) => acting.told({ ...act, undone: false }) !== "");
    none.hidden = told.length > 0;
    for (const [act, row] of rows) {
      if (acts.get(act.id) === act) continue;
      row.remove();
      rows.delete(act);
    }
    let next = list.firstElementChild;
    for (const act of told) {
      const row = rows.get(act) ?? rowOf(acting, act);
      rows.set(act, row);
      if (row === next) next = next.nextElementSibling;
      else list.insertBefore(row, next);
    }
  };
  dialog.addEventListener("close", acting.onChange(show));
  /** @type {Act[]} */
  const before = (await acting.ask({ do: "recent-acts" })) ?? [];
  for (const act of before) acts.set(act.id, act);
  show();
}

/** @param {Acting} acting @param {Act} act */
function rowOf(acting, act) {
  const told = acting.told({ ...act, undone: false });
  const row = make("li", {}, make("p", { text: told }), timeElement(act.time));
  if (act.why) row.append(make("p", { class: "meta", text: shownText(act.why), dir: "auto" }));
  if (act.undone) row.append(make("p", { class: "meta", text: words.isUndone }));
  if (acting.canUndo(act)) row.append(buttonFor(words.undoIt, () => acting.undo(act)));
  return row;
}
