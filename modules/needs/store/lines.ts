import { sql } from 'kysely';
import { tables, type WriteDb, writeBehind } from '../../../platform/db/database.ts';
import { liveStates, openStates, overStates, seenStates } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';
import { leastSure } from '../urgency.rules.ts';

const table = tables<NeedsTables>;
const [live, open, over, seen] = [liveStates, openStates, overStates, seenStates].map((states) =>
  sql.raw(states.map((state) => `'${state}'`).join(', ')),
);

/**
 * Makes the lines of one need anew, one for each organisation that has its words, from what the transaction has
 * written so far. The state is decided as by `stateOf` in the rules; a test holds the two against each other. What
 * the resident wrote counts as heard by `heardBy`, the organisation that acts.
 */
export async function refreshLines(db: WriteDb, needId: string, heardBy: string | null): Promise<void> {
  const refresh = sql`
    with heard as (
      delete from needs.unheard where need_id = ${needId} and organisation_id = ${heardBy}::uuid),
    shown as (
      select need.city_id, seer.organisation_id, need.id as need_id, need.said_at,
        case when not need.protected then need.category_code end as category_code, need.languages, at.state, at.state in (${over}) as over,
        last.verdict is null and last.ended_as is null as open,
        seer.organisation_id = need.received_by and at.state = 'waiting' as unled,
        case need.urgency when 'danger' then 0 when 'attend' then 2 else 4 end
          + case when at.state = 'waiting' then 0 else 1 end as rank,
        need.urgency, need.protected,
        need.category_code is null or coalesce(need.kind_sure, 100) < ${leastSure} as to_look,
        coalesce(case when mine.state in (${open}) then least(mine.deadline, mine.ring_by) end, working.due) as due,
        last.number as round, mine.id as own_id, mine.state as own_state, mine.assignee_id as own_assignee,
        news.at is not null as unheard
      from needs.need as need
      join lateral (select r.* from needs.round as r where r.city_id = need.city_id and r.need_id = need.id
        order by r.number desc limit 1) as last on true
      left join needs.leg as lead on lead.city_id = last.city_id and lead.round_id = last.id
        and lead.part = 'lead' and lead.state in (${live})
      cross join lateral (select min(l.deadline) as due, count(*) as count from needs.leg as l
        where l.city_id = last.city_id and l.round_id = last.id and l.state in (${open})) as working
      cross join lateral (select case
        when last.ended_as is not null then last.ended_as
        when last.verdict = 'confirmed' then 'confirmed'
        when lead.id is null then case when need.received_by is null then 'said' else 'waiting' end
        when lead.state = 'asked' then 'asked'
        when lead.state = 'ended' and working.count = 0 then 'answered'
        when lead.state = 'dispatched' then 'dispatched'
        else 'taken_on' end as state) as at
      cross join lateral (select need.received_by as organisation_id where need.received_by is not null
        union select l.organisation_id from needs.leg as l where l.city_id = need.city_id
          and l.need_id = need.id and l.state in (${seen}) and l.withdrawn_at is null) as seer
      left join needs.leg as mine on mine.city_id = last.city_id and mine.round_id = last.id
        and mine.organisation_id = seer.organisation_id and mine.state in (${seen})
        and mine.withdrawn_at is null
      left join needs.unheard as news on news.city_id = need.city_id and news.need_id = need.id
        and news.organisation_id = seer.organisation_id and seer.organisation_id is distinct from ${heardBy}::uuid
      where need.id = ${needId}),
    gone as (
      delete from needs.line where need_id = ${needId}
        and organisation_id not in (select organisation_id from shown))
    insert into needs.line (city_id, organisation_id, need_id, said_at, category_code, languages, state, over, open,
      unled, rank, due, round, own_id, own_state, own_assignee, urgency, protected, unheard, to_look)
    select city_id, organisation_id, need_id, said_at, category_code, languages, state, over, open,
      unled, rank, due, round, own_id, own_state, own_assignee, urgency, protected, unheard, to_look from shown
    on conflict (city_id, organisation_id, need_id) do update set category_code = excluded.category_code,
      languages = excluded.languages, state = excluded.state, over = excluded.over, open = excluded.open,
      unled = excluded.unled, rank = excluded.rank, due = excluded.due, round = excluded.round,
      own_id = excluded.own_id, own_state = excluded.own_state, own_assignee = excluded.own_assignee,
      urgency = excluded.urgency, protected = excluded.protected, unheard = excluded.unheard, to_look = excluded.to_look`;
  await writeBehind(db, { compile: () => refresh.compile(table(db)) });
}
