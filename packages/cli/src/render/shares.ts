/**
 * Whole percentages of `counts` that add up to 100, by the largest remainder. A count that is not 0 is at least 1 %, so
 * that no other share is rounded up to all.
 */
export function sharesOf(counts: readonly number[]): readonly number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (100 * count) / all);
  const shares = exact.map((share) => (share === 0 ? 0 : Math.max(1, Math.floor(share))));
  for (let left = 100 - shares.reduce((sum, share) => sum + share, 0); left !== 0; left -= Math.sign(left)) {
    const gaps = exact.map((share, index) => share - (shares[index] ?? 0));
    // Too much was given away only where small shares were raised: the largest one bears it.
    const at = left > 0 ? gaps.indexOf(Math.max(...gaps)) : shares.indexOf(Math.max(...shares));
    shares[at] = (shares[at] ?? 0) + Math.sign(left);
  }
  return shares;
}
