import { make } from "/pages/shared/dom.js";
import { shownText } from "/pages/shared/shown.js";
import { words } from "./moderating_words.js";
import { buttonFor, line, passingSheet } from "./sheet.js";
import { timeElement } from "./times.js";

/**
 * @typedef {import("./acting.js").Acting} Acting
 * @typedef {import("/peerpyrtc_client/moderation.js").Act} Act
 */

/** Acts that are asked for: long ones come a few at a time. */
const SHOWN = 50;

/**
 * What was done in the room, the newest first: each is taken back from there while that can be, and
 * says what became of it.
 *
 * @param {Acting} acting
 */
export async function actsSheet(acting) {
  const list = make("ul", { class: "entries" });
  const none = line(words.noActs);
  none.hidden = true;
  const dialog = passingSheet(words.actsTitle, none, list);
  /** Each row keeps its element while it says the same: a finger on it stays where it is.
   * @type {Map<string, HTMLElement>} */
  let rows = new Map();
  const show = async () => {
    // What one act did to another the host alone knows: a ban is lifted, a room set anew.
    /** @type {Act[] | undefined} */
    const acts = await recent(acting);
    if (!acts) return;
    const told = acts.filter((act) => acting.told({ ...act, undone: false }) !== "");
    none.hidden = told.length > 0;
    /** @type {[string, HTMLElement][]} */
    const listed = told.map((act) => {
      const key = JSON.stringify(act);
      return [key, rows.get(key) ?? rowOf(acting, act)];
    });
    const former = rows;
    rows = new Map(listed);
    for (const [key, row] of former) if (!rows.has(key)) row.remove();
    let next = list.firstElementChild;
    for (const [, row] of listed) {
      if (row === next) next = next.nextElementSibling;
      else list.insertBefore(row, next);
    }
  };
  dialog.addEventListener("close", acting.onChange(show));
  await show();
}

/**
 * @param {Acting} acting
 * @returns {Promise<Act[] | undefined>} undefined if that is refused, which is told
 */
async function recent(acting) {
  /** @type {Act[]} */
  const acts = [];
  /** @type {Act[] | undefined} */
  let more;
  do {
    more = await acting.ask({ do: "recent-acts", before: acts.at(-1)?.id ?? null });
    if (!more) return undefined;
    acts.push(...more);
  } while (more.length > 0 && acts.length < SHOWN);
  return acts;
}

/** @param {Acting} acting @param {Act} act */
function rowOf(acting, act) {
  const told = acting.told({ ...act, undone: false });
  const row = make("li", {}, make("p", { text: told }), timeElement(act.time));
  const why = words.hostSaid(act.why ?? "", shownText);
  if (why) row.append(make("p", { class: "meta", text: why, dir: "auto" }));
  const became = acting.became(act);
  if (became) row.append(make("p", { class: "meta", text: became }));
  if (acting.canUndo(act)) row.append(buttonFor(words.undoIt, () => acting.undo(act)));
  return row;
}
