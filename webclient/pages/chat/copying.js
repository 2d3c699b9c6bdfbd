/** What is copied of messages is what was typed: with the signs that make it bold, or code, which nobody sees. */

/** @param {ClipboardEvent} event */
export function copyAsTyped(event) {
  const selection = getSelection();
  const isField = event.target instanceof Element && event.target.matches("textarea, input");
  if (isField || !selection || selection.isCollapsed || !event.clipboardData) return;
  // Several, as Firefox has them with Ctrl: the browser's own copy has them all.
  if (selection.rangeCount !== 1) return;
  const range = selection.getRangeAt(0);
  const text = within(range) ?? across(selection, range);
  if (text === null) return;
  event.clipboardData.setData("text/plain", text);
  event.preventDefault();
}

/** Of one message: its text as it is in the page, all of it and no more. @param {Range} range */
function within(range) {
  const { commonAncestorContainer: common } = range;
  const element = common instanceof Element ? common : common.parentElement;
  const said = element?.closest(".words");
  if (!said) return null;
  const whole = range.cloneRange();
  const before = beside(range.startContainer, range.startOffset === 0, "previousSibling", said);
  if (before) whole.setStartBefore(before);
  const isAtEnd = range.endOffset === (range.endContainer.textContent ?? "").length;
  const after = beside(range.endContainer, isAtEnd, "nextSibling", said);
  if (after) whole.setEndAfter(after);
  return whole.cloneContents().textContent;
}

/**
 * The furthest sign that stands right there: who selects all that is bold has its stars as well.
 *
 * @param {Node} from
 * @param {boolean} isAtEdge of that node
 * @param {"previousSibling" | "nextSibling"} way
 * @param {Element} said
 */
function beside(from, isAtEdge, way, said) {
  /** @type {Node | null} */
  let furthest = null;
  for (let at = isAtEdge ? from : said; at !== said; ) {
    const next = at[way];
    if (next && !(next instanceof Element && next.matches(".sign, .bullet, .copy-code"))) break;
    if (next instanceof Element && !next.matches(".copy-code")) furthest = next;
    at = next ?? at.parentNode ?? said;
  }
  return furthest;
}

/** Of several: as they are shown, with their signs. @param {Selection} selection @param {Range} range */
function across(selection, range) {
  if (!range.cloneContents().querySelector(".sign, .bullet")) return null;
  document.body.classList.add("as-typed");
  const text = selection.toString();
  document.body.classList.remove("as-typed");
  return text;
}
