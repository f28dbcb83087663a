import type { ReadDb } from '../db/database.ts';
import { countUnsealed, findHead } from '../seal/seal.store.ts';
import { listPositions } from './follower.store.ts';

/** How many happenings each of the named followers still has before it, those not yet sealed included. */
export async function lagsOf(db: ReadDb, names: readonly string[]): Promise<Record<string, number>> {
  const ahead = ((await findHead(db))?.number ?? 0) + (await countUnsealed(db));
  const positions = await listPositions(db, names);
  return Object.fromEntries(positions.map(({ name, number }) => [name, ahead - number]));
}

/** As {@link lagsOf}, of one follower. */
export async function lagOf(db: ReadDb, name: string): Promise<number> {
  return (await lagsOf(db, [name]))[name] ?? 0;
}
