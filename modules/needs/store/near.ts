import { sql } from 'kysely';
import { type ReadDb, tables } from '../../../platform/db/database.ts';
import { likeLiteral } from '../../../platform/db/like.ts';
import type { OwnQueue } from '../needs.policy.ts';
import { liveStates } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

/** An open need, by what tells whether another is the same matter. */
export interface OpenNeed {
  readonly id: string;
  readonly words: string;
  readonly area_id: string | null;
  readonly category_code: string | null;
  readonly also_of: string | null;
}

/** So many are compared, the newest. */
const mostCompared = 300;

const plain = sql`not need.protected and not need.confidential and need.kind <> 'accuse' and need.erased_at is null`;

/**
 * Open needs of one organisation, the newest first; none that is protected, confidential or an accusation. With
 * `search` only those with it in their words or reference.
 */
export async function listOpenOwn(
  db: ReadDb,
  { rows: { organisationId } }: OwnQueue,
  { since, search, areaId }: { since: Date | null; search: string; areaId: string | null },
): Promise<OpenNeed[]> {
  const pattern = `%${likeLiteral(search)}%`;
  const { rows } = await sql<OpenNeed>`
    select need.id, need.words, need.area_id, need.category_code, need.also_of
    from needs.line as line join needs.need as need on need.city_id = line.city_id and need.id = line.need_id
    where line.organisation_id = ${organisationId} and not line.over and ${plain}
      and (${since}::timestamptz is null or line.said_at >= ${since})
      and (${areaId}::uuid is null or need.area_id = ${areaId}::uuid)
      and (${search} = '' or need.words like ${pattern} or need.reference like ${pattern.toUpperCase()})
    order by line.said_at desc, need.id limit ${mostCompared}`.execute(table(db));
  return rows;
}

export interface Neighbour {
  readonly id: string;
  readonly words: string;
  readonly resident_id: string;
  readonly organisation_id: string;
  readonly service_id: string | null;
}

/** Open needs that somebody works on, of one area and category, with a resident who left a number or a name. */
export async function listNeighbours(
  db: ReadDb,
  asked: { areaId: string; category: string; since: Date; notId: string | null },
): Promise<Neighbour[]> {
  const live = sql.join(liveStates.filter((state) => state !== 'asked' && state !== 'ended'));
  const { rows } = await sql<Neighbour>`
    select need.id, need.words, need.resident_id, lead.organisation_id, lead.service_id
    from needs.need as need
    join lateral (select r.* from needs.round as r where r.city_id = need.city_id and r.need_id = need.id
      order by r.number desc limit 1) as last on last.ended_as is null and last.verdict is null
    join needs.leg as lead on lead.city_id = last.city_id and lead.round_id = last.id
      and lead.part = 'lead' and lead.state in (${live}) and lead.withdrawn_at is null
    where need.area_id = ${asked.areaId} and need.category_code = ${asked.category}
      and need.said_at >= ${asked.since} and need.resident_id is not null and ${plain}
      and need.id is distinct from ${asked.notId}::uuid
    order by need.said_at desc, need.id limit ${mostCompared}`.execute(table(db));
  return rows;
}
