import { copy } from "/pages/shared/copy.js";
import { make } from "/pages/shared/dom.js";
import { hrefOf } from "./message_link.js";
import { buttonFor } from "./sheet.js";
import { words } from "./strings.js";

/**
 * A button that copies a link to a message, and what came of it.
 *
 * @param {string} room
 * @param {import("./message.js").Place} place
 * @returns {HTMLElement[]}
 */
export function linkAct(room, place) {
  const href = hrefOf(room, place);
  const told = make("p", { class: "meta", attributes: { role: "status" } });
  const button = buttonFor(words.copyLink, async () => {
    const isCopied = await copy(href, button);
    told.replaceChildren(isCopied ? words.linkCopied : words.linkNotCopied);
    if (!isCopied) told.append(" ", make("span", { class: "by-hand", text: href }));
  });
  return [make("div", { class: "acts" }, button), told];
}
