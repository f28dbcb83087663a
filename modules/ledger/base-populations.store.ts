import type { Authorized } from '../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import type { BaseContent } from './base-populations.contract.ts';
import type { LedgerTables } from './ledger.tables.ts';

const table = tables<LedgerTables>;

export type BaseState = 'live' | 'withdrawn';

export interface BaseRecord {
  readonly id: string;
  readonly version: number;
  readonly content: BaseContent;
  readonly state: BaseState;
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

export interface BaseEditionRow {
  readonly version: number;
  readonly content: BaseContent;
  readonly state: BaseState;
  readonly why: string;
  readonly byId: string | null;
  readonly at: Date;
}

function recordOf(row: LedgerTables['ledger.base_population']): BaseRecord {
  return {
    ...{ id: row.id, version: row.version, state: row.state as BaseState },
    ...{ changedBy: row.changed_by, changedAt: row.changed_at },
    content: {
      ...{ base: row.base, areaId: row.area_id, number: Number(row.number), day: row.day },
      ...{ source: row.source, note: row.note },
    },
  };
}

function rowOf({ content, state, version, changedBy, changedAt }: Omit<BaseRecord, 'id'>) {
  const { base, areaId, number, day, source, note } = content;
  return {
    ...{ base, area_id: areaId, number: String(number), day, source, note, state, version },
    ...{ changed_by: changedBy, changed_at: changedAt },
  };
}

/** Newest day first. */
export async function listBases(db: ReadDb): Promise<BaseRecord[]> {
  const rows = await table(db)
    .selectFrom('ledger.base_population')
    .selectAll()
    .orderBy('base')
    .orderBy('day', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(recordOf);
}

/** Locked. */
export async function findBaseToChange(db: WriteDb, id: string): Promise<BaseRecord | null> {
  const row = await table(db)
    .selectFrom('ledger.base_population')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** Of an area, the one of the latest day up to `day`. */
export async function findBase(
  db: ReadDb,
  { base, areaId, day }: { base: string; areaId: string; day: string },
): Promise<BaseRecord | null> {
  const row = await table(db)
    .selectFrom('ledger.base_population')
    .selectAll()
    .where('base', '=', base)
    .where('area_id', '=', areaId)
    .where('state', '=', 'live')
    .where('day', '<=', day)
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** Gives how many were taken: not one that is of the same thing, area and day as another live one. */
export async function createBases(
  db: WriteDb,
  city: string,
  bases: readonly Authorized<BaseRecord>[],
): Promise<number> {
  const saved = await table(db)
    .insertInto('ledger.base_population')
    .values(bases.map((base) => ({ city_id: city, id: base.id, ...rowOf(base) })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return saved.length;
}

/** Whether a live one beside `id` is of the same thing, area and day. */
export async function isTaken(db: ReadDb, id: string, { base, areaId, day }: BaseContent): Promise<boolean> {
  const row = await table(db)
    .selectFrom('ledger.base_population')
    .select('id')
    .where('base', '=', base)
    .where('area_id', '=', areaId)
    .where('day', '=', day)
    .where('state', '=', 'live')
    .where('id', '<>', id)
    .executeTakeFirst();
  return row !== undefined;
}

/** Saves under the next version. The record must be locked. */
export async function saveBase(db: WriteDb, base: Authorized<BaseRecord>): Promise<void> {
  await table(db).updateTable('ledger.base_population').set(rowOf(base)).where('id', '=', base.id).execute();
}

export async function createBaseEditions(
  db: WriteDb,
  city: string,
  bases: readonly Authorized<BaseRecord>[],
  why: string,
): Promise<void> {
  await table(db)
    .insertInto('ledger.base_population_edition')
    .values(
      bases.map(({ id, version, content, state, changedBy, changedAt }) => ({
        ...{ city_id: city, base_id: id, version, content: JSON.stringify(content), state, why },
        ...{ by_id: changedBy, at: changedAt },
      })),
    )
    .execute();
}

export async function listBaseEditions(db: ReadDb, id: string): Promise<BaseEditionRow[]> {
  const rows = await table(db)
    .selectFrom('ledger.base_population_edition')
    .selectAll()
    .where('base_id', '=', id)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ version, content, state, why, by_id, at }) => ({
    ...{ version, why, at, byId: by_id },
    ...{ content: content as BaseContent, state: state as BaseState },
  }));
}
