import { sql } from 'kysely';
import { type ReadDb, tables } from '../../../platform/db/database.ts';
import type { NeedsTables } from '../needs.tables.ts';
import { countUnheard } from './unheard.ts';

const table = tables<NeedsTables>;

export interface Waiting {
  /** Not taken on yet. */
  readonly fresh: number;
  /** Open with a deadline before `today`. */
  readonly late: number;
  /** With words of their resident that nobody has opened. */
  readonly unheard: number;
}

/** What waits at each organisation; none that nothing waits at. */
export async function countWaiting(db: ReadDb, today: string): Promise<Map<string, Waiting>> {
  const rows = await table(db)
    .selectFrom('needs.leg')
    .select([
      'organisation_id',
      sql<string>`count(*) filter (where state = 'dispatched')`.as('fresh'),
      sql<string>`count(*) filter (where deadline < ${today}::date)`.as('late'),
    ])
    .where('state', 'in', ['dispatched', 'taken_on'])
    .groupBy('organisation_id')
    .execute();
  const unheard = await countUnheard(db);
  const legs = new Map(
    rows.map(
      ({ organisation_id, fresh, late }) =>
        [organisation_id, { fresh: Number(fresh), late: Number(late) }] as const,
    ),
  );
  const all = [...new Set([...legs.keys(), ...unheard.keys()])].map(
    (id) => [id, { fresh: 0, late: 0, ...legs.get(id), unheard: unheard.get(id) ?? 0 }] as const,
  );
  return new Map(all.filter(([, one]) => one.fresh + one.late + one.unheard > 0));
}
