/**
 * Lists and amounts, as they are built in all our languages from each language's own small words.
 *
 * @param {{and: string, others: (count: number) => string}} small
 */
export function amounts({ and, others }) {
  return {
    /** @param {number} count @param {string} one @param {string} many */
    plural: (count, one, many) => `${count} ${count === 1 ? one : many}`,

    /** "Ann", "Ann and Ben", "Ann, Ben and 3 others". @param {string[]} names */
    list(names) {
      if (names.length === 1) return names[0];
      if (names.length <= 3) return `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
      return `${names.slice(0, 2).join(", ")} ${and} ${others(names.length - 2)}`;
    },

    /** "40 s", "3 min", "2 h". @param {number} seconds */
    span(seconds) {
      if (seconds < 90) return `${Math.max(1, Math.ceil(seconds))} s`;
      if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
      return `${Math.round(seconds / 3600)} h`;
    },
  };
}
