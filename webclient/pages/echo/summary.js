/**
 * The figures of a row of round trips; null where there is none.
 *
 * @param {number[]} durations
 */
export function summarize(durations) {
  if (durations.length === 0) {
    return { last: null, shortest: null, median: null, mostBelow: null, longest: null };
  }
  const sorted = [...durations].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const median =
    sorted.length % 2 === 1
      ? sorted[Math.floor(middle)]
      : (sorted[middle - 1] + sorted[middle]) / 2;
  return {
    last: durations[durations.length - 1],
    shortest: sorted[0],
    median,
    // The smallest that at least 95 of 100 don't exceed.
    mostBelow: sorted[Math.ceil(sorted.length * 0.95) - 1],
    longest: sorted[sorted.length - 1],
  };
}
