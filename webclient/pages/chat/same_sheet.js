import { make } from "/pages/shared/dom.js";
import { personName } from "/pages/shared/shown.js";
import { words } from "./moderating_words.js";
import { buttonFor, line, passingSheet } from "./sheet.js";

/** How far back, in minutes. */
const MINUTES = 10;

/** Messages that are shown before they are taken back; how many there are is said. */
const SHOWN = 20;

/**
 * Take back one text from everyone, for spam comes from many: what that would be is shown before.
 *
 * @param {import("./acting.js").Acting} acting
 * @param {string} text
 */
export async function sameSheet(acting, text) {
  const list = make("ul", { class: "entries" });
  const acts = make("div", { class: "acts" });
  const dialog = passingSheet(words.sameTitle, list, acts);
  const answer = await acting.inquire({ do: "preview-same", text, minutes: MINUTES });
  if ("why" in answer) return dialog.append(line(answer.why));
  /** @type {{sender: string, text: string}[]} */
  const found = answer.result;
  if (found.length === 0) return dialog.append(line(words.noSame));
  list.append(
    ...found.slice(-SHOWN).map(({ sender, text }) => {
      const said = make("p", { text: acting.excerpt(text), dir: "auto" });
      return make("li", {}, make("p", {}, personName(sender)), said);
    }),
  );
  const takeBack = async () => {
    const command = { do: "redact-same", room: acting.room, text, minutes: MINUTES };
    if (await acting.have(command)) dialog.close();
  };
  acts.append(buttonFor(words.sameNow(found.length), takeBack, "danger"));
}
