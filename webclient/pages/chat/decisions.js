import { words } from "./moderating_words.js";
import { reasonField } from "./reason_field.js";
import { buttonFor, choices } from "./sheet.js";

/** @typedef {import("./acting.js").Command} Command */

/** Seconds for which somebody is muted or sent out; null is until it is taken back. */
const LENGTHS = [60, 600, 3600, 86_400, null];

/** The one that is meant where nobody chooses. */
const USUAL = 600;

/**
 * What is decided about one, or about many: how long and why come first, the buttons go by them.
 *
 * @param {(command: Command) => void} have has it done
 */
export function decisions(have) {
  const said = reasonField();
  const why = () => said.input.value.trim();
  const labels = LENGTHS.map((seconds) => words.lengthOf(seconds));
  const length = choices(words.forHowLong, labels, LENGTHS.indexOf(USUAL));
  const seconds = () => LENGTHS[length.select.selectedIndex] ?? null;
  const mute = buttonFor("", () => have({ do: "mute", seconds: seconds(), text: why() }));
  const out = buttonFor("", () => have({ do: "timeout", seconds: seconds(), text: why() }));
  const relabel = () => {
    const chosen = seconds();
    mute.textContent = words.muteFor(chosen);
    out.textContent = words.timeOutFor(chosen ?? 0);
    out.hidden = chosen === null;
  };
  length.select.addEventListener("change", relabel);
  relabel();
  const warn = buttonFor(words.warnThem, () => {
    if (why() !== "") return have({ do: "warn", text: why() });
    said.element.closest("details")?.setAttribute("open", "");
    said.complain(words.warnNeedsWords);
  });
  return {
    fields: [length.element, said.element],
    mute,
    out,
    warn,
    why,
    /** @param {string} text @param {string} verb */
    plain: (text, verb) => buttonFor(text, () => have({ do: verb })),
    /** @param {string} text @param {string} verb @param {string} [kind] */
    reasoned: (text, verb, kind) => buttonFor(text, () => have({ do: verb, text: why() }), kind),
  };
}
