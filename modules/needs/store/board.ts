import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type ReadDb, tables } from '../../../platform/db/database.ts';
import type { BoardKind } from '../board.rules.ts';
import type { NeedState } from '../contract/shapes.ts';
import type { BoardScope } from '../needs.policy.ts';
import { liveStates } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

export interface BoardDays {
  readonly today: string;
  /** Supervision is shown from the working day before it is due. */
  readonly soon: string;
}

/** Of one office, or of any. */
const ofOffice = (office: RawBuilder<unknown>, { rows }: BoardScope): RawBuilder<unknown> =>
  rows.organisationId === null ? sql`true` : sql`${office} = ${rows.organisationId}::uuid`;

/** Which needs wait for the office in one way; the number and its list are this one query. */
function waiting(kind: BoardKind, scope: BoardScope, days: BoardDays): RawBuilder<unknown> {
  switch (kind) {
    case 'declined_twice':
      return sql`select u.need_id, null::date as due from needs.undecided as u
        where ${ofOffice(sql`u.office_id`, scope)} and u.state in ('open', 'agenda')`;
    case 'reopened_twice':
      return sql`select r.need_id, null::date as due from needs.round as r
        where r.office_id is not null and ${ofOffice(sql`r.office_id`, scope)} and r.verdict is null and r.ended_as is null`;
    case 'no_candidate':
      return sql`select u.need_id, null::date as due from needs.unmet as u
        where u.why = 'no_candidate' and u.closed_at is null group by u.need_id`;
    case 'overdue':
      return sql`select line.need_id, min(line.due) as due from needs.line as line
        where line.open and line.due < ${days.today}::date group by line.need_id`;
    case 'supervision_due':
      return sql`select s.need_id, s.due from needs.supervision as s
        where s.struck_at is null and s.due <= ${days.soon}::date`;
    case 'unassigned':
      return sql`select line.need_id, null::date as due from needs.line as line
        where line.unled and not line.over`;
  }
}

/** Of a protected need whoever coordinates learns a number; what their own office received is in its own queue. */
function seen({ rows }: BoardScope): RawBuilder<SqlBool> {
  if (rows.areas === 'city') return sql<SqlBool>`not need.protected`;
  return sql<SqlBool>`(not need.protected and (need.area_id = any(${[...rows.areas]}::uuid[])
    or need.received_by = ${rows.organisationId}::uuid))`;
}

export interface BoardFilter extends BoardDays {
  readonly areas?: readonly string[] | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly organisationId?: string | undefined;
}

const lead = sql`(select l.organisation_id from needs.leg as l join needs.round as r
  on r.city_id = l.city_id and r.id = l.round_id where l.city_id = need.city_id and l.need_id = need.id
  and l.part = 'lead' and l.state in (${sql.join(liveStates.map((state) => sql.lit(state)))})
  order by r.number desc limit 1)`;

function found(kind: BoardKind, scope: BoardScope, filter: BoardFilter): RawBuilder<unknown> {
  const all: RawBuilder<SqlBool>[] = [seen(scope)];
  if (filter.areas !== undefined) all.push(sql`need.area_id = any(${[...filter.areas]}::uuid[])`);
  if (filter.categories !== undefined) {
    all.push(sql`need.category_code = any(${[...filter.categories]}::text[])`);
  }
  if (filter.organisationId !== undefined) {
    all.push(sql`coalesce(${lead}, need.received_by) = ${filter.organisationId}`);
  }
  return sql`from (${waiting(kind, scope, filter)}) as waits
    join needs.need as need on need.id = waits.need_id where ${sql.join(all, sql` and `)}`;
}

/** How many wait in each way, and how many open protected needs there are. */
export async function countBoard(
  db: ReadDb,
  scope: BoardScope,
  days: BoardDays,
  kinds: readonly BoardKind[],
): Promise<{ counts: Map<BoardKind, number>; late: number; hidden: number }> {
  const counts = new Map<BoardKind, number>();
  for (const kind of kinds) {
    const { rows } = await sql<{
      count: string;
    }>`select count(*) as count ${found(kind, scope, days)}`.execute(table(db));
    counts.set(kind, Number(rows[0]?.count ?? 0));
  }
  const { areas } = scope.rows;
  const within = areas === 'city' ? sql`true` : sql`need.area_id = any(${[...areas]}::uuid[])`;
  const hidden = await sql<{ count: string }>`
    select count(*) as count from needs.need as need where need.protected and need.erased_at is null and ${within}
      and exists (select from needs.round as r where r.city_id = need.city_id and r.need_id = need.id
        and r.ended_as is null and r.verdict is null)`.execute(table(db));
  const late = await sql<{ count: string }>`select count(*) as count
    ${found('supervision_due', scope, days)} and waits.due < ${days.today}::date`.execute(table(db));
  return { counts, late: Number(late.rows[0]?.count ?? 0), hidden: Number(hidden.rows[0]?.count ?? 0) };
}

export interface BoardRow {
  readonly id: string;
  readonly reference: string;
  readonly state: NeedState;
  readonly category_code: string | null;
  readonly area_id: string | null;
  readonly organisation_id: string | null;
  readonly said_at: Date;
  readonly due: string | null;
}

/** One page of what waits in one way: what is due first, then the oldest. */
export async function listBoard(
  db: ReadDb,
  scope: BoardScope,
  kind: BoardKind,
  filter: BoardFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: BoardRow[]; total: number }> {
  const { rows } = await sql<BoardRow & { total: string }>`
    with page as (
      select need.id, waits.due, need.said_at, count(*) over () as total ${found(kind, scope, filter)}
      order by waits.due, need.said_at, need.id limit ${limit} offset ${offset})
    select need.id, need.reference, need.category_code, need.area_id, need.said_at, page.total,
      coalesce(${lead}, need.received_by) as organisation_id,
      coalesce((select line.state from needs.line as line where line.city_id = need.city_id
        and line.need_id = need.id limit 1), 'said') as state,
      coalesce(page.due, (select min(line.due) from needs.line as line where line.city_id = need.city_id
        and line.need_id = need.id))::text as due
    from page join needs.need as need on need.id = page.id
    order by page.due, page.said_at, page.id`.execute(table(db));
  return { rows, total: Number(rows[0]?.total ?? 0) };
}

/** Unmet needs of the scope's areas opened from an instant on. */
export async function countNewUnmet(
  db: ReadDb,
  { rows: { areas } }: BoardScope,
  since: Date,
): Promise<number> {
  const within = areas === 'city' ? sql`true` : sql`u.area_id = any(${[...areas]}::uuid[])`;
  const { rows } = await sql<{ count: string }>`select count(distinct u.need_id) as count
    from needs.unmet as u where u.opened_at >= ${since} and ${within}`.execute(table(db));
  return Number(rows[0]?.count ?? 0);
}
