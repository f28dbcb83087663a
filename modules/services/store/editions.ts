import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { ServiceContent, ServiceRecord } from '../contract/shapes.ts';
import type { ServicesTables } from '../services.tables.ts';

const table = tables<ServicesTables>;

/** Rows of one statement. */
const atOnce = 500;

export interface EditionRow {
  readonly version: number;
  readonly at: Date;
  readonly byId: string | null;
  readonly via: 'hand' | 'sheet' | 'restore';
  readonly restored: number | null;
  readonly content: ServiceContent;
}

/** Keeps states of services; what is kept already stays as it was. */
export async function createEditions(
  db: WriteDb,
  city: string,
  made: readonly { service: Authorized<ServiceRecord>; edition: EditionRow }[],
): Promise<void> {
  const rows = made.map(({ service: { id }, edition }) => ({
    ...{ city_id: city, service_id: id, version: edition.version, at: edition.at, via: edition.via },
    ...{ restored: edition.restored, content: JSON.stringify(edition.content) },
    ...{ by_kind: edition.byId === null ? 'process' : 'staff', by_id: edition.byId },
  }));
  for (let at = 0; at < rows.length; at += atOnce) {
    await table(db)
      .insertInto('services.edition')
      .values(rows.slice(at, at + atOnce))
      .onConflict((conflict) => conflict.columns(['city_id', 'service_id', 'version']).doNothing())
      .execute();
  }
}

/** What editions kept before a service had them lack. */
const younger = { matter: '', question: '', memberOf: null };

function editionOf(row: ServicesTables['services.edition']): EditionRow {
  const { version, at, by_id, via, restored, content } = row;
  return {
    ...{ version, at, byId: by_id, restored },
    via: via as EditionRow['via'],
    content: { ...younger, ...(content as Omit<ServiceContent, keyof typeof younger>) },
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
