import type { ReadDb } from '../db/database.ts';
import { countUnsealed, findHead } from '../seal/seal.store.ts';
import { lowestPosition } from './follower.store.ts';

/** How many happenings the named followers still have before them, those not yet sealed included. */
export async function lagOf(db: ReadDb, names: readonly string[]): Promise<number> {
  const head = (await findHead(db))?.number ?? 0;
  return head - (await lowestPosition(db, names)) + (await countUnsealed(db));
}
