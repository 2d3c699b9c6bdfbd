import { OUTDATED } from "./file_card.js";
import { whenOutdated } from "./formatter.js";
import { buttonFor } from "./sheet.js";
import { words } from "./strings.js";

/** Say that the page is older than its host, with the way out. @param {(text: string) => HTMLElement} line */
export const lineOutdated = (line) =>
  line(words.fileFailed(OUTDATED)).append(
    " ",
    buttonFor(words.loadAgain, () => location.reload()),
  );

/** Say that texts stay as they were typed until the page is loaded again. @param {(text: string) => HTMLElement} line */
export const sayOutdated = (line) => whenOutdated(() => lineOutdated(line));
