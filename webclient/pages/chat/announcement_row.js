import { card } from "./card.js";
import { Folding } from "./folding.js";
import { whenFormatted } from "./formatter.js";
import { MessageRow } from "./message_row.js";
import { words } from "./strings.js";

/**
 * What the host says to all, where it stands in the log.
 *
 * @param {import("./messages.js").Message} message
 * @param {(text: string, end?: number) => Node[]} render
 */
export function announcementRow(message, render) {
  const said = new Folding(message.text, render);
  const { element, body } = card("announcement", words.announcement, message.time, said.element);
  const show = () => message.isRedacted && body.replaceChildren(words.redacted);
  show();
  const unwatch = [message.watch(show), whenFormatted(said.text, () => said.again())];
  const end = () => {
    for (const each of unwatch) each();
  };
  return new MessageRow(message, { element, end }, false);
}
