import type { ReadContext } from '../../../platform/access/context.ts';
import { openIdentity } from '../people.actions.ts';
import { getResident, listResidentsBy } from '../people.store.ts';

/**
 * The first record of whoever this is: the same identity number, or the same telephone and the same name. A telephone
 * alone is not enough, since families share one.
 */
export async function firstRecordOf(ctx: ReadContext, residentId: string): Promise<string> {
  const row = await getResident(ctx.db, residentId);
  const found = new Set([residentId]);
  if (row.id_number_hash) {
    for (const id of await listResidentsBy(ctx.db, 'id_number_hash', row.id_number_hash)) found.add(id);
  }
  const { name } = await openIdentity(ctx, residentId);
  if (row.phone_hash && name !== null) {
    for (const id of await listResidentsBy(ctx.db, 'phone_hash', row.phone_hash)) {
      if (!found.has(id) && (await openIdentity(ctx, id)).name === name) found.add(id);
    }
  }
  // Ids are made in the order of time.
  return [...found].sort()[0] ?? residentId;
}
