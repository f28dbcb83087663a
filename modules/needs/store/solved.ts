import { sql } from 'kysely';
import { type ReadDb, tables } from '../../../platform/db/database.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

/** What was solved, with the words that like ones are found by. */
export interface Solved {
  readonly id: string;
  readonly words: string;
  readonly category_code: string;
  readonly organisation_id: string;
  readonly said_at: Date;
  readonly closed_at: Date;
  readonly outcome: 'confirmed' | 'solved' | 'partly';
}

async function solved(
  db: ReadDb,
  id: string | null,
  limit: number,
  reference: string | null = null,
): Promise<Solved[]> {
  const { rows } = await sql<Solved>`
    select need.id, need.words, need.category_code, lead.organisation_id, need.said_at, last.closed_at,
      case when last.verdict = 'confirmed' then 'confirmed' else lead.outcome end as outcome
    from needs.need as need
    join lateral (select r.* from needs.round as r where r.city_id = need.city_id and r.need_id = need.id
      order by r.number desc limit 1) as last on true
    join needs.leg as lead on lead.city_id = last.city_id and lead.round_id = last.id
      and lead.part = 'lead' and lead.state = 'ended'
    where (${id}::uuid is null or need.id = ${id}::uuid)
      and (${reference}::text is null or need.reference = ${reference}::text)
      and not need.protected and need.erased_at is null and need.kind <> 'accuse'
      and need.category_code is not null and last.closed_at is not null
      and (last.verdict = 'confirmed' or (last.verdict is null and last.ended_as = 'unconfirmed'
        and lead.outcome in ('solved', 'partly')))
    order by last.closed_at desc, need.id limit ${limit}`.execute(table(db));
  return rows;
}

/** Needs whose last round ended well, the newest first. None that is protected or erased. */
export async function listSolved(db: ReadDb, limit: number): Promise<Solved[]> {
  return solved(db, null, limit);
}

/** One of {@link listSolved}; undefined where it is none, or no more. */
export async function findSolved(db: ReadDb, id: string): Promise<Solved | undefined> {
  return (await solved(db, id, 1))[0];
}

/** Whether one with this number was. */
export async function isSolved(db: ReadDb, reference: string): Promise<boolean> {
  return (await solved(db, null, 1, reference)).length > 0;
}
