import { unitFamilies } from './units.words.ts';

/** Whether a paper's unit and the ledger's count the same kind of thing; a unit per another never does. */
export function isAlike(base: string, unit: string): boolean {
  return (unitFamilies[unit] ?? []).includes(base);
}

function pairsOf(text: string): Set<string> {
  const letters = Array.from(text.replaceAll(/[^\p{Script=Han}\p{L}]/gu, ''));
  return new Set(letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`));
}

/** How many of the indicator's pairs of characters a figure's words share. */
export function sharedWords(name: string, words: string): number {
  const known = pairsOf(words);
  return [...pairsOf(name)].filter((pair) => known.has(pair)).length;
}

/**
 * The indicators that may count what a figure tells, the likeliest first: those of a like unit by the words they
 * share, and of another unit none.
 */
export function likeliest<T extends { readonly name: string; readonly unit: string }>(
  figure: { readonly what: string; readonly sentence: string; readonly base: string },
  indicators: readonly T[],
  most = 5,
): T[] {
  return indicators
    .filter(({ unit }) => isAlike(figure.base, unit))
    .map((one) => ({
      one,
      score: 3 * sharedWords(one.name, figure.what) + sharedWords(one.name, figure.sentence),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ one }) => one);
}

const halves: Readonly<Record<string, readonly [number, number]>> = {
  ...{ H1: [1, 6], H2: [7, 12], Q1: [1, 3], Q2: [4, 6], Q3: [7, 9], Q4: [10, 12] },
};

/** The months that a period of a paper means, told on `day`; null where its words do not say. */
export function monthsMeant(period: string | null, day: string): { from: string; to: string } | null {
  if (period === null) return null;
  const thisYear = Number(day.slice(0, 4));
  const plain = period
    .replace(/^this-year/, String(thisYear))
    .replace(/^last-year/, String(thisYear - 1))
    .replace(/^next-year/, String(thisYear + 1));
  const [, year, part] = /^(20\d\d)(?:-(\d\d|H[12]|Q[1-4]))?$/.exec(plain) ?? [];
  if (year === undefined) return null;
  if (part === undefined) return { from: `${year}-01`, to: `${year}-12` };
  const [first, last] = halves[part] ?? [Number(part), Number(part)];
  if (!(first >= 1 && last <= 12)) return null;
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  return { from: month(first), to: month(last) };
}
