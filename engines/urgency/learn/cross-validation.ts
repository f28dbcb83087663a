import { type Confusion, confusionOf, type Labelled } from '../confusion.ts';
import type { UrgencyReader } from '../interface.ts';
import type { Learned } from '../learned.ts';
import { createFeaturing, type Featured, learn, withDictated } from './learn.ts';

/** Lines that share so much of their pairs of signs are near-copies. */
const near = 0.5;
const silent = /[\p{P}\s]/gu;

function pairsOf(text: string): ReadonlySet<string> {
  const plain = text.replace(silent, '');
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < plain.length; at += 1) pairs.add(plain.slice(at, at + 2));
  return pairs;
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of one) if (other.has(pair)) both += 1;
  return both / (one.size + other.size - both || 1);
}

/**
 * Measures in folds: each theme stands in one fold only, lines of no theme are always learned from, and a line that is
 * a near-copy of one that is measured is not. `readerOf` makes the reader that knows only these weights.
 */
export function crossValidated(
  themes: readonly (readonly Labelled[])[],
  always: readonly Labelled[],
  folds: number,
  readerOf: (learned: Learned) => UrgencyReader,
): Confusion[] {
  const featured = new Map<string, Featured>();
  const feature = createFeaturing();
  const known = (row: Labelled): Featured => {
    const one = featured.get(row.text) ?? feature(row);
    featured.set(row.text, one);
    return { ...one, is: row.is };
  };
  const pairs = new Map([...themes.flat(), ...always].map(({ text }) => [text, pairsOf(text)]));
  const of = (text: string): ReadonlySet<string> => pairs.get(text) ?? new Set();
  return Array.from({ length: folds }, (_, fold) => {
    const measured = themes.filter((_theme, at) => at % folds === fold).flat();
    const rest = [...themes.filter((_theme, at) => at % folds !== fold).flat(), ...always];
    const learned = rest.filter(({ text }) => !measured.some((one) => alike(of(text), of(one.text)) >= near));
    return confusionOf(readerOf(learn(withDictated(learned).map(known))), measured);
  });
}
