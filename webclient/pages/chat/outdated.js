import { make } from "/pages/shared/dom.js";
import { whenOutdated } from "./formatter.js";
import { buttonFor } from "./sheet.js";
import { words } from "./strings.js";

/** Say that texts stay as they were typed until the page is loaded again. @param {(line: HTMLElement) => void} put */
export const sayOutdated = (put) =>
  whenOutdated(() =>
    put(
      make(
        "p",
        { class: "system" },
        make("span", { text: `${words.formattingOutdated} ` }),
        buttonFor(words.loadAgain, () => location.reload()),
      ),
    ),
  );
