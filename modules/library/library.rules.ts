import { addDays, type Day } from '../../base/time.ts';
import type { ItemState } from './kinds.rules.ts';
import type { EditionLine } from './library.contract.ts';

/** Which edition a reader is shown first: the last one that has begun, else the first. */
export function currentOf(editions: readonly { number: number; fromDay: Day }[], today: Day): number {
  const begun = editions.filter(({ fromDay }) => fromDay <= today);
  const found = begun.toSorted((a, b) => a.number - b.number).at(-1);
  return found?.number ?? Math.min(...editions.map(({ number }) => number));
}

/** The last day of each edition, and how it stands; `editions` oldest first, given back newest first. */
export function spans(
  editions: readonly { number: number; title: string; documentNumber: string; fromDay: Day }[],
  withdrawnFrom: Day | null,
  today: Day,
): EditionLine[] {
  const told = editions.map((edition, index): EditionLine => {
    const end = editions[index + 1]?.fromDay ?? withdrawnFrom;
    const corrected = editions[index + 1] !== undefined && end === edition.fromDay;
    const toDay = end === null || corrected ? null : addDays(end, -1);
    const state = corrected
      ? 'corrected'
      : edition.fromDay > today
        ? 'coming'
        : toDay !== null && toDay < today
          ? 'over'
          : 'inForce';
    return { ...edition, toDay, state };
  });
  return told.toReversed();
}

/** How an item stands today; `firstFrom` is the day on which its first edition began to hold. */
export function stateOf(
  { withdrawnFrom, firstFrom }: { withdrawnFrom: Day | null; firstFrom: Day },
  today: Day,
): ItemState {
  if (withdrawnFrom !== null && withdrawnFrom <= today) return 'withdrawn';
  return firstFrom > today ? 'coming' : 'inForce';
}

/** The years a text can be looked for by, the newest first. */
export function yearsBetween(first: Day | null, last: Day | null): number[] {
  if (first === null || last === null) return [];
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: Math.min(100, to - from + 1) }, (_, back) => to - back);
}
