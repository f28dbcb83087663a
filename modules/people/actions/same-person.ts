import type { ReadContext } from '../../../platform/access/context.ts';
import { openIdentity } from '../people.actions.ts';
import { getResident, listHashes, listResidentsBy } from '../people.store.ts';

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

/**
 * For counting people: one key for all records that share a telephone or an identity number, by the id of the record.
 * A family with one telephone counts as one, so there are never fewer people than are counted.
 */
export async function handsOf(
  ctx: ReadContext,
  residentIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await listHashes(ctx.db, [...new Set(residentIds)]);
  const first = new Map<string, string>();
  const top = (key: string): string => {
    let at = key;
    for (let above = first.get(at); above !== undefined; above = first.get(at)) at = above;
    return at;
  };
  for (const { id, phone_hash, id_number_hash } of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const [kind, hash] of [
      ['phone', phone_hash],
      ['number', id_number_hash],
    ] as const) {
      const [own, other] = [top(id), hash ? top(`${kind} ${hash.toString('hex')}`) : null];
      if (other !== null && other !== own) first.set(other, own);
    }
  }
  return new Map(rows.map(({ id }) => [id, top(id)]));
}
