import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import { likeLiteral } from '../../platform/db/like.ts';
import type { Category, Service } from './services.contract.ts';
import type { ServicesTables } from './services.tables.ts';

const table = tables<ServicesTables>;

/** A service with the everyday wordings it is found by. */
export type SearchableService = Service & { saidAs: string[] };

function service(row: ServicesTables['services.service']): SearchableService {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    title: row.title,
    summary: row.summary,
    category: row.category_code,
    groups: row.groups,
    areaIds: row.area_ids,
    documents: row.documents,
    promiseDays: row.promise_days,
    delivery: row.delivery as Service['delivery'],
    phone: row.phone,
    capacity: row.capacity,
    purpose: row.purpose,
    languages: row.languages,
    saidAs: row.said_as,
  };
}

export interface ServiceFilter {
  /** A category of either level. */
  readonly category?: string | undefined;
  /** Part of the title or summary, or the beginning of the title's pinyin. */
  readonly search?: string;
}

/** The menu, sorted by category and pinyin. */
export async function listServices(db: ReadDb, filter: ServiceFilter = {}): Promise<SearchableService[]> {
  let query = table(db)
    .selectFrom('services.service as service')
    .innerJoin('services.category as category', (join) =>
      join
        .onRef('category.city_id', '=', 'service.city_id')
        .onRef('category.code', '=', 'service.category_code'),
    )
    .selectAll('service');
  const { category, search } = filter;
  if (category !== undefined) {
    query = query.where((or) =>
      or.or([or('category.code', '=', category), or('category.parent_code', '=', category)]),
    );
  }
  if (search) {
    const pattern = likeLiteral(search);
    query = query.where((or) =>
      or.or([
        or('service.title', 'like', `%${pattern}%`),
        or('service.summary', 'like', `%${pattern}%`),
        or('service.pinyin', 'like', `${pattern.toLowerCase()}%`),
      ]),
    );
  }
  const rows = await query
    .orderBy('category.position')
    .orderBy('service.pinyin')
    .orderBy('service.id')
    .execute();
  return rows.map(service);
}

export async function findService(db: ReadDb, id: string): Promise<SearchableService | null> {
  const row = await table(db)
    .selectFrom('services.service')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? service(row) : null;
}

export async function createServices(
  db: WriteDb,
  rows: readonly ServicesTables['services.service'][],
): Promise<void> {
  await table(db)
    .insertInto('services.service')
    .values([...rows])
    .execute();
}

/** Both levels, in the city's own order. */
export async function listCategories(db: ReadDb): Promise<Category[]> {
  const rows = await table(db).selectFrom('services.category').selectAll().orderBy('position').execute();
  return rows.map(({ code, parent_code, name, name_en }) => ({
    code,
    parentCode: parent_code,
    name,
    nameEn: name_en,
  }));
}

export async function createCategories(
  db: WriteDb,
  rows: readonly ServicesTables['services.category'][],
): Promise<void> {
  await table(db)
    .insertInto('services.category')
    .values([...rows])
    .execute();
}
