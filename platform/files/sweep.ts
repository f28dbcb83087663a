import { handle, type JobHandler, jobKind, type Work } from '../jobs/job.ts';
import type { ByteStore } from './byte-store.ts';
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
 * Drops what nobody claimed within a day, contents that no file names, and bytes without a row. May be run at any
 * time, by several servers, and again after it was killed.
 */
export async function sweepFiles(
  { city, read, write }: Pick<Work, 'city' | 'read' | 'write'>,
  bytesAt: ByteStore,
): Promise<Swept> {
  const { before, ...swept } = await write(async ({ db, now }) => {
    const earlier = new Date(now.getTime() - underWay);
    const unclaimed = await store.deleteUnclaimed(db, new Date(now.getTime() - unclaimedFor));
    return { before: earlier, unclaimed, unused: await store.deleteUnused(db, earlier) };
  });
  const lying = await bytesAt.list(city.id, before);
  let stray = 0;
  for (let from = 0; from < lying.length; from += 500) {
    const some = lying.slice(from, from + 500);
    const known = await read(({ db }) => store.knownContents(db, some));
    for (const id of some.filter((one) => !known.has(one))) {
      await bytesAt.remove(city.id, id);
      stray += 1;
    }
  }
  return { ...swept, stray };
}

/** Every night in every city. */
export function sweepFilesJob(bytesAt: ByteStore): JobHandler {
  return handle(jobKind<Record<string, never>>('files.sweep'), {
    daily: '03:40',
    run: async (work) => {
      await sweepFiles(work, bytesAt);
    },
  });
}
