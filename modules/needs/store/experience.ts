import { sql } from 'kysely';
import { type ReadDb, tables } from '../../../platform/db/database.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

/** A leg with what the resident said of its round. */
export interface DealtRow {
  readonly need_id: string;
  readonly organisation_id: string;
  readonly category_code: string;
  readonly state: string;
  readonly taken_on_at: Date | null;
  readonly ended_at: Date | null;
  /** Why it was declined; null of all others. */
  readonly declined_why: string | null;
  readonly verdict: string | null;
  readonly verdict_at: Date | null;
}

/**
 * Legs that were taken on or declined, of needs that may be counted with others: none that is protected, confidential,
 * an accusation, erased or dealt with together with another. Of one need, or the newest since then.
 */
export async function listDealt(
  db: ReadDb,
  of: { readonly needId: string } | { readonly since: Date; readonly limit: number },
): Promise<DealtRow[]> {
  const which =
    'needId' in of
      ? sql`leg.need_id = ${of.needId}::uuid order by leg.id`
      : sql`leg.dispatched_at >= ${of.since} order by leg.id desc limit ${of.limit}`;
  const { rows } = await sql<DealtRow>`
    select leg.need_id, leg.organisation_id, need.category_code, leg.state, leg.taken_on_at, leg.ended_at,
      case when leg.state = 'declined' then leg.answer end as declined_why, round.verdict, round.verdict_at
    from needs.leg as leg
    join needs.need as need on need.city_id = leg.city_id and need.id = leg.need_id
    join needs.round as round on round.city_id = leg.city_id and round.id = leg.round_id
    where not need.protected and not need.confidential and need.kind <> 'accuse' and need.erased_at is null
      and need.merged_into is null and need.category_code is not null
      and (leg.taken_on_at is not null or leg.state = 'declined') and ${which}`.execute(table(db));
  return rows;
}
