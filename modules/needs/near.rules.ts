import { pairsOf, type Wording, Wordings } from './learned.rules.ts';

/** Days within which the same words are taken for the same matter. */
export const nearDays = 30;
/** Of so many different people at least it is told that neighbours said the same. */
export const leastPeople = 3;

interface Said {
  readonly id: string;
  readonly words: string;
}

/** Those of `all` that say nearly the same as `words`, the nearest first. */
export function nearOf<T extends Said>(words: string, all: readonly T[]): T[] {
  const wordings = new Wordings<Wording & { readonly one: T }>();
  for (const one of all) wordings.put({ pairs: pairsOf(one.words), one });
  return wordings.near(pairsOf(words)).map(({ one }) => one);
}
