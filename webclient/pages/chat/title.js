/**
 * What a tab is called.
 *
 * @param {string} title
 * @param {number} unread
 * @param {number} mentions
 */
export function titled(title, unread, mentions) {
  const at = mentions > 0 ? `, @${mentions}` : "";
  return unread > 0 ? `(${unread}${at}) ${title}` : title;
}
