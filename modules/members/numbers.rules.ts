/** The member number after all that were given: four digits at least, so that they sort. */
export function nextNumber(given: Iterable<string>): string {
  let most = 0;
  for (const number of given) if (/^\d{1,9}$/.test(number)) most = Math.max(most, Number(number));
  return String(most + 1).padStart(4, '0');
}
