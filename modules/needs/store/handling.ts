import { sql } from 'kysely';
import { type ReadDb, tables } from '../../../platform/db/database.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

/** What an organisation did with needs of one category from one area: numbers, no words. */
export interface HandledCount {
  readonly category: string;
  readonly area: string;
  readonly organisationId: string;
  /** Needs it took on, and needs it declined. */
  readonly taken: number;
  readonly declined: number;
  /** Who of its staff had one in hand. */
  readonly handlers: readonly string[];
}

interface Row {
  readonly category: string;
  readonly area: string;
  readonly organisation: string;
  readonly taken: string;
  readonly declined: string;
  readonly handlers: string[];
}

// Of protected needs nobody reads here what they were about, or where.
const mayCount = sql`not n.protected and not n.confidential and n.erased_at is null
  and n.category_code is not null and n.area_id is not null`;

/** Needs of these categories from these areas only; without it those of all. */
export interface CountedOf {
  readonly categories: readonly string[];
  readonly areaIds: readonly string[];
}

const within = (row: 'n' | 'u', of: CountedOf | null) =>
  of === null
    ? sql``
    : sql`and ${sql.ref(`${row}.category_code`)} = any(${[...of.categories]}::text[])
      and ${sql.ref(`${row}.area_id`)} = any(${[...of.areaIds]}::uuid[])`;

/** Legs handed over since then, by category, area and organisation. Small numbers too: see `shownTo`. */
export async function listHandled(
  db: ReadDb,
  since: Date,
  of: CountedOf | null = null,
): Promise<HandledCount[]> {
  const { rows } = await sql<Row>`
    select n.category_code as category, n.area_id as area, l.organisation_id as organisation,
      count(distinct n.id) filter (where l.taken_on_at is not null) as taken,
      count(distinct n.id) filter (where l.state = 'declined') as declined,
      coalesce(array_agg(distinct l.assignee_id)
        filter (where l.taken_on_at is not null and l.assignee_id is not null), '{}') as handlers
    from needs.leg as l join needs.need as n on n.city_id = l.city_id and n.id = l.need_id
    where l.dispatched_at >= ${since} and ${mayCount} ${within('n', of)}
    group by 1, 2, 3 order by 1, 2, 3`.execute(table(db));
  return rows.map(({ organisation, taken, declined, ...row }) => ({
    ...{ ...row, organisationId: organisation },
    ...{ taken: Number(taken), declined: Number(declined) },
  }));
}

/** Needs that had no answer since then, by category and area. Small numbers too. */
export async function countUnanswered(
  db: ReadDb,
  since: Date,
  of: CountedOf | null = null,
): Promise<{ category: string; area: string; count: number }[]> {
  const { rows } = await sql<{ category: string; area: string; count: string }>`
    select u.category_code as category, u.area_id as area, count(distinct u.need_id) as count
    from needs.unmet as u join needs.need as n on n.city_id = u.city_id and n.id = u.need_id
    where u.opened_at >= ${since} and u.category_code is not null and u.area_id is not null and ${mayCount}
      ${within('u', of)}
    group by 1, 2`.execute(table(db));
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
