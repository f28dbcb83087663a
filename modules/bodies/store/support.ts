import { sql } from 'kysely';
import type { BodyKind } from '../../../base/body-kinds.words.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { BodyLevel } from '../bodies.rules.ts';
import type { BodiesTables } from '../bodies.tables.ts';
import type { Support, SupportRule } from '../support.rules.ts';

const table = tables<BodiesTables>;

export type SupportRecord = Support & { readonly bodyId: string; readonly version: number };

const amount = (value: string | number | bigint | null) => (value === null ? null : Number(value));

/** Of these bodies, the newest year of each first. */
export async function listSupport(db: ReadDb, bodyIds: readonly string[]): Promise<SupportRecord[]> {
  if (bodyIds.length === 0) return [];
  const rows = await table(db)
    .selectFrom('bodies.support')
    .selectAll()
    .where(sql<boolean>`body_id = any(${[...bodyIds]}::uuid[])`)
    .orderBy('year', 'desc')
    .execute();
  return rows.map((row) => ({
    ...{ bodyId: row.body_id, version: row.version, year: row.year, money: amount(row.money_fen) },
    ...{ rooms: row.rooms, fullTime: row.full_time, partTime: row.part_time, source: row.source },
  }));
}

const columnsOf = ({ money, rooms, fullTime, partTime, source }: Support) => ({
  ...{ money_fen: money === null ? null : String(money), rooms, full_time: fullTime },
  ...{ part_time: partTime, source },
});

export async function createSupport(
  db: WriteDb,
  cityId: string,
  rows: readonly Authorized<Support & { readonly bodyId: string }>[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += 1000) {
    await table(db)
      .insertInto('bodies.support')
      .values(
        rows.slice(at, at + 1000).map((row) => ({
          ...{ city_id: cityId, body_id: row.bodyId, year: row.year, version: 1, ...columnsOf(row) },
        })),
      )
      .execute();
  }
}

/** Saves on the version that was seen. False when somebody else was first. */
export async function saveSupport(db: WriteDb, row: Authorized<SupportRecord>): Promise<boolean> {
  const { numUpdatedRows } = await table(db)
    .updateTable('bodies.support')
    .set({ ...columnsOf(row), version: row.version + 1 })
    .where('body_id', '=', row.bodyId)
    .where('year', '=', row.year)
    .where('version', '=', row.version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function listSupportRules(db: ReadDb): Promise<SupportRule[]> {
  const rows = await table(db)
    .selectFrom('bodies.support_rule')
    .selectAll()
    .orderBy('effective_from', 'desc')
    .execute();
  return rows.map((row) => ({
    ...{ kind: row.kind as BodyKind, level: row.level as BodyLevel, money: amount(row.money_fen) },
    ...{ rooms: row.rooms, fullTime: row.full_time, partTime: row.part_time, edition: row.edition },
    ...{ effectiveFrom: row.effective_from, source: row.source },
  }));
}

/** False where one from that day is there already. */
export async function createSupportRule(
  db: WriteDb,
  row: {
    readonly city_id: string;
    readonly id: string;
    readonly entered_by: string;
    readonly entered_at: Date;
  },
  rule: Authorized<SupportRule>,
): Promise<boolean> {
  const { money, rooms, fullTime, partTime, effectiveFrom, kind, level, edition, source } = rule;
  const { numInsertedOrUpdatedRows } = await table(db)
    .insertInto('bodies.support_rule')
    .values({
      ...{ ...row, kind, level, money_fen: money === null ? null : String(money), rooms },
      ...{ full_time: fullTime, part_time: partTime, edition, effective_from: effectiveFrom, source },
    })
    .onConflict((on) => on.columns(['city_id', 'kind', 'level', 'effective_from']).doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
