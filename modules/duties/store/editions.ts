import { sql } from 'kysely';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { EditionDays } from '../duties.rules.ts';
import type { DutiesTables } from '../duties.tables.ts';

const table = tables<DutiesTables>;

export interface EditionRecord extends EditionDays {
  readonly version: number;
  readonly name: string;
  readonly issuer: string;
}

type Row = DutiesTables['duties.edition'];

/** Whether anything was imported into it. */
const filled = sql<boolean>`exists (select 1 from duties.duty d
  where d.city_id = edition.city_id and d.edition_id = edition.id and d.removed_at is null)`;

function recordOf(row: Row & { filled: boolean }): EditionRecord {
  return {
    ...{ id: row.id, version: row.version, name: row.name, issuer: row.issuer, areaId: row.area_id },
    ...{ issuedOn: row.issued_on, from: row.effective_from, withdrawn: row.withdrawn },
    filled: row.filled,
  };
}

function columnsOf({
  name,
  issuer,
  issuedOn,
  from,
  areaId,
  withdrawn,
}: Omit<EditionRecord, 'id' | 'version' | 'filled'>) {
  return { name, issuer, issued_on: issuedOn, effective_from: from, area_id: areaId, withdrawn };
}

/** Every edition there ever was, the newest first. */
export async function listEditions(db: ReadDb): Promise<EditionRecord[]> {
  const rows = await table(db)
    .selectFrom('duties.edition as edition')
    .selectAll()
    .select(filled.as('filled'))
    .orderBy('effective_from', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(recordOf);
}

/** How many duties each edition lists, and how many were taken off it. */
export async function countDuties(
  db: ReadDb,
): Promise<ReadonlyMap<string, { readonly listed: number; readonly removed: number }>> {
  const rows = await table(db)
    .selectFrom('duties.duty')
    .select(({ fn }) => [
      'edition_id',
      fn.countAll<string>().as('all'),
      fn.count<string>('removed_at').as('removed'),
    ])
    .groupBy('edition_id')
    .execute();
  return new Map(
    rows.map(({ edition_id, all, removed }) => [
      edition_id,
      { listed: Number(all) - Number(removed), removed: Number(removed) },
    ]),
  );
}

export async function findEdition(db: ReadDb, id: string): Promise<EditionRecord | null> {
  const row = await table(db)
    .selectFrom('duties.edition as edition')
    .selectAll()
    .select(filled.as('filled'))
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** Locked until the transaction ends. */
export async function findEditionToChange(db: WriteDb, id: string): Promise<EditionRecord | null> {
  const row = await table(db)
    .selectFrom('duties.edition as edition')
    .selectAll()
    .select(filled.as('filled'))
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

export async function createEdition(
  db: WriteDb,
  edition: Authorized<EditionRecord>,
  made: { readonly city_id: string; readonly by_id: string; readonly at: Date },
): Promise<void> {
  const { id, version } = edition;
  await table(db)
    .insertInto('duties.edition')
    .values({ ...made, id, version, ...columnsOf(edition) })
    .execute();
}

/** Saves under the next version. The record must be locked. */
export async function saveEdition(db: WriteDb, edition: Authorized<EditionRecord>): Promise<void> {
  await table(db)
    .updateTable('duties.edition')
    .set({ ...columnsOf(edition), version: edition.version + 1 })
    .where('id', '=', edition.id)
    .execute();
}
