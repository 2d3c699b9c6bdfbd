/** How many, and who, in words. */

/** A number and what it counts. @param {number} count @param {string} one @param {string} more */
export const number = (count, one, more) => (count === 1 ? one : `${count} ${more}`);

/** Names, the first three of many. @param {string[]} names @param {string} and */
export function listed(names, and) {
  const shown = names.length > 4 ? [...names.slice(0, 3), `+${names.length - 3}`] : names;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${and} ${last}`;
}
