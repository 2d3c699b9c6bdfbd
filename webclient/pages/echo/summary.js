/**
 * @param {number[]} durations
 * @returns {{shortest: number | null, median: number | null, longest: number | null}}
 */
export function summarize(durations) {
  if (durations.length === 0) return { shortest: null, median: null, longest: null };
  const sorted = [...durations].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const median =
    sorted.length % 2 === 1
      ? sorted[Math.floor(middle)]
      : (sorted[middle - 1] + sorted[middle]) / 2;
  return { shortest: sorted[0], median, longest: sorted[sorted.length - 1] };
}
