import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import type { Entry, EntryScope } from './access.policy.ts';
import type { EntryKind } from './access.rules.ts';
import type { AccessTables } from './access.tables.ts';

const table = tables<AccessTables>;

/** Writes the entries of happenings. A happening followed twice leaves the entry it left before. */
export async function createEntries(db: WriteDb, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  await table(db)
    .insertInto('access.entry')
    .values([...entries])
    .onConflict((conflict) => conflict.columns(['city_id', 'happening_number']).doNothing())
    .execute();
}

export interface EntryFilter {
  /** Done by or to one of these; null for everybody. */
  readonly people: readonly string[] | null;
  readonly kind?: EntryKind | undefined;
  readonly from: Date | null;
  readonly before: Date | null;
  readonly limit: number;
  readonly offset: number;
}

/** One page of the record, newest first, and how many entries there are. */
export async function listEntries(
  db: ReadDb,
  _scope: EntryScope,
  { people, kind, from, before, limit, offset }: EntryFilter,
): Promise<{ entries: Entry[]; total: number }> {
  if (people?.length === 0) return { entries: [], total: 0 };
  let query = table(db).selectFrom('access.entry');
  if (people) {
    query = query.where(({ eb, or }) =>
      or([eb('by_id', 'in', [...people]), eb('staff_id', 'in', [...people])]),
    );
  }
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (from) query = query.where('at', '>=', from);
  if (before) query = query.where('at', '<', before);
  const { total } = await query
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const entries = await query
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('happening_number', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return { entries, total: Number(total) };
}
