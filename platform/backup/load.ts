import type pg from 'pg';
import { linesOf, type Manifest, tableFile } from './manifest.ts';
import { BackupRefused } from './refused.ts';
import { exactTexts, listForeignKeys, listTables, type Table } from './tables.ts';

/** Characters of one insert; a single row may be longer. */
const batchSize = 2_000_000;

async function loadTable(
  client: pg.PoolClient,
  { name, columns }: Table,
  path: string,
  report: (step: string) => void,
): Promise<void> {
  const names = columns.map((column) => column.name).join(', ');
  const values = columns.map(({ type }, index) => `(line->>${String(index)})::${type}`).join(', ');
  const insert = `insert into ${name} (${names}) select ${values} from json_array_elements($1::json) as line`;
  let batch: string[] = [];
  let size = 0;
  let rows = 0;
  const flush = async () => {
    if (batch.length === 0) return;
    await client.query(insert, [`[${batch.join(',')}]`]);
    rows += batch.length;
    report(`${name}, ${String(rows)} rows`);
    batch = [];
    size = 0;
  };
  for await (const line of linesOf(path)) {
    batch.push(line);
    size += line.length;
    if (size > batchSize) await flush();
  }
  await flush();
}

function fitting(tables: readonly Table[], manifest: Manifest): void {
  const own = tables.map(({ name, columns }) => `${name}(${columns.map((column) => column.name).join()})`);
  const theirs = manifest.tables.map(({ name, columns }) => `${name}(${columns.join()})`);
  const strange = [
    ...own.filter((one) => !theirs.includes(one)),
    ...theirs.filter((one) => !own.includes(one)),
  ];
  if (strange.length > 0) {
    throw new BackupRefused(`The tables here and in the backup differ: ${strange.join('; ')}.`);
  }
}

/**
 * Puts the rows of a checked backup into a migrated database that has no city, all or nothing. Foreign keys are
 * taken off meanwhile and put back before the end, where the database checks every row against them: so rows that
 * refer to each other need no order. Throws {@link BackupRefused}; then nothing was changed.
 */
export async function load(
  owner: pg.Pool,
  what: { folder: string; manifest: Manifest; schemas: readonly string[] },
  report: (step: string) => void,
): Promise<void> {
  const { folder, manifest, schemas } = what;
  const client = await owner.connect();
  try {
    await client.query('begin');
    await client.query(exactTexts);
    // A server that starts now would make the demo city.
    await client.query('select * from platform.migration_lock for update');
    const { rows: cities } = await client.query<{ name: string }>('select name from platform.city limit 1');
    if (cities[0]) {
      throw new BackupRefused(
        `This database is not empty: ${cities[0].name} lives in it. Restore into a new one; nothing was changed.`,
      );
    }
    const tables = await listTables(client, schemas);
    fitting(tables, manifest);
    const foreignKeys = await listForeignKeys(client, schemas);
    for (const { table, name } of foreignKeys)
      await client.query(`alter table ${table} drop constraint ${name}`);
    // Rows that came with the migrations are in the backup too.
    await client.query(`truncate ${tables.map(({ name }) => name).join(', ')}`);
    for (const table of tables) await loadTable(client, table, tableFile(folder, table.name), report);
    report('checking how the rows hang together');
    for (const { table, name, definition } of foreignKeys)
      await client.query(`alter table ${table} add constraint ${name} ${definition}`);
    for (const { name, rows } of manifest.tables) {
      const found = await client.query<{ count: string }>(`select count(*) from ${name}`);
      if (Number(found.rows[0]?.count) !== rows) {
        throw new BackupRefused(`${name} should have ${String(rows)} rows and has ${found.rows[0]?.count}.`);
      }
    }
    await client.query('commit');
    await client.query('analyze');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}
