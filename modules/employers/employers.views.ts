import type { ReadDb } from '../../platform/db/database.ts';
import type { Employer } from './employers.contract.ts';
import { listNamedLike } from './employers.store.ts';
import { longestShared, piecesOf } from './naming.rules.ts';

/** The employer whose name, or most of it, stands in the words; null where none does or two fit as well. */
export async function employerNamedIn(db: ReadDb, words: string): Promise<Employer | null> {
  const pieces = piecesOf(words);
  if (pieces.length === 0) return null;
  const [first, second] = (await listNamedLike(db, pieces))
    .map((employer) => ({ employer, shared: longestShared(employer.name, words) }))
    .toSorted((a, b) => b.shared - a.shared);
  return first && first.shared > (second?.shared ?? 0) ? first.employer : null;
}
