import { createHash } from 'node:crypto';
import { type ReadDb, tables, type WriteDb } from '../db/database.ts';
import type { PlatformTables } from '../platform.tables.ts';

const table = tables<PlatformTables>;

/** Tells sheets with the same titles; what they are called is not kept, a row of people taken for titles neither. */
export function fingerprintOf(titles: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(titles)).digest('hex');
}

/** What a person of the city said of such a sheet before: keys of columns by place; null where nobody did. */
export async function findKnownColumns(
  db: ReadDb,
  form: string,
  fingerprint: string,
): Promise<Record<string, number> | null> {
  const row = await table(db)
    .selectFrom('platform.known_columns')
    .select('columns')
    .where('form', '=', form)
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst();
  if (!row) return null;
  return Object.fromEntries(row.columns.flatMap((key, at) => (key === '' ? [] : [[key, at]])));
}

/** Keeps it for the next sheet; what is said last counts. */
export async function keepColumns(
  db: WriteDb,
  city: string,
  { form, fingerprint, places }: { form: string; fingerprint: string; places: ReadonlyMap<string, number> },
): Promise<void> {
  const columns: string[] = [];
  for (const [key, at] of places) columns[at] = key;
  const kept = Array.from(columns, (key) => key ?? '');
  await table(db)
    .insertInto('platform.known_columns')
    .values({ city_id: city, form, fingerprint, columns: kept })
    .onConflict((conflict) =>
      conflict.columns(['city_id', 'form', 'fingerprint']).doUpdateSet({ columns: kept }),
    )
    .execute();
}
