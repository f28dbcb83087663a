import { idle, synonyms } from './data/synonyms.ts';
import { plainName } from './plain.ts';

/** How many there are of something, and where that is known from. */
export interface Base {
  readonly count: number;
  readonly source: string;
}

/** What is asked beside how many there are; null where so many exist, or nobody knows how many. */
export function quotaAbove(quota: number, base: Base | null): { quota: number; base: Base } | null {
  return base !== null && Number.isFinite(quota) && quota > base.count ? { quota, base } : null;
}

/** Indicators of one body in an assessment. */
export const mostScored = { common: 5, individual: 3 } as const;

export interface Excess {
  readonly part: keyof typeof mostScored;
  readonly given: number;
  readonly most: number;
}

/** Where an assessment has more indicators for a body than it may. */
export function tooManyScored(given: Readonly<Record<keyof typeof mostScored, number>>): Excess[] {
  return (['common', 'individual'] as const).flatMap((part) =>
    given[part] > mostScored[part] ? [{ part, given: given[part], most: mostScored[part] }] : [],
  );
}

/** A name reduced to what it means: one word for words that say the same, nothing that tells nothing apart. */
function meaningOf(name: string): string {
  const plain = plainName(name).replace(idle, '');
  const ways = synonyms
    .flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const))
    .toSorted(([a], [b]) => b.length - a.length);
  return ways.reduce((text, [other, first]) => text.replaceAll(other, first), plain);
}

function piecesOf(meaning: string): Set<string> {
  const letters = Array.from(meaning);
  if (letters.length === 1) return new Set(letters);
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

/** From here on two names are taken to mean one thing. */
const oneThing = 0.72;

/** Whether two tables, indicators or assessments are one by other words. */
export function meanSame(a: string, b: string): boolean {
  const [left, right] = [piecesOf(meaningOf(a)), piecesOf(meaningOf(b))];
  if (left.size === 0 || right.size === 0) return false;
  const shared = [...left].filter((piece) => right.has(piece)).length;
  return (2 * shared) / (left.size + right.size) >= oneThing;
}

/** Each name that asks again for what an earlier one asks, with the place of that one. */
export function askedAgain(names: readonly string[]): { readonly at: number; readonly first: number }[] {
  return names.flatMap((name, at) => {
    const first = names.slice(0, at).findIndex((one) => meanSame(one, name));
    return first === -1 ? [] : [{ at, first }];
  });
}
