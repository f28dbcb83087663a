import { type ReadDb, runWritten, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { Entry, NewEntry } from '../entries.rules.ts';
import type { LedgerTables } from '../ledger.tables.ts';

const table = tables<LedgerTables>;

/** What travels to the database as one value. */
const atOnce = 2000;

const keyOf = ({ happening_number, line }: Pick<Entry, 'happening_number' | 'line'>) =>
  `${happening_number} ${String(line)}`;

/** Writes entries with their shares. Gives those that were not there yet: a happening followed twice adds none. */
export async function createEntries(db: WriteDb, entries: readonly NewEntry[]): Promise<NewEntry[]> {
  const created = new Set<string>();
  for (let from = 0; from < entries.length; from += atOnce) {
    const rows = entries.slice(from, from + atOnce).map(({ row }) => row);
    const made = await runWritten<Pick<Entry, 'happening_number' | 'line'>>(
      db,
      `insert into ledger.entry select * from jsonb_populate_recordset(null::ledger.entry, $1::jsonb)
       on conflict (city_id, happening_number, line) do nothing returning happening_number, line`,
      [JSON.stringify(rows)],
    );
    for (const one of made) created.add(keyOf(one));
  }
  const added = entries.filter(({ row }) => created.has(keyOf(row)));
  const shares = added.flatMap(({ row, shares: parts }) =>
    [...(parts ?? [])].map(([organisation_id, share]) => ({
      ...{ city_id: row.city_id, happening_number: row.happening_number, line: row.line },
      ...{ organisation_id, share },
    })),
  );
  for (let from = 0; from < shares.length; from += atOnce) {
    await table(db)
      .insertInto('ledger.entry_share')
      .values(shares.slice(from, from + atOnce))
      .execute();
  }
  return added;
}

/** True of an entry `e` that no other takes back; of one instant where `asOf` names a parameter. */
export function standsIn(e: string, asOf: string | null = null): string {
  const known = asOf === null ? '' : ` and back.recorded_at <= ${asOf}`;
  return `${e}.counts = 1 and not exists (select from ledger.entry back where back.city_id = ${e}.city_id
    and back.corrects_number = ${e}.happening_number and back.corrects_line = ${e}.line and back.counts = -1${known})`;
}

/** The entries that came with an import and still stand; imported matters are nobody's joint work. */
export async function listStandingOfImport(db: ReadDb, importId: string): Promise<NewEntry[]> {
  const rows = await runWritten<Entry>(
    db,
    `select e.* from ledger.entry e where e.import_id = $1 and ${standsIn('e')} order by happening_number, line`,
    [importId],
  );
  return rows.map((row) => ({ row, shares: null }));
}

/** The entries of one record that stand, with the shares of joint work, in their order. */
export async function listStandingOfRecord(db: ReadDb, kind: string, id: string): Promise<NewEntry[]> {
  const rows = await runWritten<Entry & { parts: Record<string, number> | null }>(
    db,
    `select e.*, (select jsonb_object_agg(s.organisation_id, s.share) from ledger.entry_share s
       where s.city_id = e.city_id and s.happening_number = e.happening_number and s.line = e.line) as parts
     from ledger.entry e where e.record_id = $1 and e.record_kind = $2 and ${standsIn('e')}
     order by e.happening_number, e.line`,
    [id, kind],
  );
  return rows.map(withShares);
}

/** Those of the records of a kind that some entry tells of. */
export async function listToldRecords(db: ReadDb, kind: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await runWritten<{ record_id: string }>(
    db,
    'select distinct record_id from ledger.entry where record_kind = $1 and record_id = any($2::uuid[])',
    [kind, ids],
  );
  return rows.map(({ record_id }) => record_id);
}

const withShares = ({ parts, ...row }: Entry & { parts: Record<string, number> | null }): NewEntry => ({
  row,
  shares: parts ? new Map(Object.entries(parts)) : null,
});

/** Areas that entries name and the ledger knows no path of. */
export async function listUnknownAreas(db: ReadDb, city: string): Promise<string[]> {
  const rows = await runWritten<{ area_id: string }>(
    db,
    `select distinct area_id from ledger.entry e where city_id = $1 and area_id is not null and not exists (
       select from ledger.area_path p where p.city_id = $1 and p.area_id = e.area_id)`,
    [city],
  );
  return rows.map(({ area_id }) => area_id);
}

/** Null unless the city's entries are all in the roll-up; whether what stood before the ledger counted it was told to it. */
export async function findRolledUp(db: ReadDb): Promise<{ readonly standingTold: boolean } | null> {
  const row = await table(db).selectFrom('ledger.rolled_up').select('standing_told').executeTakeFirst();
  return row ? { standingTold: row.standing_told } : null;
}

/** Whether the city's entries are all in the roll-up. */
export const isRolledUp = async (db: ReadDb): Promise<boolean> => (await findRolledUp(db)) !== null;

export async function noteStandingTold(db: WriteDb): Promise<void> {
  await table(db).updateTable('ledger.rolled_up').set({ standing_told: true }).execute();
}

export async function hasEntries(db: ReadDb): Promise<boolean> {
  const row = await table(db).selectFrom('ledger.entry').select('city_id').limit(1).executeTakeFirst();
  return row !== undefined;
}

export async function noteRolledUp(db: WriteDb, city: string): Promise<void> {
  await table(db)
    .insertInto('ledger.rolled_up')
    .values({ city_id: city, standing_told: false })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
