import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { listAreas } from '../../places/places.public.ts';
import { wholeId } from '../roll-up.rules.ts';
import { hasEntries, listUnknownAreas, noteRolledUp } from '../store/entries.ts';
import { listPaths, savePaths } from '../store/paths.ts';
import { isAnybodyUnnumbered, numberAllPersons } from '../store/persons.ts';
import { arePersonsWrong, mendPersons, waitPatiently } from '../store/rebuilt.ts';
import { type Difference, isTallyWrong, listCountedAreas, mendTally } from '../store/tally.ts';

type Reading = Pick<ReadContext, 'db' | 'city'>;
type Writing = Pick<WriteContext, 'db' | 'city'>;

/** Areas with entries or sums and those above them, each after all that lie in it; the whole city comes last. */
export async function listUpwards({ db }: Reading): Promise<string[]> {
  const paths = await listPaths(db, null);
  const all = new Set((await listCountedAreas(db)).flatMap((id) => [id, ...(paths.get(id) ?? [])]));
  all.delete(wholeId);
  const depth = (id: string) => paths.get(id)?.length ?? 1;
  return [...[...all].toSorted((a, b) => depth(b) - depth(a)), wholeId];
}

/** Whether entries name areas or persons that the roll-up does not know yet. */
export async function isUnprepared({ db, city }: Reading): Promise<boolean> {
  await waitPatiently(db);
  return (await listUnknownAreas(db, city.id)).length > 0 || (await isAnybodyUnnumbered(db, city.id));
}

/** Gives every area its path and every person a number. Whoever calls holds the follower's position. */
export async function prepare({ db, city }: Writing): Promise<void> {
  await waitPatiently(db);
  const tree = new Map((await listAreas(db)).map(({ id, path }) => [id, path]));
  const known = await listPaths(db, null);
  const named = await listUnknownAreas(db, city.id);
  const missing = [...new Set([...tree.keys(), ...named])].filter((id) => !known.has(id));
  await savePaths(
    db,
    city.id,
    missing.map((id) => ({ id, path: tree.get(id) ?? [id] })),
  );
  await numberAllPersons(db, city.id);
}

/** Whether an area is not what the areas right below it and its own entries say, on one snapshot of all of them. */
export async function isWrong({ db, city }: Reading, area: string): Promise<boolean> {
  await waitPatiently(db);
  return (await isTallyWrong(db, city.id, area)) || (await arePersonsWrong(db, city.id, area));
}

/**
 * Puts areas right from the entries, in the order of {@link listUpwards}: everything above one that is wrong must be
 * among them. Gives the nodes that were wrong, those with most sums first. Whoever calls holds the follower's position.
 */
export async function mend({ db, city }: Writing, areas: readonly string[]): Promise<Difference[]> {
  await waitPatiently(db);
  const found: Difference[] = [];
  for (const area of areas) {
    found.push(...(await mendTally(db, city.id, area)));
    found.push(...(await mendPersons(db, city.id, area)));
  }
  await noteRolledUp(db, city.id);
  return found.toSorted((a, b) => b.sums - a.sums);
}

/** All of it in one transaction, for whoever holds the follower's position. */
export async function rebuildAtOnce(ctx: Writing): Promise<Difference[]> {
  // A new city: what comes is added as it comes.
  if (!(await hasEntries(ctx.db)) && (await listCountedAreas(ctx.db)).length === 0) {
    await noteRolledUp(ctx.db, ctx.city.id);
    return [];
  }
  await prepare(ctx);
  return mend(ctx, await listUpwards(ctx));
}
