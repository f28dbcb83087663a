import { lexicon } from './lexicon.ts';
import type { PhraseGroup } from './phrases.ts';

/**
 * The built-in meanings with a city's own: one with the id of a built-in meaning adds its ways and look-alikes to it,
 * any other stands beside. Ways must be written as `normalise` leaves them. The order of `own` does not matter for
 * what is found.
 */
export function meaningsWith(own: readonly PhraseGroup[]): readonly PhraseGroup[] {
  if (own.length === 0) return lexicon;
  const byId = new Map<string, PhraseGroup>(lexicon.map((one) => [one.id, one]));
  for (const { id, ways, not = [] } of own) {
    const known = byId.get(id);
    byId.set(id, {
      id,
      ways: [...new Set([...(known?.ways ?? []), ...ways])],
      not: [...new Set([...(known?.not ?? []), ...not])],
    });
  }
  return [...byId.values()];
}

const oneWord = /^[\p{L}\p{N}]+$/u;
/** Longer ones are said in many small ways: as one word they would hide the words they are made of. */
const longestWord = 6;

/** Those among ways of saying that may be words of the dictionary: without gap or blank, 2 to 6 characters. */
export function wordsAmong(ways: readonly string[]): string[] {
  return ways.filter((way) => {
    const { length } = Array.from(way);
    return length >= 2 && length <= longestWord && oneWord.test(way);
  });
}
