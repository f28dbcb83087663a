import { sql } from 'kysely';
import { type ReadDb, tables } from '../../../platform/db/database.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

/** What one organisation was called in for, or called others in for; a part of each stands in the one behind it. */
export interface Together {
  readonly organisationId: string;
  /** Others called in under its lead, of which the round has ended; and those that the resident confirmed. */
  readonly called: number;
  readonly calledConfirmed: number;
  /** It was called in for by others; took on; of those whose day is over or that it answered, answered by their day. */
  readonly asked: number;
  readonly takenOn: number;
  readonly due: number;
  readonly inTime: number;
  /** It answered, and the round has ended; and those that the resident confirmed. */
  readonly came: number;
  readonly cameConfirmed: number;
}

/**
 * Joint parts of needs that were dispatched in a time, by organisation, as they stand: what was referred, without legal
 * basis, withdrawn by the resident or taken back counts for nobody. `today` is the city's day, in whose `zone` an answer
 * was in time.
 */
export async function listTogether(
  db: ReadDb,
  { from, to, today, zone }: { from: Date; to: Date; today: string; zone: string },
): Promise<Together[]> {
  const { rows } = await sql<Record<keyof Together, string>>`
    with part as (
      select leg.organisation_id as helper, lead.organisation_id as leader, leg.state, leg.taken_on_at,
        leg.ended_at, leg.deadline, round.verdict = 'confirmed' as confirmed,
        round.verdict is not null or round.ended_as is not null as over
      from needs.leg as leg
      join needs.round as round on round.city_id = leg.city_id and round.id = leg.round_id
      join needs.leg as lead on lead.city_id = leg.city_id and lead.round_id = leg.round_id
        and lead.part = 'lead' and lead.state in ('dispatched', 'taken_on', 'ended')
      where leg.part = 'joint' and leg.state in ('dispatched', 'taken_on', 'declined', 'ended')
        and leg.withdrawn_at is null and leg.organisation_id <> lead.organisation_id
        and coalesce(leg.outcome, '') not in ('referred', 'no_legal_basis')
        and coalesce(lead.outcome, '') not in ('referred', 'no_legal_basis')
        and leg.dispatched_at >= ${from} and leg.dispatched_at < ${to}
    ), sides as (
      select leader as organisation, count(*) filter (where over) as called,
        count(*) filter (where confirmed) as called_confirmed, 0 as asked, 0 as taken_on, 0 as due, 0 as in_time,
        0 as came, 0 as came_confirmed
      from part group by leader
      union all
      select helper, 0, 0, count(*), count(*) filter (where taken_on_at is not null),
        count(*) filter (where taken_on_at is not null and deadline is not null
          and (state = 'ended' or deadline < ${today}::date)),
        count(*) filter (where taken_on_at is not null and state = 'ended'
          and (ended_at at time zone ${zone})::date <= deadline),
        count(*) filter (where state = 'ended' and over),
        count(*) filter (where state = 'ended' and confirmed)
      from part group by helper
    )
    select organisation as "organisationId", sum(called) as "called", sum(called_confirmed) as "calledConfirmed",
      sum(asked) as "asked", sum(taken_on) as "takenOn", sum(due) as "due", sum(in_time) as "inTime",
      sum(came) as "came", sum(came_confirmed) as "cameConfirmed"
    from sides group by organisation order by organisation`.execute(table(db));
  return rows.map(({ organisationId, ...counts }) => ({
    organisationId,
    ...(Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, Number(count)])) as Omit<
      Together,
      'organisationId'
    >),
  }));
}

/**
 * Needs of these areas (null: everywhere) that began to have no answer in a time, and of how many somebody was found or
 * the resident confirmed a solution before three months were over. Those that are younger and open are left out.
 */
export async function countMet(
  db: ReadDb,
  { from, to, asOf, areas }: { from: Date; to: Date; asOf: Date; areas: readonly string[] | null },
): Promise<{ unmet: number; met: number }> {
  const { rows } = await sql<{ unmet: string; met: string }>`
    select count(*) filter (where met or old) as unmet, count(*) filter (where met) as met
    from (
      select bool_and(coalesce(u.closed_at <= u.opened_at + interval '3 months', false)) as met,
        min(u.opened_at) + interval '3 months' <= ${asOf} as old
      from needs.unmet as u
      where u.opened_at >= ${from} and u.opened_at < ${to}
        and (${areas === null} or u.area_id = any(${areas === null ? [] : [...areas]}::uuid[]))
      group by u.need_id
    ) as need`.execute(table(db));
  return { unmet: Number(rows[0]?.unmet ?? 0), met: Number(rows[0]?.met ?? 0) };
}
