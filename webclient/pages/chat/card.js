import { icon, make } from "/pages/shared/dom.js";
import { timeElement } from "./times.js";

/**
 * What stands out in the log: what the host says to all, what a moderator says to one.
 *
 * @param {string} kind its icon's
 * @param {string} title
 * @param {number | null} time
 * @param {Node | string} said
 */
export function card(kind, title, time, said) {
  const heading = make("span", { text: title });
  const head = make("header", {}, icon(kind), heading, timeElement(time));
  const body = make("div", { class: "announced", dir: "auto" });
  body.append(said);
  const element = make("section", { class: "announcement" }, head, body);
  element.tabIndex = -1;
  return { element, body, heading };
}
