import type { Authorized } from '../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import type { Service, ServiceContent, ServiceRecord, ServiceState } from './contract/shapes.ts';
import type { ServicesTables } from './services.tables.ts';

const table = tables<ServicesTables>;

/** Rows of one statement. */
const atOnce = 500;

/** A service with the everyday wordings it is found by, and how far it is offered. */
export type SearchableService = ServiceRecord;

function recordOf(row: ServicesTables['services.service']): ServiceRecord {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    code: row.code,
    title: row.title,
    summary: row.summary,
    category: row.category_code,
    groups: row.groups,
    areaIds: row.area_ids,
    memberOf: row.member_of as Service['memberOf'],
    documents: row.documents,
    promiseDays: row.promise_days,
    delivery: row.delivery as Service['delivery'],
    phone: row.phone,
    stationId: row.station_id,
    address: row.address,
    opening: row.opening,
    link: row.link,
    capacity: row.capacity,
    purpose: row.purpose,
    matter: row.matter,
    question: row.question,
    languages: row.languages,
    saidAs: row.said_as,
    state: row.state as ServiceState,
    version: row.version,
  };
}

function columnsOf(
  content: ServiceContent,
): Omit<ServicesTables['services.service'], 'city_id' | 'id' | 'pinyin' | 'version'> {
  const { code, title, summary, groups, documents, delivery, phone, capacity, purpose, languages } = content;
  return {
    ...{ code, title, summary, groups, documents, delivery, phone, capacity, purpose, languages },
    ...{ matter: content.matter, question: content.question },
    ...{ state: content.state, address: content.address, opening: content.opening, link: content.link },
    organisation_id: content.organisationId,
    category_code: content.category,
    area_ids: content.areaIds,
    member_of: content.memberOf,
    promise_days: content.promiseDays,
    station_id: content.stationId,
    said_as: content.saidAs,
  };
}

/** All services, whatever their state, sorted by category and pinyin. */
export async function listAllServices(db: ReadDb): Promise<ServiceRecord[]> {
  const rows = await table(db)
    .selectFrom('services.service as service')
    .innerJoin('services.category as category', (join) =>
      join
        .onRef('category.city_id', '=', 'service.city_id')
        .onRef('category.code', '=', 'service.category_code'),
    )
    .selectAll('service')
    .orderBy('category.position')
    .orderBy('service.pinyin')
    .orderBy('service.id')
    .execute();
  return rows.map(recordOf);
}

/** What every service of the menu is called, whatever its state, in the order of their names. */
export async function listServiceTitles(db: ReadDb): Promise<{ id: string; title: string }[]> {
  return table(db)
    .selectFrom('services.service')
    .select(['id', 'title'])
    .orderBy('pinyin')
    .orderBy('id')
    .execute();
}

/** A service whatever its state: what was handed over goes on naming what has left the menu. */
export async function findService(db: ReadDb, id: string): Promise<ServiceRecord | null> {
  const row = await table(db)
    .selectFrom('services.service')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** As {@link findService}, null for what does not stand on the menu. */
export async function findOffered(db: ReadDb, id: string): Promise<ServiceRecord | null> {
  const found = await findService(db, id);
  return found?.state === 'published' ? found : null;
}

/** The service, its row locked: two changes of it come one after the other. */
export async function findServiceToChange(db: WriteDb, id: string): Promise<ServiceRecord | null> {
  const row = await table(db)
    .selectFrom('services.service')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** `pinyin` gives the key by which a title is sorted. */
export async function createServices(
  db: WriteDb,
  city: string,
  made: readonly Authorized<ServiceRecord>[],
  pinyin: (title: string) => string,
): Promise<void> {
  const rows = made.map((service) => ({
    ...{ city_id: city, id: service.id, pinyin: pinyin(service.title), version: service.version },
    ...columnsOf(service),
  }));
  for (let at = 0; at < rows.length; at += atOnce) {
    await table(db)
      .insertInto('services.service')
      .values(rows.slice(at, at + atOnce))
      .execute();
  }
}

/** Saves a service on the version that was seen. False when somebody else was first. */
export async function saveService(
  db: WriteDb,
  { id, version }: Authorized<ServiceRecord>,
  content: ServiceContent,
  pinyin: string,
): Promise<boolean> {
  const { numUpdatedRows } = await table(db)
    .updateTable('services.service')
    .set({ ...columnsOf(content), pinyin, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function createCategories(
  db: WriteDb,
  rows: readonly Pick<
    ServicesTables['services.category'],
    'city_id' | 'code' | 'parent_code' | 'position' | 'name' | 'name_en'
  >[],
): Promise<void> {
  await table(db)
    .insertInto('services.category')
    .values(rows.map((row) => ({ ...row, about: '', said_as: [], state: 'live', version: 1 })))
    .execute();
}
