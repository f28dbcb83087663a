import type { Runtime } from '../worker/runtime.ts';
import * as store from './files.store.ts';
import { unclaimedFor } from './limits.ts';

/** Longer than any transaction: bytes are written before the row that names them is seen. */
const underWay = 3600 * 1000;

export interface Swept {
  readonly unclaimed: number;
  readonly unused: number;
  /** Bytes on the disk that no row names. */
  readonly stray: number;
}

/**
 * Drops what nobody claimed within a day, contents that no file names, and bytes without a row, in every city. May be
 * run at any time, by several servers, and again after it was killed.
 */
export async function sweepFiles(runtime: Runtime): Promise<Swept> {
  const { database, files, now } = runtime.parts;
  const at = now();
  const before = new Date(at.getTime() - underWay);
  const swept = { unclaimed: 0, unused: 0, stray: 0 };
  for (const { id: city } of await runtime.catalogue.cities(at)) {
    await database.write(city, async (db) => {
      swept.unclaimed += await store.deleteUnclaimed(db, new Date(at.getTime() - unclaimedFor));
      swept.unused += await store.deleteUnused(db, before);
    });
    const lying = await files.store.list(city, before);
    for (let from = 0; from < lying.length; from += 500) {
      const some = lying.slice(from, from + 500);
      const known = await database.read(city, (db) => store.knownContents(db, some));
      for (const id of some.filter((one) => !known.has(one))) {
        await files.store.remove(city, id);
        swept.stray += 1;
      }
    }
  }
  return swept;
}
