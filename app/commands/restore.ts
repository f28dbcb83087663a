import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentsIn, copyContents, faultsText } from '../../platform/backup/contents.ts';
import { checkKey } from '../../platform/backup/key-folder.ts';
import { load } from '../../platform/backup/load.ts';
import {
  checkFiles,
  checkMigrations,
  headsName,
  type Manifest,
  readManifest,
} from '../../platform/backup/manifest.ts';
import { BackupRefused } from '../../platform/backup/refused.ts';
import type { Config } from '../../platform/config/config.ts';
import { hashOf } from '../../platform/db/migrate.ts';
import { CannotOpen } from '../../platform/db/open.ts';
import { folderStore } from '../../platform/files/byte-store.ts';
import { findMasterKey, keepMasterKey, keyFileName } from '../../platform/keys/master-key.ts';
import { HeadFile } from '../../platform/seal/head-file.ts';
import { migrations } from '../migrations.ts';
import { finishFirstStart, headFileName, migrateAtStart, openDatabase, runtimeOf, schemas } from '../open.ts';
import { type BackupPlaces, placesOf } from './backup.ts';
import { printReports, verifyAll } from './control.ts';
import { showProgress } from './progress.ts';

/** The key that opens this backup: from the settings, the folder of the keys or the data folder. */
async function keyFor(config: Config, manifest: Manifest, { folder, keys }: BackupPlaces): Promise<Buffer> {
  const given = findMasterKey(config.masterKey, config.dataDir);
  const apart = keys === null ? null : findMasterKey(undefined, keys);
  if (keys !== null && apart === null) throw new BackupRefused(`There is no ${keyFileName} in ${keys}.`);
  if (given && apart && !given.equals(apart)) {
    throw new BackupRefused(
      `The key in ${keys ?? ''} and the one in LIANXIN_MASTER_KEY or ${config.dataDir} are not the same. Leave out the one that is not of this backup.`,
    );
  }
  const key = given ?? apart;
  if (key === null) {
    throw new BackupRefused(
      'The keys are kept apart from the backup. Name their folder with --keys FOLDER, or set LIANXIN_MASTER_KEY.',
    );
  }
  await checkKey(folder, manifest, key);
  return key;
}

interface StoredHeads {
  [city: string]: { number: number; mac: string };
}

/** A head kept here that is later than the backup means that happenings would be lost without a word. */
function refuseLaterHeads(config: Config, heads: StoredHeads): void {
  const path = join(config.dataDir, headFileName);
  if (!existsSync(path)) return;
  const kept = new HeadFile(path);
  for (const [city, { number }] of Object.entries(heads)) {
    const later = kept.find(city)?.number ?? 0;
    if (later > number) {
      throw new BackupRefused(
        `${path} knows of happening ${String(later)}, and the backup ends at ${String(number)}: what came after it would be gone. If that is so, move the file away and restore again.`,
      );
    }
  }
}

/** Checks all, then fills the empty database that the settings name. Throws {@link BackupRefused}. */
async function restore(config: Config, places: BackupPlaces, report: (step: string) => void) {
  const { folder } = places;
  const manifest = readManifest(folder);
  checkMigrations(
    manifest,
    migrations.map((migration) => ({ id: migration.id, hash: hashOf(migration) })),
  );
  await checkFiles(folder, manifest, report);
  const key = await keyFor(config, manifest, places);
  const heads = JSON.parse(readFileSync(join(folder, headsName), 'utf8')) as StoredHeads;
  refuseLaterHeads(config, heads);
  if (config.databaseUrl !== null && config.ownerUrl === null) {
    throw new CannotOpen(
      'A restore fills the tables of all cities: give their owner as MIGRATE_DATABASE_URL for this command.',
    );
  }
  const opened = await openDatabase(config, report);
  try {
    await migrateAtStart(opened, config, new Date(), report);
    // Before the rows that name them.
    const to = folderStore(config.filesDir);
    const contents = await copyContents({ folder, manifest, from: contentsIn(folder), to }, report);
    await load(opened.owner, { folder, manifest, schemas }, report);
    const file = new HeadFile(join(config.dataDir, headFileName));
    for (const [city, { number, mac }] of Object.entries(heads))
      file.keep(city, { number, mac: Buffer.from(mac, 'hex') });
    if (findMasterKey(config.masterKey, config.dataDir) === null) keepMasterKey(config.dataDir, key);
    report('walking the record');
    const runtime = runtimeOf(opened, config, (what, error) => console.error(what, error));
    const reports = await verifyAll(runtime);
    finishFirstStart(config);
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    return { reports, rows, contents, made: manifest.made };
  } finally {
    await opened.close();
  }
}

/** `npm run restore -- FOLDER --keys FOLDER`: exit code 1 when the restored record is not whole. */
export async function restoreCommand(config: Config, args: readonly string[]): Promise<number> {
  const places = placesOf(args, 'restore');
  const report = showProgress();
  const started = performance.now();
  const { reports, rows, contents, made } = await restore(config, places, report);
  report('');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${String(rows)} rows of the backup of ${made} are restored, after ${seconds} s.`);
  console.log(`${String(contents.count)} pictures and documents lie in ${config.filesDir}.`);
  const faults = faultsText(contents);
  if (faults !== null) console.error(faults);
  return Math.max(printReports(reports), faults === null ? 0 : 1);
}
