import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import { openStates } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';
import type { UnmetRow, UnmetScope } from '../unmet.policy.ts';

const table = tables<NeedsTables>;

/** Opens an entry and gives true; false where one is open already, which then counts once more. */
export async function openUnmet(db: WriteDb, row: UnmetRow): Promise<boolean> {
  const [open] = await table(db)
    .updateTable('needs.unmet')
    .set(({ eb }) => ({ times: eb('times', '+', 1) }))
    .where('need_id', '=', row.need_id)
    .where('why', '=', row.why)
    .where(sql<boolean>`category_code is not distinct from ${row.category_code}`)
    .where('closed_at', 'is', null)
    .returning('id')
    .execute();
  if (open) return false;
  await table(db).insertInto('needs.unmet').values(row).execute();
  return true;
}

/** Closes the open entries of a need, of one reason where one is given. */
export async function closeUnmet(
  db: WriteDb,
  needId: string,
  why: UnmetRow['why'] | null,
  closed: { closed_at: Date; closed_by: string; closed_leg?: string },
): Promise<void> {
  let query = table(db)
    .updateTable('needs.unmet')
    .set(closed)
    .where('need_id', '=', needId)
    .where('closed_at', 'is', null);
  if (why !== null) query = query.where('why', '=', why);
  await query.execute();
}

/** The dispatches that closed them were taken back. */
export async function reopenUnmet(db: WriteDb, needId: string, legIds: readonly string[]): Promise<void> {
  await table(db)
    .updateTable('needs.unmet as u')
    .set({ closed_at: null, closed_by: null, closed_leg: null })
    .where('need_id', '=', needId)
    .where('why', '=', 'no_candidate')
    .where('closed_leg', 'in', [...legIds])
    .where(
      sql<boolean>`not exists (select from needs.unmet as other where other.city_id = u.city_id
        and other.need_id = u.need_id and other.why = u.why and other.closed_at is null)`,
    )
    .execute();
}

/** Whose category was only said later, or was wrong. */
export async function moveUnmet(
  db: WriteDb,
  needId: string,
  from: string | null,
  to: string | null,
): Promise<void> {
  await table(db)
    .updateTable('needs.unmet as u')
    .set({ category_code: to })
    .where('need_id', '=', needId)
    .where(sql<boolean>`category_code is not distinct from ${from}`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('needs.unmet as other')
            .select('other.id')
            .whereRef('other.city_id', '=', 'u.city_id')
            .whereRef('other.need_id', '=', 'u.need_id')
            .whereRef('other.why', '=', 'u.why')
            .where(sql<boolean>`other.category_code is not distinct from ${to}`),
        ),
      ),
    )
    .execute();
}

/** Who it is about, as it was put down since. */
export async function regroupUnmet(db: WriteDb, needId: string, groups: readonly string[]): Promise<void> {
  await table(db)
    .updateTable('needs.unmet')
    .set({ groups: [...groups] })
    .where('need_id', '=', needId)
    .execute();
}

/** The words that told the groups are gone. */
export async function forgetGroups(db: WriteDb, needId: string): Promise<void> {
  await regroupUnmet(db, needId, []);
}

/** Open legs that were due before `due` and that nobody told of yet. */
export async function listExpired(
  db: ReadDb,
  due: string,
  most: number,
): Promise<{ needId: string; legId: string }[]> {
  const rows = await table(db)
    .selectFrom('needs.leg')
    .select(['need_id', 'id'])
    .where('state', 'in', [...openStates])
    .where('deadline', '<', due)
    .where('expired_at', 'is', null)
    .orderBy('deadline')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(({ need_id, id }) => ({ needId: need_id, legId: id }));
}

export interface UnmetFilter {
  readonly from: Date;
  readonly to: Date;
  /** The areas meant by one: itself and all within it. */
  readonly within?: readonly string[] | 'none' | undefined;
  /** The codes meant by one category of either level. */
  readonly categories?: readonly string[] | undefined;
  /** `none`: of nobody in particular. */
  readonly group?: string | undefined;
  readonly open: boolean;
  /** Needs that are left out. */
  readonly hidden: readonly string[];
}

