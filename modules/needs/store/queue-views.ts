import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { ViewScope } from '../desk.policy.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

export type ViewRow = NeedsTables['needs.queue_view'];

/** The caller's own and those their organisation shares, by name; each with whether their queue begins with it. */
export async function listViews(
  db: ReadDb,
  { rows: { staffId, organisationId } }: ViewScope,
): Promise<(ViewRow & { readonly first: boolean })[]> {
  const rows = await table(db)
    .selectFrom('needs.queue_view as view')
    .leftJoin('needs.queue_default as first', (join) =>
      join
        .onRef('first.city_id', '=', 'view.city_id')
        .onRef('first.view_id', '=', 'view.id')
        .on('first.staff_id', '=', staffId)
        .on('first.organisation_id', '=', organisationId),
    )
    .selectAll('view')
    .select('first.view_id as first_id')
    .where('view.organisation_id', '=', organisationId)
    .where(({ or, eb }) => or([eb('view.staff_id', '=', staffId), eb('view.shared', '=', true)]))
    .orderBy('view.at')
    .orderBy('view.id')
    .execute();
  return rows.map(({ first_id, ...view }) => ({ ...view, first: first_id !== null }));
}

/** False where they have one of that name already. */
export async function createView(db: WriteDb, row: ViewRow): Promise<boolean> {
  const saved = await table(db)
    .insertInto('needs.queue_view')
    .values({ ...row, filter: JSON.stringify(row.filter) })
    .onConflict((conflict) =>
      conflict.columns(['city_id', 'organisation_id', 'staff_id', 'show', 'name']).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

export async function saveView(
  db: WriteDb,
  { id, version }: Pick<ViewRow, 'id' | 'version'>,
  change: Pick<ViewRow, 'name' | 'shared'>,
): Promise<void> {
  await table(db)
    .updateTable('needs.queue_view')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .execute();
}

export async function removeView(db: WriteDb, id: string): Promise<void> {
  await table(db).deleteFrom('needs.queue_view').where('id', '=', id).execute();
}

/** Others who begin with a view that is shared no longer begin with none. */
export async function forgetFirst(db: WriteDb, viewId: string, besides: string | null): Promise<void> {
  let query = table(db).deleteFrom('needs.queue_default').where('view_id', '=', viewId);
  if (besides !== null) query = query.where('staff_id', '<>', besides);
  await query.execute();
}

export async function beginWith(db: WriteDb, row: NeedsTables['needs.queue_default']): Promise<void> {
  await table(db)
    .insertInto('needs.queue_default')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['city_id', 'staff_id', 'organisation_id', 'show'])
        .doUpdateSet({ view_id: row.view_id }),
    )
    .execute();
}

export async function beginPlain(db: WriteDb, staffId: string, viewId: string): Promise<void> {
  await table(db)
    .deleteFrom('needs.queue_default')
    .where('staff_id', '=', staffId)
    .where('view_id', '=', viewId)
    .execute();
}
