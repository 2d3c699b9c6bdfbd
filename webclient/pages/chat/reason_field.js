import { words } from "./moderating_words.js";
import { field } from "./sheet.js";

/** The host's own most, in characters, of what is said to whom something is done. */
const MOST = "500";

/** What to say to them. @param {string} [text] */
export function reasonField(text = "") {
  const reason = field(words.reasonToThem, { maxlength: MOST });
  reason.input.value = text;
  return reason;
}
