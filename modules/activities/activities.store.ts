import { sql } from 'kysely';
import type { Authorized } from '../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import { likeLiteral } from '../../platform/db/like.ts';
import type { ActivityFields } from './activities.contract.ts';
import type { ActivityScope } from './activities.policy.ts';
import type { ActivitiesTables } from './activities.tables.ts';
import type { ActivityState } from './kinds.rules.ts';

const table = tables<ActivitiesTables>;

export interface ActivityRecord {
  readonly id: string;
  readonly version: number;
  readonly state: ActivityState;
  readonly organisationId: string;
  readonly fields: ActivityFields;
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

export interface PartnerRow {
  readonly organisationId: string;
  readonly disownedWhy: string | null;
}

type Row = ActivitiesTables['activities.activity'];

function recordOf(row: Row): ActivityRecord {
  return {
    ...{ id: row.id, version: row.version, state: row.state as ActivityState },
    ...{ organisationId: row.organisation_id, changedBy: row.changed_by, changedAt: row.changed_at },
    fields: row.content as ActivityFields,
  };
}

function columnsOf({ fields, state, changedBy, changedAt }: ActivityRecord, foundBy: string) {
  return {
    ...{ state, kind: fields.kind, title: fields.title, found_by: foundBy, brand: fields.brand },
    ...{ organisation_id: fields.organisationId, area_id: fields.areaId },
    ...{ from_day: fields.fromDay, to_day: fields.toDay, counted_how: fields.countedHow },
    ...{ content: JSON.stringify(fields), changed_by: changedBy, changed_at: changedAt },
  };
}

/** `foundBy` is what the search looks into. */
export async function createActivity(
  db: WriteDb,
  city: string,
  activity: Authorized<ActivityRecord>,
  foundBy: string,
): Promise<void> {
  const { id, version } = activity;
  await table(db)
    .insertInto('activities.activity')
    .values({ city_id: city, id, version, ...columnsOf(activity, foundBy) })
    .execute();
}

/** Saves under its version, the next one. The record must be locked. */
export async function saveActivity(
  db: WriteDb,
  activity: Authorized<ActivityRecord>,
  foundBy: string,
): Promise<void> {
  const { id, version } = activity;
  await table(db)
    .updateTable('activities.activity')
    .set({ version, ...columnsOf(activity, foundBy) })
    .where('id', '=', id)
    .execute();
}

/** Puts these partners in the place of those it had. */
export async function savePartners(
  db: WriteDb,
  city: string,
  { id }: Authorized<ActivityRecord>,
  partners: readonly PartnerRow[],
): Promise<void> {
  await table(db).deleteFrom('activities.partner').where('activity_id', '=', id).execute();
  if (partners.length === 0) return;
  await table(db)
    .insertInto('activities.partner')
    .values(
      partners.map(({ organisationId, disownedWhy }) => ({
        ...{ city_id: city, activity_id: id },
        ...{ organisation_id: organisationId, disowned_why: disownedWhy },
      })),
    )
    .execute();
}

export interface EditionRow {
  readonly version: number;
  readonly state: ActivityState;
  readonly fields: ActivityFields;
  readonly why: string;
  readonly byId: string | null;
  readonly at: Date;
}

/** Keeps the version as it is now; its partners are those that did not disown it. */
export async function createEdition(
  db: WriteDb,
  city: string,
  { id, version, state, changedBy, changedAt }: Authorized<ActivityRecord>,
  fields: ActivityFields,
  why: string,
): Promise<void> {
  await table(db)
    .insertInto('activities.edition')
    .values({
      ...{ city_id: city, activity_id: id, version, state, content: JSON.stringify(fields) },
      ...{ why, by_id: changedBy, at: changedAt },
    })
    .execute();
}

function editionOf({
  version,
  state,
  content,
  why,
  by_id,
  at,
}: ActivitiesTables['activities.edition']): EditionRow {
  return {
    ...{ version, why, byId: by_id, at },
    ...{ state: state as ActivityState, fields: content as ActivityFields },
  };
}

/** Newest first. */
export async function listEditions(db: ReadDb, id: string): Promise<EditionRow[]> {
  const rows = await table(db)
    .selectFrom('activities.edition')
    .selectAll()
    .where('activity_id', '=', id)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(editionOf);
}

export async function findEdition(db: ReadDb, id: string, version: number): Promise<EditionRow | null> {
  const row = await table(db)
    .selectFrom('activities.edition')
    .selectAll()
    .where('activity_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return row ? editionOf(row) : null;
}

/** In the order of their ids. */
export async function listPartners(
  db: ReadDb,
  activityIds: readonly string[],
): Promise<Map<string, PartnerRow[]>> {
  const partners = new Map<string, PartnerRow[]>(activityIds.map((id) => [id, []]));
  if (activityIds.length === 0) return partners;
  const rows = await table(db)
    .selectFrom('activities.partner')
    .selectAll()
    .where('activity_id', 'in', [...activityIds])
    .orderBy('organisation_id')
    .execute();
  for (const { activity_id, organisation_id, disowned_why } of rows) {
    partners.get(activity_id)?.push({ organisationId: organisation_id, disownedWhy: disowned_why });
  }
  return partners;
}

/** Locked until the transaction ends. */
export async function findActivityToChange(db: WriteDb, id: string): Promise<ActivityRecord | null> {
  const row = await table(db)
    .selectFrom('activities.activity')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** One of the same title, last day and area that counts, other than `id`. */
export async function findSame(
  db: ReadDb,
  id: string | null,
  { title, toDay, areaId }: ActivityFields,
): Promise<boolean> {
  let query = table(db)
    .selectFrom('activities.activity')
    .select('id')
    .where('title', '=', title)
    .where('to_day', '=', toDay)
    .where('area_id', '=', areaId)
    .where('state', '=', 'held');
  if (id !== null) query = query.where('id', '<>', id);
  return (await query.executeTakeFirst()) !== undefined;
}

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
