import { sql } from 'kysely';
import { type ReadDb, tables } from '../../../platform/db/database.ts';
import { likeLiteral } from '../../../platform/db/like.ts';
import type { ActivityScope } from '../activities.policy.ts';
import type { ActivitiesTables } from '../activities.tables.ts';
import { type ActivityRecord, recordOf } from './activities.ts';

const table = tables<ActivitiesTables>;

export interface ActivityFilter {
  readonly search: string;
  readonly kind?: string | undefined;
  readonly organisation?: string | undefined;
  /** Ids of areas, with all within them. */
  readonly areas?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly counted?: string | undefined;
  readonly state?: string | undefined;
}

function liesIn(areas: readonly string[]) {
  return sql<boolean>`area_id = any(${[...areas]}::uuid[])`;
}

function within(db: ReadDb, { rows: { areas, organisationId } }: ActivityScope) {
  const query = table(db).selectFrom('activities.activity');
  if (areas === 'city') return query;
  return query.where(({ eb, or }) =>
    or([
      liesIn(areas),
      eb('organisation_id', '=', organisationId),
      eb('id', 'in', heldWith(db, organisationId)),
    ]),
  );
}

function heldWith(db: ReadDb, organisationId: string) {
  return table(db)
    .selectFrom('activities.partner')
    .select('activity_id')
    .where('organisation_id', '=', organisationId);
}

/** One page, those that ended last first, and how many there are. */
export async function listActivities(
  db: ReadDb,
  scope: ActivityScope,
  filter: ActivityFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ activities: ActivityRecord[]; total: number }> {
  let query = within(db, scope);
  const { search, kind, organisation, areas, from, to, counted, state } = filter;
  if (search !== '') {
    const letters = search.toLowerCase().replaceAll(' ', '');
    query = query.where(sql<boolean>`found_by like ${`%${likeLiteral(letters)}%`}`);
  }
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (state !== undefined) query = query.where('state', '=', state);
  if (counted !== undefined) query = query.where('counted_how', '=', counted);
  if (from !== undefined) query = query.where('to_day', '>=', from);
  if (to !== undefined) query = query.where('to_day', '<=', to);
  if (areas !== undefined) query = query.where(liesIn(areas));
  if (organisation !== undefined) {
    query = query.where(({ eb, or }) =>
      or([eb('organisation_id', '=', organisation), eb('id', 'in', heldWith(db, organisation))]),
    );
  }
  const { total } = await query
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await query
    .selectAll()
    .orderBy('to_day', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return { activities: rows.map(recordOf), total: Number(total) };
}

export async function findActivity(
  db: ReadDb,
  scope: ActivityScope,
  id: string,
): Promise<ActivityRecord | null> {
  const row = await within(db, scope).selectAll().where('id', '=', id).executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** Titles of activities, by their ids. */
export async function listTitles(db: ReadDb, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await table(db)
    .selectFrom('activities.activity')
    .select(['id', 'title'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** Brands in use, by how often. */
export async function listBrands(db: ReadDb): Promise<string[]> {
  const rows = await table(db)
    .selectFrom('activities.activity')
    .select('brand')
    .where('brand', '<>', '')
    .where('state', '=', 'held')
    .groupBy('brand')
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .orderBy('brand')
    .limit(100)
    .execute();
  return rows.map(({ brand }) => brand);
}
