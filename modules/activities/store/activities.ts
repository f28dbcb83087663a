import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { ActivityFields } from '../activities.contract.ts';
import type { ActivitiesTables } from '../activities.tables.ts';
import type { ActivityState } from '../kinds.rules.ts';

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

/** A row of the database as a record. */
export function recordOf(row: Row): ActivityRecord {
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

/** What counts and ended on one of these days, whoever led it. */
export async function listHeldOn(db: ReadDb, days: readonly string[]): Promise<ActivityFields[]> {
  if (days.length === 0) return [];
  const rows = await table(db)
    .selectFrom('activities.activity')
    .select('content')
    .where('to_day', 'in', [...new Set(days)])
    .where('state', '=', 'held')
    .execute();
  return rows.map(({ content }) => content as ActivityFields);
}