function shown(scope: UnmetScope, filter: UnmetFilter): RawBuilder<SqlBool> {
  const { organisationId, areas } = scope.rows;
  const all: RawBuilder<SqlBool>[] = [sql`u.opened_at >= ${filter.from} and u.opened_at < ${filter.to}`];
  if (organisationId !== null) all.push(sql`u.organisation_id = ${organisationId}`);
  if (areas !== 'city') all.push(sql`u.area_id = any(${[...areas]}::uuid[])`);
  if (filter.within === 'none') all.push(sql`u.area_id is null`);
  else if (filter.within !== undefined) all.push(sql`u.area_id = any(${[...filter.within]}::uuid[])`);
  if (filter.categories !== undefined) {
    all.push(sql`coalesce(u.category_code, '') = any(${[...filter.categories]}::text[])`);
  }
  if (filter.group === 'none') all.push(sql`u.groups = '{}'`);
  else if (filter.group !== undefined) all.push(sql`u.groups @> ${[filter.group]}::text[]`);
  if (filter.open) all.push(sql`u.closed_at is null`);
  if (filter.hidden.length > 0) all.push(sql`u.need_id <> all(${[...filter.hidden]}::uuid[])`);
  return sql<SqlBool>`${sql.join(all, sql` and `)}`;
}

export interface UnmetCell {
  readonly category: string | null;
  /** Null where the words tell of no group. A need of two groups stands in both. */
  readonly group: string | null;
  readonly area: string | null;
  readonly opened: number;
  readonly open: number;
}

/** Needs without an answer by category, group and area, the most first. */
export async function countUnmet(db: ReadDb, scope: UnmetScope, filter: UnmetFilter): Promise<UnmetCell[]> {
  type Row = Omit<UnmetCell, 'opened' | 'open'> & { opened: string; open: string };
  const { rows } = await sql<Row>`
    select u.category_code as category, g.code as group, u.area_id as area,
      count(distinct u.need_id) as opened,
      count(distinct u.need_id) filter (where u.closed_at is null) as open
    from needs.unmet as u left join lateral unnest(u.groups) as g (code) on true
    where ${shown(scope, filter)}
    group by 1, 2, 3 order by 4 desc, 1, 3, 2 limit 5000`.execute(table(db));
  return rows.map((row) => ({ ...row, opened: Number(row.opened), open: Number(row.open) }));
}

/** How many needs, and how many of them are still without an answer. */
export async function countUnmetNeeds(
  db: ReadDb,
  scope: UnmetScope,
  filter: UnmetFilter,
): Promise<{ opened: number; open: number }> {
  const { rows } = await sql<{ opened: string; open: string }>`
    select count(distinct u.need_id) as opened,
      count(distinct u.need_id) filter (where u.closed_at is null) as open
    from needs.unmet as u where ${shown(scope, filter)}`.execute(table(db));
  return { opened: Number(rows[0]?.opened ?? 0), open: Number(rows[0]?.open ?? 0) };
}

/** The entries themselves, newest first. */
export async function listUnmet(
  db: ReadDb,
  scope: UnmetScope,
  filter: UnmetFilter,
  page: { limit: number; offset: number },
): Promise<{ rows: UnmetRow[]; total: number }> {
  const counted = await sql<{ total: string }>`
    select count(*) as total from needs.unmet as u where ${shown(scope, filter)}`.execute(table(db));
  const { rows } = await sql<UnmetRow>`
    select u.* from needs.unmet as u where ${shown(scope, filter)}
    order by u.opened_at desc, u.id limit ${page.limit} offset ${page.offset}`.execute(table(db));
  return { rows, total: Number(counted.rows[0]?.total ?? 0) };
}
