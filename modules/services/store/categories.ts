import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { CategoryRecord } from '../categories.rules.ts';
import type { CategoryContent } from '../contract/categories.ts';
import type { ServicesTables } from '../services.tables.ts';

const table = tables<ServicesTables>;

export interface CategoryEditionRow {
  readonly version: number;
  readonly content: CategoryContent;
  readonly state: 'live' | 'off';
  readonly mergedInto: string | null;
  readonly restored: number | null;
  readonly why: string;
  readonly byId: string | null;
  readonly at: Date;
}

/** Both levels, in the city's own order, those that are switched off too: what has their code goes on naming them. */
export async function listCategories(db: ReadDb): Promise<CategoryRecord[]> {
  const rows = await table(db)
    .selectFrom('services.category')
    .selectAll()
    .orderBy('position')
    .orderBy('code')
    .execute();
  return rows.map((row) => ({
    ...{ code: row.code, parentCode: row.parent_code, name: row.name, nameEn: row.name_en },
    ...{ position: row.position, about: row.about, saidAs: row.said_as, version: row.version },
    ...{ state: row.state as CategoryRecord['state'], mergedInto: row.merged_into },
    ...{ changedBy: row.changed_by, changedAt: row.changed_at },
  }));
}

/** Both levels, in the city's own order: what may be chosen. */
export async function listLiveCategories(db: ReadDb): Promise<CategoryRecord[]> {
  return (await listCategories(db)).filter(({ state }) => state === 'live');
}

/** As {@link listCategories}, locked: of two changes the second sees what the first left. */
export async function lockCategories(db: WriteDb): Promise<CategoryRecord[]> {
  await sql`select code from services.category order by code for update`.execute(table(db));
  return listCategories(db);
}

function rowOf(one: CategoryRecord) {
  return {
    ...{ parent_code: one.parentCode, name: one.name, name_en: one.nameEn, position: one.position },
    ...{ about: one.about, said_as: [...one.saidAs], state: one.state, merged_into: one.mergedInto },
    ...{ version: one.version, changed_by: one.changedBy, changed_at: one.changedAt },
  };
}

export async function createCategory(
  db: WriteDb,
  city: string,
  one: Authorized<CategoryRecord>,
): Promise<void> {
  await table(db)
    .insertInto('services.category')
    .values({ city_id: city, code: one.code, ...rowOf(one) })
    .execute();
}

/** The rows must be locked. */
export async function saveCategory(db: WriteDb, one: Authorized<CategoryRecord>): Promise<void> {
  await table(db).updateTable('services.category').set(rowOf(one)).where('code', '=', one.code).execute();
}

export async function createCategoryEdition(
  db: WriteDb,
  city: string,
  { code }: Authorized<CategoryRecord>,
  { byId, mergedInto, content, ...edition }: CategoryEditionRow,
): Promise<void> {
  await table(db)
    .insertInto('services.category_edition')
    .values({
      ...{ city_id: city, code, ...edition, merged_into: mergedInto, by_id: byId },
      content: JSON.stringify(content),
    })
    .onConflict((conflict) => conflict.columns(['city_id', 'code', 'version']).doNothing())
    .execute();
}

/** Newest first. */
export async function listCategoryEditions(db: ReadDb, code: string): Promise<CategoryEditionRow[]> {
  const rows = await table(db)
    .selectFrom('services.category_edition')
    .selectAll()
    .where('code', '=', code)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ version, content, state, merged_into, restored, why, by_id, at }) => ({
    ...{ version, restored, why, byId: by_id, at, mergedInto: merged_into },
    ...{ content: content as CategoryContent, state: state as 'live' | 'off' },
  }));
}
