/** The fewest that is shown to whoever sees no words: below it, whoever is counted might be known. */
export const leastShown = 5;

/**
 * Whether a reader who knows the sum of these hidden numbers may still think of more than one number for each: `few`
 * are known to be one to four, `withheld` five or more.
 */
export function isAmbiguous(few: readonly number[], withheld: readonly number[]): boolean {
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  const [count, hidden] = [few.length, sum(few)];
  if (count === 0) return true;
  if (withheld.length > 0) return hidden + sum(withheld) > count + leastShown * withheld.length;
  return count > 1 && hidden > count && hidden < count * (leastShown - 1);
}
