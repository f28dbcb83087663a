import { sql } from 'kysely';
import { type ReadDb, tables } from '../../../platform/db/database.ts';
import type { CategoryUse } from '../../services/services.public.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

const isOpen = sql`exists (select from needs.round as round where round.city_id = need.city_id
  and round.need_id = need.id and round.verdict is null and round.ended_as is null)`;

/** How many needs of a category are open. */
export async function countOpenNeeds(db: ReadDb, category: string): Promise<number> {
  const { rows } = await sql<{ count: string }>`select count(*) as count from needs.need as need
    where need.category_code = ${category} and need.received_by is not null and ${isOpen}`.execute(table(db));
  return Number(rows[0]?.count ?? 0);
}

/** How many needs of these categories are open about each of these employers: a number alone, none protected or confidential. */
export async function countOpenAbout(
  db: ReadDb,
  employerIds: readonly string[],
  categories: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (employerIds.length === 0 || categories.length === 0) return new Map();
  const { rows } = await sql<{ employer_id: string; count: string }>`
    select need.employer_id, count(*) as count from needs.need as need
    where need.employer_id in (${sql.join([...new Set(employerIds)])})
      and need.category_code in (${sql.join([...categories])}) and need.received_by is not null
      and not need.protected and not need.confidential and need.erased_at is null and ${isOpen}
    group by need.employer_id`.execute(table(db));
  return new Map(rows.map(({ employer_id, count }) => [employer_id, Number(count)]));
}

interface Counted {
  readonly code: string;
  readonly open: string;
  readonly needs: string;
}

/** By category: needs that are open, needs since `since`, how often what was read stood, and as what else it turned out. */
export async function listCategoryUse(db: ReadDb, since: Date): Promise<ReadonlyMap<string, CategoryUse>> {
  const counted = await sql<Counted>`
    select need.category_code as code, count(*) filter (where ${isOpen}) as open,
      count(*) filter (where need.said_at >= ${since}) as needs
    from needs.need as need
    where need.category_code is not null and need.received_by is not null and (need.said_at >= ${since} or ${isOpen})
    group by need.category_code`.execute(table(db));
  const read = await sql<{ code: string; looked: string; stood: string }>`
    select need.proposed_category as code, count(*) as looked,
      count(*) filter (where need.category_code = need.proposed_category) as stood
    from needs.need as need
    where need.proposed_category is not null and need.category_code is not null and need.category_sure is null
      and need.said_at >= ${since}
    group by need.proposed_category`.execute(table(db));
  const confused = await sql<{ code: string; other: string; count: string }>`
    select distinct on (pair.code) pair.code, pair.other, pair.count
    from (select learned.from_value as code, learned.to_value as other, count(*) as count
      from needs.learned as learned
      where learned.field = 'category' and learned.from_value is not null and learned.at >= ${since}
      group by learned.from_value, learned.to_value) as pair
    order by pair.code, pair.count desc, pair.other`.execute(table(db));
  const codes = new Set([...counted.rows, ...read.rows, ...confused.rows].map(({ code }) => code));
  return new Map(
    [...codes].map((code) => {
      const count = counted.rows.find((row) => row.code === code);
      const looks = read.rows.find((row) => row.code === code);
      const other = confused.rows.find((row) => row.code === code);
      return [
        code,
        {
          ...{ open: Number(count?.open ?? 0), needs: Number(count?.needs ?? 0) },
          ...{ looked: Number(looks?.looked ?? 0), stood: Number(looks?.stood ?? 0) },
          confused: other ? { code: other.other, count: Number(other.count) } : null,
        },
      ];
    }),
  );
}
