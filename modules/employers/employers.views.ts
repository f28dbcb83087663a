import type { ReadDb } from '../../platform/db/database.ts';
import { listAreas } from '../places/places.public.ts';
import type { Employer } from './employers.contract.ts';
import { listNamedLike } from './employers.store.ts';
import { coreOf, fewest, longestShared, piecesOf, shortPiecesOf, withoutPlaces } from './naming.rules.ts';

/** The one that fits best; null where none does or two fit as well. */
function best(found: readonly { employer: Employer; shared: number }[]): Employer | null {
  const [first, second] = found.toSorted((a, b) => b.shared - a.shared);
  return first && first.shared > (second?.shared ?? 0) ? first.employer : null;
}

async function namedInShort(db: ReadDb, words: string): Promise<Employer | null> {
  const areas = (await listAreas(db)).map(({ name }) => name);
  const pieces = shortPiecesOf(words, areas);
  if (pieces.length === 0) return null;
  const found = (await listNamedLike(db, pieces)).flatMap((employer) => {
    const core = coreOf(employer.name, areas);
    return core !== '' && words.includes(core) ? [{ employer, shared: core.length }] : [];
  });
  return best(found);
}

/** The employer whose name, or most of it, stands in the words; null where none does or two fit as well. */
export async function employerWrittenIn(db: ReadDb, words: string): Promise<Employer | null> {
  const pieces = piecesOf(words);
  if (pieces.length === 0) return null;
  const found = await listNamedLike(db, pieces);
  if (found.length === 0) return null;
  const places = (await listAreas(db)).map(({ name }) => name);
  const said = withoutPlaces(words, places);
  return best(
    found
      .map((employer) => ({ employer, shared: longestShared(employer.name, said) }))
      .filter(({ shared }) => shared >= fewest),
  );
}

/** As {@link employerWrittenIn}, else the one whose short name stands in words about work: a proposal for a person. */
export async function employerNamedIn(db: ReadDb, words: string): Promise<Employer | null> {
  return (await employerWrittenIn(db, words)) ?? namedInShort(db, words);
}
