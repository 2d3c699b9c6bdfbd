import { find, make } from "/pages/shared/dom.js";
import { Folding } from "./folding.js";
import { whenFormatted } from "./formatter.js";
import { buttonFor, passingSheet } from "./sheet.js";
import { words } from "./strings.js";
import { Texts } from "./text.js";

/** How messages are formatted: what one types, and what it becomes. It is behind the emoji's button. */
export function offerHelp() {
  const it = words.formatting;
  const typed = `**${it}** *${it}* \`${it}\`\n> ${it}\n- ${it}\n- ${it}\n1. ${it}\n2. ${it}\n\`\`\`\n${it}\n\`\`\``;
  const show = () => {
    const texts = new Texts();
    const shown = new Folding(typed, (text, end) => texts.render(text, end));
    whenFormatted(shown.text, () => shown.again());
    passingSheet(it, make("pre", { class: "sample", text: typed }), shown.element);
  };
  find("emoji", HTMLElement).append(buttonFor(it, show, "help"));
}
