import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { OwnQueue } from '../needs.policy.ts';
import type { NeedRecord } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

export type ShiftRow = NeedsTables['needs.shift_line'];

/** Lines of this organisation that nobody ticked off, oldest first; of one station where the counter is at one. */
export async function listShiftLines(
  db: ReadDb,
  { rows }: OwnQueue,
  stationId: string | null,
): Promise<ShiftRow[]> {
  const query = table(db)
    .selectFrom('needs.shift_line')
    .selectAll()
    .where('organisation_id', '=', rows.organisationId)
    .where('seen_at', 'is', null);
  return query
    .where('station_id', stationId === null ? 'is' : '=', stationId)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

export async function findShiftLine(db: WriteDb, { rows }: OwnQueue, id: string): Promise<ShiftRow | null> {
  const row = await table(db)
    .selectFrom('needs.shift_line')
    .selectAll()
    .where('id', '=', id)
    .where('organisation_id', '=', rows.organisationId)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** The newest sentence on a matter; what stood there before counts as seen by who replaces it. */
export async function putShiftLine(
  db: WriteDb,
  { need }: Authorized<NeedRecord>,
  row: ShiftRow,
): Promise<void> {
  await table(db)
    .updateTable('needs.shift_line')
    .set({ seen_by: row.staff_id, seen_at: row.at })
    .where('need_id', '=', need.id)
    .where('organisation_id', '=', row.organisation_id)
    .where('seen_at', 'is', null)
    .execute();
  await table(db).insertInto('needs.shift_line').values(row).execute();
}

export async function saveShiftSeen(
  db: WriteDb,
  id: string,
  seen: { seen_by: string; seen_at: Date },
): Promise<void> {
  await table(db)
    .updateTable('needs.shift_line')
    .set(seen)
    .where('id', '=', id)
    .where('seen_at', 'is', null)
    .execute();
}

/**
 * Matters that these people took down for the organisation, which are not over: taken down since `since`, due from
 * `today` to `until`, or with a sentence that still stands; oldest first. And how many open ones are protected.
 */
export async function listOpenAt(
  db: ReadDb,
  { rows }: OwnQueue,
  at: { staffIds: readonly string[]; since: Date; today: string; until: string; most: number },
): Promise<{ ids: string[]; hidden: number }> {
  if (at.staffIds.length === 0) return { ids: [], hidden: 0 };
  const open = table(db)
    .selectFrom('needs.line as line')
    .innerJoin('needs.need as need', (join) =>
      join.onRef('need.city_id', '=', 'line.city_id').onRef('need.id', '=', 'line.need_id'),
    )
    .where('line.organisation_id', '=', rows.organisationId)
    .where('line.over', '=', false)
    .where('need.received_by', '=', rows.organisationId)
    .where('need.recorded_by', 'in', [...at.staffIds]);
  const found = await open
    .select('need.id')
    .where('need.protected', '=', false)
    .where((eb) =>
      eb.or([
        eb('need.said_at', '>=', at.since),
        eb.and([eb('line.due', '>=', at.today), eb('line.due', '<=', at.until)]),
        eb.exists(
          eb
            .selectFrom('needs.shift_line as kept')
            .select('kept.id')
            .whereRef('kept.city_id', '=', 'need.city_id')
            .whereRef('kept.need_id', '=', 'need.id')
            .where('kept.organisation_id', '=', rows.organisationId)
            .where('kept.seen_at', 'is', null),
        ),
      ]),
    )
    .orderBy('need.said_at')
    .orderBy('need.id')
    .limit(at.most)
    .execute();
  const { hidden } = await open
    .where('need.protected', '=', true)
    .select(({ fn }) => fn.countAll<string>().as('hidden'))
    .executeTakeFirstOrThrow();
  return { ids: found.map(({ id }) => id), hidden: Number(hidden) };
}

/** The sentences go with the words. */
export async function forgetShiftLines(
  db: WriteDb,
  { need }: Authorized<NeedRecord>,
  mark: string,
): Promise<void> {
  await table(db)
    .updateTable('needs.shift_line')
    .set({ words: mark })
    .where('need_id', '=', need.id)
    .execute();
}
