import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { type ContentsCopied, faultsText } from '../../platform/backup/contents.ts';
import { dump } from '../../platform/backup/dump.ts';
import { checkKey, keepKeyApart, refuseSameFolder } from '../../platform/backup/key-folder.ts';
import { BackupRefused } from '../../platform/backup/refused.ts';
import type { Config } from '../../platform/config/config.ts';
import { askServer } from '../../platform/control/control.ts';
import { CannotOpen } from '../../platform/db/open.ts';
import { folderStore } from '../../platform/files/byte-store.ts';
import { findMasterKey } from '../../platform/keys/master-key.ts';
import { headFileName, openDatabase, schemas } from '../open.ts';
import { showProgress } from './progress.ts';

export interface BackupPlaces {
  /** Absolute. */
  readonly folder: string;
  /** Absolute; null when the keys are kept some other way. */
  readonly keys: string | null;
}

export interface BackupMade {
  readonly tables: number;
  readonly rows: number;
  readonly contents: ContentsCopied;
}

/** The folders that `backup` and `restore` are given; relative ones start where npm was called. */
export function placesOf(args: readonly string[], command: string): BackupPlaces {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { keys: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1 || values.keys === true) {
    throw new BackupRefused(
      `Say where: npm run ${command} -- FOLDER --keys FOLDER_FOR_THE_KEYS (the keys may be left out if you keep them yourself).`,
    );
  }
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const keys = typeof values.keys === 'string' ? resolve(from, values.keys) : null;
  if (keys !== null) refuseSameFolder(resolve(from, folder), keys);
  return { folder: resolve(from, folder), keys };
}

/** Writes the backup of an open database, in the process that holds it. Throws {@link BackupRefused}. */
export async function backUp(
  owner: pg.Pool,
  config: Config,
  { folder, keys }: BackupPlaces,
  report: (step: string) => void,
): Promise<BackupMade> {
  const master = keys === null ? null : findMasterKey(config.masterKey, config.dataDir);
  if (keys !== null && master === null) {
    throw new BackupRefused(
      `There is no key to keep: neither LIANXIN_MASTER_KEY is set, nor is there one in ${config.dataDir}.`,
    );
  }
  const kept = join(config.dataDir, headFileName);
  const heads = existsSync(kept) ? readFileSync(kept, 'utf8') : '{}';
  const bytes = folderStore(config.filesDir);
  const what = { folder, schemas, heads, now: new Date(), bytes };
  const { manifest, contents } = await dump(owner, what, report);
  if (keys !== null && master !== null) {
    await checkKey(folder, manifest, master);
    keepKeyApart(keys, master);
  }
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  return { tables: manifest.tables.length, rows, contents };
}

/** A server's database is read as the owner of its tables: everybody else sees the rows of one city at most. */
async function ofServer(config: Config, places: BackupPlaces, report: (step: string) => void) {
  if (config.ownerUrl === null) {
    throw new CannotOpen(
      'A backup reads all cities: give the owner of the tables as MIGRATE_DATABASE_URL for this command.',
    );
  }
  const owner = new pg.Pool({ connectionString: config.ownerUrl, max: 1, connectionTimeoutMillis: 5000 });
  owner.on('error', () => {});
  try {
    return await backUp(owner, config, places, report);
  } finally {
    await owner.end();
  }
}

async function ofEmbedded(config: Config, places: BackupPlaces, report: (step: string) => void) {
  const asked = await askServer(config.dataDir, { command: 'backup', text: JSON.stringify(places) }, report);
  if (asked) {
    if (asked.ok) return asked.result as BackupMade;
    throw new BackupRefused(asked.error);
  }
  if (!existsSync(join(config.dataDir, 'database')) || existsSync(join(config.dataDir, 'unfinished'))) {
    throw new BackupRefused(`There is no database in ${config.dataDir} to make a backup of.`);
  }
  const opened = await openDatabase(config, report);
  try {
    return await backUp(opened.owner, config, places, report);
  } finally {
    await opened.close();
  }
}

/** `npm run backup -- FOLDER --keys FOLDER`. */
export async function backupCommand(config: Config, args: readonly string[]): Promise<number> {
  const places = placesOf(args, 'backup');
  const report = showProgress();
  const started = performance.now();
  const made = await (config.databaseUrl === null ? ofEmbedded : ofServer)(config, places, report);
  report('');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${places.folder} holds ${String(made.rows)} rows of ${String(made.tables)} tables, and ${String(made.contents.count)} pictures and documents, after ${seconds} s.`,
  );
  console.log(
    places.keys === null
      ? 'The master key is NOT in it, and without the key nobody can read names, telephones and links. Keep it elsewhere, or name a second folder: --keys FOLDER.'
      : `The master key is in ${places.keys}. Keep it away from the backup.`,
  );
  const faults = faultsText(made.contents);
  if (faults !== null) console.error(faults);
  return faults === null ? 0 : 1;
}
