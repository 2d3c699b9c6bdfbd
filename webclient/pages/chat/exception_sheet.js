import { make } from "/pages/shared/dom.js";
import { apart } from "/pages/shared/shown.js";
import { words } from "./moderating_words.js";
import { buttonFor, choices, line, passingSheet } from "./sheet.js";

/**
 * What one may beyond its role, or may not, and the role of who made that exception.
 * @typedef {{may?: string[], may_not?: string[], by?: string}} Exempt
 */

/** @type {("exceptAs" | "exceptMay" | "exceptMayNot")[]} */
const WAYS = ["exceptAs", "exceptMay", "exceptMayNot"];

/**
 * What one alone may do, whatever all may: each thing by itself.
 *
 * @param {import("./acting.js").Acting} acting
 * @param {import("./acting.js").Whom} whom
 */
export async function exceptionSheet(acting, whom) {
  const dialog = passingSheet(apart(whom.name));
  const peer = acting.find(whom.stay)?.id ?? whom.name;
  const answer = await acting.inquire({ do: "exception-of", peer, stay: whom.stay });
  if ("why" in answer) return dialog.append(line(answer.why));
  /** @type {Exempt} */
  const { may = [], may_not: mayNot = [], by = "host" } = answer.result;
  const isHosts = by !== "moderator" && may.length + mayNot.length > 0;
  const ways = WAYS.map((way) => words[way]);
  const rows = Object.entries(words.rowNames).map(([row, name]) => {
    const now = may.includes(row) ? 1 : mayNot.includes(row) ? 2 : 0;
    const choice = choices(name, ways, now);
    choice.select.disabled = isHosts;
    return { row, ...choice };
  });
  const chosen = (/** @type {number} */ way) =>
    rows.filter(({ select }) => select.selectedIndex === way).map(({ row }) => row);
  const set = async () => {
    const command = { do: "exempt-peer", may: chosen(1), may_not: chosen(2) };
    if (await acting.haveTo(whom, command)) dialog.close();
  };
  dialog.append(
    line(isHosts ? words.exceptByHost : words.exceptHint),
    make("div", { class: "acts exceptions" }, ...rows.map(({ element }) => element)),
  );
  if (!isHosts) dialog.append(make("div", { class: "acts" }, buttonFor(words.keepIt, set)));
}
