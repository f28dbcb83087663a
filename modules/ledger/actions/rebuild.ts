import type { WriteContext } from '../../../platform/access/context.ts';
import { listAreas } from '../../places/places.public.ts';
import { listEntriesAfter, noteRolledUp } from '../store/entries.ts';
import { listPaths, savePaths } from '../store/paths.ts';
import { numberAllPersons } from '../store/persons.ts';
import { findPersonsOfMonth, listMonths, mendPersons, waitPatiently } from '../store/rebuilt.ts';
import { clearRebuilt, countMonth, type Difference, mendTally } from '../store/tally.ts';
import { type Into, rollUp } from './roll-up.ts';

type About = Pick<WriteContext, 'db' | 'city'>;

const beside: Into = { tally: 'ledger.tally_rebuilt', persons: 'ledger.persons_rebuilt' };
const newest = Number.MAX_SAFE_INTEGER;

/** Thrown when areas were moved while their sums were counted: it is to be done again. */
export class TreeMoved extends Error {}

export interface Begun {
  readonly months: readonly number[];
  /** The tree that is counted by. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
}

/**
 * Empties what an earlier rebuild left, and gives every person of entries up to `until` a number. Whoever calls holds
 * the follower's position.
 */
export async function beginRebuild(ctx: About, until: number): Promise<Begun> {
  const { db, city } = ctx;
  await waitPatiently(db);
  await clearRebuilt(db, city.id);
  const known = await listPaths(db, null);
  await savePaths(
    db,
    city.id,
    (await listAreas(db)).filter(({ id }) => !known.has(id)),
  );
  await numberAllPersons(db, city.id, until);
  return { months: await listMonths(db, until), paths: await listPaths(db, null) };
}

/** Counts one month beside the living roll-up, by the entries alone. */
export async function rebuildMonth({ db, city }: About, month: number, until: number): Promise<void> {
  await waitPatiently(db);
  await countMonth(db, city.id, month, until);
  await findPersonsOfMonth(db, city.id, { month, until, paths: await listPaths(db, null) });
}

/**
 * Adds what was followed after `until`, puts the living roll-up right and gives where it was wrong. Whoever calls holds
 * the follower's position. Throws {@link TreeMoved}.
 */
export async function endRebuild(ctx: About, until: number, { paths }: Begun): Promise<Difference[]> {
  const { db, city } = ctx;
  await waitPatiently(db);
  const now = await listPaths(db, null);
  if ([...paths].some(([id, path]) => now.get(id)?.join() !== path.join()))
    throw new TreeMoved('Areas were moved meanwhile. Run it again.');
  await rollUp(ctx, await listEntriesAfter(db, until), beside);
  const found = [...(await mendTally(db, city.id)), ...(await mendPersons(db, city.id))];
  await clearRebuilt(db, city.id);
  await noteRolledUp(db, city.id);
  return found;
}

/** All of it in one transaction, for whoever holds the follower's position. */
export async function rebuildAtOnce(ctx: About): Promise<Difference[]> {
  const begun = await beginRebuild(ctx, newest);
  for (const month of begun.months) await rebuildMonth(ctx, month, newest);
  return endRebuild(ctx, newest, begun);
}
