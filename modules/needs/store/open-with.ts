import { sql } from 'kysely';
import { type ReadDb, tables } from '../../../platform/db/database.ts';
import { liveStates, openStates } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

/** How many legs of an organisation are open, and how many needs it received wait for their dispatch. */
export async function countOpenWith(
  db: ReadDb,
  organisationId: string,
): Promise<{ legs: number; waiting: number }> {
  const table = tables<NeedsTables>(db);
  const count = sql<string>`count(*)`.as('count');
  const legs = await table
    .selectFrom('needs.leg')
    .select(count)
    .where('organisation_id', '=', organisationId)
    .where('state', 'in', [...openStates])
    .executeTakeFirstOrThrow();
  const waiting = await table
    .selectFrom('needs.round as r')
    .innerJoin('needs.need as n', (join) =>
      join.onRef('n.city_id', '=', 'r.city_id').onRef('n.id', '=', 'r.need_id'),
    )
    .select(count)
    .where('n.received_by', '=', organisationId)
    // In the words of the index `round_open`.
    .where(sql<boolean>`r.ended_as is null and r.verdict is distinct from 'confirmed'`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('needs.leg as l')
            .select('l.id')
            .whereRef('l.city_id', '=', 'r.city_id')
            .whereRef('l.round_id', '=', 'r.id')
            .where('l.part', '=', 'lead')
            .where('l.state', 'in', [...liveStates]),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return { legs: Number(legs.count), waiting: Number(waiting.count) };
}
