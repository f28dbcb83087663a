import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { ActivityFields } from '../activities.contract.ts';
import type { ActivitiesTables } from '../activities.tables.ts';
import type { ActivityState } from '../kinds.rules.ts';
import type { ActivityRecord } from './activities.ts';

const table = tables<ActivitiesTables>;

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
