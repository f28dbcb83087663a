import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { ServiceContent, ServiceRecord } from '../contract/shapes.ts';
import type { ServicesTables } from '../services.tables.ts';

const table = tables<ServicesTables>;

export interface EditionRow {
  readonly version: number;
  readonly at: Date;
  readonly byId: string | null;
  readonly via: 'hand' | 'sheet' | 'restore';
  readonly restored: number | null;
  readonly content: ServiceContent;
}

/** Keeps one state of a service; what is kept already stays as it was. */
export async function createEdition(
  db: WriteDb,
  city: string,
  { id }: Authorized<ServiceRecord>,
  edition: EditionRow,
): Promise<void> {
  const { version, at, byId, via, restored, content } = edition;
  await table(db)
    .insertInto('services.edition')
    .values({
      ...{ city_id: city, service_id: id, version, at, via, restored },
      ...{ by_kind: byId === null ? 'process' : 'staff', by_id: byId, content: JSON.stringify(content) },
    })
    .onConflict((conflict) => conflict.columns(['city_id', 'service_id', 'version']).doNothing())
    .execute();
}

function editionOf(row: ServicesTables['services.edition']): EditionRow {
  const { version, at, by_id, via, restored, content } = row;
  return {
    ...{ version, at, byId: by_id, restored },
    via: via as EditionRow['via'],
    content: content as ServiceContent,
  };
}

/** Oldest first. */
export async function listEditions(db: ReadDb, serviceId: string): Promise<EditionRow[]> {
  const rows = await table(db)
    .selectFrom('services.edition')
    .selectAll()
    .where('service_id', '=', serviceId)
    .orderBy('version')
    .execute();
  return rows.map(editionOf);
}

export async function findEdition(
  db: ReadDb,
  serviceId: string,
  version: number,
): Promise<EditionRow | null> {
  const row = await table(db)
    .selectFrom('services.edition')
    .selectAll()
    .where('service_id', '=', serviceId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row ? editionOf(row) : null;
}
