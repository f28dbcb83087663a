import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { ByteStore } from '../files/byte-store.ts';
import { type ContentsCopied, contentsIn, copyContents } from './contents.ts';
import { format, hashOf, headsName, type Manifest, manifestName, tableFile } from './manifest.ts';
import { BackupRefused } from './refused.ts';
import { exactTexts, listTables, type Table } from './tables.ts';

const rowsAtOnce = 1000;

async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** One line for each row: a JSON list of the columns' texts. Returns how many rows and the file's hash. */
async function dumpTable(
  client: pg.PoolClient,
  { name, columns, order }: Table,
  path: string,
  report: (step: string) => void,
): Promise<{ rows: number; sha256: string }> {
  const texts = columns.map((column) => `${column.name}::text`).join(', ');
  await client.query(
    `declare dump no scroll cursor for select to_json(array[${texts}])::text as line from ${name} order by ${order}`,
  );
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  let count = 0;
  try {
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`fetch ${String(rowsAtOnce)} from dump`);
      if (rows.length === 0) break;
      const text = rows.map(({ line }) => `${line}\n`).join('');
      hash.update(text);
      await file.writeFile(text);
      count += rows.length;
      report(`${name}, ${String(count)} rows`);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await client.query('close dump');
  return { rows: count, sha256: hash.digest('hex') };
}

function prepareFolder(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new BackupRefused(`${folder} is not empty. Give each backup a folder of its own.`);
  }
  mkdirSync(join(folder, 'tables'), { recursive: true, mode: 0o700 });
}

/**
 * Writes all rows of `schemas`, as of one moment, into the new folder `folder`, with the kept heads beside them.
 * `heads` must have been read before, so that none is later than the rows. The manifest comes last: without it the
 * folder is no backup. Throws {@link BackupRefused}; a folder begun in vain is removed again.
 */
export async function dump(
  owner: pg.Pool,
  what: { folder: string; schemas: readonly string[]; heads: string; now: Date; bytes: ByteStore },
  report: (step: string) => void,
): Promise<{ manifest: Manifest; contents: ContentsCopied }> {
  const { folder, schemas, heads, now } = what;
  prepareFolder(folder);
  const client = await owner.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(exactTexts);
    const { rows: migrations } = await client.query<{ id: string; hash: string }>(
      'select id, hash from platform.migration order by id collate "C"',
    );
    const tables: Manifest['tables'] = [];
    for (const table of await listTables(client, schemas)) {
      const { rows, sha256 } = await dumpTable(client, table, tableFile(folder, table.name), report);
      tables.push({ name: table.name, columns: table.columns.map(({ name }) => name), rows, sha256 });
    }
    const to = contentsIn(folder);
    const contents = await copyContents({ folder, manifest: { tables }, from: what.bytes, to }, report);
    await writeWhole(join(folder, headsName), heads);
    const manifest = { format, made: now.toISOString(), migrations, tables, heads: hashOf(heads) } as const;
    const path = join(folder, manifestName);
    await writeWhole(`${path}.part`, `${JSON.stringify(manifest, null, 1)}\n`);
    await rename(`${path}.part`, path);
    return { manifest, contents };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') {
      throw new BackupRefused(
        `There is no room left for ${folder}. What had been written was removed again.`,
      );
    }
    throw error;
  } finally {
    await client.query('rollback').catch(() => {});
    client.release();
  }
}
