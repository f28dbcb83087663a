import { sql } from 'kysely';
import type { Day } from '../../base/time.ts';
import type { Areas } from '../../platform/access/actor.ts';
import type { Authorized } from '../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import type { Form, FormRule } from './forms.rules.ts';
import type { FoundingTables } from './founding.tables.ts';
import type { State } from './steps.rules.ts';

const table = tables<FoundingTables>;

export type UndertakingRow = FoundingTables['founding.undertaking'];
export type StepRow = FoundingTables['founding.step'];

/** The day of its last step, or that on which it began. */
const moved = sql<Day>`greatest(opened_on, coalesce((select max(step.done_on) from founding.step
  where step.city_id = undertaking.city_id and step.undertaking_id = undertaking.id), opened_on))`;

/** Those under way begin with what moved longest ago; `until`: nothing that moved since. */
export async function listUndertakings(
  db: ReadDb,
  { state, until }: { readonly state: State; readonly until: Day | null },
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ rows: UndertakingRow[]; total: number }> {
  let all = table(db).selectFrom('founding.undertaking as undertaking').where('state', '=', state);
  if (until !== null) all = all.where(moved, '<=', until);
  const rows = await all
    .selectAll()
    .orderBy(state === 'open' ? moved : sql<Day>`opened_on`)
    .orderBy('opened_on')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await all.select(({ fn }) => fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
  return { rows, total: Number(total) };
}

export async function findUndertaking(db: ReadDb, id: string): Promise<UndertakingRow | null> {
  const row = await table(db)
    .selectFrom('founding.undertaking')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** Locked until the transaction ends. */
export async function findUndertakingToChange(db: WriteDb, id: string): Promise<UndertakingRow | null> {
  const row = await table(db)
    .selectFrom('founding.undertaking')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** An open one of this name here, besides `except`. */
export async function findSameOpen(
  db: ReadDb,
  { kind, area_id, name }: Pick<UndertakingRow, 'kind' | 'area_id' | 'name'>,
  except: string | null,
): Promise<UndertakingRow | null> {
  const rows = await table(db)
    .selectFrom('founding.undertaking')
    .selectAll()
    .where('state', '=', 'open')
    .where('kind', '=', kind)
    .where('area_id', '=', area_id)
    .where('name', '=', name)
    .execute();
  return rows.find(({ id }) => id !== except) ?? null;
}

export async function createUndertaking(db: WriteDb, row: UndertakingRow): Promise<void> {
  await table(db).insertInto('founding.undertaking').values(row).execute();
}

/** Saves on the version that was seen. False when somebody else was first. */
export async function saveUndertaking(
  db: WriteDb,
  { id, version }: Authorized<Pick<UndertakingRow, 'id' | 'version'>>,
  change: Partial<UndertakingRow>,
): Promise<boolean> {
  const { numUpdatedRows } = await table(db)
    .updateTable('founding.undertaking')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function listSteps(db: ReadDb, ids: readonly string[]): Promise<StepRow[]> {
  if (ids.length === 0) return [];
  return table(db)
    .selectFrom('founding.step')
    .selectAll()
    .where('undertaking_id', 'in', [...ids])
    .orderBy('done_on')
    .orderBy('entered_at')
    .execute();
}

export async function createStep(
  db: WriteDb,
  _of: Authorized<Pick<UndertakingRow, 'id'>>,
  row: StepRow,
): Promise<void> {
  await table(db).insertInto('founding.step').values(row).execute();
}

/** Open ones that have not moved since a day, the longest first, as far as they lie in these areas. */
export async function listStill(
  db: ReadDb,
  until: Day,
  areas: Areas,
): Promise<(UndertakingRow & { readonly moved: Day })[]> {
  let rows = table(db)
    .selectFrom('founding.undertaking as undertaking')
    .selectAll()
    .select(moved.as('moved'))
    .where('state', '=', 'open')
    .where(moved, '<=', until);
  if (areas !== 'city') rows = rows.where(sql<boolean>`area_id = any(${[...areas]}::uuid[])`);
  return rows.orderBy(moved).orderBy('opened_on').orderBy('id').execute();
}

/** The editions that the city entered. */
export async function listOwnForms(db: ReadDb): Promise<FormRule[]> {
  const rows = await table(db).selectFrom('founding.form_rule').selectAll().execute();
  return rows.map((row) => ({
    ...{ kind: row.kind, form: row.form as Form, least: row.least, most: row.most },
    ...{ leastUnits: row.least_units, edition: row.edition, effectiveFrom: row.effective_from },
    ...{ source: row.source, own: true },
  }));
}

/** False where one from that day is there already. */
export async function createFormRule(
  db: WriteDb,
  row: Authorized<FoundingTables['founding.form_rule']>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await table(db)
    .insertInto('founding.form_rule')
    .values({ ...row })
    .onConflict((on) => on.columns(['city_id', 'kind', 'form', 'effective_from']).doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Open ones that have not moved since a day, with that day, and whose carrier was not told of it yet. */
export async function listUntoldStill(
  db: ReadDb,
  until: Day,
): Promise<(UndertakingRow & { readonly moved: Day })[]> {
  return table(db)
    .selectFrom('founding.undertaking as undertaking')
    .selectAll()
    .select(moved.as('moved'))
    .where('state', '=', 'open')
    .where(moved, '<=', until)
    .where(
      sql<boolean>`not exists (select 1 from founding.told told where told.city_id = undertaking.city_id
        and told.undertaking_id = undertaking.id and told.moved_on = ${moved})`,
    )
    .orderBy('id')
    .execute();
}

export async function createTold(
  db: WriteDb,
  rows: readonly FoundingTables['founding.told'][],
): Promise<void> {
  await table(db)
    .insertInto('founding.told')
    .values([...rows])
    .onConflict((on) => on.columns(['city_id', 'undertaking_id', 'moved_on']).doNothing())
    .execute();
}
