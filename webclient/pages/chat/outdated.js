import { OUTDATED } from "./file_card.js";
import { whenOutdated } from "./formatter.js";
import { buttonFor } from "./sheet.js";
import { words } from "./strings.js";

/** Say that texts stay as they were typed until the page is loaded again. @param {(text: string) => HTMLElement} line */
export const sayOutdated = (line) =>
  whenOutdated(() =>
    line(words.fileFailed(OUTDATED)).append(
      " ",
      buttonFor(words.loadAgain, () => location.reload()),
    ),
  );
