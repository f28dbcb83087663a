import { lexicon } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { createPhraseFinder, type PhraseGroup } from './phrases.ts';
import { simplifiedUnits } from './simplified-units.ts';

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

function waysById(groups: readonly PhraseGroup[]): Map<string, ReadonlySet<string>> {
  return new Map(groups.map(({ id, ways, not = [] }) => [id, new Set([...ways, ...not])]));
}

/** Tells of a text whether it may be read otherwise by `after` than by `before`; null where no text is. */
export function readOtherwise(
  before: readonly PhraseGroup[],
  after: readonly PhraseGroup[],
): ((text: string) => boolean) | null {
  const [was, is] = [waysById(before), waysById(after)];
  const differing = [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const [old, young] = [was.get(id) ?? new Set<string>(), is.get(id) ?? new Set<string>()];
    return [...[...old].filter((way) => !young.has(way)), ...[...young].filter((way) => !old.has(way))];
  });
  if (differing.length === 0) return null;
  const finder = createPhraseFinder([{ id: 'differing', ways: differing }]);
  return (text) => finder.find(simplifiedUnits(normalise(text))).length > 0;
}

/** So many other ways are told of one text: more make a search slow and find nothing better. */
const mostOtherWays = 40;

/**
 * Tells of a text the other ways of saying what it says, as far as they were taught: of groups that are the built-in
 * ones unchanged, none. `meanings` are those of {@link meaningsWith}. A gap is a blank.
 */
export function otherWaysBy(meanings: readonly PhraseGroup[]): (text: string) => string[] {
  const builtIn = new Set<PhraseGroup>(lexicon);
  const taught = new Map(meanings.filter((one) => !builtIn.has(one)).map((one) => [one.id, one]));
  if (taught.size === 0) return () => [];
  const finder = createPhraseFinder([...taught.values()]);
  return (text) => {
    const plain = simplifiedUnits(normalise(text));
    const found = new Set(finder.find(plain).map(({ id }) => id));
    return [...found]
      .flatMap((id) => taught.get(id)?.ways ?? [])
      .filter((way) => !plain.includes(way))
      .slice(0, mostOtherWays)
      .map((way) => way.replaceAll('…', ' '));
  };
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
