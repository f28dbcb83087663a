import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import { type ChainStep, runningStates } from '../kinds.rules.ts';
import type { SupervisionTables } from '../supervision.tables.ts';
import { type MatterRecord, recordOf } from './matters.ts';

const table = tables<SupervisionTables>;

export interface ToldRecord {
  readonly matterId: string;
  readonly step: ChainStep;
  readonly onDay: string;
  readonly at: Date;
}

/** By matter, in the order in which they were told. */
export async function listTold(db: ReadDb, ids: readonly string[]): Promise<Map<string, ToldRecord[]>> {
  if (ids.length === 0) return new Map();
  const rows = await table(db)
    .selectFrom('supervision.told')
    .selectAll()
    .where('matter_id', 'in', [...ids])
    .orderBy('at')
    .orderBy('step')
    .execute();
  const told = rows.map(({ matter_id, step, on_day, at }) => ({
    ...{ matterId: matter_id, step: step as ChainStep, onDay: on_day, at },
  }));
  return Map.groupBy(told, ({ matterId }) => matterId);
}

/**
 * What organisations have in hand that is due by a day, and of whose day the last of the chain was not told yet; the
 * earliest first, after the one that was looked at last.
 */
export async function listDueBy(
  db: ReadDb,
  day: string,
  { after, most }: { after: { due: string; id: string } | null; most: number },
): Promise<MatterRecord[]> {
  let query = table(db)
    .selectFrom('supervision.matter as matter')
    .selectAll('matter')
    .where('matter.state', 'in', [...runningStates])
    .where('matter.due', '<=', day)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('supervision.told as told')
            .select('told.matter_id')
            .whereRef('told.city_id', '=', 'matter.city_id')
            .whereRef('told.matter_id', '=', 'matter.id')
            .whereRef('told.on_day', '=', 'matter.due')
            .where('told.step', '=', 'leader'),
        ),
      ),
    );
  if (after) {
    query = query.where(({ or, and, eb }) =>
      or([
        eb('matter.due', '>', after.due),
        and([eb('matter.due', '=', after.due), eb('matter.id', '>', after.id)]),
      ]),
    );
  }
  const rows = await query.orderBy('matter.due').orderBy('matter.id').limit(most).execute();
  return rows.map(recordOf);
}

/** False when that was told before. */
export async function createTold(
  db: WriteDb,
  city: string,
  { id, due }: Authorized<MatterRecord & { readonly due: string }>,
  { step, at }: { readonly step: ChainStep; readonly at: Date },
): Promise<boolean> {
  const saved = await table(db)
    .insertInto('supervision.told')
    .values({ city_id: city, matter_id: id, step, on_day: due, at })
    .onConflict((conflict) => conflict.columns(['city_id', 'matter_id', 'step', 'on_day']).doNothing())
    .returning('matter_id')
    .executeTakeFirst();
  return saved !== undefined;
}
