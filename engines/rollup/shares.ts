/** All of it, in millionths. */
export const wholeShare = 1_000_000;

/**
 * Shares in millionths that add up to exactly 1,000,000, in proportion to `weights` (non-negative, not all 0; equal
 * where none is told). What is left after rounding down goes to the largest remainders, of equal ones to the first by
 * id, so that the same parts always get the same shares. Throws a RangeError where there are no parts.
 */
export function sharesOf(
  parts: readonly { readonly id: string; readonly weight?: number }[],
): Map<string, number> {
  if (parts.length === 0) throw new RangeError('nobody to share among');
  const weights = parts.map(({ weight = 1 }) => weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0) || weights.some((weight) => weight < 0)) throw new RangeError('weights that are no parts');
  const exact = parts.map(({ id }, index) => {
    const due = ((weights[index] ?? 0) / total) * wholeShare;
    return { id, whole: Math.floor(due), rest: due - Math.floor(due) };
  });
  let left = wholeShare - exact.reduce((sum, { whole }) => sum + whole, 0);
  const shares = new Map(exact.map(({ id, whole }) => [id, whole]));
  for (const { id } of exact.toSorted((a, b) => b.rest - a.rest || (a.id < b.id ? -1 : 1))) {
    if (left <= 0) break;
    shares.set(id, (shares.get(id) ?? 0) + 1);
    left -= 1;
  }
  return shares;
}
